// The estimate of what fits, which opens no browser, against a browser's own layout.

import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProject } from '../../src/build.ts';
import { loadFonts } from '../../src/fonts/loadFonts.ts';
import { planAgenda } from '../../src/plan/planAgenda.ts';
import { composeDeck } from '../../src/publications/composeDeck.ts';
import type { Deck } from '../../src/publications/Deck.ts';
import { cameraRegions, regionsOf, settingOf } from '../../src/publications/slideRegions.ts';
import { misfitsOf } from '../../src/render/marp/fit/checkDeck.ts';
import { sampleBrand } from '../publications/samplePlan.ts';
import { renderDeck } from '../renderDeck.ts';
import { generateDeck } from './generateDeck.ts';
import { openBrowser } from './openBrowser.ts';

const shipped = fileURLToPath(new URL('../..', import.meta.url));
const labels = { slide: new Map(), page: new Map(), title: new Map() };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

interface Line {
  readonly right: number;
  readonly bottom: number;
}

/** Of each slide, the lines of text and the pictures as a browser sets them, in px of the slide. */
async function linesOf(page: Page, deck: Deck): Promise<readonly (readonly Line[])[]> {
  const files = await renderDeck(deck, labels, sampleBrand);
  const html = files.find(({ path }) => path.endsWith('/deck.participants.html'))?.content;
  if (!(html instanceof Uint8Array)) throw new Error('no deck');
  await page.setContent(new TextDecoder().decode(html).replace(/<script[\s\S]*?<\/script>/g, ''));
  await page.addStyleTag({
    content:
      'svg[data-marpit-svg] { display: block !important; width: 1280px !important; height: 720px !important }',
  });
  await page.evaluate('Promise.all([...document.fonts].map((face) => face.load())).then(() => undefined)');
  return page.evaluate(`(${inPage})()`) as Promise<readonly (readonly Line[])[]>;
}

/** Runs in the page. A line is as high as its leading, around the middle of its letters. */
const inPage = `() => [...document.querySelectorAll('section[data-theme]')].map((slide) => {
  const { left, top } = slide.getBoundingClientRect();
  const lines = [...slide.querySelectorAll('img')].map((img) => img.getBoundingClientRect())
    .map((box) => ({ right: box.right - left, bottom: box.bottom - top }));
  const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    const style = getComputedStyle(parent);
    if (!text.data.trim() || parent.closest('footer, .unseen, .figure') || parseFloat(style.fontSize) === 0 || style.clipPath !== 'none' || getComputedStyle(parent.closest('h1') ?? parent).clipPath !== 'none') continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const leading = parseFloat(getComputedStyle(parent.closest('p, h1, h2, h3, li, td, th, pre')).lineHeight);
    for (const box of range.getClientRects())
      if (box.width > 1) lines.push({ right: box.right - left, bottom: (box.top + box.bottom) / 2 + leading / 2 - top });
  }
  return lines;
})`;

/** px: what a browser rounds. */
const tolerance = 1;

/** Slides, from 1, that overflow in a browser, and those that do by the estimate. */
async function compare(
  page: Page,
  deck: Deck,
): Promise<{ real: readonly number[]; estimated: readonly number[] }> {
  const setting = settingOf(deck.delivery, deck.camera);
  const camera = cameraRegions['bottom-right'];
  const lines = await linesOf(page, deck);
  const real = deck.slides.flatMap(({ layout }, index) => {
    const { body } = regionsOf(layout, setting);
    const right = setting === 'video-strip' ? cameraRegions['right-strip'].x : 1280;
    const leaves = lines[index]?.some(
      (line) =>
        line.bottom > body.y + body.height + tolerance ||
        line.right > right + tolerance ||
        (setting === 'video-corner' &&
          line.right > camera.x + tolerance &&
          line.bottom > camera.y + tolerance),
    );
    return leaves ? [index + 1] : [];
  });
  const fonts = await loadFonts();
  const estimated = misfitsOf(deck, labels, fonts).filter(({ kind }) => kind !== 'broken-word');
  return { real, estimated: [...new Set(estimated.map(({ slide }) => slide))] };
}

describe('the estimate of what fits', () => {
  it('has no false alarm on the decks that are shipped, and misses nothing', async () => {
    const { workshops } = await openProject(shipped);
    const page = await browser.newPage();
    for (const workshop of workshops)
      for (const agenda of workshop.agendas) {
        const deck = composeDeck(planAgenda(workshop, agenda));
        expect([agenda.id, await compare(page, deck)]).toEqual([agenda.id, { real: [], estimated: [] }]);
      }
    await page.close();
  });

  it('misses nothing on fifty generated decks, and has two false alarms in a hundred at most', async () => {
    const page = await browser.newPage();
    const missed: string[] = [];
    const alarms: string[] = [];
    let overflowing = 0;
    let slides = 0;
    for (let seed = 1; seed <= 50; seed += 1) {
      const deck = generateDeck(seed);
      const { real, estimated } = await compare(page, deck);
      const name = (slide: number) => `${seed}/${slide} ${deck.slides[slide - 1]?.layout}`;
      missed.push(...real.filter((slide) => !estimated.includes(slide)).map(name));
      alarms.push(...estimated.filter((slide) => !real.includes(slide)).map(name));
      overflowing += real.length;
      slides += deck.slides.length;
    }
    await page.close();
    expect(overflowing).toBeGreaterThan(slides / 10);
    expect(overflowing).toBeLessThan(slides / 2);
    expect(missed).toEqual([]);
    expect(alarms.length).toBeLessThanOrEqual(0.02 * (slides - overflowing));
  }, 120_000);
});
