// The cards of a finished card file: what its structure holds together as one card, and where that lies on which page.
// A card is a part of the document (a Div or Sect in Document) that has text on a front's page and on its back's.

import type { TextEvent } from './content/events.ts';
import type { Page } from './content/readPages.ts';
import { type Box, boxAround } from './place.ts';
import { readPdf } from './readPdf.ts';
import { contentKey } from './structure/contentIndex.ts';
import { childElements, type Element } from './structure/readTree.ts';

export interface CardFace {
  /** 1-based. */
  readonly page: number;
  readonly text: string;
  /** Around the baselines of its text: points from the top left of the page. */
  readonly box: Box;
}

export interface ReadCard {
  /** In the order of pages: the front first. */
  readonly faces: readonly CardFace[];
}

function contentKeysOf(element: Element): readonly string[] {
  return element.kids.flatMap((kid) => {
    if (kid.kind === 'element') return contentKeysOf(kid.element);
    return kid.kind === 'content' ? [contentKey(kid)] : [];
  });
}

function faceOn(page: Page, keys: ReadonlySet<string>): readonly CardFace[] {
  const texts: readonly TextEvent[] = page.events
    .filter((event) => event.kind === 'text')
    .filter(({ mark }) => mark.kind === 'tagged' && keys.has(contentKey(mark)));
  if (texts.length === 0) return [];
  const box = boxAround(
    page,
    texts.flatMap(({ start, end }) => [start, end]),
  );
  return [{ page: page.number, text: texts.map(({ spoken }) => spoken).join(''), box }];
}

export function readCards(bytes: Uint8Array): readonly ReadCard[] {
  const { pages, tree } = readPdf(bytes);
  return tree.top.flatMap(childElements).map((card) => {
    const keys = new Set(contentKeysOf(card));
    return { faces: pages.flatMap((page) => faceOn(page, keys)) };
  });
}
