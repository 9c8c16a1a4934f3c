// `deckhand stock`: the stock catalogue, and a drawing of one of its sheets.

import type { Command } from 'commander';
import type { Stock } from '../model/stock/Stock.ts';
import { alignColumns } from './alignColumns.ts';
import type { Context, ExitCode, Terminal } from './Context.ts';
import type { Act } from './program.ts';
import { choice } from './projectOptions.ts';

interface Flags {
  readonly paper?: Stock['paper'];
  readonly svg?: boolean;
  readonly format: 'text' | 'json';
}

export function addStock(program: Command, context: Context, act: Act): void {
  program
    .command('stock')
    .argument('[id]', 'a stock; without one, all are listed')
    .addOption(choice('--paper <size>', 'only stocks of `a4` or `letter`', ['a4', 'letter']))
    .option('--svg', 'print the sheet as an SVG drawing of its true size')
    .addOption(
      choice('--format <format>', 'how to print: `text` for people, `json` for programs', [
        'text',
        'json',
      ]).default('text'),
    )
    .description('List the sheets that cards, badges and tents are printed on, or show one of them.')
    .addHelpText('after', examples)
    .action(act((id: string | undefined, flags: Flags) => show(id, flags, context.terminal)));
}

const examples = `
A sheet of cards names its stock with \`stock:\`, or a size of its own with \`size:\`.

Examples:
  deckhand stock                              all there are
  deckhand stock avery-5371                   its measures and a drawing
  deckhand stock a7-on-a4 --svg > a7.svg      the drawing as a file`;

async function show(id: string | undefined, flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const { stocks } = await import('../model/stock/catalogue.ts');
  if (id === undefined) {
    if (flags.svg) await missingId();
    list(
      stocks.filter(({ paper }) => flags.paper === undefined || paper === flags.paper),
      flags,
      terminal,
    );
    return 0;
  }
  const stock = stocks.find((one) => one.id === id);
  if (stock === undefined) return await unknown(id);
  if (flags.format === 'json') terminal.out(`${JSON.stringify(stock, null, 2)}\n`);
  else if (flags.svg) terminal.out((await import('./stock/stockSvg.ts')).stockSvg(stock));
  else terminal.out((await import('./stock/describeStock.ts')).describeStock(stock));
  return 0;
}

async function unknown(id: string): Promise<never> {
  const { UsageError } = await import('../UsageError.ts');
  const { stockHints } = await import('../model/stock/stockHints.ts');
  throw new UsageError(`There is no stock called \`${id}\`.`, stockHints(id));
}

async function missingId(): Promise<never> {
  const { UsageError } = await import('../UsageError.ts');
  throw new UsageError('`--svg` draws one stock, but none is named.', [
    'write `deckhand stock a7-on-a4 --svg`',
  ]);
}

function list(stocks: readonly Stock[], { format }: Flags, terminal: Terminal): void {
  if (format === 'json') {
    terminal.out(`${JSON.stringify(stocks, null, 2)}\n`);
    return;
  }
  const groups = [
    ['Plain paper, cut along marks', stocks.filter(({ precut }) => !precut)],
    ['Pre-cut sheets', stocks.filter(({ precut }) => precut)],
  ] as const;
  for (const [title, rows] of groups) {
    if (rows.length === 0) continue;
    terminal.out(`${title}\n`);
    for (const line of alignColumns(rows.map(rowOf), ['left', 'left', 'right', 'right'])) {
      terminal.out(`  ${line}\n`);
    }
    terminal.out('\n');
  }
  terminal.out('Sizes in mm. `deckhand stock <id>` shows one.\n');
}

function rowOf({ id, paper, width, height, columns, rows, name }: Stock): readonly string[] {
  const papers = { a4: 'A4', letter: 'Letter' };
  return [id, papers[paper], `${width} × ${height}`, `${columns} × ${rows}`, name];
}
