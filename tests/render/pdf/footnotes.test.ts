// Footnotes that are longer than their page, and those that a table's head brings along.

import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../src/model/markdown.ts';
import { withEntries } from '../../../src/publications/form/withEntries.ts';
import type { PrintBlock } from '../../../src/publications/Handout.ts';
import { drawPdf } from '../../../src/render/pdf/draw/drawPdf.ts';
import type { Layout } from '../../../src/render/pdf/Layout.ts';
import { mm } from '../../../src/render/pdf/units.ts';
import { checkPdf } from '../../pdf-checker/checkPdf.ts';
import { fonts, lay } from './lay.ts';
import { edgesOf, linesOf, pageWith, textsOf } from './readLayout.ts';
import { box, grid, handout, link, origin, pageBreak, paragraph, role, text, title } from './sample.ts';

const note = (words: string): Inline => ({ kind: 'footnote', children: [text(words)], origin });
/** Numbered words, to find each of them again. */
const counted = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ');
const wordsOf = (layout: Layout) =>
  layout.pages.flatMap((page) => textsOf(page).flatMap((line) => line.trim().split(/\s+/)));

/** Nothing stands on anything else, or beyond the text block. */
function expectClean(layout: Layout): void {
  for (const page of layout.pages) {
    const ys = linesOf(page).map(({ y }) => Math.round(y * 10) / 10);
    for (const y of ys) {
      expect(y).toBeGreaterThan(mm(20));
      expect(y).toBeLessThan(page.height - mm(20));
    }
    const body = linesOf(page).filter(({ size }) => size === 12);
    const foot = linesOf(page).filter(({ size }) => size === 10);
    const last = Math.max(0, ...body.map(({ y }) => y));
    for (const { y } of foot) expect(y).toBeGreaterThan(last);
  }
}

describe('a footnote', () => {
  const words = counted('n', 2000);
  const long: [string, PrintBlock][] = [
    ['a paragraph', paragraph([text('Called'), note(words), text(' here.')])],
    ['a title', title(2, [text('Called'), note(words)])],
    ['a box', box('tint', 'Box', [paragraph([text('Called'), note(words)])])],
    ['a cell', grid(['Head'], [[[text('Called'), note(words)]]])],
    ['a head', { ...grid([''], [['Row']]), head: [[text('Called'), note(words)]] } as PrintBlock],
  ];
  test.each(long)('longer than its page goes on over the next ones: in %s', async (_, block) => {
    const layout = lay([paragraph('Before.'), block, paragraph('After.')]);
    expectClean(layout);
    const found = wordsOf(layout).filter((word) => /^n\d+$/.test(word));
    expect(found).toEqual(words.split(' '));
    expect(pageWith(layout, 'Called')).toBe(0);
    expect(pageWith(layout, 'After.')).toBeGreaterThan(0);
    expect(checkPdf(await drawPdf(layout, fonts, { date: new Date(0), creator: 'deckhand' }))).toEqual([]);
  });

  test('is one of many that no page holds together', () => {
    const calls = Array.from({ length: 12 }, (_, index) => [text(` word`), note(counted(`n${index}-`, 90))]);
    const layout = lay([paragraph(calls.flat()), grid(['Head'], [[calls.flat()]])]);
    expectClean(layout);
    expect(wordsOf(layout).filter((word) => /^n\d+-\d+$/.test(word))).toHaveLength(2 * 12 * 90);
  });

  test('of a table’s head stands on each of its pages, and is heard once', () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`Row ${index}`]);
    const layout = lay([{ ...grid([''], rows), head: [[text('Head'), note('The note.')]] } as PrintBlock]);
    expect(layout.pages.length).toBeGreaterThan(1);
    expectClean(layout);
    expect(layout.pages.map((page) => textsOf(page).includes('The note.'))).toEqual(
      layout.pages.map((_, index) => index === 0),
    );
    for (const page of layout.pages.slice(1)) expect(edgesOf(page)).toContain('The note.');
  });

  test('is kept clear of notes below the text', () => {
    const blocks = [
      paragraph([text('Called'), note(counted('n', 60))]),
      pageBreak('recto'),
      paragraph('After.'),
    ];
    const [page] = lay(blocks, { notes: 'Notes' }).pages;
    const foot = linesOf(page).find(({ text: words }) => words.includes('n0'));
    const ys = (page?.items ?? []).flatMap((item) => (item.kind === 'rule' && item.dx > 100 ? [item.y] : []));
    expect(ys.length).toBeGreaterThan(10);
    expect(Math.max(...ys)).toBeLessThan((foot?.y ?? 0) - 10);
  });

  test('of the cover, which has no foot, stands in brackets', () => {
    const address = 'https://example.org/an/address/that/is/too/long/for/the/middle/of/a/line';
    const cover = [role('lead', [text('Called'), note('the note'), text(' or '), link('there', address)])];
    const [page] = lay([paragraph('After.')], { cover }).pages;
    const all = textsOf(page).join('');
    expect(all).toContain('Called (the note) or there (example.org/an/address');
  });
});

test('with a rule to write on, its number stands on the line of its words, and the rule is a field of a form', () => {
  const called: Inline = { kind: 'footnote', children: [text('Said by: '), { kind: 'rule' }], origin };
  const {
    cover,
    blocks,
    large: _,
    ...form
  } = withEntries(handout([paragraph([text('As one said'), called, text('.')])], { form: true }));
  const [page] = lay(blocks, { ...form, cover }).pages;
  const at = (words: string) =>
    page?.items.find((item) => item.kind === 'text' && item.tag >= 0 && item.runs[0]?.text.trim() === words);
  expect(at('1')).toMatchObject({ y: (at('Said by:') as { y: number }).y });
  expect(page?.items.flatMap((item) => (item.kind === 'field' ? [item.field.tip] : []))).toEqual(['Said by']);
});
