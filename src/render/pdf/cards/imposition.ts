// Where pieces lie on sheets, front and back. Comes in: a stock, a way to turn the paper. Goes out: places in points
// from the top left of the sheet's own side. Knows nothing of what the pieces say.

import type { Duplex } from '../../../model/Handout.ts';
import { faceOf, type Stock, sheetOf } from '../../../model/stock/Stock.ts';
import type { Size } from '../geometry.ts';
import type { Rectangle } from '../Layout.ts';
import { mm } from '../units.ts';

export interface Place extends Rectangle {
  /** By 180 degrees. */
  readonly turned: boolean;
}

export interface Imposition {
  /** The sheet as it is printed. */
  readonly sheet: Size;
  /** The size of one face. */
  readonly face: Size;
  /** What is cut out, row by row. */
  readonly pieces: readonly Rectangle[];
  /** In the order of the pieces. */
  readonly fronts: readonly Place[];
  readonly backs: readonly Place[];
  /** Where the backs are printed. */
  readonly backsOn: 'same-side' | 'other-side' | 'nowhere';
  /** x of upright folds, y of level ones. */
  readonly folds: { readonly x: readonly number[]; readonly y: readonly number[] };
}

export function impose(stock: Stock, duplex: Duplex): Imposition {
  const { width, height } = sheetOf(stock);
  const sheet = { width: mm(width), height: mm(height) };
  const face = { width: mm(faceOf(stock).width), height: mm(faceOf(stock).height) };
  const pieces = piecesOf(stock);
  const base = { sheet, face, pieces };
  if (stock.fold !== undefined) return { ...base, ...foldedFaces(pieces, stock.fold), backsOn: 'same-side' };
  const fronts = pieces.map((piece) => ({ ...piece, turned: false }));
  return {
    ...base,
    fronts,
    backs: fronts.map((front) => backPlace(front, sheet, duplex)),
    backsOn: duplex === 'long-edge' || duplex === 'short-edge' ? 'other-side' : 'nowhere',
    folds: { x: [], y: [] },
  };
}

/** Row by row. Each position comes from the stock's own pitch, so that rounding does not add up. */
function piecesOf({ width, height, columns, rows, left, top, gapX, gapY }: Stock): readonly Rectangle[] {
  return Array.from({ length: rows * columns }, (_, index) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    return {
      x: mm(left + column * (width + gapX)),
      y: mm(top + row * (height + gapY)),
      width: mm(width),
      height: mm(height),
    };
  });
}

/** Beside each other both faces are upright; one above the other the upper one stands on its head. */
function foldedFaces(
  pieces: readonly Rectangle[],
  fold: NonNullable<Stock['fold']>,
): Pick<Imposition, 'fronts' | 'backs' | 'folds'> {
  if (fold === 'beside') {
    const halves = pieces.map((piece) => ({ ...piece, width: piece.width / 2, turned: false }));
    return {
      fronts: halves,
      backs: halves.map((half) => ({ ...half, x: half.x + half.width })),
      folds: { x: halves.map((half) => half.x + half.width), y: [] },
    };
  }
  const halves = pieces.map((piece) => ({ ...piece, height: piece.height / 2 }));
  return {
    fronts: halves.map((half) => ({ ...half, y: half.y + half.height, turned: false })),
    backs: halves.map((half) => ({ ...half, turned: true })),
    folds: { x: [], y: halves.map((half) => half.y + half.height) },
  };
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

/** mm: from the cut to the nearest ink, and from the edge of the paper, which no printer reaches. */
const fromCut = 5;
const fromPaper = 6.4;

/** What of a face may be printed on, as margins at its sides and at its ends; a piece may reach to the paper's edge. */
export function safeMargins({ sheet, pieces }: Pick<Imposition, 'sheet' | 'pieces'>): {
  readonly side: number;
  readonly end: number;
} {
  const margin = (toEdge: number) => Math.max(mm(fromCut), mm(fromPaper) - toEdge);
  const nearest = (edges: readonly number[]) => Math.min(...edges);
  return {
    side: margin(nearest(pieces.flatMap(({ x, width }) => [x, sheet.width - x - width]))),
    end: margin(nearest(pieces.flatMap(({ y, height }) => [y, sheet.height - y - height]))),
  };
}
