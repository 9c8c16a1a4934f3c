// A browser that dies or hangs in the middle: started again once, then a clear error.

import { afterEach, describe, expect, it } from 'vitest';
import { BrowserError } from '../../../src/render/browser/BrowserError.ts';
import { type BrowserSession, browserSession } from '../../../src/render/browser/browserSession.ts';
import { exportSlides } from '../../../src/render/browser/exportSlides.ts';
import { findBrowsers } from '../../../src/render/browser/findBrowsers.ts';
import { launchBrowser, type RunningBrowser } from '../../../src/render/browser/launchBrowser.ts';
import { readText } from '../../pdf-checker/readText.ts';
import { slidePageOf } from './samplePage.ts';

const started: RunningBrowser[] = [];
let session: BrowserSession;

function open(limit = 60_000): BrowserSession {
  started.length = 0;
  session = browserSession(async () => {
    const running = await launchBrowser(findBrowsers('bundled'));
    started.push(running);
    return running;
  }, limit);
  return session;
}

afterEach(() => session.close());

const options = { forms: ['pdf', 'png'], date: new Date(0), creator: 'deckhand' } as const;
const slides = slidePageOf('One', 'Two', 'Three');

describe('a browser that dies in the middle of an export', () => {
  it('is started again once, and everything is made', async () => {
    let killed = false;
    const made = await exportSlides(open(), slides, {
      ...options,
      onSlide: (form, slide) => {
        if (form !== 'png' || slide !== 1 || killed) return;
        killed = true;
        started[0]?.kill();
      },
    });
    expect(made.failures).toEqual([]);
    expect(readText((await made.pdf?.()) ?? new Uint8Array())).toHaveLength(3);
    expect(made.png?.slides).toHaveLength(3);
    expect(started).toHaveLength(2);
  });

  it('is an error the second time; what was made before is there', async () => {
    // so many that the PDF, which is made beside the pictures, is there long before the last of them
    const many = slidePageOf(...Array.from({ length: 40 }, (_, index) => `Slide ${index + 1}`));
    let printed = false;
    const made = await exportSlides(open(), many, {
      ...options,
      onSlide: (form) => {
        if (form === 'pdf') printed = true;
        else if (printed) for (const running of started) running.kill();
      },
    });
    expect(await made.pdf?.()).toBeInstanceOf(Uint8Array);
    expect(made.png).toBeUndefined();
    expect(made.failures.map(({ form }) => form)).toEqual(['png']);
    expect(made.failures[0]?.error.message).toMatch(/^The browser failed twice/);
    expect(made.failures[0]?.error.hints.length).toBeGreaterThan(0);
    expect(started).toHaveLength(2);
  });

  it('is not started a third time for the next deck', async () => {
    const broken = open();
    const die = { ...options, onSlide: () => {} };
    const kill = () =>
      broken.onPage(slides, async () =>
        started
          .at(-1)
          ?.browser.close()
          .then(() => Promise.reject(new Error('gone'))),
      );
    await expect(kill()).rejects.toBeInstanceOf(BrowserError);
    const { failures } = await exportSlides(broken, slides, die);
    expect(failures.map(({ form }) => form)).toEqual(['pdf', 'png']);
    expect(started).toHaveLength(2);
  });
});

describe('a browser that hangs', () => {
  it('is ended after a time, and started again', async () => {
    let turns = 0;
    const result = await open(5000).onPage(slides, async (page) => {
      turns += 1;
      // A page that never finishes.
      if (turns === 1) await page.evaluate('new Promise(() => {})');
      return page.evaluate('document.title');
    });
    expect(result).toBe('Sample');
    expect(started).toHaveLength(2);
    await expect.poll(() => started[0]?.browser.isConnected()).toBe(false);
  });

  it('is an error the second time, and says how long it took', async () => {
    const work = open(3000).onPage(slides, (page) => page.evaluate('for (;;);'));
    await expect(work).rejects.toThrow(/The browser failed twice, .* took longer than 3 s/);
    await expect.poll(() => started.map(({ browser }) => browser.isConnected())).toEqual([false, false]);
  });
});

describe('a page that never finishes', () => {
  it('is given up after a time, twice', async () => {
    const endless = { ...slides, html: slides.html.replace('<head>', '<head><script>for(;;);</script>') };
    const work = open(3000).onPage(endless, (page) => page.evaluate('document.title'));
    await expect(work).rejects.toThrow(/The browser failed twice, .* took longer than 3 s/);
    await expect.poll(() => started.map(({ browser }) => browser.isConnected())).toEqual([false, false]);
  });
});

describe('the page', () => {
  it('reaches no address, whatever it holds', async () => {
    const page = {
      ...slides,
      html: slides.html.replace('</body>', '<img src="http://127.0.0.1:9/x.png"></body>'),
    };
    const asked: string[] = [];
    const failed = await open().onPage(page, async (opened) => {
      opened.on('requestfinished', (request) => asked.push(request.url()));
      await opened.reload().catch(() => {});
      return opened.evaluate('[...document.images].every((image) => image.naturalWidth === 0)');
    });
    expect(failed).toBe(true);
    expect(asked.filter((address) => address.startsWith('http'))).toEqual([]);
  });
});
