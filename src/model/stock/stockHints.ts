// What to write instead of a stock that is not in the catalogue.

import { nearest } from '../../diagnostics/nearest.ts';
import { stockIds } from './catalogue.ts';

/** A part of an id, such as `a7` or a maker's number; a slip; never other digits, which are another sheet. */
export function stockHints(wanted: string): readonly string[] {
  const word = wanted.toLowerCase();
  const holding = stockIds.filter((id) => word !== '' && id.includes(word));
  const slip = nearest(word, stockIds);
  const near =
    holding.length > 0 ? holding : slip !== undefined && digits(slip) === digits(word) ? [slip] : [];
  return [
    ...(near.length === 0 ? [] : [`did you mean ${near.map((id) => `\`${id}\``).join(' or ')}?`]),
    '`deckhand stock` lists them all; for another sheet, write the `size` of its cards',
  ];
}

function digits(id: string): string {
  return [...id.replace(/\D/g, '')].sort().join('');
}
