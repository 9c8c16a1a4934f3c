// The stock catalogue: the plain layouts of each size and paper, and the pre-cut stocks.

import type { Paper } from '../Handout.ts';
import { papers } from '../Handout.ts';
import { bleeds, plainStock } from './plainStock.ts';
import { precutStocks } from './precutStocks.ts';
import type { Size, Stock } from './Stock.ts';

/** mm: sizes that a card sheet can name. */
export const cardSizes = {
  a7: { name: 'A7 cards', width: 74, height: 105 },
  a6: { name: 'A6 cards', width: 105, height: 148 },
  'business-us': { name: 'business cards, 3½ × 2 in', width: 88.9, height: 50.8 },
  'business-eu': { name: 'business cards, 85 × 55 mm', width: 85, height: 55 },
  'index-3x5': { name: 'index cards, 3 × 5 in', width: 127, height: 76.2 },
  'id-1': { name: 'cards of the size of bank cards', width: 85.6, height: 53.98 },
} as const;

/** mm: the flat piece, twice as high as the tent. */
const tents: Readonly<Record<Paper, Size>> = {
  a4: { width: 170, height: 120 },
  letter: { width: 165.1, height: 114.3 },
};

/** mm: what the usual holders take. */
const badges: Readonly<Record<Paper, Size>> = {
  a4: { width: 85, height: 55 },
  letter: { width: 101.6, height: 76.2 },
};

function plainOf(paper: Paper): readonly (Stock | undefined)[] {
  const bleed = bleeds[paper];
  return [
    ...Object.entries(cardSizes).map(([size, { name, width, height }]) =>
      plainStock(paper, { width, height }, bleed, {
        id: `${size}-on-${paper}`,
        name,
        purpose: 'card',
      }),
    ),
    plainStock(
      paper,
      tents[paper],
      bleed,
      { id: `tent-on-${paper}`, name: 'desk tents', purpose: 'tent' },
      'above',
    ),
    plainStock(paper, badges[paper], bleed, {
      id: `badge-on-${paper}`,
      name: 'name badges',
      purpose: 'badge',
    }),
  ];
}

export const stocks: readonly Stock[] = [
  ...papers.flatMap(plainOf).filter((stock) => stock !== undefined),
  ...precutStocks,
];

export const stockIds: readonly string[] = stocks.map(({ id }) => id);
