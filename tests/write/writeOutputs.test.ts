import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeOutputs } from '../../src/write/writeOutputs.ts';
import { output, snapshot, temporaryFolder, workshop } from './outputFolder.ts';

const manifestOf = (files: Readonly<Record<string, string>>, id: string) =>
  JSON.parse(files[`${id}/manifest.json`] ?? 'null');

describe('writing', () => {
  test('puts files and their manifest into the folder of the workshop, and nothing else', async () => {
    const out = join(await temporaryFolder(), 'new', 'out');
    const [written] = await writeOutputs(out, [
      workshop('a', [
        output('day/handouts/workbook.pdf', 'pdf', { pages: 4 }),
        output('day/deck.md', 'deck', { slides: 2 }),
      ]),
    ]);
    const files = await snapshot(out);
    expect(Object.keys(files)).toEqual([
      'a',
      'a/day',
      'a/day/deck.md',
      'a/day/handouts',
      'a/day/handouts/workbook.pdf',
      'a/manifest.json',
    ]);
    expect(written?.files.map(({ path }) => path)).toEqual(['day/deck.md', 'day/handouts/workbook.pdf']);
  });

  test('lists each file in the manifest, sorted by path', async () => {
    const out = await temporaryFolder();
    await writeOutputs(out, [
      workshop('a', [
        output('day/handouts/workbook.pdf', 'pdf', { pages: 4, principles: ['b', 'a'], exercises: ['x'] }),
        output('day/deck.md', 'deck', { slides: 2, audience: 'facilitator', delivery: 'video' }),
      ]),
    ]);
    expect(manifestOf(await snapshot(out), 'a')).toEqual({
      format: 'deckhand-manifest-1',
      workshop: 'a',
      files: [
        {
          path: 'day/deck.md',
          kind: 'deck',
          audience: 'facilitator',
          agenda: 'day',
          delivery: 'video',
          slides: 2,
          principles: [],
          exercises: [],
          bytes: 4,
          // From `printf deck | sha256sum`.
          sha256: 'd830325906c3d540ae219e6aba0f243d52cd708feea68355a3f63f76aff8da33',
        },
        {
          path: 'day/handouts/workbook.pdf',
          kind: 'handout',
          audience: 'participant',
          agenda: 'day',
          delivery: 'in-person',
          pages: 4,
          principles: ['b', 'a'],
          exercises: ['x'],
          bytes: 3,
          sha256: 'c35b21d6ca39aa7cc3b79a705d989f1a6e88b99ab43988d74048799e3db926a3',
        },
      ],
    });
  });

  test('takes content as a stream', async () => {
    const out = await temporaryFolder();
    const encode = (text: string) => new TextEncoder().encode(text);
    async function* pieces() {
      yield encode('one ');
      yield encode('two');
    }
    const [written] = await writeOutputs(out, [
      workshop('a', [output('day/deck.md', '', { content: pieces() })]),
    ]);
    expect((await snapshot(out))['a/day/deck.md']).toBe('one two');
    expect(written?.files[0]?.bytes).toBe(7);
  });

  test('twice gives the same bytes', async () => {
    const files = [output('b/deck.md', '2'), output('a/deck.md', '1')];
    const [first, second] = [await temporaryFolder(), await temporaryFolder()];
    await writeOutputs(first, [workshop('a', files)]);
    await writeOutputs(second, [workshop('a', [...files].reverse())]);
    await writeOutputs(second, [workshop('a', files)]);
    expect(await snapshot(second)).toEqual(await snapshot(first));
  });

  test('refuses two outputs of one name and names that lead elsewhere, as faults of the program', async () => {
    const out = await temporaryFolder();
    const write = (...paths: string[]) =>
      writeOutputs(out, [
        workshop(
          'a',
          paths.map((path) => output(path, 'x')),
        ),
      ]);
    await expect(write('day/deck.md', 'day/deck.md')).rejects.toThrow('Two outputs are called day/deck.md');
    for (const path of [
      '../deck.md',
      'day/../../deck.md',
      '/deck.md',
      'day//deck.md',
      'day\\deck.md',
      '.deckhand-work/new/0',
    ]) {
      await expect(write(path)).rejects.toThrow(`cannot be called ${path}`);
    }
    expect(await snapshot(out)).toEqual({});
  });

  test('leaves nothing behind when making the content fails', async () => {
    const out = join(await temporaryFolder(), 'out');
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array([1]);
      throw new Error('a fault in rendering');
    }
    const files = [output('day/a.md', 'a'), output('day/b.md', '', { content: broken() })];
    await expect(writeOutputs(out, [workshop('a', files)])).rejects.toThrow('a fault in rendering');
    await expect(snapshot(out)).rejects.toThrow('ENOENT');
  });
});

describe('a build of a part', () => {
  const deck = output('day/deck.md', 'deck');
  const workbook = output('day/handouts/workbook.pdf', 'workbook');
  const cards = output('day/cards/principles.pdf', 'cards');
  const night = output('night/deck.md', 'night', { delivery: 'video' });

  async function rebuilt(files: Parameters<typeof workshop>[1], scope: object) {
    const out = await temporaryFolder();
    await writeOutputs(out, [workshop('a', [deck, workbook, cards, night])]);
    const [written] = await writeOutputs(out, [workshop('a', files, scope)]);
    const found = await snapshot(out);
    const listed: string[] = manifestOf(found, 'a').files.map((file: { path: string }) => file.path);
    const there = Object.keys(found).filter((path) => /\.(md|pdf)$/.test(path));
    expect(listed.map((path) => `a/${path}`)).toEqual(there);
    return { listed, removed: written?.removed, found };
  }

  test('replaces its own files and entries, and keeps the others', async () => {
    const { listed, removed, found } = await rebuilt([output('day/cards/principles.pdf', 'new cards')], {
      kinds: ['cards'],
    });
    expect(listed).toEqual([
      'day/cards/principles.pdf',
      'day/deck.md',
      'day/handouts/workbook.pdf',
      'night/deck.md',
    ]);
    expect(removed).toEqual([]);
    expect(found['a/day/cards/principles.pdf']).toBe('new cards');
  });

  test('of an agenda removes what it no longer makes, and the folders that are empty then', async () => {
    const { listed, removed, found } = await rebuilt([deck], { agenda: 'day' });
    expect(listed).toEqual(['day/deck.md', 'night/deck.md']);
    expect(removed).toEqual(['day/cards/principles.pdf', 'day/handouts/workbook.pdf']);
    expect(found).not.toHaveProperty('a/day/cards');
  });

  test('of a delivery, of a kind, of a handout', async () => {
    expect((await rebuilt([], { delivery: 'video' })).removed).toEqual(['night/deck.md']);
    expect((await rebuilt([], { kinds: ['handout', 'cards'] })).removed).toEqual([
      'day/cards/principles.pdf',
      'day/handouts/workbook.pdf',
    ]);
    expect((await rebuilt([], { kinds: ['handout', 'cards'], ids: ['workbook'] })).removed).toEqual([
      'day/handouts/workbook.pdf',
    ]);
  });

  test('of everything removes an agenda that is no more', async () => {
    const { listed } = await rebuilt([deck, workbook, cards], {});
    expect(listed).toEqual(['day/cards/principles.pdf', 'day/deck.md', 'day/handouts/workbook.pdf']);
  });

  test('of one workshop leaves another as it is', async () => {
    const out = await temporaryFolder();
    await writeOutputs(out, [workshop('a', [deck]), workshop('b', [deck])]);
    await writeOutputs(out, [workshop('b', [])]);
    expect(Object.keys(await snapshot(out))).toEqual([
      'a',
      'a/day',
      'a/day/deck.md',
      'a/manifest.json',
      'b',
      'b/manifest.json',
    ]);
  });
});

describe('files that deckhand did not make', () => {
  test('are never replaced: a clear error, and nothing is written', async () => {
    const out = await temporaryFolder();
    await mkdir(join(out, 'a', 'day'), { recursive: true });
    await writeFile(join(out, 'a', 'day', 'deck.md'), 'mine');
    const before = await snapshot(out);
    const files = [output('day/another.md', 'x'), output('day/deck.md', 'deck')];
    await expect(writeOutputs(out, [workshop('a', files)])).rejects.toMatchObject({
      name: 'OutputError',
      path: join(out, 'a/day/deck.md'),
      message: expect.stringContaining(
        'was not made by deckhand, or was changed since; nothing was written.',
      ),
      hints: ['move or rename it to keep it, or delete it to have it made again'],
    });
    expect(await snapshot(out)).toEqual(before);
  });

  test('are all named', async () => {
    const out = await temporaryFolder();
    await mkdir(join(out, 'a', 'day'), { recursive: true });
    for (const name of ['x.md', 'y.md', 'z.md']) await writeFile(join(out, 'a', 'day', name), 'mine');
    const files = ['x', 'y', 'z'].map((name) => output(`day/${name}.md`, 'deck'));
    await expect(writeOutputs(out, [workshop('a', files)])).rejects.toThrow(
      /x\.md was not.*\(and so were .*y\.md, .*z\.md\)/,
    );
  });

  test('may have the same content already', async () => {
    const out = await temporaryFolder();
    await writeOutputs(out, [workshop('a', [output('day/deck.md', 'deck')])]);
    await rm(join(out, 'a', 'manifest.json'));
    await writeOutputs(out, [workshop('a', [output('day/deck.md', 'deck')])]);
    expect(manifestOf(await snapshot(out), 'a').files).toHaveLength(1);
  });

  test('include one that was changed by hand: not replaced, and left there when it is no longer made', async () => {
    const out = await temporaryFolder();
    await writeOutputs(out, [workshop('a', [output('day/deck.md', 'deck')])]);
    await writeFile(join(out, 'a', 'day', 'deck.md'), 'changed by hand');
    await expect(writeOutputs(out, [workshop('a', [output('day/deck.md', 'new')])])).rejects.toThrow(
      'was changed since',
    );
    const [written] = await writeOutputs(out, [workshop('a', [])]);
    expect(written).toMatchObject({ removed: [], kept: ['day/deck.md'] });
    expect((await snapshot(out))['a/day/deck.md']).toBe('changed by hand');
    expect(manifestOf(await snapshot(out), 'a').files).toEqual([]);
  });

  test('include a manifest of something else, and one that names files elsewhere', async () => {
    const evil = {
      format: 'deckhand-manifest-1',
      workshop: 'a',
      files: [
        { path: '../../mine.txt', kind: 'deck', audience: 'x', agenda: 'x', delivery: 'x', sha256: 'x' },
      ],
    };
    for (const text of ['{"name": "an app"}', 'no JSON', 'null', '[]', JSON.stringify(evil)]) {
      const out = await temporaryFolder();
      await mkdir(join(out, 'a'));
      await writeFile(join(out, 'a', 'manifest.json'), text);
      await expect(writeOutputs(out, [workshop('a', [])])).rejects.toThrow(
        'is not a manifest that deckhand made',
      );
      expect(await snapshot(out)).toEqual({ a: '(folder)', 'a/manifest.json': text });
    }
  });

  test('include folders, where a file should be, and files, where a folder should be', async () => {
    const out = await temporaryFolder();
    await mkdir(join(out, 'a', 'day', 'deck.md'), { recursive: true });
    await expect(writeOutputs(out, [workshop('a', [output('day/deck.md', 'x')])])).rejects.toThrow(
      'was not made by deckhand',
    );
    await writeFile(join(out, 'b'), 'mine');
    await expect(writeOutputs(out, [workshop('b', [output('day/deck.md', 'x')])])).rejects.toThrow(
      'a file is where a folder should be',
    );
    await expect(writeOutputs(join(out, 'b'), [workshop('a', [])])).rejects.toThrow(
      'a file is where a folder should be',
    );
    await expect(writeOutputs(join(out, 'b', 'c'), [workshop('a', [])])).rejects.toThrow(
      'a file is where a folder should be',
    );
  });
});

describe('links in the output folder', () => {
  test.each([
    ['the folder of the workshop', 'a'],
    ['the folder of an agenda', 'a/day'],
    ['the folder that is staged in', '.deckhand-work'],
  ])('are not followed: %s', async (_, path) => {
    const [out, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
    await mkdir(join(out, path, '..'), { recursive: true });
    await symlink(elsewhere, join(out, path));
    await expect(writeOutputs(out, [workshop('a', [output('day/deck.md', 'x')])])).rejects.toThrow(
      'is a link',
    );
    expect(await snapshot(elsewhere)).toEqual({});
    expect((await snapshot(out))[path]).toBe('(link)');
  });

  test('in place of a file are not followed either', async () => {
    const [out, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
    await writeOutputs(out, [workshop('a', [output('day/deck.md', 'x'), output('day/old.md', 'old')])]);
    await writeFile(join(elsewhere, 'mine'), 'old');
    for (const name of ['deck.md', 'old.md']) {
      await rm(join(out, 'a', 'day', name));
      await symlink(join(elsewhere, 'mine'), join(out, 'a', 'day', name));
    }
    await expect(writeOutputs(out, [workshop('a', [output('day/deck.md', 'y')])])).rejects.toThrow(
      'was not made by deckhand',
    );
    expect((await writeOutputs(out, [workshop('a', [])]))[0]).toMatchObject({
      kept: ['day/deck.md', 'day/old.md'],
    });
    expect(await snapshot(elsewhere)).toEqual({ mine: 'old' });
  });

  test('do not stand for the output folder itself', async () => {
    const [place, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
    await symlink(elsewhere, join(place, 'out'));
    await expect(
      writeOutputs(join(place, 'out'), [workshop('a', [output('day/deck.md', 'x')])]),
    ).rejects.toThrow('is a link');
    expect(await snapshot(elsewhere)).toEqual({});
  });
});
