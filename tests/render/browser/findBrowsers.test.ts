import { describe, expect, it } from 'vitest';
import { findBrowsers } from '../../../src/render/browser/findBrowsers.ts';
import { launchBrowser } from '../../../src/render/browser/launchBrowser.ts';

const linux = { platform: 'linux', arch: 'x64' } as const;

describe('the browsers that are tried', () => {
  it('on Linux: those of the system, then the bundled one', () => {
    const there = (path: string) => path === '/usr/bin/chromium' || path === '/usr/bin/google-chrome';
    expect(findBrowsers(undefined, linux, there)).toEqual([
      { kind: 'file', path: '/usr/bin/google-chrome' },
      { kind: 'file', path: '/usr/bin/chromium' },
      { kind: 'bundled' },
    ]);
  });

  it('on Linux for ARM: no bundled one', () => {
    expect(findBrowsers(undefined, { platform: 'linux', arch: 'arm64' }, () => false)).toEqual([]);
  });

  it.each(['darwin', 'win32'] as const)('on %s: Chrome, then Edge', (platform) => {
    expect(findBrowsers(undefined, { platform, arch: 'arm64' }, () => false)).toEqual([
      { kind: 'channel', channel: 'chrome' },
      { kind: 'channel', channel: 'msedge' },
    ]);
  });

  it('the named one alone', () => {
    expect(findBrowsers('/opt/browser', linux)).toEqual([{ kind: 'file', path: '/opt/browser' }]);
  });
});

describe('where none starts', () => {
  it('says what to install', async () => {
    await expect(launchBrowser([])).rejects.toMatchObject({
      name: 'BrowserError',
      message: expect.stringMatching(/^No browser was found/),
      hints: [expect.stringContaining('install Google Chrome')],
    });
  });

  it('names what was tried, and why it failed', async () => {
    const missing = launchBrowser([{ kind: 'file', path: '/nowhere/chrome' }]);
    await expect(missing).rejects.toThrow(/could not|could be started \(\/nowhere\/chrome: /);
  });
});
