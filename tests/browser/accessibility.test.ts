// Every slide of a deck with every layout, in every theme, before axe: no finding of any level.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import { type Theme, themes } from '../../src/model/colours/Theme.ts';
import { composeDeck } from '../../src/publications/composeDeck.ts';
import type { Deck } from '../../src/publications/Deck.ts';
import { slideLayouts } from '../../src/publications/slideRegions.ts';
import { sampleBrand, samplePlan } from '../publications/samplePlan.ts';
import { renderDeck } from '../renderDeck.ts';
import { everyLayout } from './everyLayout.ts';
import { openBrowser } from './openBrowser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const labels = { slide: new Map(), page: new Map(), title: new Map() };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

/** Slides on a page of their own, without the script that shows one after the other. */
async function openSlides(deck: Deck, theme: Theme): Promise<Page> {
  const files = await renderDeck(deck, labels, sampleBrand, theme);
  const html = files.find(({ path }) => path.endsWith('/deck.participants.html'))?.content;
  if (!(html instanceof Uint8Array)) throw new Error('no deck');
  return openHtml(html);
}

async function openHtml(html: Uint8Array): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.setContent(new TextDecoder().decode(html).replace(/<script[\s\S]*?<\/script>/g, ''));
  await page.evaluate(`(() => {
    const slides = document.querySelector('svg[data-marpit-svg]').parentElement;
    slides.setAttribute('role', 'main');
    document.body.replaceChildren(slides);
  })()`);
  await page.addStyleTag({
    content: 'svg[data-marpit-svg] { display: none } svg.shown { display: block !important }',
  });
  await page.evaluate(axe);
  return page;
}

async function findings(page: Page, rules: object): Promise<readonly string[]> {
  return page.evaluate(`(async () => {
    const found = [];
    for (const slide of document.querySelectorAll('svg[data-marpit-svg]')) {
      slide.classList.add('shown');
      const { violations } = await axe.run(document, { resultTypes: ['violations'], rules: ${JSON.stringify(rules)} });
      const name = slide.querySelector('section').className;
      for (const { id, impact, nodes } of violations) found.push(name + ': ' + impact + ' ' + id + ' ' + nodes[0].html.slice(0, 80));
      slide.classList.remove('shown');
    }
    return found;
  })()`) as Promise<readonly string[]>;
}

/** High contrast keeps to 7 to 1, level AAA. */
const stricter = { 'color-contrast-enhanced': { enabled: true } };

describe.each(themes)('%s slides', (theme) => {
  const rules = theme === 'contrast' ? stricter : {};

  it.each(['in-person', 'video'] as const)('of a workshop, %s', async (delivery) => {
    const page = await openSlides(composeDeck(samplePlan({ delivery })), theme);
    expect(await findings(page, rules)).toEqual([]);
    await page.close();
  });

  it('of the workshop that is shipped', async () => {
    const out = mkdtempSync(join(tmpdir(), 'deckhand-axe-'));
    const { workshops } = await build({
      root,
      workshops: ['internal-customer-service'],
      only: ['decks'],
      theme,
      out,
    });
    const decks = workshops.flatMap(({ id, files }) =>
      files
        .filter(({ path }) => path.endsWith('deck.participants.html'))
        .map(({ path }) => join(out, id, path)),
    );
    expect(decks).toHaveLength(3);
    for (const deck of decks) {
      const page = await openHtml(readFileSync(deck));
      expect(await findings(page, rules)).toEqual([]);
      await page.close();
    }
    rmSync(out, { recursive: true });
  }, 180_000);

  it('of every layout', async () => {
    const page = await openSlides(everyLayout, theme);
    expect(await findings(page, rules)).toEqual([]);
    await page.close();
  });
});

describe('the slides', () => {
  it('are of every layout', () => {
    expect(new Set(everyLayout.slides.map(({ layout }) => layout))).toEqual(new Set(slideLayouts));
  });

  it('are read from top to bottom, figures and pictures in their place', async () => {
    const page = await openSlides(everyLayout, 'light');
    const order = await page.evaluate(
      `[...document.querySelectorAll('section.scan > *')].map(({ tagName }) => tagName)`,
    );
    expect(order).toEqual(['P', 'H1', 'P', 'P', 'P']);
    await page.close();
  });

  it('show where the focus is', async () => {
    const page = await openSlides(everyLayout, 'light');
    await page.evaluate(`document.querySelector('section.free a').closest('svg').classList.add('shown')`);
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(
      '[document.activeElement.tagName, getComputedStyle(document.activeElement).outlineWidth]',
    );
    expect(outline).toEqual(['A', '4px']);
    await page.close();
  });

  it('would be found wanting', async () => {
    const page = await openSlides(everyLayout, 'light');
    await page.addStyleTag({ content: 'section { --ink: #999999 !important }' });
    expect(await findings(page, {})).not.toEqual([]);
    await page.close();
  });
});
