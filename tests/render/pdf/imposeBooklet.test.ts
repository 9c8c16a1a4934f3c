import { describe, expect, test } from 'vitest';
import { drawPdf } from '../../../src/render/pdf/draw/drawPdf.ts';
import { bookletSides } from '../../../src/render/pdf/imposeBooklet.ts';
import { settleHandout } from '../../../src/render/pdf/settleHandout.ts';
import { mm } from '../../../src/render/pdf/units.ts';
import { checkPdf } from '../../pdf-checker/checkPdf.ts';
import { nodesOf, structureText, textOf } from '../../pdf-checker/structureText.ts';
import { fonts } from './lay.ts';
import { linesOf } from './readLayout.ts';
import { handout, noLabels, pageBreak, paragraph, sampleWorkbook, title } from './sample.ts';

const pages = (count: number) =>
  Array.from({ length: count }, (_, index) => [
    ...(index === 0 ? [] : [pageBreak()]),
    title(1, `Title ${index + 1}`),
    paragraph(`Text ${index + 1}`),
  ]).flat();
const booklet = (count: number, paper: 'a4' | 'letter' = 'a4') =>
  settleHandout(handout(pages(count), { binding: 'booklet', noteColumn: false, paper }), noLabels, fonts);

/** How a folded and stapled stack is read: sheet by sheet, front right, back left, then back right, front left. */
const readInOrder = (sides: ReturnType<typeof bookletSides>) => {
  const order = new Map<number, string>();
  for (const [index, { left, right }] of sides.entries()) {
    order.set(left, `${index} left`);
    order.set(right, `${index} right`);
  }
  return [...order.keys()].sort((one, other) => one - other);
};

describe('sides of a booklet', () => {
  test('of eight pages are those that one gets by folding two sheets', () => {
    expect(bookletSides(8).map(({ left, right }) => [left + 1, right + 1])).toEqual([
      [8, 1],
      [2, 7],
      [6, 3],
      [4, 5],
    ]);
  });

  test('hold every page once, in multiples of four', () => {
    for (const count of [1, 4, 5, 23, 40]) {
      const read = readInOrder(bookletSides(count));
      expect(read).toEqual(Array.from({ length: Math.ceil(count / 4) * 4 }, (_, page) => page));
    }
  });
});

describe('a booklet', () => {
  test('is a landscape sheet of its paper, a page on each half', () => {
    for (const [paper, width, height] of [
      ['a4', mm(297), mm(210)],
      ['letter', 792, 612],
    ] as const) {
      const layout = booklet(4, paper);
      expect(layout.pages).toHaveLength(2);
      expect(layout.pageCount).toBe(4);
      expect([layout.pages[0]?.width, layout.pages[0]?.height]).toEqual([width, height]);
      const [first] = linesOf(layout.pages[0]).filter(({ text }) => text === 'Title 1');
      const [last] = linesOf(layout.pages[0]).filter(({ text }) => text === 'Title 4');
      expect(first?.x).toBeCloseTo(width / 2 + mm(15), 6);
      expect(last?.x).toBeCloseTo(mm(12), 6);
    }
  });

  test('moves the pages of inner sheets to the fold', () => {
    const layout = booklet(8);
    const at = (words: string) =>
      layout.pages.flatMap((page) => linesOf(page)).find(({ text }) => text === words)?.x ?? 0;
    expect(at('Title 1') - at('Title 3')).toBeCloseTo(mm(0.1), 6);
    expect(at('Title 6') - at('Title 8')).toBeCloseTo(mm(0.1), 6);
  });

  test('is heard in the order of its pages, and its outline names the sides', async () => {
    const layout = booklet(8);
    const bytes = await drawPdf(layout, fonts, { date: new Date(0), creator: 'deckhand' });
    expect(checkPdf(bytes)).toEqual([]);
    const heads = nodesOf(structureText(bytes), 'H1').map(textOf);
    expect(heads).toEqual(Array.from({ length: 8 }, (_, index) => `Title ${index + 1}`));
    expect(layout.outline.map(({ page }) => page)).toEqual([0, 1, 2, 3, 3, 2, 1, 0]);
  });

  test('hears a paragraph over two pages in its order', async () => {
    const words = Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ');
    const document = handout([title(1, 'Long'), paragraph(words)], { binding: 'booklet', noteColumn: false });
    const layout = settleHandout(document, noLabels, fonts);
    expect(layout.pageCount).toBeGreaterThan(2);
    const bytes = await drawPdf(layout, fonts, { date: new Date(0), creator: 'deckhand' });
    const heard = nodesOf(structureText(bytes), 'P').map(textOf).join(' ');
    expect(heard.replaceAll(/\s+/g, ' ').trim()).toBe(words);
  });

  test('of more than 40 pages is an error', () => {
    expect(booklet(40).diagnostics).toEqual([]);
    expect(booklet(41).diagnostics.map(({ code }) => code)).toEqual(['booklet-folds']);
  });

  test('turns over its short edge and is not scaled', () => {
    const { viewer } = settleHandout(
      sampleWorkbook({ binding: 'booklet', noteColumn: false }),
      noLabels,
      fonts,
    );
    expect(viewer).toMatchObject({ duplex: 'DuplexFlipShortEdge', printScaling: 'None' });
  });
});
