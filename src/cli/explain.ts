// `deckhand explain`: what a code means, with a wrong and a right example.

import type { Command } from 'commander';
import type { Rule } from '../diagnostics/Rule.ts';
import type { Context, ExitCode, Terminal } from './Context.ts';
import type { Act } from './program.ts';

export function addExplain(program: Command, context: Context, act: Act): void {
  program
    .command('explain')
    .usage('[code]')
    .argument('[code]', 'what stands in brackets after `error` or `warning`')
    .description('Tell what an error or a warning means and how to mend it. Without a code: list them all.')
    .addHelpText('after', '\nExample:\n  deckhand explain minutes-are-whole')
    .action(act((code: string | undefined) => explain(code, context)));
}

async function explain(code: string | undefined, { terminal }: Context): Promise<ExitCode> {
  const { catalogue, isCode } = await import('../diagnostics/catalogue.ts');
  if (code === undefined) await printAll(catalogue, terminal);
  else {
    const word = code.replace(/^(?:error|warning)?\[?([^\]]*)\]?$/, '$1');
    const { UsageError } = await import('../UsageError.ts');
    if (!isCode(word))
      throw new UsageError(
        `There is no code called \`${word}\`.`,
        await hintsFor(word, Object.keys(catalogue)),
      );
    await print(word, catalogue[word], terminal);
  }
  return 0;
}

/** The nearest code, and those that hold the word. */
async function hintsFor(word: string, codes: readonly string[]): Promise<readonly string[]> {
  const { nearest } = await import('../diagnostics/nearest.ts');
  const near = nearest(word, codes);
  const parts = word
    .toLowerCase()
    .split('-')
    .filter((part) => part.length > 3);
  const holding = codes
    .filter((code) => code !== near && parts.some((part) => code.includes(part)))
    .slice(0, 8);
  const hints = [
    ...(near === undefined ? [] : [`did you mean \`${near}\`?`]),
    ...(near === undefined && holding.length > 0 ? [`codes with that word are ${holding.join(', ')}`] : []),
  ];
  return hints.length > 0 ? hints : ['`deckhand explain` lists them all'];
}

async function print(code: string, rule: Rule, terminal: Terminal): Promise<void> {
  const { default: picocolors } = await import('picocolors');
  const paint = picocolors.createColors(terminal.colour.out);
  const tone = rule.severity === 'error' ? paint.red : paint.yellow;
  terminal.out(
    [
      `${paint.bold(code)}  ${tone(rule.severity)}`,
      '',
      rule.rule,
      '',
      wrap(rule.why),
      '',
      ...example(paint.red('Wrong'), rule.wrong),
      ...example(paint.green('Right'), rule.right),
    ].join('\n'),
  );
}

function example(label: string, files: Rule['wrong']): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) => [
    `${label}: ${path}`,
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`.trimEnd()),
    '',
  ]);
}

async function printAll(rules: Readonly<Record<string, Rule>>, terminal: Terminal): Promise<void> {
  const { alignColumns } = await import('./alignColumns.ts');
  const rows = Object.entries(rules).map(([code, { severity, rule }]) => [code, severity, rule]);
  terminal.out(`${alignColumns(rows).join('\n')}\n`);
}

function wrap(text: string, width = 90): string {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}
