// A headless Chromium from the project's own packages: no browser has to be installed. Linux x64 only.

import { type Browser, chromium as driver } from 'playwright-core';

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
    executablePath: await unpack(),
    // Root may not use Chromium's sandbox; for everyone else it stays on.
    args: isRoot ? [...quiet, '--no-sandbox'] : quiet,
    headless: true,
  });
}

/** The package unpacks the libraries that Chromium needs, such as NSS, only where it takes the machine for Amazon's;
 * a bare machine lacks them just the same. */
async function unpack(): Promise<string> {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
