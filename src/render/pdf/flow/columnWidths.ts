// How wide the columns of a grid are. Comes in: weights, the words of its head. Goes out: a place for each column.

import { plainText } from '../../../model/markdown.ts';
import type { PrintTable } from '../../../publications/Handout.ts';
import type { FlowContext } from './FlowContext.ts';

export interface Column {
  readonly x: number;
  readonly width: number;
}

/** Between columns: larger type needs no more. */
export const gutter = 17;

/** Within a frame, at each side. */
export const boxPadding = 6;

export function columnsOf(weights: readonly number[], width: number, between: number): readonly Column[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const gap = Math.min(between, width / (3 * weights.length));
  const free = width - gap * (weights.length - 1);
  let x = 0;
  return weights.map((weight) => {
    const column = { x, width: (free * weight) / total };
    x += column.width + gap;
    return column;
  });
}

/** No column is narrower than the longest word of its head, as far as the others can spare it. */
export function wordsFit(
  columns: readonly Column[],
  grid: PrintTable,
  context: FlowContext,
): readonly Column[] {
  const { tableHead } = context.styles;
  const padding = grid.rules === 'boxed' ? 2 * boxPadding : 0;
  const face = context.setting.fonts.face(tableHead.face);
  const least = columns.map((_, index) => {
    const words = plainText(grid.head[index] ?? []).split(' ');
    return (
      padding + 1 + Math.max(0, ...words.map((word) => (face.shape(word).width * tableHead.size) / 1000))
    );
  });
  const missing = columns.map(({ width }, index) => Math.max(0, (least[index] ?? 0) - width));
  const lacking = missing.reduce((sum, one) => sum + one, 0);
  const surplus = columns.map(({ width }, index) => Math.max(0, width - (least[index] ?? 0)));
  const spare = surplus.reduce((sum, one) => sum + one, 0);
  if (lacking === 0 || spare < lacking) return columns;
  let shift = 0;
  return columns.map((column, index) => {
    const more = (missing[index] ?? 0) - (lacking * (surplus[index] ?? 0)) / spare;
    const moved = { x: column.x + shift, width: column.width + more };
    shift += more;
    return moved;
  });
}
