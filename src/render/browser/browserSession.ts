// One browser for a whole build, started when first needed. In: how to start one. Out: pages to work with. A browser
// that dies or hangs is started again once; the second time, and from then on, it is a BrowserError.

import type { Page } from 'playwright-core';
import { BrowserError } from './BrowserError.ts';
import type { RunningBrowser } from './launchBrowser.ts';
import type { SlidePage } from './SlidePage.ts';
import { timeLimit } from './timeLimit.ts';

export interface BrowserSession {
  /** Does `work` on a page that shows the deck; again from its start when the browser was lost on the way. */
  readonly onPage: <T>(slides: SlidePage, work: (page: Page) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** ms for one piece of work: what takes longer hangs. */
const workLimit = 60_000;
const mostStarts = 2;

interface Open {
  readonly running: RunningBrowser;
  page: { readonly slides: SlidePage; readonly page: Page } | undefined;
}

export function browserSession(start: () => Promise<RunningBrowser>, limit = workLimit): BrowserSession {
  let open: Open | undefined;
  let starts = 0;
  let broken: BrowserError | undefined;

  async function opened(): Promise<Open> {
    if (open) return open;
    starts += 1;
    open = { running: await start(), page: undefined };
    return open;
  }

  async function attempt<T>(slides: SlidePage, work: (page: Page) => Promise<T>): Promise<T> {
    const here = await opened();
    return await timeLimit(pageOf(here, slides).then(work), limit, 'it');
  }

  async function onPage<T>(slides: SlidePage, work: (page: Page) => Promise<T>): Promise<T> {
    while (broken === undefined) {
      try {
        return await attempt(slides, work);
      } catch (error) {
        open?.running.kill();
        open = undefined;
        broken = error instanceof BrowserError ? error : starts < mostStarts ? undefined : lost(error);
      }
    }
    throw broken;
  }

  async function close(): Promise<void> {
    const { running } = open ?? {};
    open = undefined;
    if (running) await timeLimit(running.browser.close(), 5000, 'closing').catch(running.kill);
  }

  return { onPage, close };
}

async function pageOf(open: Open, slides: SlidePage): Promise<Page> {
  if (open.page?.slides === slides) return open.page.page;
  await open.page?.page.context().close();
  open.page = undefined;
  const context = await open.running.browser.newContext({
    viewport: { width: 1280, height: 720 },
    offline: true,
    locale: slides.lang,
  });
  const page = await context.newPage();
  await page.setContent(slides.html, { waitUntil: 'load', timeout: 0 });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  open.page = { slides, page };
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
