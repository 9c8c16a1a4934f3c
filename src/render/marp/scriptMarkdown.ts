// The trainer's script as Markdown: the notes of every slide under its number and title. In: a deck, labels. Out:
// Markdown that any editor shows; pictures by their words.

import { mapInlines } from '../../model/mapInlines.ts';
import type { Deck } from '../../publications/Deck.ts';
import type { Labels } from '../../publications/Labels.ts';
import { wordsFor } from '../../publications/words.ts';
import { resolver } from './deckMarkdown.ts';
import { blocksToMarkdown, escapeText, inlinesToMarkdown } from './markdownOf.ts';
import { PictureFolder } from './pictures.ts';

export function scriptMarkdown(deck: Deck, labels: Labels): string {
  const resolve = resolver(deck, labels, wordsFor(deck.lang), new PictureFolder());
  const slides = mapInlines(deck.slides, (inline) =>
    inline.kind === 'image' ? { kind: 'text', text: inline.alt } : inline,
  );
  const parts = slides.map(({ title, notes }, index) => {
    const heading = `## ${index + 1} · ${inlinesToMarkdown(title, resolve).replaceAll('\\\n', ' ')}`;
    const lowered = notes.map((block) =>
      block.kind === 'heading' ? { ...block, level: 3 as const } : block,
    );
    return [heading, blocksToMarkdown(lowered, resolve)].filter((part) => part !== '').join('\n\n');
  });
  return `# ${escapeText(deck.title)}\n\n${parts.join('\n\n')}\n`;
}
