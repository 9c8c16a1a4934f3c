// Cards on plain paper, to be cut along marks: as many as the sheet holds, upright or across, gutters of twice the
// bleed, opposite margins equal. In and out: mm.

import type { Paper } from '../Handout.ts';
import { type Size, type Stock, sheetOf } from './Stock.ts';

export const bleeds: Readonly<Record<Paper, number>> = { a4: 3, letter: 3.175 };

/** Room for marks and the printer's own margin; above and below for the line that tells how to print, too. */
const leastMargin = { side: 16, end: 19 } as const;

const rule = 'worked out: gutters of twice the bleed, opposite margins equal';

type Named = Pick<Stock, 'id' | 'name' | 'purpose'>;

/** Undefined where the sheet holds none. `size` is that of a flat piece. */
export function plainStock(
  paper: Paper,
  size: Size,
  bleed: number,
  named: Named,
  fold?: Stock['fold'],
): Stock | undefined {
  const upright = lay(paper, false, size, bleed, named, fold);
  const across = lay(paper, true, size, bleed, named, fold);
  return piecesOf(across) > piecesOf(upright) ? across : upright;
}

/** The same, each card with its back on the same side of the paper, to be folded and glued. */
export function foldedStock(paper: Paper, size: Size, bleed: number, named: Named): Stock | undefined {
  const beside = { ...size, width: size.width * 2 };
  const above = { ...size, height: size.height * 2 };
  const one = plainStock(paper, beside, bleed, named, 'beside');
  const other = plainStock(paper, above, bleed, named, 'above');
  return piecesOf(other) > piecesOf(one) ? other : one;
}

function piecesOf(stock: Stock | undefined): number {
  return stock === undefined ? 0 : stock.columns * stock.rows;
}

function lay(
  paper: Paper,
  landscape: boolean,
  size: Size,
  bleed: number,
  named: Named,
  fold: Stock['fold'],
): Stock | undefined {
  const sheet = sheetOf({ paper, landscape });
  const gap = 2 * bleed;
  // a hundredth of a millimetre keeps sizes in inches from falling short of the sheet by rounding
  const count = (room: number, margin: number, piece: number) =>
    Math.max(0, Math.floor((room - 2 * margin + gap + 0.01) / (piece + gap)));
  const margin = (room: number, piece: number, pieces: number) =>
    (room - pieces * piece - (pieces - 1) * gap) / 2;
  const columns = count(sheet.width, leastMargin.side, size.width);
  const rows = count(sheet.height, leastMargin.end, size.height);
  if (columns < 1 || rows < 1) return undefined;
  return {
    id: named.id,
    name: named.name,
    purpose: named.purpose,
    paper,
    landscape,
    ...size,
    columns,
    rows,
    left: margin(sheet.width, size.width, columns),
    top: margin(sheet.height, size.height, rows),
    gapX: columns > 1 ? gap : 0,
    gapY: rows > 1 ? gap : 0,
    precut: false,
    ...(fold === undefined ? {} : { fold }),
    source: rule,
  };
}
