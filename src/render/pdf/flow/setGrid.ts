// A table whose cells hold blocks: head repeated on every page, hairlines or boxes, room to write.

import type { Location } from '../../../diagnostics/Diagnostic.ts';
import { type Inline, plainText } from '../../../model/markdown.ts';
import type { PrintBlock, PrintTable } from '../../../publications/Handout.ts';
import type { Item, Tag } from '../Layout.ts';
import { decoration } from '../Layout.ts';
import { greys, rules, type TextStyle, type WritingRule } from '../stylesheet.ts';
import { mm } from '../units.ts';
import { withoutAdvice } from '../withoutAdvice.ts';
import { besideEachOther, type Cell, type RowFrame } from './besideEachOther.ts';
import { boxPadding, type Column, columnsOf, gutter, wordsFit } from './columnWidths.ts';
import { type FlowContext, inside } from './FlowContext.ts';
import { repeatedHead } from './repeatedHead.ts';
import type { Slab } from './Slab.ts';
import { taller } from './setBox.ts';
import { setText } from './setParagraph.ts';
import { holdsPicture } from './setRunningText.ts';
import { isScaleTable, setScaleRows } from './setScaleRows.ts';
import { isEmpty } from './writingRoom.ts';

interface Table {
  readonly tag: Tag;
  readonly columns: readonly Column[];
  readonly width: number;
  readonly rules: PrintTable['rules'];
  readonly rowHeight: number;
  readonly rowHeads: boolean;
  readonly room: readonly boolean[];
  readonly align: readonly ('start' | 'center' | 'end' | undefined)[];
  readonly context: FlowContext;
}

/** Share of a page above which a row may be split. */
const splitShare = 0.4;

export function setGrid(grid: PrintTable, context: FlowContext, align: Table['align'] = []): readonly Slab[] {
  if (context.styles.unit > 1 && isScaleTable(grid)) return setScaleRows(grid, context);
  const { ends, ...table } = grid;
  if (ends !== undefined) return context.setBlocks([ends.legend, table], context);
  return setRows(table, context, align);
}

function setRows(grid: PrintTable, surroundings: FlowContext, align: Table['align']): readonly Slab[] {
  const { level, wideWidth } = surroundings;
  const wide = grid.wide === true && level === 'page' && wideWidth > surroundings.width;
  const width = wide ? wideWidth : surroundings.width;
  const columns = wordsFit(
    columnsOf(grid.weights, width, grid.rules === 'boxed' ? 0 : gutter),
    grid,
    surroundings,
  );
  const tooMany = columns.some((column) => column.width < leastColumn);
  if (tooMany) reportTooMany(grid, surroundings);
  const { setting } = surroundings;
  const context = tooMany ? { ...surroundings, setting: withoutAdvice(setting) } : surroundings;
  const tag = context.setting.structure.add('Table', context.parent, { columns: columns.length });
  const table: Table = {
    tag,
    columns,
    width,
    rules: grid.rules,
    rowHeight: mm(grid.rowHeight ?? 0),
    rowHeads: grid.rowHeads,
    room: grid.room ?? [],
    align,
    context,
  };
  const head = grid.head.some((cell) => cell.length > 0) ? setHead(grid.head, grid.origin, table) : undefined;
  const rows = grid.rows.map((row) => setRow(row, grid.origin, table));
  return finish(head, evenRows(rows), wide, context);
}

/** Rows to write in grow to one height. */
function evenRows(rows: readonly Slab[]): readonly Slab[] {
  const growing = rows.flatMap(({ height, grow }) => (grow === undefined ? [] : [{ height, grow }]));
  if (growing.length < 2) return rows;
  const least = Math.min(...growing.map(({ height }) => height));
  const most = Math.max(...growing.map(({ height, grow }) => height + grow.most));
  const same = { least, most };
  return rows.map((row) =>
    row.grow === undefined
      ? row
      : { ...row, grow: { ...row.grow, most: same.most - row.height, rows: same } },
  );
}

/** Some letters of running text. */
const leastColumn = mm(7);

function reportTooMany({ weights, origin }: PrintTable, { setting }: FlowContext): void {
  setting.report({
    code: 'table-fits-the-page',
    message: `The table's ${weights.length} columns are wider than the page: one of them would have less than 7 mm.`,
    hints: ['make two tables of it, or swap rows and columns'],
    location: origin,
  });
}

function finish(
  head: Slab | undefined,
  rows: readonly Slab[],
  wide: boolean,
  context: FlowContext,
): readonly Slab[] {
  const { styles } = context;
  const repeat = head === undefined ? undefined : repeatedHead(head, context);
  const all = [...(head === undefined ? [] : [head]), ...rows];
  return all.map((slab, index) => ({
    ...slab,
    above: index === 0 ? styles.grid / 2 : 0,
    below: index === all.length - 1 ? styles.grid : 0,
    keep: slab === head ? 'need' : isEdgeRow(rows.indexOf(slab), rows.length) ? 'wish' : 'free',
    ...(index === 0 ? { snap: true } : {}),
    ...(wide ? { wide } : {}),
    ...(repeat === undefined || slab === head ? {} : { repeat }),
  }));
}

/** No page has a single row of a table that goes on. */
function isEdgeRow(index: number, count: number): boolean {
  return count > 2 && (index === 0 || index === count - 2);
}

function setHead(head: readonly (readonly Inline[])[], origin: Location, table: Table): Slab {
  const { context, columns, tag } = table;
  const row = context.setting.structure.add('TR', tag);
  const cells = columns.map((column, index): Cell => {
    const inlines = head[index] ?? [];
    const { structure } = context.setting;
    const cell =
      plainText(inlines).trim() === ''
        ? structure.add('TD', row)
        : structure.add('TH', row, { scope: 'Column' });
    const style = context.styles.tableHead;
    if (holdsPicture(inlines)) {
      const paragraph = { kind: 'paragraph', inlines, readers: 'everyone', origin } as const;
      return setCellBlocks([paragraph], style, cell, column, table);
    }
    return setCellText(inlines, style, cell, origin, column, table.align[index], table);
  });
  return besideEachOther(cells, frameOf(table, true, 0));
}

function setRow(row: readonly (readonly PrintBlock[])[], origin: Location, table: Table): Slab {
  const { context, columns, tag } = table;
  const { setting, styles } = context;
  const rowTag = setting.structure.add('TR', tag);
  const cells = columns.map((column, index): Cell => {
    const isHead = index === 0 && table.rowHeads;
    const cell = setting.structure.add(isHead ? 'TH' : 'TD', rowTag, isHead ? { scope: 'Row' } : {});
    const blocks = row[index] ?? [];
    const text = isHead ? styles.rowHead : context.text;
    const [only] = blocks;
    if (blocks.length === 1 && only?.kind === 'paragraph' && !holdsPicture(only.inlines)) {
      return setCellText(only.inlines, text, cell, only.origin ?? origin, column, table.align[index], table);
    }
    return setCellBlocks(blocks, text, cell, column, table);
  });
  const set = besideEachOther(cells, frameOf(table, false, leastHeightOf(row, table)));
  if (!isWritten(row, table)) return set;
  // beside words one ticks or notes a letter; frames and empty rows take sentences
  const isList = table.rules !== 'boxed' && row.some((cell) => !isRoom(cell, context));
  return { ...withFullFields(set), grow: taller(set.height, isList ? 0.6 : undefined) };
}

/** A row of empty cells alone is written in, whatever the others are for. */
function leastHeightOf(row: readonly (readonly PrintBlock[])[], table: Table): number {
  const { columns, rules: drawn, rowHeight, context } = table;
  const isRuled = drawn === 'lines' || drawn === 'boxed';
  const isFree = isRuled && columns.every((_, index) => isRoom(row[index] ?? [], context));
  return isFree ? Math.max(rowHeight, context.styles.writing) : rowHeight;
}

/** What is typed has all of its cell, but for fields within text. */
function withFullFields(slab: Slab): Slab {
  const items = slab.items.map((item): Item => {
    const isText = item.kind === 'field' && item.field.type === 'text' && item.inText !== true;
    return isText ? { ...item, height: Math.max(item.height, slab.height - 2 * item.y) } : item;
  });
  return { ...slab, items };
}

/** Rows with cells to write in, unless the row is a part of the page's own plan, as half a sheet is. */
function isWritten(row: readonly (readonly PrintBlock[])[], { rowHeight, columns, context }: Table): boolean {
  return rowHeight > 0 && columns.length > 1 && columns.some((_, index) => isRoom(row[index] ?? [], context));
}

function isRoom([first, ...rest]: readonly PrintBlock[], { setting }: FlowContext): boolean {
  if (first === undefined) return true;
  if (rest.length > 0) return false;
  if (first.kind === 'answer') return first.answer.kind === 'text';
  return first.kind === 'paragraph' && isEmpty(first.inlines, setting);
}

function setCellBlocks(
  blocks: readonly PrintBlock[],
  text: TextStyle,
  tag: Tag,
  column: Column,
  table: Table,
): Cell {
  const { x, width } = roomIn(column, table);
  const inner = inside(table.context, width, { parent: tag, text, listDepth: 0 });
  return { x, slabs: inner.setBlocks(blocks, inner) };
}

function setCellText(
  inlines: readonly Inline[],
  style: TextStyle,
  tag: Tag,
  origin: Location,
  column: Column,
  align: Table['align'][number],
  table: Table,
): Cell {
  const { x, width } = roomIn(column, table);
  const { setting } = table.context;
  const slabs = setText(inlines, style, tag, origin, { setting, width }, align ?? 'start');
  return { x, slabs };
}

function roomIn(column: Column, table: Table): Column {
  if (table.rules !== 'boxed') return column;
  return { x: column.x + boxPadding, width: column.width - 2 * boxPadding };
}

function frameOf(table: Table, isHead: boolean, leastHeight: number): RowFrame {
  const { context, width, columns } = table;
  const { grid, writingRule: hair } = context.styles;
  const boxed = table.rules === 'boxed';
  return {
    padding: table.rules === 'plain' ? 0 : isHead ? grid / 8 : grid / 4,
    leastHeight,
    splitAbove: context.pageHeight * splitShare,
    rules: (height, isEnd) => {
      if (table.rules === 'plain') return [];
      if (table.rules === 'cut') return dashes(height, width);
      if (!boxed)
        return isHead
          ? [line(0, height, width, rules.strong, greys.black)]
          : [
              ...(isEnd ? [line(0, height, width, hair.width, hair.grey)] : []),
              ...partings(table).map((x) => upright(x, height, hair)),
            ];
      return isHead ? [] : columns.map((column) => boxOf(column, height, hair));
    },
  };
}

/** Points: of the dashes of a line to cut along, and of the gaps between them. */
const dash = 4;

function dashes(y: number, width: number): readonly Item[] {
  const count = Math.floor((width + dash) / (2 * dash));
  return Array.from({ length: count }, (_, index) => line(index * 2 * dash, y, dash, rules.hair, greys.mid));
}

function line(x: number, y: number, dx: number, width: number, grey: number): Item {
  return { kind: 'rule', x, y, dx, dy: 0, width, grey, tag: decoration };
}

/** Between two columns of which one is written in. */
function partings({ columns, room }: Table): readonly number[] {
  return columns.flatMap(({ x }, index) => {
    const before = columns[index - 1];
    if (before === undefined || (!room[index] && !room[index - 1])) return [];
    return [(before.x + before.width + x) / 2];
  });
}

function upright(x: number, height: number, hair: WritingRule): Item {
  return { kind: 'rule', x, y: 0, dx: 0, dy: height, ...hair, tag: decoration };
}

function boxOf({ x, width }: Column, height: number, stroke: WritingRule): Item {
  return { kind: 'rect', x, y: 0, width, height, stroke, tag: decoration };
}
