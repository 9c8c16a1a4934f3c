import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyFolder } from '../../src/write/copyFolder.ts';
import { faultyDisk } from './faultyDisk.ts';
import { snapshot, temporaryFolder } from './outputFolder.ts';

async function source(): Promise<string> {
  const from = await temporaryFolder();
  await mkdir(join(from, 'deep', 'er'), { recursive: true });
  await writeFile(join(from, 'deep', 'er', 'b.md'), 'b');
  await writeFile(join(from, 'a.md'), 'a');
  return from;
}

describe('copying a folder', () => {
  test('makes the files and tells their paths', async () => {
    const [from, to] = [await source(), join(await temporaryFolder(), 'new', 'place')];
    expect(await copyFolder(from, to)).toEqual(['a.md', 'deep/er/b.md']);
    expect(await snapshot(to)).toEqual(await snapshot(from));
  });

  test('goes into a folder that has other files, and may be done again', async () => {
    const [from, to] = [await source(), await temporaryFolder()];
    await writeFile(join(to, 'mine.md'), 'mine');
    await copyFolder(from, to);
    await copyFolder(from, to);
    expect(await snapshot(to)).toEqual({ ...(await snapshot(from)), 'mine.md': 'mine' });
  });

  test('refuses when a file would be replaced, and writes none', async () => {
    const [from, to] = [await source(), await temporaryFolder()];
    await writeFile(join(to, 'a.md'), 'mine');
    await expect(copyFolder(from, to)).rejects.toThrow(`${to} already has a.md; nothing was written.`);
    expect(await snapshot(to)).toEqual({ 'a.md': 'mine' });
  });

  test('makes all or none, whichever step fails', async () => {
    const from = await source();
    const count = faultyDisk();
    await copyFolder(from, join(await temporaryFolder(), 'place'), count);
    for (let step = 1; step <= count.steps(); step += 1) {
      const parent = await temporaryFolder();
      const disk = faultyDisk({ step, how: 'fails', when: 'before' });
      const isDone = await copyFolder(from, join(parent, 'place'), disk).then(
        () => true,
        () => false,
      );
      const files = Object.keys(await snapshot(parent)).filter((path) => path.endsWith('.md'));
      expect({ step, files }).toEqual({ step, files: isDone ? ['place/a.md', 'place/deep/er/b.md'] : [] });
    }
  });
});
