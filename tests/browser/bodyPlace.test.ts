// Where the words below a title stand, in a browser: in the middle alone, right below the title with a list.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Block, Inline } from '../../src/model/markdown.ts';
import type { Slide } from '../../src/publications/Deck.ts';
import { qrPicture } from '../../src/publications/qrPicture.ts';
import { deckRenderer } from '../../src/render/marp/renderDeck.ts';
import { sampleBrand } from '../publications/samplePlan.ts';
import { here, inlines, li, p } from '../publications/sampleTexts.ts';
import { everyLayout } from './everyLayout.ts';
import { openBrowser } from './openBrowser.ts';

const labels = { slide: new Map(), page: new Map(), title: new Map() };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const door: Inline = {
  kind: 'image',
  picture: qrPicture('door', 'https://example.org/'),
  src: 'door.svg',
  alt: 'A door at night',
  keywords: ['bg', 'left:40%'],
  origin: here,
};
const backdrop: Block = {
  kind: 'paragraph',
  inlines: [door, { kind: 'break' }, door],
  readers: 'everyone',
  origin: here,
};

const slide = (...blocks: readonly Block[]): Slide => ({
  layout: 'free',
  kicker: [],
  title: inlines('A title'),
  textSize: 60,
  blocks,
  notes: [],
  item: undefined,
  labels: [],
  page: undefined,
  origin: here,
});

/** px below the title that the first word begins at. */
const gaps = `[...document.querySelectorAll('section[id]')].map((section) => {
  const below = section.querySelector('h1 ~ :is(p, ul)');
  return Math.round(below.getBoundingClientRect().top - section.querySelector('h1').getBoundingClientRect().bottom);
})`;

it('words alone are in the middle; a list, and words before one, are not; backgrounds take no room', async () => {
  const slides = [
    slide(p('Words')),
    slide(backdrop, p('Words')),
    slide(p('Words'), li(['One'])),
    slide(backdrop, li(['One'])),
  ];
  const html = await deckRenderer().page({ ...everyLayout, slides }, labels, sampleBrand);
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.setContent(html);
  expect(await page.evaluate(gaps)).toEqual([204, 204, 28, 28]);
  expect(html.match(/A door at night/g)?.length).toBeGreaterThan(2);
  await page.close();
}, 60_000);
