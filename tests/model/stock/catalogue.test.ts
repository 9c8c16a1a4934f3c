import { describe, expect, test } from 'vitest';
import { cardSizes, stockIds, stocks } from '../../../src/model/stock/catalogue.ts';
import { chooseStock } from '../../../src/model/stock/chooseStock.ts';
import { faceOf, paperMillimetres, sheetOf } from '../../../src/model/stock/Stock.ts';

const wish = {
  template: 'cards',
  stock: undefined,
  size: undefined,
  bleed: undefined,
  duplex: undefined,
} as const;

describe.each(stocks)('$id', (stock) => {
  const { width, height, columns, rows, left, top, gapX, gapY } = stock;
  const sheet = sheetOf(stock);

  test('adds up: opposite margins are equal within a tenth of a millimetre', () => {
    const right = sheet.width - left - columns * width - (columns - 1) * gapX;
    const bottom = sheet.height - top - rows * height - (rows - 1) * gapY;
    expect(Math.abs(right - left)).toBeLessThanOrEqual(0.1);
    expect(Math.abs(bottom - top)).toBeLessThanOrEqual(0.1);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
  });

  test('says what it is and where its measures come from', () => {
    expect(stock.name).not.toBe('');
    expect(stock.source).not.toBe('');
  });
});

test.each(stocks.filter(({ precut }) => !precut))(
  '$id leaves gutters of twice the bleed, and room for marks and slug',
  ({ paper, columns, rows, gapX, gapY, left, top }) => {
    const gap = paper === 'a4' ? 6 : 6.35;
    if (columns > 1) expect(gapX).toBe(gap);
    if (rows > 1) expect(gapY).toBe(gap);
    expect(left).toBeGreaterThanOrEqual(16 - 0.01);
    expect(top).toBeGreaterThanOrEqual(19 - 0.01);
  },
);

test('ids are unique, and each size has its plain layout on each paper', () => {
  expect(new Set(stockIds).size).toBe(stockIds.length);
  for (const size of [...Object.keys(cardSizes), 'tent', 'badge']) {
    for (const paper of Object.keys(paperMillimetres)) expect(stockIds).toContain(`${size}-on-${paper}`);
  }
});

/** The table of published measures, written down a second time. */
test.each([
  ['a7-on-a4', 'a4', 74, 105, 2, 2, 28, 40.5, 6, 6],
  ['avery-5371', 'letter', 88.9, 50.8, 2, 5, 19.05, 12.7, 0, 0],
  ['avery-8371', 'letter', 88.9, 50.8, 2, 5, 19.05, 12.7, 0, 0],
  ['avery-5390', 'letter', 88.9, 56.36, 2, 4, 19.05, 26.99, 0, 0],
  ['avery-5384', 'letter', 101.6, 76.2, 2, 3, 6.35, 25.4, 0, 0],
  ['avery-5392', 'letter', 101.6, 76.2, 2, 3, 6.35, 25.4, 0, 0],
  ['avery-5395', 'letter', 85.72, 59.27, 2, 4, 17.46, 14.82, 9.53, 4.23],
  ['avery-5388', 'letter', 127, 76.2, 1, 3, 44.45, 25.4, 0, 0],
  ['avery-5389', 'letter', 152.4, 101.6, 1, 2, 31.75, 31.75, 0, 12.7],
  ['avery-5305', 'letter', 215.9, 127, 1, 2, 0, 12.7, 0, 0],
  ['avery-c32011', 'a4', 85, 54, 2, 5, 15, 13.5, 10, 0],
  ['avery-c32015', 'a4', 85, 54, 2, 4, 17, 31.5, 6, 6],
] as const)('%s is as published', (id, paper, width, height, columns, rows, left, top, gapX, gapY) => {
  expect(stocks.find((stock) => stock.id === id)).toMatchObject({
    paper,
    width,
    height,
    columns,
    rows,
    left: expect.closeTo(left, 6),
    top: expect.closeTo(top, 6),
    gapX,
    gapY,
  });
});

test('the tents fold where the published ones do', () => {
  const stock = stocks.find(({ id }) => id === 'avery-5305');
  if (stock === undefined) throw new Error('no such stock');
  const folds = [0, 1].map((row) => stock.top + row * (stock.height + stock.gapY) + stock.height / 2);
  expect(folds).toEqual([expect.closeTo(76.2, 6), expect.closeTo(203.2, 6)]);
});

describe('choosing', () => {
  test('cards are A7 by default, tents and badges have stocks of their own', () => {
    expect(chooseStock(wish, 'a4')?.id).toBe('a7-on-a4');
    expect(chooseStock({ ...wish, template: 'name-tent' }, 'letter')?.id).toBe('tent-on-letter');
    expect(chooseStock({ ...wish, template: 'badge' }, 'a4')?.id).toBe('badge-on-a4');
  });

  test('a stock fixes the paper', () => {
    expect(chooseStock({ ...wish, stock: 'avery-5371' }, 'a4')?.paper).toBe('letter');
  });

  test('a size of one’s own, on the paper that is at hand, gutters after its bleed', () => {
    const stock = chooseStock({ ...wish, size: { width: 60, height: 60 }, bleed: 2 }, 'a4');
    expect(stock).toMatchObject({ paper: 'a4', columns: 2, rows: 4, gapX: 4, gapY: 4 });
  });

  test('what is cut across gives more cards', () => {
    expect(chooseStock({ ...wish, size: 'a6' }, 'a4')).toMatchObject({
      landscape: true,
      columns: 2,
      rows: 1,
    });
  });

  test('folded over, two faces lie side by side and the set is still of its size', () => {
    const stock = chooseStock({ ...wish, duplex: 'fold' }, 'a4');
    if (stock === undefined) throw new Error('no stock');
    expect(stock.fold).toBe('beside');
    expect(faceOf(stock)).toEqual({ width: 74, height: 105 });
  });

  test('a tent’s size is that of one face', () => {
    const stock = chooseStock({ ...wish, template: 'name-tent', size: { width: 150, height: 50 } }, 'a4');
    expect(stock).toMatchObject({ width: 150, height: 100, fold: 'above' });
  });

  test('none where it is unknown or too large', () => {
    expect(chooseStock({ ...wish, stock: 'a7-on-a5' }, 'a4')).toBeUndefined();
    expect(chooseStock({ ...wish, size: { width: 250, height: 300 } }, 'a4')).toBeUndefined();
  });
});
