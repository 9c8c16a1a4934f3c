// One browser for a whole build, started when first needed. In: how to start one. Out: pages to work with, several at a
// time. A browser that dies or hangs is started again once; the second time, and from then on, it is a BrowserError.

import type { Page } from 'playwright-core';
import { BrowserError } from './BrowserError.ts';
import type { RunningBrowser } from './launchBrowser.ts';
import type { SlidePage } from './SlidePage.ts';
import { timeLimit } from './timeLimit.ts';

export interface BrowserSession {
  /** Does `work` on a page that shows the deck and that nobody else works on; again from its start when the browser
   *  was lost on the way. */
  readonly onPage: <T>(slides: SlidePage, work: (page: Page) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** ms for one piece of work: what takes longer hangs. */
const workLimit = 60_000;
const mostStarts = 2;

interface Open {
  readonly running: RunningBrowser;
  /** Pages on which nobody works; all show the deck that was asked for last. */
  idle: readonly Page[];
  slides: SlidePage | undefined;
}

export function browserSession(start: () => Promise<RunningBrowser>, limit = workLimit): BrowserSession {
  let open: Promise<Open> | undefined;
  let starts = 0;
  let broken: BrowserError | undefined;

  function opened(): Promise<Open> {
    if (open === undefined) {
      starts += 1;
      open = start().then((running) => ({ running, idle: [], slides: undefined }));
    }
    return open;
  }

  /** Work that fails with the browser of others is not to blame for the next one. */
  async function giveUp(lostOne: Promise<Open>, error: unknown): Promise<void> {
    if (open !== lostOne) return;
    open = undefined;
    broken = error instanceof BrowserError ? error : starts < mostStarts ? undefined : lost(error);
    await lostOne.then(({ running }) => running.kill()).catch(() => {});
  }

  async function onPage<T>(slides: SlidePage, work: (page: Page) => Promise<T>): Promise<T> {
    while (broken === undefined) {
      const here = opened();
      try {
        return await timeLimit(
          here.then((browser) => workIn(browser, slides, work)),
          limit,
          'it',
        );
      } catch (error) {
        await giveUp(here, error);
      }
    }
    throw broken;
  }

  async function close(): Promise<void> {
    const last = open;
    open = undefined;
    const running = await last?.then((one) => one.running).catch(() => undefined);
    if (running) await timeLimit(running.browser.close(), 5000, 'closing').catch(running.kill);
  }

  return { onPage, close };
}

async function workIn<T>(open: Open, slides: SlidePage, work: (page: Page) => Promise<T>): Promise<T> {
  if (open.slides !== slides) {
    const old = open.idle;
    open.idle = [];
    open.slides = slides;
    await Promise.all(old.map((page) => page.context().close()));
  }
  const [idle, ...others] = open.idle;
  open.idle = others;
  const page = idle ?? (await openPage(open.running, slides));
  const result = await work(page);
  if (open.slides === slides) open.idle = [...open.idle, page];
  else await page.context().close();
  return result;
}

async function openPage({ browser }: RunningBrowser, slides: SlidePage): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    offline: true,
    locale: slides.lang,
  });
  const page = await context.newPage();
  await page.setContent(slides.html, { waitUntil: 'load', timeout: 0 });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  return page;
}

function lost(error: unknown): BrowserError {
  const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return new BrowserError(
    `The browser failed twice, the last time with: ${why}.`,
    [
      'try again; if it happens each time, a very large picture may be the cause',
      'another browser can be named with `--browser`',
    ],
    { cause: error },
  );
}
