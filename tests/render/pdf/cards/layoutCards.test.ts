import { describe, expect, test } from 'vitest';
import { stocks } from '../../../../src/model/stock/catalogue.ts';
import type { CardSheet } from '../../../../src/publications/CardSheet.ts';
import { cardWordsFor } from '../../../../src/publications/words/cardWords.ts';
import { collate } from '../../../../src/render/pdf/cards/collate.ts';
import { backPlace, impose } from '../../../../src/render/pdf/cards/imposition.ts';
import { layoutCards } from '../../../../src/render/pdf/cards/layoutCards.ts';
import { paperSizes } from '../../../../src/render/pdf/geometry.ts';
import { findIcon } from '../../../../src/render/pdf/icons/findIcon.ts';
import type { Page, RuleItem } from '../../../../src/render/pdf/Layout.ts';
import { mm } from '../../../../src/render/pdf/units.ts';
import { fonts } from '../lay.ts';
import { edgesOf, linesOf } from '../readLayout.ts';
import { field, rule, sampleCards, samplePrint, text } from '../sample.ts';

const a7 = stocks.find(({ id }) => id === 'a7-on-a4');

test('a card larger than the sheet has no stock, and the sheet says so', () => {
  const print = samplePrint({ stock: undefined, wanted: '300 × 100 mm' });
  const layout = layoutCards(sampleCards({ print }), fonts);
  expect(layout.pages).toEqual([]);
  expect(layout.diagnostics[0]).toMatchObject({
    code: 'stock-is-known',
    message: 'No sheet holds a card of 300 × 100 mm.',
  });
});

test('a pre-cut sheet cannot be folded over', () => {
  const stock = stocks.find(({ id }) => id === 'avery-5371');
  const layout = layoutCards(sampleCards({ print: samplePrint({ stock, duplex: 'fold' }) }), fonts);
  expect(layout.pages).toEqual([]);
  expect(layout.diagnostics.map(({ code }) => code)).toEqual(['fold-needs-plain-paper']);
});

test('turned over its long edge, each back lies behind its front', () => {
  if (a7 === undefined) throw new Error('no stock');
  const { fronts, backs } = impose(a7, 'long-edge');
  for (const [index, front] of fronts.entries()) {
    expect(backs[index]?.x).toBeCloseTo(paperSizes.a4.width - front.x - front.width, 9);
    expect(backs[index]?.y).toBe(front.y);
    expect(backs[index]?.turned).toBe(false);
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
  const fronts = [0, 2].flatMap((page) => words(page).filter((line) => line.size >= 15));
  expect(new Set(fronts.map((line) => line.size)).size).toBe(1);
  const backs = [1, 3].flatMap((page) => words(page).filter((line) => /\.$/.test(line.text)));
  expect(new Set(backs.map((line) => line.size)).size).toBe(1);
  expect(backs[0]?.size).toBeGreaterThanOrEqual(10);
});

test('a narrow card gives up size for fewer and evener lines, a wide one does not', () => {
  const cards = [
    { ...sampleCards().cards[0], front: [text('Cut the ceremony, keep the kindness')], back: [] },
  ];
  const frontOn = (id: string) => {
    const stock = stocks.find((one) => one.id === id);
    const sheet = sampleCards({ cards: cards as CardSheet['cards'], print: samplePrint({ stock }) });
    return linesOf(layoutCards(sheet, fonts).pages[0]).filter((line) => line.size > 13);
  };
  expect(frontOn('a7-on-a4').map((line) => line.text)).toEqual(['Cut the ceremony,', 'keep the kindness']);
  expect(frontOn('index-3x5-on-letter').map((line) => line.size)).toEqual([26, 26]);
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
  const words = 'Everybody listens to everybody else '.repeat(19).trim();
  const layout = layoutCards(
    sampleCards({ cards: [{ ...first, front: [text(words)], origin }, ...rest] }),
    fonts,
  );
  expect(layout.diagnostics).toHaveLength(1);
  expect(layout.diagnostics[0]).toMatchObject({ code: 'card-text-fits', location: origin });

  expect(layout.diagnostics[0]?.message).toMatch(
    /`principle:open-and-close-well`.*12 pt.*\d+ lines are too many/,
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

test('a stack cut along the marks comes out in order', () => {
  expect(collate(9, 4)).toEqual([
    [0, 3, 6, undefined],
    [1, 4, 7, undefined],
    [2, 5, 8, undefined],
  ]);
  for (const [count, places] of [
    [1, 4],
    [10, 10],
    [23, 8],
    [36, 4],
  ] as const) {
    const sheets = collate(count, places);
    const stacks = Array.from({ length: places }, (_, place) => sheets.map((sheet) => sheet[place])).flat();
    expect(stacks.filter((index) => index !== undefined)).toEqual(Array.from({ length: count }, (_, n) => n));
    expect(sheets).toHaveLength(Math.ceil(count / places));
  }
});

test('copies of a set fill the sheets and follow each other in the stack', () => {
  const layout = layoutCards(sampleCards({ print: samplePrint({ copies: 4 }) }), fonts);
  expect(layout.pages).toHaveLength(10);
  const firsts = layout.pages
    .filter((_, index) => index % 2 === 0)
    .map((page) => linesOf(page).find((line) => /^\d$/.test(line.text))?.text);
  expect(firsts).toEqual(['1', '2', '3', '4', '5']);
  expect(layout.outline).toHaveLength(5);
});

test('cards without backs take one side of the paper', () => {
  const cards = sampleCards().cards.map((card) => ({ ...card, back: [] }));
  const layout = layoutCards(sampleCards({ cards }), fonts);
  expect(layout.pages).toHaveLength(2);
  expect(layout.viewer.duplex).toBe('Simplex');
});

test('printed on one side, only the fronts are made', () => {
  const layout = layoutCards(sampleCards({ print: samplePrint({ duplex: 'none' }) }), fonts);
  expect(layout.pages).toHaveLength(2);
  const slugs = layout.pages.map((page) => edgesOf(page).find((line) => line.includes('print at')));
  expect(slugs[0]).toContain('Sheet 1 of 2 · print at 100 %');
});

test('the margin speaks the language of the workshop', () => {
  const print = samplePrint({ words: cardWordsFor('de-AT'), duplex: 'short-edge' });
  const layout = layoutCards(sampleCards({ print }), fonts);
  expect(edgesOf(layout.pages[0]).join()).toContain(
    'Bogen 1 von 2 · Vorderseite · über die kurze Kante wenden · mit 100 % drucken',
  );
});

test('a back that overflows is told where it is written, a principle with its keys', () => {
  const [card] = sampleCards().cards;
  if (card === undefined) throw new Error('no card');
  const back = [{ inlines: [text('far too much '.repeat(80))] }];
  const backOrigin = { file: 'back.md', line: 7, column: 3 };
  const told = (key: string) =>
    layoutCards(sampleCards({ cards: [{ ...card, key, back, backOrigin }] }), fonts).diagnostics[0];
  expect(told('principle:listen')).toMatchObject({
    location: backOrigin,
    hints: [expect.stringContaining('`card.back`'), expect.any(String)],
  });
  expect(told('exercise:pairs, role buyer')?.hints[0]).toBe('shorten this text');
});

test('lines stand beside the column of signs only where they have one or follow one that has', () => {
  const [card] = sampleCards().cards;
  if (card === undefined) throw new Error('no card');
  const line = (words: string) => ({ inlines: [text(words)] });
  const back = [
    line('Before'),
    { ...line('Signed'), sign: 'But' },
    { ...line('Below'), follows: true as const },
    line('After'),
  ];
  const page = layoutCards(sampleCards({ cards: [{ ...card, back }] }), fonts).pages[1];
  const x = (words: string) => linesOf(page).find((one) => one.text === words)?.x ?? 0;
  expect(x('After')).toBe(x('Before'));
  expect(x('But')).toBe(x('Before'));
  expect(x('Signed')).toBeGreaterThan(x('Before') + 10);
  expect(x('Below')).toBe(x('Signed'));
});

describe('the calibration sheet', () => {
  const rulesOf = (page: Page | undefined) =>
    (page?.items ?? []).filter((item): item is RuleItem => item.kind === 'rule' && item.tag === -1);
  /** Of the strokes of a length: x of the upright ones, y of the level ones. */
  const crossings = (page: Page | undefined, reach: number) => {
    const isLong = (length: number) => Math.abs(length - mm(reach)) < 0.01;
    const upright = rulesOf(page).filter(({ dx, dy }) => dx === 0 && isLong(dy));
    const level = rulesOf(page).filter(({ dx, dy }) => dy === 0 && isLong(dx));
    return upright.map(({ x }, index) => [x, level[index]?.y ?? 0] as const);
  };

  test.each(['long-edge', 'short-edge'] as const)('its zeros lie behind its crosses, %s', (duplex) => {
    const print = samplePrint({ calibration: true, duplex });
    const layout = layoutCards(sampleCards({ print }), fonts);
    const crosses = crossings(layout.pages[0], 24);
    const zeros = crossings(layout.pages[1], 4.5);
    expect(crosses).toHaveLength(5);
    expect(zeros).toHaveLength(5);
    const { width, height } = paperSizes.a4;
    for (const [index, [x, y]] of crosses.entries()) {
      const mirrored = duplex === 'long-edge' ? [width - x, y] : [x, height - y];
      expect(zeros[index]?.[0]).toBeCloseTo(mirrored[0] ?? 0, 6);
      expect(zeros[index]?.[1]).toBeCloseTo(mirrored[1] ?? 0, 6);
    }
  });

  test('its scales and figures keep clear of each other, within the reach of the crosses', () => {
    const layout = layoutCards(sampleCards({ print: samplePrint({ calibration: true }) }), fonts);
    const strokes = rulesOf(layout.pages[1]).slice(0, 42);
    const upright = strokes.filter(({ dx }) => dx === 0);
    const level = strokes.filter(({ dy }) => dy === 0);
    const { x, y } = { x: paperSizes.a4.width / 2, y: paperSizes.a4.height / 2 };
    expect(upright).toHaveLength(21);
    expect(Math.min(...upright.map((rule) => rule.y - y))).toBeCloseTo(mm(7), 6);
    expect(Math.max(...level.map((rule) => rule.y - y))).toBeLessThan(mm(7) - 4);
    expect(Math.max(...upright.map((rule) => rule.x - x))).toBeLessThan(mm(7) - 4);
    expect(Math.min(...level.map((rule) => rule.x - x))).toBeCloseTo(mm(7), 6);
    const ink = edgesOf(layout.pages[1]);
    expect(ink.slice(0, 8)).toEqual(['−5', '−5', '0', '0', '5', '5', 'right →', 'down ↓']);
  });

  test('shows what is left after an offset, and comes before the cards, on pre-cut stock too', () => {
    const stock = stocks.find(({ id }) => id === 'avery-c32011');
    const print = samplePrint({ calibration: true, offset: [1, -0.5], stock, marks: false });
    const layout = layoutCards(sampleCards({ print }), fonts);
    const [x = 0, y = 0] = crossings(layout.pages[1], 4.5)[0] ?? [];
    expect([x, y]).toEqual([
      expect.closeTo(paperSizes.a4.width / 2 + mm(1), 6),
      expect.closeTo(paperSizes.a4.height / 2 - mm(0.5), 6),
    ]);
    expect(linesOf(layout.pages[1]).some(({ text: line }) => line.includes('[1mm, -0.5mm]'))).toBe(true);
    expect(layout.outline[0]?.page).toBe(2);
    expect(edgesOf(layout.pages[0]).join()).toContain('print at 100 %');
    expect(edgesOf(layout.pages[2]).join()).not.toContain('print at 100 %');
  });
});

describe('icons', () => {
  const withIcon = (name: string, alt: string | undefined) => {
    const [first, ...rest] = sampleCards().cards;
    if (first === undefined) throw new Error('no card');
    return layoutCards(sampleCards({ cards: [{ ...first, icon: { name, alt } }, ...rest] }), fonts);
  };

  test('are outlines; with a text they are figures', () => {
    const layout = withIcon('handshake', 'Two hands');
    const [icon] = layout.pages[0]?.items.filter((item) => item.kind === 'strokes') ?? [];
    if (icon?.kind !== 'strokes') throw new Error('no icon');
    expect(icon.paths.length).toBeGreaterThan(1);
    expect(layout.structure[icon.tag]).toMatchObject({ type: 'Figure', alt: 'Two hands' });
    expect(icon.x + icon.width).toBeCloseTo(mm(28 + 74 - 5), 6);
  });

  test('an unknown one comes with the nearest', () => {
    const layout = withIcon('handshke', undefined);
    expect(layout.diagnostics).toMatchObject([
      { code: 'icon-is-known', hints: ['did you mean `handshake`?'] },
    ]);
  });

  test('rectangles and circles are paths, too', () => {
    expect(findIcon('circle')?.[0]).toMatch(/^M2 12a10 10/);
    expect(findIcon('square')?.[0]).toMatch(/^M5 3h14a2 2 0 0 1 2 2v14/);
    expect(findIcon('toString')).toBeUndefined();
  });
});

test('rules to write on end within their card, with room for a hand', () => {
  const back = [
    { sign: '•', inlines: [text('Mine: '), rule] },
    { inlines: [rule, rule, rule] },
    { inlines: [field('participant')] },
  ];
  const [first] = sampleCards().cards;
  if (first === undefined) throw new Error('no card');
  const layout = layoutCards(
    sampleCards({ cards: [{ ...first, front: [text('Say: '), rule], back }] }),
    fonts,
  );
  expect(layout.diagnostics).toEqual([]);
  const rulesOn = (page: number) =>
    (layout.pages[page]?.items ?? []).filter(
      (item): item is RuleItem => item.kind === 'rule' && item.tag >= 0 && item.dx > 0,
    );
  const [mine, ...more] = rulesOn(1);
  expect(rulesOn(0)).toHaveLength(1);
  expect(more).toHaveLength(4);
  for (const { x, dx } of [...rulesOn(0), ...rulesOn(1)]) {
    expect(dx).toBeGreaterThan(mm(25));
    expect(dx).toBeLessThanOrEqual(mm(74 - 2 * 5) + 0.01);
    expect(x + dx).toBeLessThan(paperSizes.a4.width);
  }
  for (const [index, { y }] of more.slice(0, 3).entries())
    expect(y - ([mine, ...more][index]?.y ?? y)).toBeGreaterThanOrEqual(mm(8) - 0.01);
});

test('a card without words is called by its key in the outline', () => {
  const [first] = sampleCards().cards;
  if (first === undefined) throw new Error('no card');
  const { number: _, ...bare } = { ...first, title: [rule], front: [rule] };
  const layout = layoutCards(sampleCards({ cards: [bare] }), fonts);
  expect(layout.outline.map(({ title }) => title)).toEqual([first.key]);
});
