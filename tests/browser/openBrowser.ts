// A headless Chromium from the project's own packages: no browser has to be installed. Linux x64 only.

import { type Browser, chromium as driver } from 'playwright-core';
import { unpackChromium } from './unpackChromium.ts';

/** They keep the browser from calling its maker. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
];

export async function openBrowser(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return driver.launch({
    executablePath: await unpackChromium(),
    // Root may not use Chromium's sandbox; for everyone else it stays on.
    args: isRoot ? [...quiet, '--no-sandbox'] : quiet,
    headless: true,
  });
}
