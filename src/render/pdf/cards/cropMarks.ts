// Marks to cut and to fold along: outside the bleed and only at the edges of the field of cards, so that none touches
// a card. Folds are dashed.

import type { Item, Rectangle } from '../Layout.ts';
import { pagination } from '../Layout.ts';
import { mm } from '../units.ts';
import type { Imposition } from './imposition.ts';

/** mm and points. */
const markLength = 5;
const markWidth = 0.25;
const dashes = 3;

interface Lines {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** `bleed` in points. */
export function cropMarks(pieces: readonly Rectangle[], field: Rectangle, bleed: number): readonly Item[] {
  const cuts = {
    x: pieces.flatMap(({ x, width }) => [x, x + width]),
    y: pieces.flatMap(({ y, height }) => [y, y + height]),
  };
  return marks(cuts, field, bleed, 1);
}

export function foldMarks(folds: Imposition['folds'], field: Rectangle, bleed: number): readonly Item[] {
  return marks(folds, field, bleed, dashes);
}

function marks(at: Lines, field: Rectangle, bleed: number, strokes: number): readonly Item[] {
  const length = mm(markLength);
  return [
    ...distinct(at.x).flatMap((x) => [
      ...mark(x, field.y - bleed - length, 0, length, strokes),
      ...mark(x, field.y + field.height + bleed, 0, length, strokes),
    ]),
    ...distinct(at.y).flatMap((y) => [
      ...mark(field.x - bleed - length, y, length, 0, strokes),
      ...mark(field.x + field.width + bleed, y, length, 0, strokes),
    ]),
  ];
}

/** In so many strokes with gaps of their own length. */
function mark(x: number, y: number, dx: number, dy: number, strokes: number): readonly Item[] {
  const parts = 2 * strokes - 1;
  return Array.from({ length: strokes }, (_, index) => ({
    kind: 'rule',
    x: x + (dx * 2 * index) / parts,
    y: y + (dy * 2 * index) / parts,
    dx: dx / parts,
    dy: dy / parts,
    width: markWidth,
    grey: 0,
    tag: pagination,
    registration: true,
  }));
}

function distinct(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? 0) > 0.01);
}

export function boundsOf(places: readonly Rectangle[]): Rectangle {
  const x = Math.min(...places.map((place) => place.x));
  const y = Math.min(...places.map((place) => place.y));
  const right = Math.max(...places.map((place) => place.x + place.width));
  const bottom = Math.max(...places.map((place) => place.y + place.height));
  return { x, y, width: right - x, height: bottom - y };
}
