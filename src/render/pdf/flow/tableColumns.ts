// How wide the columns of a Markdown table are. Comes in: the table, the measure. Goes out: a width for each column.

import { codeFace, type FaceId } from '../../../fonts/faces.ts';
import type { Inline, Table } from '../../../model/markdown.ts';
import { plainText } from '../../../model/markdown.ts';
import { columnName } from '../../../model/Roster.ts';
import { codeSize } from '../text/collectTokens.ts';
import { mm } from '../units.ts';
import { gutter } from './columnWidths.ts';
import type { FlowContext } from './FlowContext.ts';
import { naturalWidth } from './setPicture.ts';
import { isEmpty } from './writingRoom.ts';

interface Columns {
  readonly widths: readonly number[];
  /** Whether a cell does not fit on one line. */
  readonly breaks: boolean;
}

/** Widths in points that add up to the measure: each column gets its longest word, as far as there is room for all, the
 *  rest is shared by the width that the columns would take on one line. */
export function columnsIn(width: number, table: Table, context: FlowContext): Columns {
  const rows = [table.head, ...table.rows];
  const count = Math.max(1, ...rows.map((row) => row.length));
  const free = width - gutter * (count - 1);
  const wishes = alikeWhereWritten(
    Array.from({ length: count }, (_, index) => {
      const cells = rows.map((row) => row[index] ?? []);
      return {
        least: Math.max(20, ...cells.map((cell) => longestWord(cell, context))),
        wanted: Math.max(20, ...cells.map((cell) => lineWidth(cell, free / count, context))),
      };
    }),
    table,
    context,
  );
  const most = fairShare(
    wishes.map((column) => column.least),
    free,
  );
  const columns = wishes.map((column) => ({ ...column, least: Math.min(column.least, most) }));
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const wish = columns.reduce((sum, column) => sum + Math.max(0, column.wanted - column.least), 0);
  const spare = Math.max(0, free - least);
  const breaks = wish > spare;
  const widths = columns.map((column) =>
    breaks
      ? column.least + (spare * (column.wanted - column.least)) / wish
      : column.wanted + (spare - wish) / count,
  );
  return { widths, breaks };
}

/** What the widest may have where all together have so much: those that need less keep what they need. */
function fairShare(needs: readonly number[], all: number): number {
  let rest = all;
  let count = needs.length;
  for (const need of [...needs].sort((one, other) => one - other)) {
    if (need > rest / count) return rest / count;
    rest -= need;
    count -= 1;
  }
  return Number.POSITIVE_INFINITY;
}

interface Wish {
  readonly least: number;
  readonly wanted: number;
}

/** Columns that are written in have one width, whatever their heads. */
function alikeWhereWritten(columns: readonly Wish[], table: Table, context: FlowContext): readonly Wish[] {
  const written = columns.filter((_, index) => isRoom(table, index, context));
  const least = Math.max(...written.map((column) => column.least));
  const wanted = Math.max(...written.map((column) => column.wanted));
  return columns.map((column, index) => (isRoom(table, index, context) ? { least, wanted } : column));
}

/** Of a cell on one line; a picture asks for no more than `share`. */
function lineWidth(cell: readonly Inline[], share: number, context: FlowContext): number {
  const words = widthOf(wordsOf(cell, context), context) + codeExcess(cell, context);
  return Math.max(words, Math.min(share, pictureWidth(cell)));
}

/** What is printed as text. */
function wordsOf(cell: readonly Inline[], context: FlowContext): string {
  const { resolve, fields, slots } = context.setting;
  return cell
    .map((inline) => {
      switch (inline.kind) {
        case 'reference':
          return resolve(inline).widest;
        case 'field':
          return slots?.get(columnName(inline.name)) ?? fields.get(inline.name) ?? '';
        case 'image':
          return ' ';
        default:
          return 'children' in inline && inline.kind !== 'footnote'
            ? wordsOf(inline.children, context)
            : plainText([inline]);
      }
    })
    .join('');
}

/** Points: a picture may become smaller than it is, but not than this. */
const leastPicture = mm(20);

function pictureWidth(cell: readonly Inline[]): number {
  const widths = cell.map((inline) => {
    if (inline.kind === 'image') return naturalWidth(inline.picture);
    return 'children' in inline && inline.kind !== 'footnote' ? pictureWidth(inline.children) : 0;
  });
  return Math.max(0, ...widths);
}

function longestWord(cell: readonly Inline[], context: FlowContext): number {
  const words = wordsOf(cell, context).split(' ');
  const code = cell.flatMap((inline) => (inline.kind === 'code' ? inline.text.split(' ') : []));
  return Math.max(
    Math.min(leastPicture, pictureWidth(cell)),
    ...words.map((word) => widthOf(word, context)),
    ...code.map((word) => codeWidth(word, context)),
  );
}

/** What code takes more than the same letters of text. */
function codeExcess(cell: readonly Inline[], context: FlowContext): number {
  return cell.reduce((sum, inline) => {
    if (inline.kind !== 'code') return sum;
    return sum + Math.max(0, codeWidth(inline.text, context) - widthOf(inline.text, context));
  }, 0);
}

function widthOf(text: string, context: FlowContext): number {
  return widthIn(context.styles.rowHead.face, text, context) + 1;
}

function codeWidth(text: string, context: FlowContext): number {
  return widthIn(codeFace, text, context) * (context.setting.isLarge ? 1 : codeSize) + 1;
}

/** In the body's size. */
function widthIn(face: FaceId, text: string, { setting, text: style }: FlowContext): number {
  return (setting.fonts.face(face).shape(text).width * style.size) / 1000;
}

/** Whether a column is written in. */
export function isRoom({ rows }: Table, column: number, { setting }: FlowContext): boolean {
  return rows.length > 0 && rows.every((row) => isEmpty(row[column] ?? [], setting));
}
