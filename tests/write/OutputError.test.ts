import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Disk } from '../../src/write/Disk.ts';
import { fromSystem } from '../../src/write/OutputError.ts';
import { realDisk } from '../../src/write/realDisk.ts';
import { writeOutputs } from '../../src/write/writeOutputs.ts';
import { output, snapshot, temporaryFolder, workshop } from './outputFolder.ts';

function refusal(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('a disk that refuses', () => {
  test.each([
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'your share of the disk is used up'],
    ['EACCES', 'there is no permission'],
    ['EPERM', 'there is no permission'],
    ['EROFS', 'the disk is read-only'],
    ['EBUSY', 'another program has it open'],
    ['ENAMETOOLONG', 'its name is too long'],
    ['EIO', 'EIO'],
  ])('with %s: says so in words, keeps the old files and leaves nothing behind', async (code, words) => {
    const out = await temporaryFolder();
    await writeOutputs(out, [workshop('a', [output('day/deck.md', 'old')])]);
    const before = await snapshot(out);
    const disk: Disk = {
      ...realDisk,
      write: (file, content) =>
        file.endsWith('/1') ? Promise.reject(fromSystem(file, refusal(code))) : realDisk.write(file, content),
    };
    const files = [output('day/deck.md', 'new'), output('day/more.md', 'more')];
    const error = await writeOutputs(out, [workshop('a', files)], disk).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      name: 'OutputError',
      path: join(out, 'a/day/more.md'),
      message: expect.stringContaining(words),
    });
    expect(error).toMatchObject({ hints: [expect.stringMatching(/folder|again/)] });
    expect(await snapshot(out)).toEqual(before);
  });

  test('for real, where a folder cannot be made', async () => {
    const out = join(await temporaryFolder(), 'x'.repeat(300));
    await expect(writeOutputs(out, [workshop('a', [])])).rejects.toThrow(
      'its name is too long for this disk',
    );
  });
});
