import { describe, expect, it } from 'vitest';
import { launchFailure } from '../../../src/render/browser/launchFailure.ts';

const closed = 'browserType.launch: Target page, context or browser has been closed\nBrowser logs:\n';
const err = (words: string) => `${closed}Call log:\n\u001b[2m  - [pid=7][err] ${words}\u001b[22m\n`;

describe('why a browser did not start', () => {
  it('is its sandbox, with how to allow it', () => {
    const found = launchFailure(new Error(err('FATAL:zygote_host_impl_linux.cc:128] No usable sandbox! If')));
    expect(found.reason).toBe('its sandbox cannot start on this machine');
    expect(found.hints[0]).toContain('user namespaces');
    expect(found.hints[1]).toContain('Google Chrome');
  });

  it('is a library that is missing', () => {
    const words = 'chrome: error while loading shared libraries: libnss3.so: cannot open shared object file';
    expect(launchFailure(new Error(err(words)))).toEqual({
      reason: 'the library libnss3.so is missing',
      hints: [expect.stringContaining('libnss3.so')],
    });
  });

  it('is what it said last, where the driver only saw that it ended', () => {
    expect(launchFailure(new Error(err('Illegal instruction')))).toEqual({
      reason: 'Illegal instruction',
      hints: [],
    });
  });

  it.each([
    ["Failed to launch chromium because executable doesn't exist at /x", 'there is no such file'],
    ['Failed to launch: Error: spawn /tmp EACCES', 'it is no program that you may run'],
    ['Target page, context or browser has been closed', 'it ended at once'],
    ['Timeout 30000ms exceeded.', 'Timeout 30000ms exceeded.'],
  ])('is, for “%s”, “%s”', (said, reason) => {
    expect(launchFailure(new Error(`browserType.launch: ${said}\nCall log:\n`))).toEqual({
      reason,
      hints: [],
    });
  });

  it('is told in one line that ends', () => {
    expect(launchFailure(new Error('x'.repeat(500))).reason.length).toBeLessThan(165);
  });
});
