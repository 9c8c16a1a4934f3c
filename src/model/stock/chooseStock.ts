// The stock that a handout asks for by `stock`, `size`, `bleed` and `duplex`, on the paper at hand.

import type { Handout, Paper } from '../Handout.ts';
import { cardSizes, stocks } from './catalogue.ts';
import { bleeds, foldedStock, plainStock } from './plainStock.ts';
import type { Size, Stock } from './Stock.ts';

export type StockWish = Pick<Handout, 'stock' | 'size' | 'bleed' | 'duplex' | 'template'>;

/** Undefined where there is none: the name is unknown, or no sheet holds the size. A stock fixes the paper. */
export function chooseStock(wish: StockWish, paper: Paper): Stock | undefined {
  const found = wish.size === undefined ? namedStock(wish, paper) : ownStock(wish, wish.size, paper);
  if (found === undefined || found.fold !== undefined || found.precut) return found;
  if (wish.duplex === 'fold' && wish.template === 'cards') {
    return foldedStock(found.paper, sizeOf(found), bleedOf(wish, found.paper), found);
  }
  return wish.bleed === undefined ? found : plainStock(found.paper, sizeOf(found), wish.bleed, found);
}

const defaults = { 'name-tent': 'tent', badge: 'badge' } as const;

function namedStock({ stock, template }: StockWish, paper: Paper): Stock | undefined {
  const kind = template === 'name-tent' || template === 'badge' ? defaults[template] : 'a7';
  const id = stock ?? `${kind}-on-${paper}`;
  return stocks.find((one) => one.id === id);
}

/** A tent's size is that of one of its faces. */
function ownStock(wish: StockWish, size: NonNullable<StockWish['size']>, paper: Paper): Stock | undefined {
  const { width, height } = typeof size === 'string' ? cardSizes[size] : size;
  const id = typeof size === 'string' ? `${size}-on-${paper}` : `${width}x${height}-on-${paper}`;
  const isTent = wish.template === 'name-tent';
  const purpose = isTent ? 'tent' : wish.template === 'badge' ? 'badge' : 'card';
  const named = { id, name: 'a size of your own', purpose } as const;
  const flat = isTent ? { width, height: height * 2 } : { width, height };
  return plainStock(paper, flat, bleedOf(wish, paper), named, isTent ? 'above' : undefined);
}

function bleedOf({ bleed }: StockWish, paper: Paper): number {
  return bleed ?? bleeds[paper];
}

function sizeOf({ width, height }: Stock): Size {
  return { width, height };
}
