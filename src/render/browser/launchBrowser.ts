// Starts a browser that shows pages to nobody and asks the network for nothing. In: the browsers to try. Out: the
// first that starts. Throws a BrowserError that says what to install when none does.

import { createRequire } from 'node:module';
import type * as Playwright from 'playwright-core';
import type { Browser } from 'playwright-core';
import { BrowserError } from './BrowserError.ts';
import { bundledBrowser } from './bundledBrowser.ts';
import type { BrowserSource } from './findBrowsers.ts';
import { type LaunchFailure, launchFailure } from './launchFailure.ts';

export interface RunningBrowser {
  readonly browser: Browser;
  /** Ends it at once, also when it answers no more. */
  readonly kill: () => void;
}

/** They keep the browser from calling its maker; no name of a machine is looked up at all. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // Letters stand where print puts them, on every machine.
  '--font-render-hinting=none',
];

/** ms. */
const startLimit = 30_000;

export async function launchBrowser(sources: readonly BrowserSource[]): Promise<RunningBrowser> {
  const failures: (LaunchFailure & { readonly name: string })[] = [];
  for (const source of sources) {
    try {
      return await launch(source);
    } catch (error) {
      failures.push({ name: nameOf(source), ...launchFailure(error) });
    }
  }
  const tried = failures.map(({ name, reason }) => `${name}: ${reason}`);
  throw new BrowserError(
    failures.length === 0
      ? 'No browser was found, which PDF and pictures of slides are made with.'
      : `No browser could be started (${tried.join('; ')}).`,
    [
      ...new Set(failures.flatMap(({ hints }) => hints)),
      'install Google Chrome, Chromium or Microsoft Edge, or name its program with `--browser`',
    ],
  );
}

async function launch(source: BrowserSource): Promise<RunningBrowser> {
  // `import` would read all of it twice, to find the names that it exports
  const { chromium } = createRequire(import.meta.url)('playwright-core') as typeof Playwright;
  const program = await programOf(source);
  const browser = await chromium.launch({
    ...program,
    args: quiet,
    headless: true,
    // Root may not use Chromium's sandbox; for everyone else it stays on.
    chromiumSandbox: process.getuid?.() !== 0,
    timeout: startLimit,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const id = await processId(browser);
  return { browser, kill: () => end(id) };
}

async function programOf(source: BrowserSource) {
  switch (source.kind) {
    case 'file':
      return { executablePath: source.path };
    case 'channel':
      return { channel: source.channel };
    case 'bundled': {
      const { path, env } = await bundledBrowser();
      return { executablePath: path, env: { ...env } };
    }
  }
}

async function processId(browser: Browser): Promise<number | undefined> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.find(({ type }) => type === 'browser')?.id;
}

function end(id: number | undefined): void {
  if (id === undefined) return;
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

function nameOf(source: BrowserSource): string {
  switch (source.kind) {
    case 'file':
      return source.path;
    case 'channel':
      return source.channel === 'chrome' ? 'Google Chrome' : 'Microsoft Edge';
    case 'bundled':
      return 'the package @sparticuz/chromium';
  }
}
