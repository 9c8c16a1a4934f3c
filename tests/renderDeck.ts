// The files of one deck, drawn.

import type { Brand } from '../src/model/Brand.ts';
import type { Theme } from '../src/model/colours/Theme.ts';
import type { Deck } from '../src/publications/Deck.ts';
import type { Labels } from '../src/publications/Labels.ts';
import { deckRenderer } from '../src/render/marp/renderDeck.ts';
import type { OutputFile } from '../src/render/OutputFile.ts';

export async function renderDeck(
  deck: Deck,
  labels: Labels,
  brand: Brand,
  theme?: Theme,
): Promise<readonly (OutputFile & { readonly content: Uint8Array })[]> {
  const files = deckRenderer(theme).render(deck, labels, brand);
  return await Promise.all(files.map(async (file) => ({ ...file, content: await contentOf(file) })));
}

async function contentOf({ path, content }: OutputFile): Promise<Uint8Array> {
  const drawn = typeof content === 'function' ? await content() : content;
  if (drawn instanceof Uint8Array) return drawn;
  throw new Error(`${path} is a stream`);
}
