import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Disk } from '../../src/write/Disk.ts';
import { realDisk } from '../../src/write/realDisk.ts';
import { writeOutputs } from '../../src/write/writeOutputs.ts';
import { output, snapshot, temporaryFolder, workshop } from './outputFolder.ts';

const machine = hostname().replaceAll(/[^A-Za-z0-9-]/g, '_');
const impatient: Disk = { ...realDisk, wait: async () => {} };

describe('two builds into one folder', () => {
  test('go one after the other', async () => {
    const out = await temporaryFolder();
    const names = ['one', 'two', 'three', 'four'];
    await Promise.all(
      names.map((name) =>
        writeOutputs(out, [workshop('a', [output(`day/${name}.md`, name), output('day/deck.md', name)])]),
      ),
    );
    const files = await snapshot(out);
    const last = files['a/day/deck.md'] ?? '';
    expect(names).toContain(last);
    expect(Object.keys(files)).toEqual([
      'a',
      'a/day',
      ...['a/day/deck.md', `a/day/${last}.md`].sort(),
      'a/manifest.json',
    ]);
  });

  test('of two machines: the second gives up with a clear message, and writes nothing', async () => {
    const out = await temporaryFolder();
    const lock = join(out, '.deckhand-lock-elsewhere-1');
    await writeFile(lock, '');
    await expect(writeOutputs(out, [workshop('a', [])], impatient)).rejects.toMatchObject({
      name: 'OutputError',
      message: `${out} is being written by another deckhand.`,
      hints: [`wait until that build has finished; if none is running, delete ${lock}`],
    });
    expect(Object.keys(await snapshot(out))).toEqual(['.deckhand-lock-elsewhere-1']);
  });

  test('of which one is running still, in another process', async () => {
    const out = await temporaryFolder();
    await writeFile(join(out, `.deckhand-lock-${machine}-${process.ppid}`), '');
    await expect(writeOutputs(out, [workshop('a', [])], impatient)).rejects.toThrow('another deckhand');
  });

  test('of which the first was killed: its lock does not count', async () => {
    const out = await temporaryFolder();
    const ended = spawnSync(process.execPath, ['-e', '']).pid;
    await writeFile(join(out, `.deckhand-lock-${machine}-${ended}`), '');
    await writeFile(join(out, `.deckhand-lock-${machine}-${process.pid}`), '');
    await writeOutputs(out, [workshop('a', [])], impatient);
    expect(Object.keys(await snapshot(out))).toEqual(['a', 'a/manifest.json']);
  });
});
