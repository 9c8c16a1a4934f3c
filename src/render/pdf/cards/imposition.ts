// Where cards lie on sheets, front and back. Comes in: a stock, a way to turn the paper. Goes out: places in points
// from the top left of the sheet's own side. Knows nothing of what the cards say.

import type { Duplex } from '../../../model/Handout.ts';
import type { Size } from '../geometry.ts';
import type { Rectangle } from '../Layout.ts';
import { mm } from '../units.ts';
import type { Stock } from './stocks.ts';

export interface Place extends Rectangle {
  /** By 180 degrees. */
  readonly turned: boolean;
}

/** Row by row. Each position comes from the stock's own pitch, so that rounding does not add up. */
export function frontPlaces(stock: Stock): readonly Place[] {
  const { width, height, columns, rows, left, top, gapX, gapY } = stock;
  return Array.from({ length: rows * columns }, (_, index) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    return {
      x: mm(left + column * (width + gapX)),
      y: mm(top + row * (height + gapY)),
      width: mm(width),
      height: mm(height),
      turned: false,
    };
  });
}

/** Where the back of a front lies on the other side of the sheet. Turned over its long edge, a portrait sheet mirrors
 *  x; over its short edge it mirrors y, and the backs stand on their heads so that a card turned sideways reads
 *  upright. On a landscape sheet the two change places. */
export function backPlace(front: Place, sheet: Size, duplex: Duplex): Place {
  const portrait = sheet.height >= sheet.width;
  const mirrorsX = (duplex === 'long-edge') === portrait;
  if (duplex !== 'long-edge' && duplex !== 'short-edge') return front;
  if (mirrorsX) return { ...front, x: sheet.width - front.x - front.width };
  return { ...front, y: sheet.height - front.y - front.height, turned: true };
}
