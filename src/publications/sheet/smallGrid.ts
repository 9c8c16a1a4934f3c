// A table in small type, for sheets that must keep to one side.

import type { Location } from '../../diagnostics/Diagnostic.ts';
import type { Inline } from '../../model/markdown.ts';
import type { PrintTable } from '../Handout.ts';
import { role, words } from '../workbook/blocks.ts';

export function smallGrid(
  head: readonly string[],
  rows: readonly (readonly (readonly Inline[])[])[],
  origin: Location,
  weights: readonly number[],
  look: Partial<Pick<PrintTable, 'rules' | 'rowHeight' | 'rowHeads'>> = {},
): PrintTable {
  return {
    kind: 'grid',
    head: head.map(words),
    rows: rows.map((row) => row.map((cell) => (cell.length === 0 ? [] : [role('small', cell, origin)]))),
    weights,
    rules: 'lines',
    rowHeads: false,
    ...look,
    readers: 'everyone',
    origin,
  };
}
