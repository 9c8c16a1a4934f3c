// A headless Chromium from the project's own packages: no browser has to be installed. Linux x64 only.

import type { Browser } from 'playwright-core';
import { findBrowsers } from '../../src/render/browser/findBrowsers.ts';
import { launchBrowser } from '../../src/render/browser/launchBrowser.ts';

export async function openBrowser(): Promise<Browser> {
  const { browser } = await launchBrowser(findBrowsers('bundled'));
  return browser;
}
