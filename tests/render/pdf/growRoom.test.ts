import { describe, expect, test } from 'vitest';
import type { Table } from '../../../src/model/markdown.ts';
import { withEntries } from '../../../src/publications/form/withEntries.ts';
import type { PrintBlock } from '../../../src/publications/Handout.ts';
import type { Layout, Page } from '../../../src/render/pdf/Layout.ts';
import { mm } from '../../../src/render/pdf/units.ts';
import { filler, lay } from './lay.ts';
import { linesOf, pageWith } from './readLayout.ts';
import {
  blank,
  grid,
  handout,
  lines,
  list,
  origin,
  pageBreak,
  paragraph,
  reference,
  rule,
  strong,
  text,
} from './sample.ts';

/** Lines across the page. */
const across = (page: Page | undefined) =>
  (page?.items ?? []).flatMap((item) => (item.kind === 'rule' && item.dy === 0 ? [item] : []));
const upright = (page: Page | undefined) =>
  (page?.items ?? []).flatMap((item) => (item.kind === 'rule' && item.dy > 0 ? [item] : []));
const foot = (layout: Layout) => (layout.pages[0]?.height ?? 0) - mm(20);

describe('room to write in', () => {
  test('grows where a page would stay half empty, the same for all questions, and stays on it', () => {
    const layout = lay([
      paragraph('one'),
      lines(2),
      paragraph('two'),
      lines(2),
      pageBreak(),
      paragraph('next'),
    ]);
    expect(layout.pages).toHaveLength(2);
    const rules = across(layout.pages[0]);
    expect(rules.length).toBe(2 * (2 + 4));
    const two = linesOf(layout.pages[0]).find((line) => line.text === 'two')?.y ?? 0;
    expect(rules.filter((one) => one.y < two)).toHaveLength(6);
    const [first, second] = rules;
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBeCloseTo(mm(8), 6);
    for (const one of rules) expect(one.y).toBeLessThan(foot(layout));
  });

  test('keeps what was asked for on a page that is full', () => {
    const layout = lay([paragraph('one'), lines(2), filler(60)]);
    expect(across(layout.pages[0])).toHaveLength(2);
  });

  test('above a rule at the end of a line grows with the others', () => {
    const line = () => paragraph([text('Name: '), rule]);
    const pitch = (layout: Layout) => {
      const [first, second] = across(layout.pages[0]);
      return (second?.y ?? 0) - (first?.y ?? 0);
    };
    const full = lay([line(), line(), filler(60)]);
    const alone = lay([line(), line()]);
    expect(pitch(alone)).toBeGreaterThan(pitch(full) + 8);
    for (const line of linesOf(alone.pages[0]))
      expect(line.y).toBeLessThan(across(alone.pages[0])[1]?.y ?? 0);
  });

  test('grows in a form without the fields that stand within text', () => {
    const table: Table = {
      kind: 'table',
      head: ['What', 'Who', 'When'].map((words) => [text(words)]),
      align: [],
      rows: [
        [[text('one')], [text('Name: '), rule], []],
        [[blank('two')], [text('Name: '), rule], []],
      ],
      readers: 'everyone',
      origin,
    };
    const { cover, blocks, large: _, ...form } = withEntries(handout([table], { form: true }));
    const fields = lay(blocks, { ...form, cover }).pages.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'field' ? [item] : [])),
    );
    const heights = new Map(fields.map(({ field, height }) => [field.name, height]));
    for (const name of ['name_1', 'name_2', 'what-name_1']) expect(heights.get(name)).toBeLessThan(20);
    expect(heights.get('when-one-name_1')).toBeGreaterThan(mm(12) + 8);
  });

  test('in a frame grows, the frame with it, and blanks in its row stay at their words', () => {
    const row = ['It happens', ''];
    const table = grid(['First', 'When'], [row, row], { rules: 'boxed', rowHeight: 12 });
    const layout = lay([table]);
    const frames = (layout.pages[0]?.items ?? []).flatMap((item) => (item.kind === 'rect' ? [item] : []));
    expect(new Set(frames.map(({ height }) => Math.round(height))).size).toBe(1);
    expect(frames[0]?.height).toBeGreaterThan(mm(20));
    expect(frames[2]?.y).toBeCloseTo((frames[0]?.y ?? 0) + (frames[0]?.height ?? 0), 6);
    const withBlank = lay([
      markdownTable(
        [['First'], ['Cases'], ['When']],
        [[[text('Let it rest')], [], [text('Once '), blank('twice')]]],
      ),
    ]);
    const words = linesOf(withBlank.pages[0]).find((line) => line.text.startsWith('Once'));
    const rules = across(withBlank.pages[0]).filter(({ y }) => y > (words?.y ?? 0));
    expect(Math.min(...rules.map(({ y }) => y))).toBeLessThan((words?.y ?? 0) + 4);
  });

  test('is the same in every edition', () => {
    const blocks = [paragraph([text('a '), blank('word')]), lines(3), pageBreak(), paragraph('next')];
    const rules = (['blank', 'filled', 'key'] as const).map(
      (edition) => across(lay(blocks, { edition }).pages[0]).filter(({ dx }) => dx > 200).length,
    );
    expect(new Set(rules)).toEqual(new Set([3 + 5]));
  });
});

const markdownTable = (head: readonly (readonly string[])[], rows: Table['rows']): Table => ({
  kind: 'table',
  readers: 'everyone',
  origin,
  head: head.map(([words = '']) => [text(words)]),
  align: head.map(() => undefined),
  rows,
});

describe('columns to write in', () => {
  test('are parted from their neighbours, others are not', () => {
    const layout = lay([
      markdownTable(
        [['First step'], ['Cases'], ['When'], ['Why']],
        [
          [[text('Let it rest')], [], [text('Once')], [text('It passes')]],
          [[text('Note it')], [], [text('Often')], [text('It stays')]],
        ],
      ),
    ]);
    const xs = new Set(upright(layout.pages[0]).map(({ x }) => Math.round(x)));
    expect(xs.size).toBe(2);
  });

  test('have no rules of their own within their frame', () => {
    const table = (cell: Table['rows'][number][number]) =>
      across(lay([markdownTable([['Who'], ['When']], [[cell, cell]])]).pages[0]).length;
    expect(table([rule])).toBe(table([]));
  });

  test('of a sheet of nothing but room are about as wide as each other', () => {
    const layout = lay([
      markdownTable([['Whom do they serve with it, and how?'], ['What?'], ['Whom?']], [[[], [], []]]),
    ]);
    const starts = linesOf(layout.pages[0]).map((line) => line.x);
    const [first = 0, second = 0, third = 0] = starts;
    expect(third - second).toBeGreaterThan((second - first) * 0.4);
    expect(third - second).toBeGreaterThan(mm(30));
  });

  test('are as wide as the longest word of their head', () => {
    const layout = lay([grid(['Copies', 'What'], [['1', 'Run sheet']], { weights: [1, 20] })], {
      print: 'large',
    });
    expect(linesOf(layout.pages[0]).map((line) => line.text)).toContain('Copies');
  });
});

describe('what heads room to write in', () => {
  const pageOf = (blocks: readonly PrintBlock[], words: string) => pageWith(lay(blocks), words);
  test('never ends a page: a question above a list of rules, a line in bold type', () => {
    const asked = list([[paragraph([text('Asked: '), rule])], [paragraph([text('Needed: '), rule])]]);
    for (const count of [36, 37, 38, 39, 40, 41, 42]) {
      const before = [filler(count), paragraph('Case C')];
      expect(pageOf([...before, asked], 'Case C')).toBe(pageOf([...before, asked], 'Asked'));
      const bold = [filler(count), paragraph([strong('Message 2')]), paragraph('Opening')];
      expect(pageOf(bold, 'Message 2')).toBe(pageOf(bold, 'Opening'));
    }
  });
});

test('a text beside the title of a part stands above it where there is no column for notes, a reference below', () => {
  const layout = lay(
    [
      paragraph('before'),
      { kind: 'aside', inlines: [text('Mind this')], readers: 'everyone', origin },
      { kind: 'aside', inlines: [reference('slide', 'exercise:one')], readers: 'everyone', origin },
      { kind: 'title', level: 2, inlines: [text('Words to try')], labels: [], readers: 'everyone', origin },
      paragraph('after'),
    ],
    { noteColumn: false },
  );
  expect(linesOf(layout.pages[0]).map((line) => line.text)).toEqual([
    'before',
    'Mind this',
    'Words to try',
    expect.anything(),
    'after',
  ]);
});

test('a field in a frame has all of it, however high it grows', () => {
  const when = {
    kind: 'answer',
    name: 'when',
    tip: 'When',
    answer: { kind: 'text', lines: 1, ruled: false },
    readers: 'everyone',
    origin,
  } as const;
  const layout = lay(
    [grid(['When', 'What'], [], { rules: 'boxed', rowHeight: 26, rows: [[[when], [paragraph('so')]]] })],
    { form: true },
  );
  const items = layout.pages[0]?.items ?? [];
  const frame = items.find((item) => item.kind === 'rect');
  const field = items.find((item) => item.kind === 'field');
  expect(frame?.height).toBeGreaterThan(mm(40));
  expect(field?.height).toBeGreaterThan((frame?.height ?? 0) - 12);
  expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThan((frame?.y ?? 0) + (frame?.height ?? 0));
});
