// The stock catalogue: where cards lie on a sheet, as data. Lengths in mm; right and bottom margins follow, and equal
// the opposite ones. A stock is added by a row here, and only when its maker's own template confirms it.

import type { CardOptions, Paper } from '../../../model/Handout.ts';
import { paperSizes } from '../geometry.ts';
import { toMillimetres } from '../units.ts';

export interface Stock {
  readonly id: string;
  readonly paper: Paper;
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  readonly left: number;
  readonly top: number;
  readonly gapX: number;
  readonly gapY: number;
  /** Pre-cut paper gets no crop marks. */
  readonly precut: boolean;
}

/** mm. */
export const bleeds: Readonly<Record<Paper, number>> = { a4: 3, letter: 3.175 };

export const cardSizes = {
  'business-us': { width: 88.9, height: 50.8 },
  'business-eu': { width: 85, height: 55 },
  a7: { width: 74, height: 105 },
  a6: { width: 105, height: 148 },
  'index-3x5': { width: 127, height: 76.2 },
  'id-1': { width: 85.6, height: 53.98 },
} as const;

/** Room around the cards for crop marks, the slug and the printer's own margin. */
const leastMargin = 16;

/** Cards on plain paper: gutters of twice the bleed, opposite margins equal, as many as the sheet holds. Undefined
 *  where it holds none. */
export function plainStock(
  paper: Paper,
  size: { readonly width: number; readonly height: number },
  bleed: number,
  id: string,
): Stock | undefined {
  const sheetWidth = toMillimetres(paperSizes[paper].width);
  const sheetHeight = toMillimetres(paperSizes[paper].height);
  const gap = 2 * bleed;
  const count = (sheet: number, card: number) => Math.floor((sheet - 2 * leastMargin + gap) / (card + gap));
  const margin = (sheet: number, card: number, cards: number) =>
    (sheet - cards * card - (cards - 1) * gap) / 2;
  const columns = count(sheetWidth, size.width);
  const rows = count(sheetHeight, size.height);
  if (columns < 1 || rows < 1) return undefined;
  return {
    id,
    paper,
    ...size,
    columns,
    rows,
    left: margin(sheetWidth, size.width, columns),
    top: margin(sheetHeight, size.height, rows),
    gapX: gap,
    gapY: gap,
    precut: false,
  };
}

const catalogue: readonly Stock[] = (['a4', 'letter'] as const).flatMap((paper) => {
  const stock = plainStock(paper, cardSizes.a7, bleeds[paper], `a7-on-${paper}`);
  return stock === undefined ? [] : [stock];
});

export const stockIds: readonly string[] = catalogue.map(({ id }) => id);

/** The stock that the options ask for; by default A7 on the paper at hand. Undefined where there is none. */
export function chooseStock(options: CardOptions, paper: Paper): Stock | undefined {
  const { stock, size } = options;
  if (stock !== undefined) return catalogue.find(({ id }) => id === stock);
  const bleed = options.bleed ?? bleeds[paper];
  if (size === undefined) return plainStock(paper, cardSizes.a7, bleed, `a7-on-${paper}`);
  if (typeof size === 'string') return plainStock(paper, cardSizes[size], bleed, `${size}-on-${paper}`);
  return plainStock(paper, size, bleed, `${size.width}x${size.height}-on-${paper}`);
}
