import decodeQR from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../src/model/markdown.ts';
import type { HandoutDocument, PrintBlock } from '../../../src/publications/Handout.ts';
import { drawPdf } from '../../../src/render/pdf/draw/drawPdf.ts';
import type { Layout, Page } from '../../../src/render/pdf/Layout.ts';
import { settleHandout } from '../../../src/render/pdf/settleHandout.ts';
import { mm } from '../../../src/render/pdf/units.ts';
import { checkPdf } from '../../pdf-checker/checkPdf.ts';
import { listColours } from '../../pdf-checker/listColours.ts';
import { readBoxes } from '../../pdf-checker/readBoxes.ts';
import { structureText, textOf } from '../../pdf-checker/structureText.ts';
import { fonts } from './lay.ts';
import { linesOf, textItems, textsOf } from './readLayout.ts';
import {
  aside,
  blank,
  field,
  grid,
  handout,
  lines,
  link,
  list,
  noLabels,
  pageBreak,
  paragraph,
  sampleWorkbook,
  strong,
  text,
  title,
} from './sample.ts';
import { sampleForm, sampleGuide, sampleText } from './sampleParts.ts';

const settle = (document: Parameters<typeof settleHandout>[0]): Layout =>
  settleHandout(document, noLabels, fonts);
const draw = (document: Parameters<typeof settleHandout>[0]) =>
  drawPdf(settle(document), fonts, { date: new Date(0), creator: 'deckhand' });
const heard = async (document: Parameters<typeof settleHandout>[0]) =>
  structureText(await draw(document))
    .flatMap((root) => root.children)
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join(' ')
    .replaceAll(/\s+/g, ' ');

describe('every kind of handout', () => {
  const samples = {
    form: () => sampleForm(),
    guide: () => sampleGuide(),
    text: () => sampleText(),
    'justified text': () => sampleText({ justified: true }),
    'large print': () => sampleWorkbook({ print: 'large' }),
    booklet: () => sampleWorkbook({ binding: 'booklet', paper: 'letter', noteColumn: false }),
  };
  test.each(Object.entries(samples))(
    '%s: has nothing that the checker finds, and no colour but grey',
    async (_, of) => {
      const bytes = await draw(of());
      expect(checkPdf(bytes)).toEqual([]);
      expect(new Set(listColours(bytes).map(({ space }) => space))).toEqual(new Set(['DeviceGray']));
    },
  );

  test('lets letters be black and nothing lighter than the dark grey', () => {
    for (const [, of] of Object.entries(samples)) {
      for (const page of settle(of()).pages) {
        const greys = textItems(page).flatMap((item) => item.runs.map((run) => run.grey));
        for (const grey of greys) expect([0, 0.35, 1]).toContain(grey);
      }
    }
  });
});

describe('lines', () => {
  const widthsOf = (page: Page | undefined) =>
    textItems(page)
      .filter((item) => item.continues && item.runs.at(-1)?.spread !== undefined)
      .map((item) => {
        const last = item.runs.at(-1);
        if (last === undefined) return 0;
        const { shape, spaceWidth } = fonts.face(last.face);
        const words = last.text.trim().split(' ');
        const glyphs =
          words.reduce((sum, word) => sum + shape(word).width, 0) + spaceWidth * (words.length - 1);
        return last.x + (glyphs * last.size) / 1000 + (last.spread ?? 0) * (words.length - 1);
      });

  test('that are justified end at the edge of the text block', () => {
    const layout = settle(sampleText({ justified: true }));
    const ends = widthsOf(layout.pages[0]);
    expect(ends.length).toBeGreaterThan(3);
    for (const end of ends) expect(Math.abs(end - mm(22 + 122))).toBeLessThan(0.5);
  });

  test('that are ragged keep their spaces', () => {
    const runs = settle(sampleText()).pages.flatMap((page) => textItems(page).flatMap((item) => item.runs));
    expect(runs.filter((run) => run.spread !== undefined)).toEqual([]);
  });

  test('end in hyphens that are heard and copied as soft ones', async () => {
    const words = await heard(sampleText({ justified: true }));
    expect(words).not.toMatch(/[a-z]- /);
    expect(words.replaceAll('\u00ad', '')).toContain('Incomprehensibly, organisations notwithstanding');
  });

  test('of a word longer than its cell are divided, none runs over', () => {
    const layout = settle(
      handout(
        [grid(['a', 'b', 'c', 'd', 'e', 'f'], [['Donaudampfschifffahrtsgesellschaft', '', '', '', '', '']])],
        { lang: 'de' },
      ),
    );
    const item = textItems(layout.pages[0]).filter(({ tag }) => tag >= 0);
    expect(item.flatMap(({ runs }) => runs).filter((run) => run.actual !== undefined).length).toBeGreaterThan(
      0,
    );
  });

  const letters = 'xkcd'.repeat(9);
  const narrow = (...cells: (string | Inline[])[]) => {
    const row = [...cells, ...Array.from({ length: 5 - cells.length }, () => '')];
    return grid(['a', 'b', 'c', 'd', 'e'], [row]);
  };
  const advice = (blocks: readonly PrintBlock[], more: Partial<HandoutDocument> = {}) =>
    settle(handout(blocks, more)).diagnostics.map(
      ({ code, severity, message }) => `${severity} ${code} ${/“.*”/.exec(message)?.[0]}`,
    );

  test('of a word that nothing divides are told once for each place', () => {
    const expected = [`warning words-are-whole “${letters}”`];
    expect(advice([narrow(letters, `(${letters})`)])).toEqual(expected);
    expect(advice([narrow([{ kind: 'code', text: letters }])])).toEqual(expected);
    expect(advice([paragraph(letters.repeat(5))])).toEqual([
      `warning words-are-whole “${letters.repeat(5)}”`,
    ]);
    const divisible = narrow('Donaudampfschifffahrtsgesellschaft');
    expect(advice([divisible], { lang: 'de' })).toEqual([]);
    expect(advice([divisible], { lang: 'de', print: 'large' })).toHaveLength(1);
  });

  test('of a word that changes its face midway stay in their cell', () => {
    const inlines = [text('xkcdxkcd'), strong('xkcdxkcd'), text('xkcdxkcd')];
    const layout = settle(handout([narrow(inlines)]));
    const words = textItems(layout.pages[0]).filter(({ runs }) =>
      runs.some((run) => run.text.includes('xkcd')),
    );
    expect(words.length).toBeGreaterThan(1);
    expect(layout.diagnostics.map(({ code }) => code)).toEqual(['words-are-whole']);
  });

  test('of an address, a file, or a word with soft hyphens are not told', () => {
    const address = `https://example.org/${letters}`;
    const soft = letters.replaceAll('d', 'd\u00ad');
    expect(
      advice([narrow([link(address, address)], [link('there', address)], `${letters}.pdf`, soft)]),
    ).toEqual([]);
  });

  test('of code are set in letters of one width', () => {
    const { pages } = settle(
      handout([{ ...paragraph(''), kind: 'code', language: '', text: 'if (x) {\n  go();\n}' }]),
    );
    expect(
      textItems(pages[0])
        .filter(({ tag }) => tag >= 0)
        .map(({ runs }) => runs[0]?.face),
    ).toEqual(['mono', 'mono', 'mono']);
  });
});

describe('notes', () => {
  test('at the foot of the page take their room from it', () => {
    const layout = settle(sampleText());
    const foot = linesOf(layout.pages[0]).filter(({ text: words }) =>
      words.startsWith('intranet.example.org'),
    );
    expect(foot).toHaveLength(1);
    const body = linesOf(layout.pages[0]).filter(({ size }) => size === 12);
    expect(Math.max(...body.map(({ y }) => y))).toBeLessThan((foot[0]?.y ?? 0) - 14);
  });

  test('that follow each other never overlap and never leave the page', () => {
    const note =
      'A note that is long enough to need several lines in the narrow column beside the text. '.repeat(3);
    const blocks = Array.from({ length: 9 }, (_, index) => [
      aside(note),
      paragraph(`Line ${index}`),
      lines(2),
    ]).flat();
    const layout = settle(handout(blocks, { duplex: 'none' }));
    for (const page of layout.pages) {
      const ys = linesOf(page)
        .filter(({ size }) => size === 10)
        .map(({ y }) => y)
        .sort((one, other) => one - other);
      for (const [index, y] of ys.entries()) expect(y - (ys[index - 1] ?? 0)).toBeGreaterThan(13.9);
      expect(ys.at(-1) ?? 0).toBeLessThan(page.height - mm(20));
    }
    const all = layout.pages.flatMap((page) => textsOf(page)).filter((words) => words.includes('A note'));
    expect(all).toHaveLength(27);
  });

  test('are heard after the title that they stand beside', async () => {
    const document = handout([
      aside('slide 5'),
      title(1, 'A title that is so long that it takes two lines'),
      paragraph('text'),
    ]);
    expect(await heard(document)).toMatch(/two lines slide 5 text/);
  });

  test('stand below where there is no column for them', () => {
    const layout = settle(
      handout([aside('note'), title(1, 'Title'), paragraph('text')], { noteColumn: false }),
    );
    expect(textsOf(layout.pages[0])).toEqual(['Title', 'note', 'text']);
  });
});

describe('blanks', () => {
  const document = handout([
    paragraph([text('We say '), blank('what happens next'), text(' and listen.')]),
    paragraph([text('Name '), field('nobody')]),
  ]);

  test('and fields without a value are heard', async () => {
    expect(await heard(document)).toMatch(/We say blank and listen\. Name blank/);
    expect(await heard({ ...document, blank: 'Lücke' })).toContain('We say Lücke and listen');
  });

  test('are not heard where their words stand', async () => {
    expect(await heard({ ...document, edition: 'filled' })).toContain('We say what happens next and listen');
  });
});

describe('charts', () => {
  test('have bars from zero, as long as their values', () => {
    const { pages, structure } = settle(sampleGuide());
    const isBars = (tag: number) => structure[tag]?.alt?.startsWith('Requests') === true;
    const bars = pages
      .flatMap((page) => page.items)
      .filter((item) => item.kind === 'rect' && isBars(item.tag));
    const widths = bars.map((item) => (item.kind === 'rect' ? item.width : 0));
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(64 / 81, 6);
    expect(widths[2]).toBe(0);
  });

  test('of the day have every name once and inside the text block', () => {
    const { pages } = settle(sampleGuide());
    const labels = linesOf(pages[0]).filter(({ size }) => size === 9.5);
    for (const name of ['Welcome', 'Customer map · in threes', 'Evaluation and close']) {
      expect(labels.filter(({ text: words }) => words === name)).toHaveLength(1);
    }
    for (const { x } of labels) expect(x).toBeGreaterThan(mm(18));
  });
});

describe('a QR code', () => {
  test('is read from the finished page', async () => {
    const pages = readBoxes(await draw(handout([title(1, 'Code'), ...sampleGuide().blocks.slice(-1)])));
    const squares = pages[0]?.rectangles.filter(({ filled }) => filled?.values[0] === 0) ?? [];
    const scale = 4;
    const size = { width: 600 * scale, height: 850 * scale };
    const data = new Uint8Array(size.width * size.height * 3).fill(255);
    const pixel = (points: number) => Math.round(points * scale);
    for (const { x, y, width, height } of squares) {
      for (let row = pixel(y); row < pixel(y + height); row += 1) {
        const start = row * size.width;
        data.fill(0, (start + pixel(x)) * 3, (start + pixel(x + width)) * 3);
      }
    }
    expect(decodeQR({ ...size, data })).toBe('https://intranet.example.org/feedback/serving-each-other-well');
  });
});

describe('bad input', () => {
  test('a table with too many columns is told, and does not stop the layout', () => {
    const head = Array.from({ length: 40 }, (_, index) => `c${index}`);
    const { diagnostics, pages } = settle(handout([grid(head, [head])]));
    expect(diagnostics.map(({ code }) => code)).toEqual(['table-fits-the-page']);
    expect(pages.length).toBeGreaterThan(0);
  });

  test('a picture larger than the page is made to fit', () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="12000"/>');
    const picture = { path: 'a.svg', type: 'svg', bytes: svg, width: 9000, height: 12000 } as const;
    const { pages } = settle(handout([{ ...paragraph(''), kind: 'picture', picture, alt: 'Large' }]));
    expect(pages).toHaveLength(1);
    for (const item of pages[0]?.items ?? [])
      if (item.kind === 'picture') expect(item.height).toBeLessThan(mm(255));
  });
});

describe('margins', () => {
  const start = (binding: 'none' | 'staple' | 'punch' | 'booklet', duplex: 'none' | 'long-edge') =>
    settle(
      handout([paragraph('one'), pageBreak(), list([[paragraph('two')]])], {
        binding,
        duplex,
        noteColumn: binding !== 'booklet',
      }),
    ).pages.map((page) => Math.min(...linesOf(page).map(({ x }) => x)));

  test('keep clear of punched holes, and are equal without a binding', () => {
    expect(Math.round(start('punch', 'none')[0] ?? 0)).toBe(Math.round(mm(22)));
    expect(Math.round(start('none', 'none')[0] ?? 0)).toBe(Math.round(mm(18.5)));
    expect(Math.round(start('staple', 'none')[1] ?? 0)).toBe(Math.round(mm(18.5)));
  });
});
