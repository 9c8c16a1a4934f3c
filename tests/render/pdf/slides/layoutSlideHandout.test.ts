// Slides on paper, in every arrangement: read from the finished file.

import { describe, expect, it } from 'vitest';
import { loadFonts } from '../../../../src/fonts/loadFonts.ts';
import { composeDeck } from '../../../../src/publications/composeDeck.ts';
import { besideSlides, slidesPerPage } from '../../../../src/publications/SlideHandout.ts';
import { drawPdf } from '../../../../src/render/pdf/draw/drawPdf.ts';
import { layoutSlideHandout } from '../../../../src/render/pdf/slides/layoutSlideHandout.ts';
import { checkPdf } from '../../../pdf-checker/checkPdf.ts';
import { linesOf, readText } from '../../../pdf-checker/readText.ts';
import { samplePlan } from '../../../publications/samplePlan.ts';

const deck = composeDeck(samplePlan());
const labels = { slide: new Map(), page: new Map(), title: new Map() };
const references = { page: 'page %', slide: 'slide %' };

async function laidOut(perPage: (typeof slidesPerPage)[number], beside: (typeof besideSlides)[number]) {
  const fonts = await loadFonts();
  const layout = layoutSlideHandout(deck, labels, fonts, { paper: 'a4', perPage, beside, references });
  return { layout, bytes: await drawPdf(layout, fonts, { date: new Date(0), creator: 'deckhand' }) };
}

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
