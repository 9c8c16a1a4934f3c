// The trainer's view in a real browser, from disk, with the network refused and a clock that the tests move.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { composeDeck } from '../../src/publications/composeDeck.ts';
import type { DeckCutPlan } from '../../src/publications/Deck.ts';
import { type SampleOptions, sampleBrand, samplePlan } from '../publications/samplePlan.ts';
import { renderDeck } from '../renderDeck.ts';
import { openBrowser } from './openBrowser.ts';

/** Items of the sample: 3 exercise (20 min, countdowns of 6 and 7), 4 break (15), 6 principle (5), 9 buffer (5). */
const cuts: readonly DeckCutPlan[] = Array.from({ length: 10 }, (_, item) => [
  { item: item + 1, delay: 5, cuts: [{ item: 9, action: 'use' as const, saves: 5 }], missing: 0 },
  {
    item: item + 1,
    delay: 10,
    cuts: [
      { item: 6, action: 'drop' as const, saves: 5 },
      { item: 9, action: 'use' as const, saves: 5 },
    ],
    missing: 0,
  },
]).flat();

const minute = 60_000;

let browser: Browser;
let folder: string;
let contexts: BrowserContext[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deckhand-trainer-'));
  browser = await openBrowser();
}, 60_000);

afterEach(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  contexts = [];
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

let written = 0;

async function writeDeck(options: SampleOptions = {}, name = 'deck.html'): Promise<string> {
  const deck = composeDeck(samplePlan(options), cuts);
  const files = await renderDeck(deck, { slide: new Map(), page: new Map(), title: new Map() }, sampleBrand);
  const file = files.find(({ path }) => path.endsWith(`/${name}`));
  if (!(file?.content instanceof Uint8Array)) throw new Error(`no ${name}`);
  written += 1;
  const path = join(folder, `${written}-${name}`);
  await writeFile(path, file.content);
  return pathToFileURL(path).href;
}

interface Room {
  readonly audience: Page;
  readonly trainer: Page;
  /** What was asked of the network, and what the console complained of. */
  readonly noise: string[];
  readonly pass: (milliseconds: number) => Promise<void>;
  /** The first slide with this class, from 1. */
  readonly slide: (layout: string) => Promise<number>;
  readonly jump: (page: Page, slide: number) => Promise<void>;
}

/** The trainer's plan starts at 09:00. */
async function enterRoom(options: SampleOptions & { at?: string; script?: string } = {}): Promise<Room> {
  const { at = '09:00', script, ...sample } = options;
  const noise: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  contexts.push(context);
  const start = new Date(`2026-03-12T${at}:00`).getTime();
  await context.clock.install({ time: start - 1000 });
  await context.clock.pauseAt(start);
  if (script !== undefined) await context.addInitScript(script);
  await context.route(
    (url) => !['file:', 'data:', 'blob:'].includes(url.protocol),
    (route) => {
      noise.push(`request: ${route.request().url()}`);
      return route.abort();
    },
  );
  context.on('console', (message) => {
    if (message.type() === 'error') noise.push(message.text());
  });
  context.on('weberror', (error) => noise.push(error.error().message));
  const audience = await context.newPage();
  await audience.goto(await writeDeck(sample));
  const [trainer] = await Promise.all([audience.waitForEvent('popup'), audience.keyboard.press('p')]);
  await trainer.waitForSelector('.day-bar');
  return {
    audience,
    trainer,
    noise,
    pass: (milliseconds) => context.clock.runFor(milliseconds),
    slide: async (layout) => {
      const numbers = await audience.$$eval(`section.${layout}`, (sections) => sections.map(({ id }) => id));
      return Number(numbers[0]);
    },
    jump: async (page, slide) => {
      await page.keyboard.type(String(slide));
      await page.keyboard.press('Enter');
      await inStep({ audience, trainer }, slide);
    },
  };
}

const shown = (page: Page) => page.locator('main > svg.is-current section').getAttribute('id');
const text = async (page: Page, selector: string) => (await page.locator(selector).textContent()) ?? '';

async function inStep(
  { audience, trainer }: Pick<Room, 'audience' | 'trainer'>,
  slide: number,
): Promise<void> {
  for (const page of [audience, trainer]) await expect.poll(() => shown(page)).toBe(String(slide));
}

describe('two views of one deck', () => {
  it('go in step, whichever has the keyboard', async () => {
    const room = await enterRoom();
    await room.audience.keyboard.press('PageDown');
    await inStep(room, 2);
    await room.trainer.keyboard.press('PageDown');
    await inStep(room, 3);
    await room.trainer.keyboard.press('PageUp');
    await inStep(room, 2);
    await room.trainer.keyboard.press('End');
    const last = await room.audience.locator('main > svg').count();
    await inStep(room, last);
    await room.trainer.keyboard.press('PageDown');
    await inStep(room, last);
    await room.jump(room.audience, 4);
    expect(new URL(room.audience.url()).hash).toBe('#4');
    expect(room.noise).toEqual([]);
  });

  it('show the trainer this slide, the next one and its notes, with what to say marked', async () => {
    const room = await enterRoom();
    const steps = await room.slide('steps');
    await room.jump(room.trainer, steps);
    expect(await room.trainer.locator('main > svg.is-next section').getAttribute('id')).toBe(
      String(steps + 1),
    );
    expect(await text(room.trainer, '#notes article:not([hidden]) .say')).toContain('SECRET-SAY');
    expect(await text(room.trainer, '#notes article:not([hidden]) .listen')).toContain('Groans');
    expect(await room.audience.locator('#notes').isVisible()).toBe(false);
  });

  it('stay in step where the browser allows no storage, and after each of them was reloaded', async () => {
    const script = `Object.defineProperty(window, 'localStorage', { get() { throw new Error('no') } });
      window.BroadcastChannel = undefined;`;
    const room = await enterRoom({ script });
    expect(await text(room.trainer, '.foot .warning')).toContain('does not let the deck store anything');
    await room.jump(room.trainer, 5);
    await room.audience.reload();
    await inStep(room, 5);
    await room.trainer.reload();
    await inStep(room, 5);
    await room.pass(1500);
    await room.audience.keyboard.press('PageDown');
    await inStep(room, 6);
    expect(room.noise).toEqual([]);
  });

  it('say so when the browser keeps the second window closed', async () => {
    const room = await enterRoom();
    await room.audience.evaluate('window.open = () => null');
    await room.audience.keyboard.press('p');
    expect(await text(room.audience, '.message')).toContain('Allow pop-ups');
  });
});

describe('keys of a clicker', () => {
  it('Page Down goes on from a blank screen, the keys, the overview and a focused button', async () => {
    const room = await enterRoom();
    const { trainer } = room;
    await trainer.keyboard.press('.');
    await expect.poll(() => room.audience.locator('main').isVisible()).toBe(false);
    expect(await text(trainer, '.blank-badge')).toBe('The screen is blank');
    await trainer.keyboard.press('PageDown');
    await inStep(room, 2);
    expect(await room.audience.locator('main > svg.is-current').isVisible()).toBe(true);
    await trainer.keyboard.press('?');
    expect(await trainer.locator('dialog').isVisible()).toBe(true);
    await trainer.keyboard.press('PageDown');
    await inStep(room, 3);
    expect(await trainer.locator('dialog').isVisible()).toBe(false);
    await trainer.keyboard.press('o');
    await trainer.keyboard.press('PageDown');
    await inStep(room, 4);
    await trainer.focus('.foot button');
    await trainer.keyboard.press('PageDown');
    await inStep(room, 5);
    await trainer.focus('.scrolls');
    await trainer.keyboard.press('PageDown');
    await inStep(room, 6);
  });

  it('a dot blanks and brings back', async () => {
    const { audience } = await enterRoom();
    await audience.keyboard.press('.');
    expect(await audience.locator('main').isVisible()).toBe(false);
    await audience.keyboard.press('.');
    expect(await audience.locator('main > svg.is-current').isVisible()).toBe(true);
  });

  it('? shows every key, in the language of the deck', async () => {
    const { audience } = await enterRoom({ lang: 'de' });
    await audience.keyboard.press('?');
    expect(await text(audience, 'dialog h2')).toBe('Tasten');
    expect(await audience.locator('dialog tr').count()).toBe(17);
    await audience.keyboard.press('Escape');
    expect(await audience.locator('dialog').isVisible()).toBe(false);
  });

  it('the overview goes to the slide that is chosen with the keyboard', async () => {
    const room = await enterRoom();
    await room.audience.keyboard.press('o');
    await room.audience.keyboard.press('Tab');
    await room.audience.keyboard.press('Tab');
    await room.audience.keyboard.press('Enter');
    await inStep(room, 3);
    expect(await room.audience.locator('svg[role=link]').count()).toBe(0);
  });
});

describe('countdowns', () => {
  const tones = `window.tones = 0;
    const Tone = window.OscillatorNode;
    window.OscillatorNode = class extends Tone { constructor(...given) { super(...given); window.tones += 1; } };`;
  const played = (page: Page) => page.evaluate('window.tones');
  const figure = (page: Page) => text(page, 'main > svg.is-current .figure b');

  it('start, pause, are lengthened and end, on both screens', async () => {
    const room = await enterRoom({ script: tones });
    const { audience, trainer, pass } = room;
    await room.jump(trainer, await room.slide('steps'));
    expect(await figure(audience)).toBe('20');
    await trainer.keyboard.press('t');
    await pass(95_000);
    for (const page of [audience, trainer]) expect(await figure(page)).toBe('4:25');
    expect(await text(trainer, '.countdown-panel .time')).toBe('4:25');
    await trainer.keyboard.press('t');
    await pass(30_000);
    expect(await figure(audience)).toBe('4:25');
    await trainer.keyboard.press('+');
    await expect.poll(() => figure(audience)).toBe('5:25');
    await trainer.keyboard.press('-');
    await trainer.keyboard.press('t');
    await pass(265_000);
    expect(await figure(audience)).toBe('0:00');
    expect(await text(trainer, '.countdown-panel .label')).toContain('Time is up');
    await expect.poll(() => played(trainer)).toBe(2);
    expect(await played(audience)).toBe(0);
    await trainer.keyboard.press('x');
    await expect.poll(() => figure(audience)).toBe('20');
    expect(room.noise).toEqual([]);
  });

  it('make no sound when it is off', async () => {
    const room = await enterRoom({ script: tones });
    await room.jump(room.trainer, await room.slide('steps'));
    await room.trainer.keyboard.press('m');
    await room.trainer.keyboard.press('t');
    await room.pass(7 * minute);
    expect(await figure(room.audience)).toBe('0:00');
    expect(await text(room.trainer, '.foot button:first-of-type')).toContain('Sound off');
    expect(await played(room.trainer)).toBe(0);
  });

  it('stand above slides of the exercise that have no figure', async () => {
    const room = await enterRoom();
    await room.jump(room.trainer, await room.slide('steps'));
    await room.trainer.keyboard.press('t');
    await room.trainer.keyboard.press('PageUp');
    await room.pass(minute);
    expect(await text(room.audience, '.countdown-chip')).toBe('5:00 left');
    await room.jump(room.trainer, await room.slide('title'));
    expect(await room.audience.locator('.countdown-chip').isVisible()).toBe(false);
  });

  it('of a break tell the time to be back from its real start', async () => {
    const room = await enterRoom({ at: '09:00' });
    const coffee = await room.slide('break');
    expect(await text(room.audience, 'section.break .figure b')).toBe('09:50');
    await room.pass(42 * minute);
    await room.jump(room.trainer, coffee);
    await expect.poll(() => figure(room.audience)).toBe('09:57');
    await room.trainer.keyboard.press('+');
    await expect.poll(() => figure(room.audience)).toBe('09:58');
    await room.pass(minute);
    expect(await text(room.audience, '.countdown-chip')).toBe('15:00 left');
    await room.audience.reload();
    await expect.poll(() => figure(room.audience)).toBe('09:58');
  });

  it('show their length in print', async () => {
    const room = await enterRoom();
    await room.jump(room.trainer, await room.slide('steps'));
    await room.trainer.keyboard.press('t');
    await room.pass(minute);
    await room.audience.evaluate('window.dispatchEvent(new Event("beforeprint"))');
    expect(await figure(room.audience)).toBe('20');
  });
});

describe('planned against real', () => {
  it('tells how late it is, proposes the cut for it, and skips what was dropped', async () => {
    const room = await enterRoom();
    const { trainer, pass } = room;
    const pace = () => text(trainer, '.day-bar .pace');
    await room.jump(trainer, await room.slide('free'));
    await pass(4 * minute);
    expect(await text(trainer, '.day-bar .left')).toBe('6 minutes left');
    expect(await pace()).toBe('On time');
    await pass(10 * minute);
    expect(await text(trainer, '.day-bar .left')).toBe('4 minutes over');
    expect(await pace()).toBe('4 minutes behind');
    expect(await text(trainer, '.proposal')).toContain('use 5 min of the buffer');
    await trainer.keyboard.press('c');
    await expect.poll(pace).toBe('1 minute ahead');
    expect(await trainer.locator('.proposal').isVisible()).toBe(false);
    await pass(5 * minute);
    expect(await pace()).toBe('4 minutes behind');
    expect(await text(trainer, '.proposal')).toContain('drop Words lift (5 min)');
    await trainer.locator('.proposal button').click();
    await expect.poll(pace).toBe('1 minute ahead');
    await room.jump(trainer, await room.slide('break'));
    const visited: (string | null)[] = [];
    for (let slide = 0; slide < 6; slide += 1) {
      await trainer.keyboard.press('PageDown');
      visited.push(await trainer.locator('main > svg.is-current h1').textContent());
    }
    expect(visited).toContain('Where is the line?');
    expect(visited.join()).not.toContain('Words lift');
    expect(room.noise).toEqual([]);
  });

  it('takes a cut back', async () => {
    const room = await enterRoom();
    await room.jump(room.trainer, await room.slide('free'));
    await room.pass(14 * minute);
    await room.trainer.keyboard.press('c');
    await expect.poll(() => text(room.trainer, '.day-bar .pace')).toBe('1 minute ahead');
    await room.trainer.keyboard.press('u');
    await expect.poll(() => text(room.trainer, '.day-bar .pace')).toBe('4 minutes behind');
  });

  it('start now shifts the whole plan', async () => {
    const room = await enterRoom({ at: '09:12' });
    const { trainer } = room;
    await room.pass(500);
    expect(await text(trainer, '.day-bar .pace')).toBe('12 minutes behind');
    await trainer.locator('.day-bar .acts button').first().click();
    await expect.poll(() => text(trainer, '.day-bar .pace')).toBe('On time');
    expect(await text(trainer, '.day-bar .ends')).toBe('Ends 10:41');
  });

  it('calls nothing late at another time of the day', async () => {
    const { trainer } = await enterRoom({ at: '22:00' });
    expect(await text(trainer, '.day-bar .left')).toBe('The day has not begun');
    expect(await text(trainer, '.day-bar .pace')).toBe('');
  });

  it('survives a reload of both windows', async () => {
    const room = await enterRoom();
    await room.jump(room.trainer, await room.slide('free'));
    await room.pass(14 * minute);
    await room.trainer.keyboard.press('c');
    await room.jump(room.trainer, await room.slide('steps'));
    await room.trainer.keyboard.press('t');
    await room.audience.reload();
    await room.trainer.reload();
    await room.pass(minute);
    await inStep(room, await room.slide('steps'));
    expect(await text(room.trainer, '.countdown-panel .time')).toBe('5:00');
    expect(await text(room.trainer, '.day-bar .item')).toContain('First line, last line');
    await room.trainer.keyboard.press('u');
    await expect.poll(() => text(room.trainer, '.day-bar .pace')).not.toContain('ahead');
  });

  it('saves planned and actual minutes as CSV', async () => {
    const room = await enterRoom();
    await room.jump(room.trainer, await room.slide('free'));
    await room.pass(14 * minute);
    await room.jump(room.trainer, await room.slide('steps'));
    await room.pass(21 * minute);
    const [download] = await Promise.all([
      room.trainer.waitForEvent('download'),
      room.trainer.keyboard.press('l'),
    ]);
    expect(download.suggestedFilename()).toBe('sample-room-2026-03-12.csv');
    const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFItem,Title,Planned start,Planned minutes,Minutes after cuts,Actual start,Actual minutes,Difference',
    );
    expect(lines[1]).toBe('1,Welcome,09:00,10,10,09:00,14,4');
    expect(lines[4]).toBe('4,"First line, last line",09:15,20,20,09:14,21,1');
    expect(lines).toHaveLength(13);
  });
});

describe('for everyone', () => {
  /** Findings of axe, of any level, as text. It waits by the page's clock, which has to run. */
  async function axe(page: Page): Promise<readonly string[]> {
    await page.clock.resume();
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
    const run = page.evaluate<readonly { id: string; nodes: readonly { html: string }[] }[]>(
      'window.axe.run().then(({ violations }) => violations)',
    );
    return (await run).map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  it('axe finds nothing in the trainer’s view, late and with a countdown', async () => {
    const room = await enterRoom();
    await room.jump(room.trainer, await room.slide('free'));
    await room.pass(24 * minute);
    await room.jump(room.trainer, await room.slide('steps'));
    await room.trainer.keyboard.press('t');
    await room.pass(minute);
    expect(await room.trainer.locator('.proposal').isVisible()).toBe(true);
    expect(await axe(room.trainer)).toEqual([]);
    await room.trainer.keyboard.press('?');
    expect(await axe(room.trainer)).toEqual([]);
  });

  it('axe finds nothing on the audience’s screen and in its overview', async () => {
    const room = await enterRoom();
    await room.jump(room.audience, await room.slide('steps'));
    await room.audience.keyboard.press('t');
    await room.audience.keyboard.press('PageUp');
    await room.audience.mouse.move(200, 200);
    await room.audience.mouse.move(210, 200);
    expect(await room.audience.locator('.countdown-chip').isVisible()).toBe(true);
    expect(await axe(room.audience)).toEqual([]);
    await room.audience.keyboard.press('o');
    expect(await axe(room.audience)).toEqual([]);
  });

  it('shows where the keyboard is', async () => {
    const { trainer } = await enterRoom();
    await trainer.keyboard.press('Tab');
    const outline = await trainer.evaluate('getComputedStyle(document.activeElement).outlineWidth');
    expect(outline).toBe('3px');
  });

  it('shows all slides and no notes where scripts do not run', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    contexts.push(context);
    const page = await context.newPage();
    await page.goto(await writeDeck());
    expect(await page.locator('main > svg').last().isVisible()).toBe(true);
    expect(await page.locator('#notes').isVisible()).toBe(false);
  });
});

describe('deck.participants.html', () => {
  it('has slides, keys and overview, but neither notes nor plan nor a trainer’s view', async () => {
    const context = await browser.newContext();
    contexts.push(context);
    const page = await context.newPage();
    await page.goto(await writeDeck({}, 'deck.participants.html'));
    await page.keyboard.press('PageDown');
    expect(await shown(page)).toBe('2');
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    expect(await shown(page)).toBe('4');
    await page.keyboard.press('p');
    expect(context.pages()).toHaveLength(1);
    const html = await page.content();
    expect(html).not.toContain('SECRET');
    expect(Object.keys(JSON.parse((await page.locator('#deck').textContent()) ?? ''))).toEqual([
      'lang',
      'words',
    ]);
    expect(await page.locator('#notes').count()).toBe(0);
  });
});
