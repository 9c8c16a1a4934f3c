import { describe, expect, test } from 'vitest';
import { memoryTree } from '../../src/input/memoryTree.ts';
import { readProject } from '../../src/input/readProject.ts';
import type { Block, Inline } from '../../src/model/markdown.ts';

const pictures = { 'decks/tea/dot.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"/>' };

function read(body: string) {
  const files = { ...pictures, 'decks/tea/workshop.md': `---\ntitle: T\n---\n${body}` };
  const { value, diagnostics } = readProject(memoryTree(files), memoryTree({}));
  const [file] = value.files;
  if (file === undefined) throw new Error('it was not read');
  return { ...file, codes: diagnostics.map(({ code }) => code) };
}

/** The inlines of the first paragraph, in short. */
function inlines(body: string): string {
  const [first] = read(body).body.slide;
  return first?.kind === 'paragraph' ? first.inlines.map(short).join(' ') : `(${first?.kind})`;
}

function short(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return `${inline.kind}"${inline.text}"`;
    case 'reference':
      return `${inline.to}:${inline.id}`;
    case 'field':
      return `field:${inline.name}`;
    case 'image':
      return `image"${inline.alt}"[${inline.keywords}]`;
    case 'break':
    case 'rule':
      return inline.kind;
    default:
      return `${inline.kind}(${inline.children.map(short).join(' ')})`;
  }
}

const kinds = (blocks: readonly Block[]) => blocks.map(({ kind }) => kind);

describe('marks', () => {
  test.each([
    ['A [[blank]] here', 'text"A " blank(text"blank") text" here"'],
    ['[[two **bold** words]]', 'blank(text"two " strong(text"bold") text" words")'],
    ['[[a]][[b]]', 'blank(text"a") blank(text"b")'],
    ['**bed [[14]]**', 'strong(text"bed " blank(text"14"))'],
    ['[[a [b] c]]', 'blank(text"a [b] c")'],
    ['[[]] and [[ ]]', 'text"[[]] and [[ ]]"'],
    ['[[open', 'text"[[open"'],
    ['\\[[literal]]', 'text"[[literal]]"'],
    ['`[[code]] ____ {{x}} @page(x)`', 'code"[[code]] ____ {{x}} @page(x)"'],
    ['Name: ____', 'text"Name: " rule'],
    ['____ and ________', 'rule text" and " rule'],
    ['snake_case___x', 'text"snake_case___x"'],
    ['\\_____', 'text"_____"'],
    ['__strong__ and _soft_', 'strong(text"strong") text" and " emphasis(text"soft")'],
    ['@page(a) @slide(principle:b)', 'page:a text" " slide:principle:b'],
    ['@page( other/a )', 'page:other/a'],
    ['\\@page(a)', 'text"@page(a)"'],
    ['me@page(a)', 'text"me@page(a)"'],
    ['a@example.org and @someone', 'text"a@example.org and @someone"'],
    ['Dear {{participant}},', 'text"Dear " field:participant text","'],
    ['{{ first name }}', 'field:first name'],
    ['\\{{literal}}', 'text"{{literal}}"'],
    ['{{}} {{1}} {x}', 'text"{{}} {{1}} {x}"'],
    ['See https://example.org now', 'text"See " link(text"https://example.org") text" now"'],
    ['example.org is a name', 'text"example.org is a name"'],
    ['~~gone~~', 'strike(text"gone")'],
    ['one\ntwo  \nthree<br>four', 'text"one" break text"two" break text"three" break text"four"'],
    ['2 < 3 & 4 &gt; 1 &copy;', 'text"2 < 3 & 4 > 1 ©"'],
    ['a\ttab, `co\tde`', 'text"a tab, " code"co de"'],
  ])('%s', (body, expected) => {
    expect(inlines(body)).toBe(expected);
  });

  test('a line of ____ alone is space to write, not a divider', () => {
    expect(read('a\n\n______\n\nb\n\n___\n').body.slide).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'paragraph', inlines: [{ kind: 'rule' }] },
      { kind: 'paragraph' },
      { kind: 'divider' },
    ]);
  });

  test('@lines is a block, also between other lines and in lists', () => {
    const { slide } = read('Before\n@lines(3)\nafter\n\n- item\n  @lines(2)\n').body;
    expect(slide).toMatchObject([
      { kind: 'paragraph', inlines: [{ text: 'Before' }] },
      { kind: 'lines', count: 3, origin: { line: 5, column: 1, endColumn: 10 } },
      { kind: 'paragraph', inlines: [{ text: 'after' }] },
      { kind: 'list', items: [[{ kind: 'paragraph' }, { kind: 'lines', count: 2 }]] },
    ]);
  });
});

describe('blocks', () => {
  test('lists of any depth, tight or loose, with their first number', () => {
    const { slide } = read('3. a\n   - b\n     - c\n4. d\n\n- e\n\n- f\n').body;
    expect(slide).toMatchObject([
      {
        kind: 'list',
        start: 3,
        tight: true,
        items: [[{}, { kind: 'list', start: undefined, tight: true }], [{}]],
      },
      { kind: 'list', start: undefined, tight: false, items: [[{}], [{}]] },
    ]);
  });

  test('tables with alignment', () => {
    const [table] = read('| a | b | c | d |\n|:--|--:|:-:|---|\n| 1 | 2 \\| 3 |\n').body.slide;
    expect(table).toMatchObject({
      kind: 'table',
      align: ['start', 'end', 'center', undefined],
      head: [[{ text: 'a' }], [{ text: 'b' }], [{ text: 'c' }], [{ text: 'd' }]],
      rows: [[[{ text: '1' }], [{ text: '2 | 3' }], [], []]],
    });
  });

  test('code keeps its text, quotes their blocks', () => {
    expect(read('```js run\n## a\n\n[[b]]\n```\n\n> # q\n> text\n\n    indented\n').body.slide).toMatchObject(
      [
        { kind: 'code', language: 'js', text: '## a\n\n[[b]]' },
        { kind: 'quote', blocks: [{ kind: 'heading' }, { kind: 'paragraph' }] },
        { kind: 'code', language: '', text: 'indented' },
      ],
    );
  });

  test('tabs in code reach to the next fourth sign', () => {
    expect(read('```\na\tb\n\tc\n```\n').body.slide).toMatchObject([{ kind: 'code', text: 'a   b\n    c' }]);
  });

  const marks = (count: number) => Array.from({ length: count }, (_, index) => '*'.repeat(1 + (index % 2)));
  const nested = (count: number) =>
    marks(count)
      .map((one) => `${one}a`)
      .join(' ') + marks(count).reverse().join('');

  test.each([
    ['a paragraph', (text: string) => `${text}\n`],
    ['a heading', (text: string) => `# ${text}\n`],
    ['a cell', (text: string) => `| a |\n|---|\n| ${text} |\n`],
    ['a footnote', (text: string) => `a[^1]\n\n[^1]: ${text}\n`],
  ])('in %s, marks lie at most a hundred levels within each other', (_, body) => {
    expect(read(body(nested(90))).codes).toEqual([]);
    expect(read(body(nested(1200))).codes).toEqual(['text-is-not-too-deep']);
  });

  test('headings underlined with = are titles', () => {
    expect(read('Title\n=====\n').body.slide).toMatchObject([{ kind: 'heading', level: 1 }]);
  });
});

describe('sections', () => {
  const { body, codes } = read(
    [
      'intro',
      '## In the handout',
      'sheet',
      '```',
      '## Answer key',
      '```',
      '## facilitator notes',
      'wait',
      '<!-- aside -->',
      '## Producer notes',
      'rooms',
      '## Answer key',
      'B',
      '## On the slide',
      'more',
    ].join('\n'),
  );

  test('each goes to its readers', () => {
    expect(codes).toEqual([]);
    expect(body).toMatchObject({
      slide: [{ inlines: [{ text: 'intro' }], readers: 'everyone' }, { inlines: [{ text: 'more' }] }],
      handout: [{ readers: 'everyone' }, { kind: 'code', text: '## Answer key' }],
      facilitator: [{ readers: 'facilitator' }, { kind: 'comment', text: 'aside', readers: 'facilitator' }],
      producer: [{ readers: 'producer' }],
      key: [{ readers: 'key' }],
    });
  });

  test('without one, there is no handout', () => expect(read('intro\n').body.handout).toBeUndefined());
  test('a heading in a quote is no section', () => expect(read('> ## Free\n').codes).toEqual([]));
});

describe('comments', () => {
  test.each([
    ['<!-- _class: lead -->', ['directive']],
    ['<!--\n_class: lead\n_backgroundColor: #fff\n-->', ['directive']],
    ['<!--\n_footer: >\n  over two\n  lines\n-->', ['directive']],
    ['<!-- _backgroundImage: linear-gradient(to right, rgb(1 2 3 / 50%), white) -->', ['directive']],
    ['<!-- Say hello. -->', ['comment']],
    ['<!-- Note: say hello. -->', ['comment']],
    ['<!-- Class: ask them to sit. -->', ['comment']],
    ['<!-- prettier-ignore -->', []],
    ['text <!-- aside --> more', ['paragraph', 'comment']],
  ])('%s', (source, expected) => {
    const { body, codes } = read(source);
    expect(codes).toEqual([]);
    expect(kinds(body.slide)).toEqual(expected);
  });

  test.each([
    ['<!-- clas: lead\n_paginate: true -->'],
    ['<!-- _colour: red -->'],
    ['<!-- backgroundcolor: red -->'],
  ])('misspelt: %s', (source) => expect(read(source).codes).toEqual(['directive-is-known']));

  test.each([
    ['<!-- theme: gaia -->'],
    ['<!-- $size: 4:3 -->'],
    ['<!-- style: "section { color: red }" -->'],
    ['<!-- _class: lead gaia -->'],
  ])('without effect: %s', (source) => expect(read(source).codes).toEqual(['directive-has-an-effect']));
});

describe('directives', () => {
  const slide = (source: string) => read(source).body.slide[0];
  const values = (source: string) => {
    const block = slide(source);
    return block?.kind === 'directive' ? Object.fromEntries(block.values) : undefined;
  };

  test('are read as YAML, values over several lines included', () => {
    expect(
      values('<!--\n_footer: >\n  over two\n  lines\n_class: [lead, invert]\n_color: #fff\n-->'),
    ).toEqual({
      footer: 'over two lines',
      class: 'lead invert',
      color: '#fff',
    });
    expect(values('<!-- _header: Now: a *break* -->')).toEqual({ header: 'Now: a *break*' });
  });

  test.each([
    ['_theme: gaia', 'directive-has-an-effect'],
    ['style: "section { color: red }"', 'directive-has-an-effect'],
    ['$size: 4:3', 'directive-has-an-effect'],
    ['math: katex', 'directive-has-an-effect'],
    ['title: Tea', 'directive-has-an-effect'],
    ['class: lead', 'directive-is-for-one-slide'],
    ['_backgroundColor: "red; background: blue"', 'directive-is-for-one-slide'],
    ['_class: gaia', 'directive-has-an-effect'],
    ['_header: "![x](https://example.org/x.png)"', 'picture-is-local'],
    ['_footer: |\n  plain\n  ![x](https://example.org/x.png)', 'picture-is-local'],
    ['_footer: "<img src=https://example.org/x.png>"', 'html-is-not-used'],
    ['_footer: "[x](javascript:alert(1))"', 'link-is-safe'],
    ['_backgroundImage: url(https://example.org/x.png)', 'picture-is-local'],
    ['_backgroundImage: url(x.png)', 'picture-is-local'],
    ['_backgroundImage: image-set(https://example.org/x.png 1x)', 'picture-is-local'],
    ['_backgroundImage: >\n  url(\n  https://example.org/x.png)', 'picture-is-local'],
    ['_backgroundColor: IMAGE(x)', 'picture-is-local'],
    ['_backgroundImage: \\75rl(x)', 'directive-is-for-one-slide'],
  ])('refused: %s', (directive, code) => expect(read(`<!--\n${directive}\n-->`).codes).toEqual([code]));
});

describe('pictures', () => {
  test.each([
    ['![A dot](dot.svg)', 'image"A dot"[]'],
    ['![w:200px A dot h:2cm](dot.svg)', 'image"A dot"[w:200px,h:2cm]'],
    ['![bg left:40% cover A dot](dot.svg)', 'image"A dot"[bg,left:40%,cover]'],
    ['![left cover of a book](dot.svg)', 'image"left cover of a book"[]'],
    ['![bg decorative](dot.svg)', 'image""[bg]'],
    ['![blur:3px A dot](<dot.svg>)', 'image"A dot"[blur:3px]'],
  ])('%s', (source, expected) => {
    expect(read(source).codes).toEqual([]);
    expect(inlines(source)).toBe(expected);
  });

  test('are read once, with type and size from their content', () => {
    expect(read('![A dot](./dot.svg)').body.slide).toMatchObject([
      { inlines: [{ picture: { path: 'decks/tea/dot.svg', type: 'svg', width: 8, height: 4 } }] },
    ]);
  });

  test('in code are none', () =>
    expect(read('`![](gone.png)` and \\![](https://example.org)').codes).toEqual([]));
});

describe('lists and quotes within each other', () => {
  const list = (levels: number) =>
    Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- level ${level}\n`).join('');

  test.each([
    ['30 lists', list(30)],
    ['99 lists', list(99)],
    ['99 quotes', `${'> '.repeat(99)}deep\n`],
  ])('are kept: %s', (_what, text) => {
    const { body, codes } = read(text);
    expect(codes).toEqual([]);
    expect(JSON.stringify(body.slide)).toContain(
      text.includes('>') ? 'deep' : `level ${text.split('\n').length - 2}`,
    );
  });

  test.each([
    ['lists', list(120)],
    ['quotes', `${'> '.repeat(300)}deep\n`],
  ])('beyond that are reported: %s', (_what, text) =>
    expect(read(text).codes).toEqual(['text-is-not-too-deep']),
  );
});

test.each(['@lines(5) here', 'here @lines(5)', 'above\n@lines(5) **here**'])(
  'ruled lines beside words: %j',
  (text) => expect(read(`${text}\n`).codes).toEqual(['lines-stand-alone']),
);
test.each(['@lines(5)', 'above\n@lines(5)\nbelow', '@lines(5)\n@lines(2)'])('ruled lines alone: %j', (text) =>
  expect(read(`${text}\n`).codes).toEqual([]),
);

test('comments within lists and quotes are put behind them', () => {
  const { slide } = read('- item <!-- one -->\n  - deep\n\n    <!-- two -->\n\n> said <!-- three -->\n').body;
  expect(slide.map(({ kind }) => kind)).toEqual(['list', 'comment', 'comment', 'quote', 'comment']);
  expect(JSON.stringify(slide.filter(({ kind }) => kind !== 'comment'))).not.toContain('comment');
});
