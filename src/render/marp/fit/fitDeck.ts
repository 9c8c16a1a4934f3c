// One scale for the type of a whole deck, so that every slide fits. In: a deck whose slides are final. Out: the largest
// scale that helps, or the smallest there is. Never splits a slide, and never shrinks one alone.

import type { Fonts } from '../../../fonts/Fonts.ts';
import type { Deck } from '../../../publications/Deck.ts';
import type { Labels } from '../../../publications/Labels.ts';
import { typeScales } from '../../../publications/slideRegions.ts';
import { misfitsOf } from './checkDeck.ts';

export function fitDeck(deck: Deck, labels: Labels, fonts: Fonts): Deck {
  const candidates = typeScales.map((scale) => ({ ...deck, scale }));
  const fits = (candidate: Deck) =>
    misfitsOf(candidate, labels, fonts).every(({ kind }) => kind === 'broken-word');
  const [smallest] = candidates.slice(-1);
  return candidates.find(fits) ?? smallest ?? deck;
}
