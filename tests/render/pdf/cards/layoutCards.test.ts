import { beforeAll, expect, test } from 'vitest';
import type { Fonts } from '../../../../src/fonts/Fonts.ts';
import { loadFonts } from '../../../../src/fonts/loadFonts.ts';
import { backPlace, frontPlaces } from '../../../../src/render/pdf/cards/imposition.ts';
import { layoutCards } from '../../../../src/render/pdf/cards/layoutCards.ts';
import { chooseStock, plainStock } from '../../../../src/render/pdf/cards/stocks.ts';
import { paperSizes } from '../../../../src/render/pdf/geometry.ts';
import type { RuleItem } from '../../../../src/render/pdf/Layout.ts';
import { mm } from '../../../../src/render/pdf/units.ts';
import { edgesOf, linesOf } from '../readLayout.ts';
import { sampleCards, text } from '../sample.ts';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await loadFonts();
});

const options = sampleCards().options;

test('the default stock is the published one', () => {
  expect(chooseStock(options, 'a4')).toMatchObject({
    id: 'a7-on-a4',
    columns: 2,
    rows: 2,
    left: expect.closeTo(28, 6),
    top: expect.closeTo(40.5, 6),
    gapX: 6,
    gapY: 6,
  });
});

test('opposite margins are equal and cards never overlap, on each paper and at each size', () => {
  for (const paper of ['a4', 'letter'] as const) {
    for (const size of [undefined, 'business-us', 'business-eu', 'a7', 'a6', 'index-3x5', 'id-1'] as const) {
      const stock = chooseStock({ ...options, size }, paper);
      if (stock === undefined) throw new Error(`no stock for ${size}`);
      const places = frontPlaces(stock);
      const last = places.at(-1);
      const sheet = paperSizes[paper];
      expect((last?.x ?? 0) + (last?.width ?? 0) + mm(stock.left)).toBeCloseTo(sheet.width, 6);
      expect((last?.y ?? 0) + (last?.height ?? 0) + mm(stock.top)).toBeCloseTo(sheet.height, 6);
      expect(stock.gapX).toBeGreaterThanOrEqual(6);
    }
  }
});

test('a card larger than the sheet has no stock, and the sheet says so', () => {
  expect(plainStock('a4', { width: 300, height: 100 }, 3, 'huge')).toBeUndefined();
  const layout = layoutCards(
    sampleCards({ options: { ...options, size: { width: 300, height: 100 } } }),
    fonts,
  );
  expect(layout.pages).toEqual([]);
  expect(layout.diagnostics[0]?.code).toBe('stock-is-known');
});

test('turned over its long edge, each back lies behind its front', () => {
  const stock = chooseStock(options, 'a4');
  if (stock === undefined) throw new Error('no stock');
  for (const front of frontPlaces(stock)) {
    const back = backPlace(front, paperSizes.a4, 'long-edge');
    expect(back.x).toBeCloseTo(paperSizes.a4.width - front.x - front.width, 9);
    expect(back.y).toBe(front.y);
    expect(back.turned).toBe(false);
  }
});

test('turned over its short edge, backs stand on their heads behind their fronts', () => {
  const front = { x: 10, y: 20, width: 100, height: 50, turned: false };
  const sheet = { width: 500, height: 700 };
  expect(backPlace(front, sheet, 'short-edge')).toEqual({ ...front, y: 630, turned: true });
  const landscape = { width: 700, height: 500 };
  expect(backPlace(front, landscape, 'short-edge')).toEqual({ ...front, x: 590 });
});

test('the first front and its back are on opposite halves of the sheet', () => {
  const layout = layoutCards(sampleCards(), fonts);
  const front = linesOf(layout.pages[0]).find((line) => line.text.startsWith('Open warmly'));
  const back = linesOf(layout.pages[1]).find((line) => line.text === 'Open and close well');
  expect(front?.x).toBeCloseTo(mm(28 + 5), 3);
  expect(back?.x).toBeCloseTo(mm(210 - 28 - 74 + 5), 3);
});

test('one type size a set, on fronts and on backs', () => {
  const layout = layoutCards(sampleCards(), fonts);
  const words = (page: number) => linesOf(layout.pages[page]);
  const fronts = [0, 2].flatMap((page) => words(page).filter((line) => line.size >= 18));
  expect(new Set(fronts.map((line) => line.size)).size).toBe(1);
  const backs = [1, 3].flatMap((page) => words(page).filter((line) => /\.$/.test(line.text)));
  expect(new Set(backs.map((line) => line.size)).size).toBe(1);
  expect(backs[0]?.size).toBeGreaterThanOrEqual(10);
});

test('ink stays 5 mm inside the cut', () => {
  const layout = layoutCards(sampleCards(), fonts);
  for (const [index, page] of layout.pages.entries()) {
    const places = index % 2 === 0 ? [28, 108] : [28, 108];
    for (const line of linesOf(page)) {
      const from = places.map((place) => line.x - mm(place)).filter((distance) => distance >= 0);
      expect(Math.min(...from)).toBeGreaterThanOrEqual(mm(5) - 0.01);
    }
  }
});

test('marks stand on fronts only, outside the bleed', () => {
  const layout = layoutCards(sampleCards(), fonts);
  const marks = layout.pages.map((page) =>
    page.items.filter((item): item is RuleItem => item.kind === 'rule' && item.registration === true),
  );
  expect(marks.map((found) => found.length)).toEqual([16, 0, 16, 0]);
  const bleed = layout.pages[0]?.bleed;
  if (bleed === undefined) throw new Error('no bleed');
  for (const mark of marks[0] ?? []) {
    const inside =
      mark.x > bleed.x &&
      mark.x < bleed.x + bleed.width &&
      mark.y > bleed.y &&
      mark.y < bleed.y + bleed.height;
    expect(inside).toBe(false);
  }
});

test('a text that is too long is told with its card, its place and how many lines it is over', () => {
  const [first, ...rest] = sampleCards().cards;
  if (first === undefined) throw new Error('no card');
  const origin = { file: 'decks/sample/principles/long.md', line: 7, column: 3 };
  const words = 'Everybody listens to everybody else '.repeat(9).trim();
  const layout = layoutCards(
    sampleCards({ cards: [{ ...first, front: [text(words)], origin }, ...rest] }),
    fonts,
  );
  expect(layout.diagnostics).toHaveLength(1);
  expect(layout.diagnostics[0]).toMatchObject({ code: 'card-text-fits', location: origin });
  expect(layout.diagnostics[0]?.message).toMatch(
    /`principle:open-and-close-well`.*18 pt.*\d+ lines are too many/,
  );
});

test('a word wider than the card is told, not broken', () => {
  const [first] = sampleCards().cards;
  if (first === undefined) throw new Error('no card');
  const layout = layoutCards(
    sampleCards({ cards: [{ ...first, front: [text('Incomprehensibilitiesnotwithstanding')] }] }),
    fonts,
  );
  expect(layout.diagnostics[0]?.message).toContain('is wider than the card');
});

test('the margin tells sheet, side, turning and scale', () => {
  const layout = layoutCards(sampleCards(), fonts);
  const slugs = layout.pages.map((page) => edgesOf(page).find((line) => line.includes('print at')));
  expect(slugs[0]).toContain('Sheet 1 of 2 · front · flip on the long edge · print at 100 %');
  expect(slugs[3]).toContain('Sheet 2 of 2 · back');
  expect(layout.viewer).toMatchObject({ duplex: 'DuplexFlipLongEdge', printScaling: 'None' });
});
