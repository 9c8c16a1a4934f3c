// A build that fails or is killed at any step leaves the last files, or is completed by the next command; never a mix.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recover } from '../../src/write/journal.ts';
import { realDisk } from '../../src/write/realDisk.ts';
import type { WorkshopOutputs } from '../../src/write/writeOutputs.ts';
import { writeOutputs } from '../../src/write/writeOutputs.ts';
import { type Fault, faultyDisk } from './faultyDisk.ts';
import { output, snapshot, temporaryFolder, workshop } from './outputFolder.ts';

const first = [
  workshop('a', [
    output('day/deck.md', 'one'),
    output('day/theme.css', 'same'),
    output('day/handouts/old.pdf', 'old'),
  ]),
  workshop('b', [output('eve/deck.md', 'evening')]),
];
const second = [
  workshop('a', [
    output('day/deck.md', 'two'),
    output('day/theme.css', 'same'),
    output('night/cards/new.pdf', 'new'),
  ]),
  workshop('b', [output('eve/deck.md', 'later')]),
];

async function built(workshops: readonly WorkshopOutputs[]): Promise<string> {
  const out = await temporaryFolder();
  await writeFile(join(out, 'mine.txt'), 'mine');
  await writeOutputs(out, workshops);
  return out;
}

async function resultOf(workshops: readonly (readonly WorkshopOutputs[])[]) {
  const out = await built(workshops[0] ?? []);
  for (const next of workshops.slice(1)) await writeOutputs(out, next);
  return snapshot(out);
}

async function stepsOfABuild(): Promise<number> {
  const disk = faultyDisk();
  await writeOutputs(await built(first), second, disk);
  return disk.steps();
}

/** What stands besides the lock of the process that was killed and the folder it staged in. */
function visible(files: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('.deckhand-')));
}

const before = await resultOf([first]);
const after = await resultOf([first, second]);
const steps = await stepsOfABuild();

function everyFault(how: Fault['how']): readonly Fault[] {
  const numbers = Array.from({ length: steps }, (_, index) => index + 1);
  return numbers.flatMap((step) => [
    { step, how, when: 'before' as const },
    { step, how, when: 'after' as const },
  ]);
}

/** Eight at a time, as most of the time is spent waiting for the disk. */
async function eachOf<T>(cases: readonly T[], verify: (one: T) => Promise<void>): Promise<void> {
  for (let start = 0; start < cases.length; start += 8) {
    await Promise.all(cases.slice(start, start + 8).map(verify));
  }
}

describe('an interrupted build', () => {
  test('the two builds differ, and there are many steps to interrupt', () => {
    expect(after).not.toEqual(before);
    expect(after['mine.txt']).toBe('mine');
    expect(steps).toBeGreaterThan(60);
  });

  test('that fails at any step leaves the last files, and nothing else', async () => {
    const seen = new Set<string>();
    await eachOf(everyFault('fails'), async (fault) => {
      const out = await built(first);
      const disk = faultyDisk(fault);
      const outcome = await writeOutputs(out, second, disk).then(
        () => 'done',
        () => 'failed',
      );
      expect(disk.hasFailed()).toBe(true);
      seen.add(outcome);
      const files = outcome === 'done' ? after : before;
      expect({ fault, files: visible(await snapshot(out)) }).toEqual({ fault, files });
      await recover(realDisk, out);
      expect({ fault, files: visible(await snapshot(out)) }).toEqual({ fault, files });
    });
    // A lock or a staged file that cannot be removed in the end does not make a build fail.
    expect([...seen].sort()).toEqual(['done', 'failed']);
  });

  test('that fails, and cannot be undone at once, is set right by the next command', async () => {
    const faults = everyFault('fails').filter(({ when }) => when === 'before');
    await eachOf(faults, async (fault) => {
      for (const times of [2, 3, 5]) {
        const out = await built(first);
        await writeOutputs(out, second, faultyDisk({ ...fault, times })).catch(() => {});
        await recover(realDisk, out);
        expect([before, after]).toContainEqual(visible(await snapshot(out)));
      }
    });
  });

  test('that is killed at any step is undone or completed by the next command', async () => {
    const seen = new Set<string>();
    await eachOf(everyFault('killed'), async (fault) => {
      const out = await built(first);
      await writeOutputs(out, second, faultyDisk(fault)).catch(() => {});
      await recover(realDisk, out);
      const files = visible(await snapshot(out));
      const isOld = JSON.stringify(files) === JSON.stringify(before);
      expect({ fault, files }).toEqual({ fault, files: isOld ? before : after });
      seen.add(isOld ? 'undone' : 'completed');
    });
    expect([...seen].sort()).toEqual(['completed', 'undone']);
  });

  test('that is killed, and whose completion is killed too, is still never a mix', async () => {
    const kills = everyFault('killed').filter(({ when, step }) => when === 'before' && step > steps / 2);
    const cases = kills
      .filter((_, index) => index % 3 === 0)
      .flatMap((fault) => [1, 5, 9, 13, 17, 21, 25, 29, 33, 37].map((again) => ({ fault, again })));
    await eachOf(cases, async ({ fault, again }) => {
      const out = await built(first);
      await writeOutputs(out, second, faultyDisk(fault)).catch(() => {});
      await recover(faultyDisk({ step: again, how: 'killed', when: 'after' }), out).catch(() => {});
      await recover(realDisk, out);
      expect([before, after]).toContainEqual(visible(await snapshot(out)));
    });
  });

  test('does not keep the next build from being right', async () => {
    const faults = everyFault('killed').filter((_, index) => index % 5 === 0);
    await eachOf(faults, async (fault) => {
      const out = await built(first);
      await writeOutputs(out, second, faultyDisk(fault)).catch(() => {});
      await writeOutputs(out, second);
      expect({ fault, files: await snapshot(out) }).toEqual({ fault, files: after });
    });
  });
});
