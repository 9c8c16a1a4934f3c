// Slides on paper, in every arrangement: read from the finished file.

import { describe, expect, it } from 'vitest';
import { loadFonts } from '../../../../src/fonts/loadFonts.ts';
import type { Block } from '../../../../src/model/markdown.ts';
import { composeDeck } from '../../../../src/publications/composeDeck.ts';
import type { Slide } from '../../../../src/publications/Deck.ts';
import { qrPicture } from '../../../../src/publications/qrPicture.ts';
import { besideSlides, slidesPerPage } from '../../../../src/publications/SlideHandout.ts';
import { drawPdf } from '../../../../src/render/pdf/draw/drawPdf.ts';
import { layoutSlideHandout } from '../../../../src/render/pdf/slides/layoutSlideHandout.ts';
import { checkPdf } from '../../../pdf-checker/checkPdf.ts';
import { linesOf, readText } from '../../../pdf-checker/readText.ts';
import { samplePlan } from '../../../publications/samplePlan.ts';
import { here, inlines, p } from '../../../publications/sampleTexts.ts';
import { linesOf as linesOfLayout, textsOf } from '../readLayout.ts';

const deck = composeDeck(samplePlan());
const labels = { slide: new Map(), page: new Map(), title: new Map() };
const references = { page: 'page %', slide: 'slide %' };

async function laidOut(
  perPage: (typeof slidesPerPage)[number],
  beside: (typeof besideSlides)[number],
  slides = deck.slides,
) {
  const fonts = await loadFonts();
  const layout = layoutSlideHandout({ ...deck, slides }, labels, fonts, {
    paper: 'a4',
    perPage,
    beside,
    references,
  });
  return { layout, bytes: await drawPdf(layout, fonts, { date: new Date(0), creator: 'deckhand' }) };
}

/** A slide of an author's own blocks. */
function slideOf(blocks: readonly Block[], more: Partial<Slide> = {}): Slide {
  const shared = { kicker: inlines('A kicker'), title: inlines('A title'), notes: [], labels: [] };
  return { layout: 'free', item: undefined, page: undefined, origin: here, ...shared, blocks, ...more };
}

const picture = (...keywords: readonly string[]): Block => ({
  kind: 'paragraph',
  inlines: [
    {
      kind: 'image',
      picture: qrPicture('door', 'https://example.org/'),
      src: 'door.svg',
      alt: 'A door at night',
      keywords,
      origin: here,
    },
  ],
  readers: 'everyone',
  origin: here,
});

const cases = slidesPerPage.flatMap((perPage) => besideSlides.map((beside) => [perPage, beside] as const));

describe.each(cases)('%i a page with %s', (perPage, beside) => {
  it('makes a PDF without a fault', async () => {
    const { bytes } = await laidOut(perPage, beside);
    expect(checkPdf(bytes).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });

  it('keeps everything on its page', async () => {
    const { layout } = await laidOut(perPage, beside);
    for (const page of layout.pages)
      for (const item of page.items) {
        expect(item.y).toBeLessThan(page.height - 25);
        if (item.kind === 'text') for (const run of item.runs) expect(run.x).toBeGreaterThan(30);
      }
  });
});

describe('with lines', () => {
  it.each(slidesPerPage)('has %i slides a page', async (perPage) => {
    const { layout } = await laidOut(perPage, 'lines');
    expect(layout.pages).toHaveLength(Math.ceil(deck.slides.length / perPage));
    expect(layout.outline).toHaveLength(deck.slides.length);
    const [first] = layout.pages;
    expect(first?.items.filter((item) => item.kind === 'rule' && item.dx > 100).length).toBeGreaterThan(3);
  });

  it('holds no note', async () => {
    const { bytes } = await laidOut(3, 'lines');
    const text = readText(bytes).flatMap((page) => linesOf(page).map((line) => line.text));
    expect(text.join(' ')).not.toContain('SECRET');
  });
});

describe('with notes', () => {
  it('holds them all', async () => {
    const { bytes } = await laidOut(3, 'notes');
    const text = readText(bytes).flatMap((page) => linesOf(page).map((line) => line.text));
    expect(text.join(' ')).toContain('SECRET-SESSION');
  });
});

describe('a slide', () => {
  const frameOf = ({ layout }: Awaited<ReturnType<typeof laidOut>>) =>
    layout.pages[0]?.items.find((item) => item.kind === 'rect');

  it('whose title is its kicker says it once', async () => {
    const slide = slideOf([p('Words')], { title: inlines('A kicker'), titleHidden: true });
    const { layout } = await laidOut(1, 'lines', [slide]);
    expect(textsOf(layout.pages[0]).filter((text) => text === 'A kicker')).toHaveLength(1);
  });

  it('has a picture of its side at that side, and its text beside it', async () => {
    const slide = slideOf([picture('bg', 'left:40%'), p('Words beside it')]);
    const { layout, bytes } = await laidOut(1, 'lines', [slide]);
    const items = layout.pages[0]?.items ?? [];
    const door = items.find((item) => item.kind === 'picture');
    const words = linesOfLayout(layout.pages[0]).find(({ text }) => text.startsWith('Words'));
    expect(words?.x).toBeGreaterThan((door?.x ?? 0) + (door?.kind === 'picture' ? door.width : 0));
    expect(checkPdf(bytes)).toEqual([]);
  });

  it('keeps pictures within its frame, however many', async () => {
    const made = await laidOut(1, 'lines', [slideOf([picture(), picture(), p('Words')])]);
    const frame = frameOf(made);
    const end = (frame?.y ?? 0) + (frame?.kind === 'rect' ? frame.height : 0);
    const pictures = made.layout.pages[0]?.items.filter((item) => item.kind === 'picture') ?? [];
    expect(pictures).toHaveLength(2);
    for (const item of pictures) expect(item.y + item.height).toBeLessThanOrEqual(end);
  });

  it('with code is heard line by line, and breaks a long line between words', async () => {
    const code: Block = {
      kind: 'code',
      language: 'js',
      text: `const answer = 42\nif (answer) {\n  greet("${'somebody '.repeat(12)}")\n}\n`,
      readers: 'everyone',
      origin: here,
    };
    const { layout, bytes } = await laidOut(1, 'lines', [slideOf([code])]);
    expect(checkPdf(bytes).map(({ message }) => message)).toEqual([]);
    const lines = textsOf(layout.pages[0]);
    expect(
      lines.some((line) => /^\s+greet\("somebody( somebody)+ ?$/.test(line.replaceAll('\u00a0', ' '))),
    ).toBe(true);
  });

  it('with code in a narrow column keeps it whole', async () => {
    const cell = (words: string) => inlines(words);
    const table: Block = {
      kind: 'table',
      align: [undefined, 'center', undefined],
      head: [cell('Item'), cell('Left'), cell('Right, with a longer head')],
      rows: [
        [cell('Two'), [{ kind: 'code', text: 'code' }], cell('1,200')],
        [cell('A long cell that goes on for a while, over lines'), cell('x'), cell('y')],
      ],
      readers: 'everyone',
      origin: here,
    };
    const { layout } = await laidOut(1, 'lines', [slideOf([table])]);
    expect(textsOf(layout.pages[0])).toContain('code');
  });
});
