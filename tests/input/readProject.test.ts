import { describe, expect, test } from 'vitest';
import { memoryTree } from '../../src/input/memoryTree.ts';
import { readProject } from '../../src/input/readProject.ts';
import type { SourceFile } from '../../src/input/SourceFile.ts';

const path = 'decks/tea/exercises/pairs.md';
const workshop = { 'decks/tea/workshop.md': '---\ntitle: Tea\n---\n' };

function read(text: string | Uint8Array): SourceFile {
  const { value } = readProject(memoryTree({ ...workshop, [path]: text }), memoryTree({}));
  const file = value.files.find((one) => one.path === path);
  if (file === undefined) throw new Error('it was not read');
  return file;
}

describe('what is found', () => {
  const files = {
    ...workshop,
    'decks/tea/principles/listen.md': '---\ntitle: Listen\n---\n',
    'decks/tea/exercises/deep/pairs.md': '---\nid: two\ntitle: Pairs\n---\n',
    'decks/tea/sessions/monday.md': '---\nagenda: short\n---\n',
    'decks/tea/handouts/sheet.md': '---\ntemplate: worksheet\n---\n',
    'decks/tea/README.md': 'About this folder',
    'decks/tea/_drafts/idea.md': '---\nid: idea\n---\n',
    'decks/tea/.hidden/idea.md': '---\nid: idea\n---\n',
    'handouts/workbook.md': '---\ntemplate: workbook\n---\n',
    'templates/brands/house.md': '---\ntitle: House\n---\n',
    'templates/starter/decks/tea/workshop.md': '---\ntitle: Starter\n---\n',
  };
  const shipped = { 'handouts/workbook.md': '---\ntemplate: workbook\n---\n', 'decks/other/workshop.md': '' };
  const { value, diagnostics } = readProject(memoryTree(files), memoryTree(shipped));

  test('kind, id and workshop come from folders and names', () => {
    expect(diagnostics).toEqual([]);
    expect(value.files.map((file) => [file.path, file.kind, file.id, file.workshop])).toEqual([
      ['deckhand:handouts/workbook.md', 'handout', 'workbook', undefined],
      ['handouts/workbook.md', 'handout', 'workbook', undefined],
      ['templates/brands/house.md', 'brand', 'house', undefined],
      ['decks/tea/exercises/deep/pairs.md', 'exercise', 'two', 'tea'],
      ['decks/tea/handouts/sheet.md', 'handout', 'sheet', 'tea'],
      ['decks/tea/principles/listen.md', 'principle', 'listen', 'tea'],
      ['decks/tea/sessions/monday.md', 'session', 'monday', 'tea'],
      ['decks/tea/workshop.md', 'workshop', 'tea', 'tea'],
    ]);
  });

  test('texts are kept for the lines below messages', () => {
    expect(value.sources.get('decks/tea/workshop.md')).toBe('---\ntitle: Tea\n---\n');
  });
});

describe('places of keys and values', () => {
  const file = read(
    [
      '---',
      'title: Pairs # a comment',
      'minutes: {min: 5, plan: 10}',
      'steps:',
      '  - &one',
      '    do: "Ask"',
      '    minutes: 2',
      '  - *one',
      'summary:',
      '---',
      '',
    ].join('\n'),
  );
  const place = (...keys: Parameters<SourceFile['locate']>) => {
    const { line, column, endColumn } = file.locate(...keys);
    return [line, column, endColumn];
  };

  test('of a value', () => expect(place(['title'])).toEqual([2, 8, 13]));
  test('of a key', () => expect(place(['title'], 'key')).toEqual([2, 1, 6]));
  test('inside a map on one line', () => expect(place(['minutes', 'plan'])).toEqual([3, 25, 27]));
  test('with quotes', () => expect(place(['steps', 0, 'do'])).toEqual([6, 9, 14]));
  test('through an alias: where it was written', () => expect(place(['steps', 1, 'do'])).toEqual([6, 9, 14]));
  test('of an alias itself', () => expect(place(['steps', 1])).toEqual([8, 5, 9]));
  test('of an empty value: its key', () => expect(place(['summary'])).toEqual([9, 1, 8]));
  test('of a missing value: what it is missing in', () =>
    expect(place(['minutes', 'max'])).toEqual([3, 10, 28]));
  test('of a missing key at the top: the first line', () =>
    expect(place(['lang'])).toEqual([1, 1, undefined]));
});

describe('encodings', () => {
  test('a byte order mark and CRLF move no place', () => {
    const file = read('\ufeff---\r\ntitle: "Naïve"\r\n---\r\nSee\r\n  @page(x)\r\n');
    expect(file.data).toEqual({ title: 'Naïve' });
    expect(file.locate(['title'])).toMatchObject({ line: 2, column: 8 });
    expect(file.body.slide).toMatchObject([
      {
        inlines: [
          { text: 'See' },
          { kind: 'break' },
          { id: 'x', origin: { line: 5, column: 3, endColumn: 11 } },
        ],
      },
    ]);
  });

  test('letters beyond 16 bits count as two columns, as editors count', () => {
    expect(read('---\ntitle: T\n---\n😀 @page(x)\n').body.slide).toMatchObject([
      { inlines: [{}, { origin: { line: 4, column: 4 } }] },
    ]);
  });

  test('YAML 1.2: words, dates and times stay texts', () => {
    const { data } = read('---\na: yes\nb: 2026-03-12\nc: 09:00\nd: 010\ne: true\n---\n');
    expect(data).toEqual({ a: 'yes', b: '2026-03-12', c: '09:00', d: 10, e: true });
  });
});

describe('front matter', () => {
  test('none at all: the file is all body', () => {
    expect(read('# Title\n\nText\n')).toMatchObject({
      data: {},
      body: { slide: [{ level: 1 }, { kind: 'paragraph' }] },
    });
  });

  test('spaces after the closing line are no text', () => {
    const file = read('---\ntitle: T\n---  \n# Title\n');
    expect(file.body.slide).toMatchObject([{ kind: 'heading', origin: { line: 4, column: 1 } }]);
  });

  test('comments alone', () => expect(read('---\n# nothing yet\n---\nText\n').data).toEqual({}));

  test('JavaScript is not run', () => {
    const text = '---js\n{ title: (globalThis.itRan = true) }\n---\n';
    const { value, diagnostics } = readProject(memoryTree({ ...workshop, [path]: text }), memoryTree({}));
    expect(diagnostics.map(({ code }) => code)).toEqual(['front-matter-is-yaml']);
    expect(value.broken.map(({ id }) => id)).toEqual(['pairs']);
    expect('itRan' in globalThis).toBe(false);
  });

  test('`__proto__` is a key like another', () => {
    const { data } = read('---\n__proto__: {polluted: true}\n---\n');
    expect(Object.keys(data)).toEqual(['__proto__']);
    expect('polluted' in {}).toBe(false);
  });

  test('a bomb of aliases is refused at once', () => {
    const levels = [...'bcdefghijklmnop'].map(
      (name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghijklmnop'[index]}`)}]`,
    );
    const text = `---\na: &a [1]\n${levels.join('\n')}\n---\n`;
    const { diagnostics } = readProject(memoryTree({ ...workshop, [path]: text }), memoryTree({}));
    expect(diagnostics.map(({ code }) => code)).toEqual(['aliases-are-few']);
  });
});

test.each(['x-a: &a [1, *a]', 'x-a: &a {b: {c: *a}}', 'x-a: &a\n  - &b [*a]\nx-b: *b'])(
  'an alias that holds itself is refused: %j',
  (yaml) => {
    const text = `---\n${yaml}\n---\n`;
    const { diagnostics } = readProject(memoryTree({ ...workshop, [path]: text }), memoryTree({}));
    expect(diagnostics.map(({ code }) => code)).toEqual(['aliases-are-few']);
  },
);

describe('texts of front matter', () => {
  const file = read(
    [
      '---',
      'plain: See @page(one)',
      "quoted: 'See @page(two)'",
      'escaped: "A\\tB @page(three)"',
      'literal: |',
      '  First',
      '    and @page(four)',
      'folded: >-',
      '  First',
      '  and @page(five)',
      '---',
      '',
    ].join('\n'),
  );
  const origin = (key: string) => {
    const { value } = file.inlinesAt([key]);
    const found = value.find((inline) => inline.kind === 'reference');
    return found?.kind === 'reference' ? [found.id, found.origin.line, found.origin.column] : undefined;
  };

  test('on one line, exactly', () => expect(origin('plain')).toEqual(['one', 2, 12]));
  test('in quotes, exactly', () => expect(origin('quoted')).toEqual(['two', 3, 14]));
  test('with escapes, at its beginning', () => expect(origin('escaped')).toEqual(['three', 4, 10]));
  test('literal, exactly', () => expect(origin('literal')).toEqual(['four', 7, 9]));
  test('folded, at its beginning', () => expect(origin('folded')).toEqual(['five', 8, 9]));
});

test('CR alone ends a line, as in files of old programs', () => {
  const file = read('---\rtitle: T\r---\r# Title\r\rText\r');
  expect(file.data).toEqual({ title: 'T' });
  expect(file.body.slide).toMatchObject([{ kind: 'heading', origin: { line: 4 } }, { origin: { line: 6 } }]);
});

test('front matter without its first line says so', () => {
  const text = 'title: T\nminutes: 5\n---\nText\n';
  const { diagnostics } = readProject(memoryTree({ ...workshop, [path]: text }), memoryTree({}));
  expect(diagnostics).toMatchObject([
    { code: 'front-matter-is-yaml', message: expect.stringContaining('first line must be `---`') },
  ]);
});

test('a file name with accents has a hint without them', () => {
  const { diagnostics } = readProject(
    memoryTree({ ...workshop, 'decks/tea/principles/Ünï.md': '---\ntitle: T\n---\n' }),
    memoryTree({}),
  );
  expect(diagnostics[0]?.hints[0]).toContain('`uni.md`');
});

test('backslashes in the path of a picture: the hint has slashes', () => {
  const text = '---\ntitle: T\n---\n![A dot](images\\dot.svg)\n';
  const { diagnostics } = readProject(memoryTree({ ...workshop, [path]: text }), memoryTree({}));
  expect(diagnostics).toMatchObject([{ code: 'picture-is-there', hints: ['write `images/dot.svg`'] }]);
});
