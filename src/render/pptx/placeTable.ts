// A table of a slide as a native table: the layout's columns, hairlines above rows, heads only where the slide shows
// them. In: the table, the room that it has. Out: one shape. Its type shrinks until every row has room.

import type { Inline, Table } from '../../model/markdown.ts';
import { plainText } from '../../model/markdown.ts';
import type { Slide, SlideLayout } from '../../publications/Deck.ts';
import type { Type as Size } from '../../publications/slideRegions.ts';
import { withoutLoneWord } from './measureText.ts';
import type { SlideSetting } from './placeSlide.ts';
import type { Box, Shape, TableCell, TableRow, Type } from './Shape.ts';
import { runsOf, shownText } from './textRuns.ts';

/** px between columns; between two that face each other, each under its own rule. */
const cellGap = 32;
const facingGap = 40;
/** The ground of the present row of an agenda reaches as far beyond the text. */
const agendaReach = 20;

type Cell = readonly Inline[];

interface Grid extends SlideSetting {
  readonly slide: Slide;
  readonly columns: readonly number[];
  readonly size: Size;
  readonly isFree: boolean;
  readonly align: Table['align'];
  /** px that the ground of the present row reaches beyond the text. */
  readonly reach: number;
}

export function placeTable(table: Table, slide: Slide, room: Box, type: Size, setting: SlideSetting): Shape {
  const reach = hasPresent(table, slide) ? agendaReach : 0;
  const width = room.width + 2 * reach;
  const columns = columnWidths(table, slide.layout, width, reach, setting);
  const grid = (scale: number): Grid => ({
    ...setting,
    slide,
    columns,
    isFree: setting.regions.columns === undefined,
    align: table.align,
    reach,
    size: { size: type.size * scale, leading: type.leading * scale },
  });
  let rows = rowsOf(table, grid(1));
  for (let scale = 0.95; heightOf(rows) > room.height && scale >= 0.5; scale -= 0.05)
    rows = rowsOf(table, grid(scale));
  const box = { x: room.x - reach, y: room.y, width, height: heightOf(rows) };
  return { kind: 'table', box, alt: plainText(slide.title), columns, rows };
}

function heightOf(rows: readonly TableRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

function columnWidths(
  { head }: Table,
  layout: SlideLayout,
  width: number,
  reach: number,
  { regions }: SlideSetting,
): readonly number[] {
  const { columns } = regions;
  if (columns === undefined || columns.length !== head.length) return head.map(() => width / head.length);
  const last = columns.length - 1;
  return columns.map((column, index) => {
    if (layout !== 'agenda') return column;
    return column + (index === 0 ? reach : 0) + (index === last ? reach : 0);
  });
}

function rowsOf({ head, rows }: Table, grid: Grid): readonly TableRow[] {
  const showsHead = grid.regions.tableHead > 0 || grid.isFree;
  const underHead = showsHead && !grid.isFree;
  const body = rows.map((row, index) => bodyRow(row, index === 0 && underHead, presence(rows, index), grid));
  return showsHead ? [headRow(head, grid), ...body] : body;
}

function hasPresent({ rows }: Table, { layout }: Slide): boolean {
  return layout === 'agenda' && rows.some((row) => row.some((cell) => cell[0]?.kind === 'strong'));
}

type Presence = 'past' | 'present' | 'plain';

/** Rows of an agenda that is shown again. */
function presence(rows: readonly (readonly Cell[])[], index: number): Presence {
  const present = rows.findIndex((row) => row.some((cell) => cell[0]?.kind === 'strong'));
  if (present < 0 || index > present) return 'plain';
  return index === present ? 'present' : 'past';
}

function headRow(head: readonly Cell[], grid: Grid): TableRow {
  const { palette, slide, regions } = grid;
  const contrast = slide.layout === 'behaviours' ? 1 : slide.layout === 'phrases' ? 0 : -1;
  const cells = head.map((cell, column): TableCell => {
    const colour = column === contrast ? palette.warning : palette.strong;
    return {
      runs: runsOf(cell, grid.resolve),
      type: { font: 'body', size: 22, leading: 28, colour, bold: true },
      rule: grid.isFree ? undefined : { width: 4, colour },
      padding: paddingOf(column, 12, grid),
      ...gapOf(column, grid),
      ...alignment(column, grid),
    };
  });
  return { height: Math.max(52, regions.tableHead), isHead: true, cells };
}

function bodyRow(row: readonly Cell[], first: boolean, when: Presence, grid: Grid): TableRow {
  const { palette, regions } = grid;
  const rowPadding = regions.rowPadding * (grid.size.leading / (regions.body.leading || 1) < 0.8 ? 0.6 : 1);
  const cells = row.map((cell, column): TableCell => {
    const present = when === 'present' && grid.slide.layout === 'agenda';
    const type = cellType(column, when, grid);
    const padding = paddingOf(column, rowPadding, grid);
    const linesOf = (text: string) => linesOfCell(text, column, { type, padding }, grid);
    return {
      runs: withoutLoneWord(runsOf(cell, grid.resolve), linesOf),
      type,
      rule: first || present ? undefined : { width: 1, colour: palette.hairline },
      ...(present && { fill: palette.strong }),
      padding,
      ...gapOf(column, grid),
      ...alignment(column, grid),
    };
  });
  const lines = cells.map(({ runs, type, padding }, column) => {
    const bold = type.bold === true || runs.some((run) => run.bold);
    return linesOfCell(shownText(runs), column, { type: { ...type, bold }, padding }, grid);
  });
  return { height: Math.max(...lines) * grid.size.leading + 2 * rowPadding + 1, isHead: false, cells };
}

function linesOfCell(
  text: string,
  column: number,
  { type, padding }: Pick<TableCell, 'type' | 'padding'>,
  { columns, countLines }: Grid,
): number {
  const width = (columns[column] ?? 0) - padding.left - padding.right;
  return countLines(text, { font: type.font, size: type.size, width, bold: type.bold === true });
}

function cellType(column: number, when: Presence, { slide, palette, size, isFree }: Grid): Type {
  const { layout } = slide;
  const base = { font: 'body', ...size } as const;
  if (layout === 'agenda' && when === 'present') return { ...base, colour: palette.onStrong, bold: true };
  if (layout === 'agenda' && when === 'past') return { ...base, colour: palette.muted };
  const isMuted = (layout === 'behaviours' && column === 1) || (layout === 'phrases' && column === 0);
  if (isMuted) return { ...base, colour: palette.muted };
  if (column > 0 || isFree || layout === 'behaviours' || layout === 'phrases')
    return { ...base, colour: palette.text };
  if (layout === 'differences') return { ...base, colour: palette.text, bold: true };
  return { ...base, colour: palette.strong, bold: true, font: layout === 'closing' ? 'heading' : 'body' };
}

function paddingOf(column: number, vertical: number, grid: Grid): TableCell['padding'] {
  const { slide, columns, reach } = grid;
  const facing = isFacing(slide);
  const left = facing ? (column === 0 ? 0 : facingGap / 2) : column === 0 ? reach : 0;
  const right = facing ? (column === columns.length - 1 ? 0 : facingGap / 2) : cellGap;
  return { top: vertical, right, bottom: vertical, left };
}

/** Two columns that face each other. */
function isFacing({ layout }: Slide): boolean {
  return layout === 'behaviours' || layout === 'phrases';
}

function gapOf(column: number, { slide, palette }: Grid): Pick<TableCell, 'gap'> {
  if (!isFacing(slide)) return {};
  return { gap: { side: column === 0 ? 'right' : 'left', width: facingGap, colour: palette.ground } };
}

const sides = { start: 'left', center: 'center', end: 'right' } as const;

function alignment(column: number, { align }: Grid): Pick<TableCell, 'align'> {
  const own = align[column];
  return own === undefined ? {} : { align: sides[own] };
}
