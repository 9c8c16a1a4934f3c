// A table of Markdown: columns as wide as their words need.

import type { Inline, Table } from '../../../model/markdown.ts';
import type { PrintBlock } from '../../../publications/Handout.ts';
import type { FlowContext } from './FlowContext.ts';
import type { Slab } from './Slab.ts';
import { setGrid } from './setGrid.ts';
import { columnsIn, isRoom } from './tableColumns.ts';
import { isEmpty } from './writingRoom.ts';

export function setTable(table: Table, context: FlowContext): readonly Slab[] {
  const { origin, readers } = table;
  const within = columnsIn(context.width, table, context);
  // What is written in, and what would have to break in the measure, reaches over the note column.
  const wide = context.wideWidth > context.width && (within.breaks || hasRoom(table, context));
  // a rule that would stand in its cell alone is the cell itself
  const cell = (inlines: readonly Inline[]): readonly PrintBlock[] => {
    if (!isEmpty(inlines, context.setting)) return [{ kind: 'paragraph', inlines, readers, origin }];
    const [only] = inlines;
    if (only?.kind !== 'rule' || only.entry === undefined) return [];
    return [{ kind: 'answer', ...only.entry, answer: cellRoom, readers, origin }];
  };
  return setGrid(
    {
      kind: 'grid',
      readers,
      origin,
      weights: wide ? columnsIn(context.wideWidth, table, context).widths : within.widths,
      wide,
      head: table.head,
      rows: table.rows.map((row) => row.map(cell)),
      rules: 'lines',
      rowHeads: false,
      ...(hasRoom(table, context)
        ? {
            rowHeight: writingHeight * context.styles.unit,
            room: table.head.map((_, index) => isRoom(table, index, context)),
          }
        : {}),
    },
    context,
    table.align,
  );
}

/** In a form, as high as its row. */
const cellRoom = { kind: 'text', lines: 1, ruled: false } as const;

/** mm of clear print: a row with an empty cell is to be written in. */
const writingHeight = 12;

function hasRoom(table: Table, { setting }: FlowContext): boolean {
  return table.rows.some((row) => row.some((cell) => isEmpty(cell, setting)));
}
