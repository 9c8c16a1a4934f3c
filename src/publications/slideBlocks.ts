// Questions to a slide's blocks that every form of a deck asks: what is seen, what lies behind everything, whether few
// words stand in the middle. In: blocks, slides. Out: yes or no.

import type { Block } from '../model/markdown.ts';
import type { Slide, SlideLayout } from './Deck.ts';
import { isBackground } from './slidePictures.ts';

/** A paragraph of nothing but backgrounds takes no room. */
export function isBackdrop(block: Block): boolean {
  if (block.kind !== 'paragraph') return false;
  const rest = block.inlines.filter((inline) => !(inline.kind === 'image' && isBackground(inline)));
  const isBlank = rest.every(
    (inline) => inline.kind === 'break' || (inline.kind === 'text' && inline.text.trim() === ''),
  );
  return isBlank && rest.length < block.inlines.length;
}

/** Whether it takes room below the title. */
export function isInFlow(block: Block): boolean {
  if (block.kind === 'directive' || block.kind === 'comment' || block.kind === 'divider') return false;
  return !isBackdrop(block);
}

const centred: ReadonlySet<SlideLayout> = new Set([
  'statement',
  'debrief',
  'free',
  'invitation',
  'evaluation',
  'role-play',
  'quote',
]);

/** Words alone, set large, fill their slide: what is left of its height goes above and below them. */
export function standsInMiddle({ layout, textSize, blocks }: Slide): boolean {
  const shown = blocks.filter(isInFlow);
  const isWords = (block: Block | undefined) =>
    block?.kind === 'paragraph' || (layout === 'quote' && block?.kind === 'quote');
  return textSize !== undefined && centred.has(layout) && isWords(shown[0]) && isWords(shown.at(-1));
}
