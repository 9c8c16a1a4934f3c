// The commands and how their help looks. Each command is a file; what it needs is loaded when it runs.

import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import picocolors from 'picocolors';
import { programFile } from '../programFiles.ts';
import { addBuild } from './build.ts';
import type { Context, ExitCode } from './Context.ts';
import { addCheck } from './check.ts';
import { addExplain } from './explain.ts';
import { addInit } from './init.ts';
import { addList } from './list.ts';
import { addPack } from './pack.ts';
import { addPlan } from './plan.ts';
import { addSchema } from './schema.ts';
import { addStock } from './stock.ts';

/** Wraps a command's work so that its exit code is known when the program ends. */
export type Act = <A extends readonly unknown[]>(
  work: (...args: A) => Promise<ExitCode>,
) => (...args: A) => Promise<void>;

export function createProgram(
  context: Context,
  outcome: { code: ExitCode },
  complain: (text: string) => void,
): Command {
  const { terminal } = context;
  const program = new Command('deckhand');
  const act: Act =
    (work) =>
    async (...args) => {
      outcome.code = await work(...args);
    };

  program
    .description(
      'Write a workshop once in Markdown; get slide decks, printed handouts and reference cards that agree.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .option('--root <folder>', 'the project: the folder that holds `decks/` (default: the current folder)')
    .addHelpText('after', examples)
    .configureOutput({
      writeOut: terminal.out,
      writeErr: complain,
      outputError: complain,
      getOutHasColors: () => terminal.colour.out,
      getErrHasColors: () => terminal.colour.err,
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    })
    .configureHelp(styles(terminal.colour.out))
    .exitOverride();
  for (const add of [addBuild, addCheck, addPlan, addPack, addList, addInit, addStock, addExplain, addSchema])
    add(program, context, act);
  return program;
}

const examples = `
Examples:
  deckhand init my-workshops          make a folder with a small workshop to start from
  deckhand build                      make everything, into out/
  deckhand build --only cards         make the reference cards alone
  deckhand check                      look for mistakes, write nothing
  deckhand build --help               all that \`build\` can be told

Exit codes: 0 fine, 1 mistakes in the content, 2 a command that cannot be carried out.`;

function styles(colour: boolean) {
  const paint = picocolors.createColors(colour);
  return {
    styleTitle: (text: string) => paint.bold(text),
    styleCommandText: (text: string) => paint.cyan(text),
    styleSubcommandTerm: (text: string) => paint.cyan(text),
    styleOptionTerm: (text: string) => paint.cyan(text),
    styleArgumentTerm: (text: string) => paint.cyan(text),
  };
}

function version(): string {
  const file = programFile('package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
  return version;
}
