// The names in the first row of a session's roster: each is a merge field.

import type { Entry } from './Scope.ts';

/** Rows are CSV, with commas, semicolons or tabs; a name with one of them stands in double quotes. */
export function rosterColumns({ file, matter }: Entry<'session'>): readonly string[] {
  if (matter.roster === undefined) return [];
  const [row = ''] = (file.textAt(['roster']).value ?? '').split(/\r?\n/);
  const separator = ['\t', ';', ','].find((sign) => row.includes(sign)) ?? ',';
  const cells = row.match(new RegExp(`"(?:[^"]|"")*"|[^${separator}]+`, 'g')) ?? [];
  return cells.map((cell) => cell.trim().replace(/^"|"$/g, '').replaceAll('""', '"').trim());
}
