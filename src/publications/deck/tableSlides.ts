// A table on as many slides as its rows need. In: what all the slides share, a head and rows. Out: slides that differ
// in their rows and in "2/3" after the kicker.

import { plainText } from '../../model/markdown.ts';
import type { Slide } from '../Deck.ts';
import { estimateLines, estimateWidth } from '../estimateLines.ts';
import { type Regions, regionsOf, type Type, tableTypes } from '../slideRegions.ts';
import type { Inlines } from './blocks.ts';
import { dotted, table } from './blocks.ts';
import { cutRow } from './cutRow.ts';
import type { DeckContext } from './DeckContext.ts';
import { largestType, splitEvenly } from './split.ts';

export type SlideFrame = Omit<Slide, 'blocks'>;

/** px between columns. */
const cellGap = 32;

/** px that the outer rules of a table may take. */
const rules = 4;

export function tableSlides(
  context: DeckContext,
  frame: SlideFrame,
  head: readonly Inlines[],
  rows: readonly (readonly Inlines[])[],
): readonly Slide[] {
  const regions = regionsOf(frame.layout, context.setting);
  const capacity = roomForBody(frame, regions) - regions.tableHead - rules;
  const height = (row: readonly Inlines[], type: Type) => rowHeight(regions, type, row);
  const types = tableTypes[context.onVideo ? 'video' : 'room'];
  const whole = (type: Type) => rows.every((row) => keepsWords(regions, type, row));
  const type = largestType(types, rows, height, capacity, whole) ?? regions.body;
  const parts = rows.flatMap((row) => cutRow(row, (part) => height(part, type) <= capacity));
  const groups = splitEvenly(parts, (row) => height(row, type), capacity);
  return numbered(
    type.size === regions.body.size ? frame : { ...frame, textSize: type.size },
    groups.map((group) => [table(head, group, frame.origin)]),
  );
}

/** px that are left for the body under a title of this length. */
export function roomForBody(frame: Pick<Slide, 'title' | 'titleHidden'>, regions: Regions): number {
  if (frame.titleHidden) return regions.body.y + regions.body.height - regions.title.y;
  const lines = estimateLines(frame.title, { ...regions.title, face: 'serif' });
  return regions.body.height - (lines - 1) * regions.title.leading;
}

/** One slide for each group of blocks; the first alone carries notes and labels. */
export function numbered(frame: SlideFrame, groups: readonly Slide['blocks'][]): readonly Slide[] {
  return groups.map((blocks, index) => ({
    ...frame,
    kicker: groups.length === 1 ? frame.kicker : dotted([frame.kicker, `${index + 1}/${groups.length}`]),
    blocks,
    notes: index === 0 ? frame.notes : [],
    labels: index === 0 ? frame.labels : [],
  }));
}

function cellWidth(regions: Regions, row: readonly Inlines[], column: number): number {
  return (regions.columns?.[column] ?? regions.body.width / row.length) - cellGap;
}

/** Whether no word has to be broken. */
function keepsWords(regions: Regions, type: Type, row: readonly Inlines[]): boolean {
  return row.every((cell, column) =>
    plainText(cell)
      .split(/\s+/)
      .every((word) => estimateWidth(word) * type.size * 1.1 <= cellWidth(regions, row, column)),
  );
}

function rowHeight(regions: Regions, type: Type, row: readonly Inlines[]): number {
  const lines = row.map((cell, column) =>
    estimateLines(cell, { size: type.size, bold: column === 0, width: cellWidth(regions, row, column) }),
  );
  return Math.max(...lines) * type.leading + 2 * regions.rowPadding + 1;
}
