import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../src/model/markdown.ts';
import type { Slide } from '../../src/publications/Deck.ts';
import { isBackdrop, standsInMiddle } from '../../src/publications/slideBlocks.ts';
import { here, inlines, li, p } from './sampleTexts.ts';

const picture = (...keywords: readonly string[]): Inline => ({
  kind: 'image',
  picture: undefined,
  src: 'a.png',
  alt: 'A door',
  keywords,
  origin: here,
});

const paragraph = (...parts: readonly Inline[]): Block => ({
  kind: 'paragraph',
  inlines: parts,
  readers: 'everyone',
  origin: here,
});

const backdrop = paragraph(picture('bg', 'left'), { kind: 'break' }, picture('bg'));

function slide(blocks: readonly Block[], more: Partial<Slide> = {}): Slide {
  const shared = { kicker: [], title: inlines('A title'), notes: [], labels: [], item: undefined };
  return { layout: 'free', textSize: 60, page: undefined, origin: here, ...shared, blocks, ...more };
}

describe('a paragraph of backgrounds', () => {
  it('is a backdrop, with line ends between them', () => expect(isBackdrop(backdrop)).toBe(true));
  it('is none with words', () =>
    expect(isBackdrop(paragraph(picture('bg'), ...inlines('Words')))).toBe(false));
  it('is none with a picture among the text', () => expect(isBackdrop(paragraph(picture()))).toBe(false));
  it('is none without a picture', () => expect(isBackdrop(p(' '))).toBe(false));
});

describe('in the middle of their slide stand', () => {
  const quote: Block = { kind: 'quote', blocks: [p('Words')], readers: 'everyone', origin: here };

  it.each([
    ['few words', slide([p('Words')]), true],
    ['words beside a backdrop', slide([backdrop, p('Words')]), true],
    ['words around a quotation', slide([p('One'), quote, p('Two')]), true],
    ['a quotation alone', slide([quote], { layout: 'quote' }), true],
    ['words before a list: no', slide([p('Words'), li(['One'])]), false],
    ['a list beside a backdrop: no', slide([backdrop, li(['One'])]), false],
    ['words in their layout’s own size: no', { ...slide([p('Words')]), textSize: undefined }, false],
    ['words of a title slide: no', slide([p('Words')], { layout: 'title' }), false],
    ['nothing: no', slide([]), false],
  ] as const)('%s', (_, one, expected) => expect(standsInMiddle(one as Slide)).toBe(expected));
});
