// What a pack holds, as lines: the folder, then its files by what one does with them.

import picocolors from 'picocolors';
import type { PackResult } from '../BuildOptions.ts';
import { alignColumns } from './alignColumns.ts';
import type { Terminal } from './Context.ts';
import { counted } from './reportDiagnostics.ts';
import { shortPath } from './reportFailure.ts';

export function reportPack({ workshops, folder }: PackResult, terminal: Terminal): void {
  const paint = picocolors.createColors(terminal.colour.out);
  const files = workshops.flatMap((workshop) => workshop.files);
  const rows = files.map(({ path, pages }) => [path, pages === undefined ? '' : counted(pages, 'page')]);
  for (const { title } of workshops) {
    terminal.out(`${paint.bold(title)}  ${paint.dim(shortPath(folder, terminal.cwd))}\n`);
  }
  for (const line of alignColumns(rows, ['left', 'right'])) terminal.out(`  ${line}\n`);
  const removed = workshops.flatMap((workshop) => workshop.removed);
  const gone = removed.length > 0 ? ` Removed ${counted(removed.length, 'file')} of an earlier pack.` : '';
  terminal.out(
    `\n${counted(files.length, 'file')}. Copies and paper are in print/00-job-ticket.pdf, what else to bring in the pack list.${gone}\n`,
  );
}
