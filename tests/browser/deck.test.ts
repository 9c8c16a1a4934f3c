import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import type { Plan } from '../../src/plan/Plan.ts';
import { composeDeck } from '../../src/publications/composeDeck.ts';
import { cameraRegions } from '../../src/publications/slideRegions.ts';
import { type SampleOptions, sampleBrand, samplePlan } from '../publications/samplePlan.ts';
import { stretch } from '../publications/stretch.ts';
import { renderDeck } from '../renderDeck.ts';
import { measureSlides } from './measureSlides.ts';
import { openBrowser } from './openBrowser.ts';

const shipped = fileURLToPath(new URL('../..', import.meta.url));
const secondWorkshop = fileURLToPath(new URL('../cases/second-workshop/in', import.meta.url));

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deckhand-browser-'));
  browser = await openBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

let written = 0;

async function writeDeck(plan: Plan, name = 'deck.html'): Promise<string> {
  const deck = composeDeck(plan);
  const page = new Map(deck.slides.flatMap((slide) => (slide.page ? [[slide.page, 12] as const] : [])));
  const files = await renderDeck(deck, { slide: new Map(), page, title: new Map() }, sampleBrand);
  const file = files.find(({ path }) => path.endsWith(`/${name}`));
  if (!(file?.content instanceof Uint8Array)) throw new Error(`no ${name}`);
  written += 1;
  const path = join(folder, `${written}-${name}`);
  await writeFile(path, file.content);
  return pathToFileURL(path).href;
}

interface Watched {
  readonly page: Page;
  /** What the page asked for beside itself, and what it complained about. */
  readonly noise: readonly string[];
}

/** A page of which every request but the one for its own file is refused. */
async function open(address: string): Promise<Watched> {
  const noise: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  await context.route(
    (url) => url.protocol !== 'file:' && url.protocol !== 'data:',
    (route) => {
      noise.push(`request: ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') noise.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => noise.push(`failed: ${request.url()}`));
  await page.goto(address);
  return { page, noise };
}

describe('deck.html', () => {
  it('asks the network for nothing and logs no error, on every slide', async () => {
    const { page, noise } = await open(await writeDeck(samplePlan()));
    const slides = await page.locator('section[data-theme]').count();
    for (let slide = 1; slide < slides; slide += 1) await page.keyboard.press('ArrowRight');
    expect(new URL(page.url()).hash).toBe(`#${slides}`);
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it('uses its own fonts', async () => {
    const { page } = await open(await writeDeck(samplePlan()));
    await measureSlides(page);
    const loaded = await page.evaluate(
      '[...document.fonts].filter((face) => face.status === "loaded").map((face) => face.family + face.weight)',
    );
    expect(loaded).toEqual(
      expect.arrayContaining(['Source Serif 4600', 'Source Sans 3400', 'Source Sans 3600']),
    );
    await page.context().close();
  });

  it('says its language and title, and has one first-level heading a slide', async () => {
    const { page } = await open(await writeDeck(samplePlan({ lang: 'de' })));
    expect(await page.getAttribute('html', 'lang')).toBe('de');
    expect(await page.title()).toBe('Serving each other well');
    const headings = await page.evaluate(
      '[...document.querySelectorAll("section[data-theme]")].map((slide) => slide.querySelectorAll("h1").length)',
    );
    expect(new Set(headings as number[])).toEqual(new Set([1]));
    await page.context().close();
  });
});

describe('deck.participants.html', () => {
  it.each(['in-person', 'video'] as const)('holds no note, %s', async (delivery) => {
    const { page } = await open(await writeDeck(samplePlan({ delivery }), 'deck.participants.html'));
    expect(await page.locator('#notes').count()).toBe(0);
    expect(await page.content()).not.toContain('SECRET');
    await page.context().close();
  });
});

describe('nothing overflows', () => {
  const corner = cameraRegions['bottom-right'];
  const strip = cameraRegions['right-strip'];
  const cases: readonly [string, SampleOptions, { x: number; y: number } | undefined][] = [
    ['in the room', {}, undefined],
    ['in the room, without a session, in German', { withSession: false, lang: 'de' }, undefined],
    ['on video, camera in the corner', { delivery: 'video' }, corner],
    ['on video, camera in a strip', { delivery: 'video', camera: 'right-strip' }, strip],
    ['on video, no camera', { delivery: 'video', camera: 'none' }, undefined],
  ];

  it.each(cases)('%s', async (_name, options, camera) => {
    const { page } = await open(await writeDeck(samplePlan(options)));
    expect(await measureSlides(page, camera)).toEqual([]);
    await page.context().close();
  });

  it.each(cases)('%s, with texts twice as long', async (_name, options, camera) => {
    const { page } = await open(await writeDeck(stretch(samplePlan(options), 2)));
    expect(await measureSlides(page, camera)).toEqual([]);
    await page.context().close();
  });

  it('in the decks that are shipped, and in a new author’s', async () => {
    for (const root of [shipped, secondWorkshop]) {
      const out = join(folder, `out-${written}`);
      const { workshops } = await build({ root, out, only: ['decks'] });
      const decks = workshops.flatMap(({ id, files }) =>
        files.filter(({ path }) => path.endsWith('/deck.html')).map((file) => ({ ...file, id })),
      );
      expect(decks.length).toBeGreaterThan(0);
      for (const { id, path, delivery } of decks) {
        const { page, noise } = await open(pathToFileURL(join(out, id, path)).href);
        const camera = delivery === 'video' ? corner : undefined;
        expect([path, await measureSlides(page, camera), noise]).toEqual([path, [], []]);
        await page.context().close();
      }
      written += 1;
    }
  });

  it('would be seen', async () => {
    const { page } = await open(await writeDeck(samplePlan()));
    await page.addStyleTag({
      content: 'section { --body-size: 90px !important; --body-leading: 120px !important }',
    });
    expect(await measureSlides(page)).not.toEqual([]);
    await page.context().close();
  });
});
