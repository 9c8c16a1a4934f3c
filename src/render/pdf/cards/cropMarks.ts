// Marks to cut along: outside the bleed and only at the edges of the field of cards, so that none touches a card.

import type { Item, Rectangle } from '../Layout.ts';
import { pagination } from '../Layout.ts';
import { mm } from '../units.ts';

/** mm and points. */
const markLength = 5;
const markWidth = 0.25;

/** `bleed` in points. */
export function cropMarks(places: readonly Rectangle[], field: Rectangle, bleed: number): readonly Item[] {
  const xs = distinct(places.flatMap(({ x, width }) => [x, x + width]));
  const ys = distinct(places.flatMap(({ y, height }) => [y, y + height]));
  const length = mm(markLength);
  return [
    ...xs.flatMap((x) => [
      mark(x, field.y - bleed - length, 0, length),
      mark(x, field.y + field.height + bleed, 0, length),
    ]),
    ...ys.flatMap((y) => [
      mark(field.x - bleed - length, y, length, 0),
      mark(field.x + field.width + bleed, y, length, 0),
    ]),
  ];
}

function mark(x: number, y: number, dx: number, dy: number): Item {
  return { kind: 'rule', x, y, dx, dy, width: markWidth, grey: 0, tag: pagination, registration: true };
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
