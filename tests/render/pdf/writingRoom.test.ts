// What is asked, its own room to write in, and the room above it.

import { describe, expect, test } from 'vitest';
import type { Inline, Table } from '../../../src/model/markdown.ts';
import type { PrintBlock } from '../../../src/publications/Handout.ts';
import type { Layout } from '../../../src/render/pdf/Layout.ts';
import { mm } from '../../../src/render/pdf/units.ts';
import { filler, lay } from './lay.ts';
import { edgesOf, linesOf, pageWith, textsOf } from './readLayout.ts';
import {
  aside,
  field,
  grid,
  lines,
  list,
  origin,
  pageBreak,
  paragraph,
  reference,
  role,
  rule,
  strong,
  text,
  title,
} from './sample.ts';

const rulesOn = (layout: Layout, page = 0) =>
  (layout.pages[page]?.items ?? []).flatMap((item) => (item.kind === 'rule' && item.dy === 0 ? [item] : []));
const baseline = (layout: Layout, words: string) =>
  layout.pages.flatMap(linesOf).find((line) => line.text.startsWith(words))?.y ?? 0;
const fill = (label: string) => paragraph([text(`${label}: `), rule]);

describe('what is asked', () => {
  const forms: Record<string, (label: string) => PrintBlock[]> = {
    'by a paragraph over lines': (label) => [paragraph(label), lines(2)],
    'by a question over lines': (label) => [role('question', label), lines(2)],
    'by a line in bold over rules': (label) => [paragraph([strong(label)]), fill('Opening'), fill('Close')],
    'in a list': (label) => [paragraph(label), list([[fill('Asked')], [fill('Needed')]])],
    'over a rule that has a line of its own': (label) => [
      paragraph([text(`${label}, and everything else that leaves less than half of the line: `), rule]),
    ],
  };
  test.each(Object.entries(forms))('%s stands nearer to its own room than to the room above it', (_, of) => {
    for (const room of [1, 28, 30]) {
      const layout = lay([filler(room), ...of('First'), ...of('Second')]);
      if (room > 1 && layout.pages.length > 1) continue;
      const second = baseline(layout, 'Second');
      const above = Math.max(...rulesOn(layout).flatMap(({ y }) => (y < second ? [y] : [])));
      const own = Math.min(...rulesOn(layout).flatMap(({ y }) => (y > second ? [y] : [])));
      // what parts a text from a rule above it is less by the height of its letters
      expect(own - second).toBeLessThan(second - above);
    }
  });

  test('in bold keeps all that it heads on its page', () => {
    const message = [
      paragraph([strong('Message')]),
      fill('Opening'),
      lines(1),
      paragraph('Room 3'),
      fill('Close'),
    ];
    const layout = lay([filler(36), ...message]);
    expect(layout.pages).toHaveLength(2);
    expect(pageWith(layout, 'Message')).toBe(1);
    expect(pageWith(layout, 'Close')).toBe(1);
  });

  test('under a title and a sentence is where these are', () => {
    const layout = lay([filler(38), title(2, 'Swap'), paragraph('Choose two.'), paragraph('One'), lines(1)]);
    expect(pageWith(layout, 'Swap')).toBe(1);
  });
});

describe('a name that is not known', () => {
  test('has the rest of its line, or the whole of it', () => {
    const layout = lay([paragraph([text('Name '), field('participant')]), paragraph([field('participant')])]);
    const [first, second] = rulesOn(layout);
    expect((first?.x ?? 0) + (first?.dx ?? 0)).toBeCloseTo((second?.x ?? 0) + (second?.dx ?? 0), 3);
    expect(second?.dx).toBeCloseTo(mm(122), 3);
  });
});

describe('a table to write in', () => {
  const cellOf = (words: string) => (words === '' ? [] : [text(words)]);
  const table = (rows: readonly (readonly (string | readonly Inline[])[])[]): Table => ({
    kind: 'table',
    head: ['', 'We', 'Customers', 'Colleagues', 'Both'].map((words) => [text(words)]),
    align: [],
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cellOf(cell) : cell))),
    readers: 'everyone',
    origin,
  });
  const sentences = Array.from({ length: 12 }, (_, index) =>
    index % 3 === 0 ? 'say sorry even when another department caused the delay of it all' : 'keep the time',
  );
  const ticks = (count: number) =>
    table(sentences.slice(0, count).map((sentence, index) => [String(index), sentence, '', '', '']));

  test('has columns of equal kind in equal width', () => {
    for (const print of ['clear', 'large'] as const) {
      const layout = lay([ticks(3)], { print });
      const edges = (layout.pages[0]?.items ?? []).flatMap((item) =>
        item.kind === 'rule' && item.dy > 0 ? [item.x] : [],
      );
      const [first = 0, second = 0, third = 0] = [...new Set(edges)].sort((a, b) => a - b);
      expect(second - first).toBeCloseTo(third - second, 3);
    }
  });

  test('has rows of equal height, on its further pages too', () => {
    const heights = (layout: Layout) =>
      layout.pages.flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === 'rule' && item.dy > 0 ? [Math.round(item.dy)] : [])),
      );
    expect(new Set(heights(lay([ticks(6)]))).size).toBe(1);
    const long = lay([filler(20), ticks(12)]);
    expect(long.pages).toHaveLength(2);
    expect(new Set(heights(long)).size).toBe(1);
  });

  test.each([
    ['clear', 8],
    ['large', 12],
  ] as const)('has a line to write on in each empty row: in %s print %d mm', (print, least) => {
    const layout = lay([grid(['When', 'Then'], [['', '']], { rules: 'boxed' })], { print });
    const boxes = (layout.pages[0]?.items ?? []).flatMap((item) =>
      item.kind === 'rect' ? [item.height] : [],
    );
    expect(boxes).toHaveLength(2);
    for (const height of boxes) expect(height).toBeCloseTo(mm(least), 3);
  });

  test('gives no column away to a word that no column could hold', () => {
    const layout = lay([table([['1', 'xkcd'.repeat(20), 'xkcd'.repeat(30), 'e', '']])]);
    expect(new Set(layout.diagnostics.map(({ code }) => code))).toEqual(new Set(['words-are-whole']));
  });

  test('keeps a cell that holds a reference alone', () => {
    const layout = lay([table([['1', [reference('page', 'exercise:bookends')], '', '', '']])]);
    expect(textsOf(layout.pages[0])).toContain('bookends');
  });

  test('begins at the edge of the text around it', () => {
    const layout = lay([
      paragraph('one'),
      pageBreak(),
      paragraph('two'),
      ticks(3),
      pageBreak(),
      paragraph('three'),
    ]);
    const edge = (page: number) => linesOf(layout.pages[page])[0]?.x ?? 0;
    expect(edge(1)).toBeCloseTo(rulesOn(layout, 1)[0]?.x ?? 0, 3);
    expect(edge(2)).toBeCloseTo(edge(0), 3);
  });
});

describe('scales in a table', () => {
  const scale = (name: string): PrintBlock => ({
    kind: 'answer',
    name,
    tip: name,
    answer: { kind: 'scale', points: 5 },
    readers: 'everyone',
    origin,
  });
  const asked = (): PrintBlock => {
    const table = grid(['', 'Before', 'Now'], []);
    if (table.kind !== 'grid') throw new Error('no grid');
    const row = (name: string) => [[paragraph(name)], [scale(`${name}-1`)], [scale(`${name}-2`)]];
    return { ...table, weights: [7, 6, 6], rowHeads: true, rows: [row('I open'), row('I close')] };
  };

  test('stand below their question in large print, far enough apart to tick one', () => {
    const layout = lay([asked()], { print: 'large', noteColumn: false });
    const boxes = (layout.pages[0]?.items ?? []).flatMap((item) => (item.kind === 'rect' ? [item] : []));
    const [first, second, , , , now] = boxes;
    expect(first?.width).toBeGreaterThan(mm(13));
    expect((second?.x ?? 0) - (first?.x ?? 0) - (first?.width ?? 0)).toBeGreaterThan(mm(3));
    expect(now?.x).toBeCloseTo(first?.x ?? 0, 3);
    expect(now?.y).toBeGreaterThan(first?.y ?? 0);
    expect(textsOf(layout.pages[0]).filter((line) => line === 'Before')).toHaveLength(1);
    expect(edgesOf(layout.pages[0])).toContain('Before');
  });

  test('are heard as the table that they are in clear print', () => {
    const types = (print: 'clear' | 'large') =>
      lay([asked()], { print, noteColumn: false }).structure.map(({ type }) => type);
    expect(types('large')).toEqual(types('clear'));
  });
});

describe('a reference beside a title', () => {
  test('stands at the end of its line where there is no note column, and below it where the line is full', () => {
    const note = aside([reference('slide', 'exercise:bookends')]);
    const beside = lay([note, title(1, 'Short')], { noteColumn: false });
    const [heading, slide] = linesOf(beside.pages[0]);
    expect(slide?.text).toBe('bookends');
    expect(slide?.y).toBeCloseTo(heading?.y ?? 0, 3);
    const words = 'A title about as long as the line';
    const below = lay([note, title(1, words)], { noteColumn: false });
    const found = linesOf(below.pages[0]).find((line) => line.text === 'bookends');
    expect(found?.y).toBeGreaterThan(heading?.y ?? 0);
  });
});

describe('parts of a few pages', () => {
  const part = (name: string, room: number): PrintBlock[] => [
    title(2, name),
    ...Array.from({ length: room }, (_, index) => [paragraph(`${name} ${index + 1}`), lines(1)]).flat(),
  ];
  const join = (...parts: PrintBlock[][]) =>
    lay(parts.flatMap((one, index) => (index === 0 ? one : [pageBreak('part'), ...one])));

  test('share a page that holds them, and none is parted that fits on one', () => {
    const layout = join(part('Map', 4), part('Ends', 4), part('Needs', 8), part('Swap', 3));
    expect(layout.pages).toHaveLength(2);
    expect(pageWith(layout, 'Ends 4')).toBe(0);
    expect(pageWith(layout, 'Needs')).toBe(1);
    expect(pageWith(layout, 'Swap 3')).toBe(1);
  });

  test('stand closer where that saves a page', () => {
    const layout = join(part('Map', 6), part('Ends', 5));
    expect(layout.pages).toHaveLength(1);
  });

  test('leave no page nearly empty', () => {
    const layout = join(part('Map', 1), part('Ends', 11));
    expect(pageWith(layout, 'Ends 1')).toBe(0);
  });
});
