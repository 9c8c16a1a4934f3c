import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recover } from '../../src/write/journal.ts';
import { realDisk } from '../../src/write/realDisk.ts';
import { writeOutputs } from '../../src/write/writeOutputs.ts';
import { output, snapshot, temporaryFolder, workshop } from './outputFolder.ts';

/** A folder in which a build was killed right after its marker. */
async function interrupted(journal: unknown): Promise<string> {
  const out = await temporaryFolder();
  await mkdir(join(out, '.deckhand-work', 'new'), { recursive: true });
  await writeFile(join(out, '.deckhand-work', 'new', '0'), 'new');
  await writeFile(join(out, '.deckhand-work', 'commit'), JSON.stringify(journal));
  return out;
}

describe('recovery', () => {
  test('completes what had its marker', async () => {
    const out = await interrupted([{ target: 'a/day/deck.md', before: null, after: 'x' }]);
    await recover(realDisk, out);
    expect(await snapshot(out)).toEqual({ a: '(folder)', 'a/day': '(folder)', 'a/day/deck.md': 'new' });
  });

  test('does not touch a file that somebody made in the meantime', async () => {
    const out = await interrupted([{ target: 'mine.txt', before: null, after: 'x' }]);
    await writeFile(join(out, 'mine.txt'), 'mine');
    const before = await snapshot(out);
    await expect(recover(realDisk, out)).rejects.toMatchObject({
      name: 'OutputError',
      message: `${join(out, 'mine.txt')} was changed after a build was interrupted.`,
    });
    await expect(writeOutputs(out, [workshop('a', [output('day/deck.md', 'x')])])).rejects.toThrow(
      'was interrupted',
    );
    expect(await snapshot(out)).toEqual(before);
  });

  test.each([['../mine.txt'], ['/mine.txt'], ['a/../../mine.txt'], [7], [undefined]])(
    'does not follow a marker that leads to %s',
    async (target) => {
      const out = await interrupted([{ target, before: null, after: 'x' }]);
      await expect(recover(realDisk, out)).rejects.toThrow('holds an unfinished build that cannot be read');
    },
  );

  test('has nothing to do in a folder without a build', async () => {
    const out = await temporaryFolder();
    await recover(realDisk, out);
    await recover(realDisk, join(out, 'none'));
    expect(await snapshot(out)).toEqual({});
  });
});
