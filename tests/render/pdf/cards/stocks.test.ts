// Every stock, read from finished files: where cards, marks and page boxes are, against the stock's own data, and
// backs behind fronts however the paper is turned. Nothing of the code that placed them is used.

import { describe, expect, test } from 'vitest';
import { papers } from '../../../../src/model/Handout.ts';
import { stocks } from '../../../../src/model/stock/catalogue.ts';
import { foldedStock } from '../../../../src/model/stock/plainStock.ts';
import { faceOf, type Stock, sheetOf } from '../../../../src/model/stock/Stock.ts';
import type { SheetPrint } from '../../../../src/publications/CardSheet.ts';
import { layoutCards } from '../../../../src/render/pdf/cards/layoutCards.ts';
import { drawPdf } from '../../../../src/render/pdf/draw/drawPdf.ts';
import { checkPdf } from '../../../pdf-checker/checkPdf.ts';
import { misplacedBacks } from '../../../pdf-checker/misplacedBacks.ts';
import { type PageBoxes, readBoxes } from '../../../pdf-checker/readBoxes.ts';
import { readText, type TextRun } from '../../../pdf-checker/readText.ts';
import { fonts } from '../lay.ts';
import { sampleCards, samplePrint, text } from '../sample.ts';

/** A tenth of a millimetre, in mm. */
const tolerance = 0.1;
const toMm = (points: number) => (points / 72) * 25.4;

const origin = { file: 'cards.md', line: 1, column: 1 };

/** Two full sheets, each card with a word of its own at the start of both sides. */
async function drawSheet(stock: Stock, more: Partial<SheetPrint> = {}): Promise<Uint8Array> {
  const cards = Array.from({ length: 2 * stock.columns * stock.rows }, (_, index) => ({
    key: `card ${index}`,
    title: [text(`B${index}`)],
    front: [text(`F${index}`)],
    back: [{ inlines: [text('Back')] }],
    origin,
  }));
  const print = samplePrint({ stock, marks: !stock.precut, ...more });
  const layout = layoutCards(sampleCards({ cards, footer: '', print }), fonts);
  expect(layout.diagnostics).toEqual([]);
  return drawPdf(layout, fonts, { date: new Date(0), creator: 'test' });
}

interface Cut {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Where pieces begin and end by the row of the catalogue alone, mm. */
function edgesOf(stock: Stock): Cut {
  const along = (from: number, size: number, gap: number, count: number) =>
    Array.from({ length: count }, (_, index) => from + index * (size + gap)).flatMap((at) => [at, at + size]);
  return {
    x: along(stock.left, stock.width, stock.gapX, stock.columns),
    y: along(stock.top, stock.height, stock.gapY, stock.rows),
  };
}

function marksOf(page: PageBoxes | undefined): Cut {
  const marks = (page?.lines ?? []).filter((line) => line.stroked?.space === 'Separation All');
  return {
    x: marks.filter((line) => Math.abs(line.x1 - line.x2) < 0.01).map((line) => toMm(line.x1)),
    y: marks.filter((line) => Math.abs(line.y1 - line.y2) < 0.01).map((line) => toMm(line.y1)),
  };
}

const far = (values: readonly number[], from: readonly number[]) =>
  values.filter((value) => !from.some((other) => Math.abs(other - value) <= tolerance));

function runsOn(bytes: Uint8Array, page: number, pattern: RegExp): readonly TextRun[] {
  return (readText(bytes)[page]?.runs ?? []).filter((run) => pattern.test(run.text));
}

describe.each(stocks)('$id', (stock) => {
  const sheet = sheetOf(stock);
  const face = faceOf(stock);
  const edges = edgesOf(stock);
  const inset = Math.max(5, 6.4 - stock.left);
  const folds =
    stock.fold === 'above' ? edges.y.filter((_, index) => index % 2 === 0).map((y) => y + face.height) : [];

  test('page, trim box and marks lie where the stock says', async () => {
    const bytes = await drawSheet(stock);
    const [page] = readBoxes(bytes);
    expect(toMm(page?.mediaBox.width ?? 0)).toBeCloseTo(sheet.width, 1);
    expect(toMm(page?.mediaBox.height ?? 0)).toBeCloseTo(sheet.height, 1);
    const trim = page?.trimBox;
    if (trim === undefined) throw new Error('no trim box');
    const [left = 0] = edges.x;
    const [top = 0] = edges.y;
    expect(Math.abs(toMm(trim.x) - left)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(toMm(trim.y) - top)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(toMm(trim.x + trim.width) - (edges.x.at(-1) ?? 0))).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(toMm(trim.y + trim.height) - (edges.y.at(-1) ?? 0))).toBeLessThanOrEqual(tolerance);
    const marks = marksOf(page);
    if (stock.precut) {
      expect(marks).toEqual({ x: [], y: [] });
      return;
    }
    expect(far(marks.x, edges.x)).toEqual([]);
    expect(far(marks.y, [...edges.y, ...folds])).toEqual([]);
    expect(far(edges.x, marks.x)).toEqual([]);
    expect(far([...edges.y, ...folds], marks.y)).toEqual([]);
  });

  test('fronts begin 5 mm inside their pieces, and 6.4 mm inside the paper', async () => {
    const bytes = await drawSheet(stock);
    const fronts = runsOn(bytes, 0, /^F\d+$/);
    expect(fronts).toHaveLength(stock.columns * stock.rows);
    const starts = edges.x.filter((_, index) => index % 2 === 0).map((x) => x + inset);
    for (const { x, y } of fronts) {
      expect(far([toMm(x)], starts)).toEqual([]);
      const row = edges.y.findLastIndex((edge) => edge <= toMm(y));
      expect(row % 2).toBe(0);
      if (stock.fold === 'above') expect(toMm(y)).toBeGreaterThan((edges.y[row] ?? 0) + face.height + 5);
    }
  });

  test('has nothing that the checker finds', async () => {
    expect(checkPdf(await drawSheet(stock))).toEqual([]);
  });

  if (stock.fold === undefined) {
    test.each(['long-edge', 'short-edge'] as const)(
      'turned over its %s, backs lie behind fronts',
      async (duplex) => {
        expect(misplacedBacks(await drawSheet(stock, { duplex, marks: true }), duplex)).toEqual([]);
      },
    );

    test('an offset moves the backs alone', async () => {
      const plain = await drawSheet(stock);
      const moved = await drawSheet(stock, { offset: [0.5, -1] });
      const shift = (page: number, pattern: RegExp) => {
        const [before] = runsOn(plain, page, pattern);
        const [after] = runsOn(moved, page, pattern);
        return [toMm((after?.x ?? 0) - (before?.x ?? 0)), toMm((after?.y ?? 0) - (before?.y ?? 0))];
      };
      expect(shift(0, /^F/)).toEqual([0, 0]);
      expect(shift(1, /^B/)).toEqual([expect.closeTo(0.5, 2), expect.closeTo(-1, 2)]);
    });
  } else {
    test('the second face stands above the fold, on its head, on the same side', async () => {
      const bytes = await drawSheet(stock);
      const backs = runsOn(bytes, 0, /^B\d+$/);
      expect(backs).toHaveLength(stock.columns * stock.rows);
      for (const back of backs) {
        expect(back.angle).toBe(180);
        const row = edges.y.findLastIndex((edge) => edge <= toMm(back.y));
        expect(toMm(back.y)).toBeLessThan((edges.y[row] ?? 0) + face.height - 5);
        expect(
          far(
            [toMm(back.x)],
            edges.x.map((x) => x - inset),
          ),
        ).toEqual([]);
      }
    });
  }
});

describe.each(papers)('folded over on %s', (paper) => {
  const named = { id: 'folded', name: 'folded', purpose: 'card' } as const;

  test.each([
    ['beside', { width: 74, height: 105 }],
    ['above', { width: 150, height: 60 }],
  ] as const)('two faces %s each other', async (fold, size) => {
    const stock = foldedStock(paper, size, 3, named);
    if (stock === undefined) throw new Error('no stock');
    expect(stock.fold).toBe(fold);
    const bytes = await drawSheet(stock, { duplex: 'fold' });
    expect(checkPdf(bytes)).toEqual([]);
    const edges = edgesOf(stock);
    const [front] = runsOn(bytes, 0, /^F0$/);
    const [back] = runsOn(bytes, 0, /^B0$/);
    if (front === undefined || back === undefined) throw new Error('a face is missing');
    const [left = 0] = edges.x;
    const [top = 0] = edges.y;
    if (fold === 'beside') {
      expect(toMm(front.x)).toBeCloseTo(left + 5, 1);
      expect(toMm(back.x)).toBeCloseTo(left + size.width + 5, 1);
      expect([front.angle, back.angle]).toEqual([0, 0]);
      expect(far([left + size.width], marksOf(readBoxes(bytes)[0]).x)).toEqual([]);
    } else {
      expect(toMm(front.y)).toBeGreaterThan(top + size.height);
      expect(toMm(back.x)).toBeCloseTo(left + size.width - 5, 1);
      expect([front.angle, back.angle]).toEqual([0, 180]);
      expect(far([top + size.height], marksOf(readBoxes(bytes)[0]).y)).toEqual([]);
    }
  });
});
