import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../src/model/markdown.ts';
import type { PrintBlock } from '../../../src/publications/Handout.ts';
import type { Layout } from '../../../src/render/pdf/Layout.ts';
import { layoutHandout } from '../../../src/render/pdf/layoutHandout.ts';
import { settleHandout } from '../../../src/render/pdf/settleHandout.ts';
import { mm } from '../../../src/render/pdf/units.ts';
import { filler, fonts, lay } from './lay.ts';
import { edgesOf, linesOf, pageWith, textItems, textsOf } from './readLayout.ts';
import {
  aside,
  blank,
  box,
  field,
  grid,
  group,
  handout,
  lines,
  list,
  noLabels,
  origin,
  pageBreak,
  paragraph,
  reference,
  role,
  sampleWorkbook,
  strong,
  text,
  title,
} from './sample.ts';

const sentence = 'The opening says that the person has been seen, and the close says what happens next. ';
const isFiller = (line: string) => line.startsWith('Line ') || line === '•';
const gridUnit = 17;

test('bookmarks, running heads and what a link is heard as keep the words of blanks to write on', () => {
  const secret = [text('All about '), blank('secret'), text(' things')];
  const linked: Inline = { kind: 'link', href: 'https://example.org/a', children: secret };
  const blocks = [title(1, secret), paragraph([linked]), pageBreak(), paragraph('Next')];
  const layoutOf = (edition: 'blank' | 'filled') =>
    layoutHandout(handout(blocks, { edition, runningSections: true }), noLabels, fonts);
  const open = layoutOf('blank');
  expect(open.outline.map((entry) => entry.title)).toEqual(['All about … things']);
  expect(JSON.stringify(open.pages[1])).toContain('All about … things');
  expect(JSON.stringify(open.pages)).not.toContain('secret');
  expect(layoutOf('filled').outline.map((entry) => entry.title)).toEqual(['All about secret things']);
});

describe('pages', () => {
  test('nothing stands within 6.4 mm of an edge, on either paper', () => {
    for (const paper of ['a4', 'letter'] as const) {
      const layout = layoutHandout(sampleWorkbook({ paper }), noLabels, fonts);
      for (const page of layout.pages) {
        for (const item of page.items) {
          const xs = item.kind === 'text' ? item.runs.map((run) => run.x) : [item.x];
          const ends = item.kind === 'rule' ? item.x + item.dx : 'width' in item ? item.x + item.width : 0;
          expect(Math.min(...xs)).toBeGreaterThan(mm(6.4));
          expect(ends).toBeLessThan(page.width - mm(6.4));
          expect(item.y).toBeGreaterThan(mm(6.4));
          expect(item.y).toBeLessThan(page.height - mm(6.4));
        }
      }
    }
  });

  test('the note column changes sides when both sides are printed, and only then', () => {
    const blocks = [paragraph('one'), pageBreak(), paragraph('two')];
    const starts = (layout: Layout) => layout.pages.map((page) => Math.round(linesOf(page)[0]?.x ?? 0));
    expect(starts(lay(blocks, { duplex: 'none' }))).toEqual([62, 62]);
    expect(starts(lay(blocks))).toEqual([62, Math.round(mm(15 + 45 + 6))]);
  });

  test('running text stands on the grid after any block', () => {
    const layout = lay([
      role('small', 'small'),
      box('tint', 'Label', [role('body', 'in it')]),
      paragraph('after'),
    ]);
    const line = linesOf(layout.pages[0]).find(({ text: words }) => words === 'after');
    const offset = ((line?.y ?? 0) - mm(22) + 4.7) / (gridUnit / 2);
    expect(offset).toBeCloseTo(Math.round(offset), 6);
  });

  test('the workshop heads left pages, the section right ones, neither the page that the section starts', () => {
    const blocks = [title(1, 'Section'), pageBreak(), paragraph('two'), pageBreak(), paragraph('three')];
    const layout = lay(blocks);
    expect(edgesOf(layout.pages[0])).not.toContain('Section');
    expect(edgesOf(layout.pages[1])).toContain('Serving each other well');
    expect(edgesOf(layout.pages[2])).toContain('Section');
    expect(edgesOf(layout.pages[2])).toContain('3');
  });

  test('`recto` leaves a left page empty when both sides are printed, and only then', () => {
    const blocks = [paragraph('one'), pageBreak('recto'), paragraph('two')];
    expect(pageWith(lay(blocks), 'two')).toBe(2);
    expect(pageWith(lay(blocks, { duplex: 'none' }), 'two')).toBe(1);
  });

  test('a page that is left over, and most of the page before it, have room for notes where there is a word for it', () => {
    const before = (lines: number) => [filler(lines), pageBreak('recto'), paragraph('two')];
    expect(lay(before(3)).pages[1]?.items).toEqual([]);
    for (const [lines, places] of [
      [3, [0, 1]],
      [30, [1]],
    ] as const) {
      const { pages } = lay(before(lines), { notes: 'Notes' });
      const withNotes = pages.flatMap((page, index) => (edgesOf(page).includes('Notes') ? [index] : []));
      expect(withNotes).toEqual(places);
      expect(pages[1]?.items.filter(({ kind }) => kind === 'rule').length).toBeGreaterThan(15);
    }
    const [page] = lay(before(3), { notes: 'Notes' }).pages;
    const rules = (page?.items ?? []).flatMap((item) => (item.kind === 'rule' ? [item.y] : []));
    expect(Math.min(...rules)).toBeGreaterThan(linesOf(page).find(({ text }) => text === 'Line 3')?.y ?? 0);
    expect(Math.max(...rules)).toBeLessThanOrEqual((page?.height ?? 0) - mm(20));
  });

  test('`spread` puts two pages that belong together beside each other', () => {
    const long = [filler(30), filler(30)];
    expect(pageWith(lay([paragraph('one'), pageBreak('spread'), paragraph('two')]), 'two')).toBe(1);
    const start = [
      paragraph('one'),
      pageBreak(),
      paragraph('x'),
      pageBreak('spread'),
      paragraph('two'),
      ...long,
    ];
    expect(pageWith(lay(start), 'two')).toBe(3);
  });
});

describe('what holds together', () => {
  const pageLines = 42;

  test('a word in bold on a line of its own keeps two lines of what it heads', () => {
    const headed = paragraph([strong('Mind'), { kind: 'break' }, text(sentence.repeat(4))]);
    const starts = Array.from({ length: 12 }, (_, index) => {
      const layout = lay([filler(pageLines - 12 + index), headed]);
      const page = pageWith(layout, 'Mind');
      const lines = linesOf(layout.pages[page]);
      return { page, below: lines.length - 1 - lines.findIndex((line) => line.text === 'Mind') };
    });
    for (const { page, below } of starts) expect(page === 1 || below >= 2).toBe(true);
    expect(new Set(starts.map(({ page }) => page)).size).toBe(2);
  });

  test('no page ends with the first line of a paragraph', () => {
    const layout = lay([filler(pageLines - 1), paragraph(sentence.repeat(4))]);
    expect(pageWith(layout, 'The opening')).toBe(1);
  });

  test('no page starts with the last line of a paragraph', () => {
    for (let count = pageLines - 6; count <= pageLines; count += 1) {
      const layout = lay([filler(count), paragraph(sentence.repeat(4))]);
      const parts = layout.pages.map((page) => textsOf(page).filter((line) => !isFiller(line)).length);
      expect(parts).not.toContain(1);
    }
  });

  test('a title stays with two lines of what it is the title of', () => {
    for (let count = pageLines - 6; count <= pageLines; count += 1) {
      const layout = lay([filler(count), title(2, 'Title'), paragraph(sentence.repeat(4))]);
      expect(pageWith(layout, 'The opening')).toBe(pageWith(layout, 'Title'));
    }
  });

  test('a question stays with the lines to answer it on', () => {
    const layout = lay([filler(pageLines - 4), group([role('question', 'Why?'), lines(4)])]);
    expect(pageWith(layout, 'Why?')).toBe(1);
    expect(layout.pages[0]?.items.some((item) => item.kind === 'rule')).toBe(false);
  });

  test('a group higher than a page breaks all the same', () => {
    const layout = lay([group([filler(60)])]);
    expect(layout.pages).toHaveLength(2);
    expect(textsOf(layout.pages[0]).filter((line) => line !== '•')).toHaveLength(pageLines);
  });
});

describe('sections', () => {
  const questions = (count: number) =>
    Array.from({ length: count }, (_, index) => role('question', `Question ${index + 1}?`)).flatMap(
      (question) => [question, lines(2)],
    );

  test('that run over by a few lines get less space, and stay on their page', () => {
    const laid = Array.from({ length: 12 }, (_, index) => lay([title(1, 'Title'), ...questions(index + 2)]));
    const pitch = (layout: Layout | undefined) => {
      const found = linesOf(layout?.pages[0]);
      return (found[2]?.y ?? 0) - (found[1]?.y ?? 0);
    };
    const fullest = laid.findLast((layout) => layout.pages.length === 1);
    const next = laid.find((layout) => layout.pages.length === 2);
    expect(pitch(fullest)).toBeLessThan(pitch(next));
    expect(pitch(fullest)).toBeGreaterThan(mm(16) + gridUnit * 0.75);
    // on two pages there may be more room for answers, never less
    expect(pitch(next)).toBeGreaterThan(gridUnit * 5 - 1e-6);
  });
});

describe('tables', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => [`row ${index + 1}`, 'x']);

  test('the head stands on every page, as content once', () => {
    const layout = lay([grid(['Head', 'Other'], rows(60))]);
    expect(layout.pages.length).toBeGreaterThan(2);
    expect(layout.pages.map((page) => edgesOf(page).includes('Head'))).toEqual([
      false,
      ...layout.pages.slice(1).map(() => true),
    ]);
    expect(layout.structure.filter((node) => node.type === 'TH')).toHaveLength(2);
  });

  test('no page has a single row of it, first or last', () => {
    for (let count = 30; count < 42; count += 1) {
      const layout = lay([filler(count), grid(['Head', 'Other'], rows(8))]);
      const perPage = layout.pages.map(
        (page) => textsOf(page).filter((line) => line.startsWith('row ')).length,
      );
      expect(perPage.filter((found) => found === 1)).toEqual([]);
    }
  });

  test('a row higher than a page is split, and nothing of it is lost', () => {
    const words = Array.from({ length: 700 }, (_, index) => `word${index}`).join(' ');
    const layout = lay([grid(['Head', 'Other'], [[words, 'short']])]);
    const seen = layout.pages.flatMap((page) => textsOf(page)).join(' ');
    expect(layout.pages.length).toBeGreaterThan(1);
    for (let index = 0; index < 700; index += 1) expect(seen).toContain(`word${index}`);
  });

  test('no table head is alone at the foot of a page', () => {
    for (let count = 36; count <= 42; count += 1) {
      const layout = lay([filler(count), grid(['Head', 'Other'], rows(3))]);
      expect(pageWith(layout, 'Head')).toBe(pageWith(layout, 'row 1'));
    }
  });

  test('cells to write in have the height that was asked for', () => {
    const table = grid(['When', 'What'], [['', '']], { rules: 'boxed', rowHeight: 26 });
    const layout = lay([table, filler(60)]);
    const frames = layout.pages[0]?.items.filter((item) => item.kind === 'rect') ?? [];
    expect(frames).toHaveLength(2);
    for (const frame of frames) expect(frame.height).toBeCloseTo(mm(26), 6);
  });
});

describe('lists', () => {
  test('each level stands further in, labels in their own column', () => {
    const layout = lay([list([[paragraph('a'), list([[paragraph('b'), list([[paragraph('c')]])]])]])]);
    const at = (words: string) => linesOf(layout.pages[0]).find((line) => line.text === words)?.x ?? 0;
    expect(at('b') - at('a')).toBeCloseTo(gridUnit, 6);
    expect(at('c') - at('b')).toBeCloseTo(gridUnit, 6);
    expect(at('–')).toBeCloseTo(at('a'), 6);
  });

  test('the structure nests as the list does', () => {
    const { structure } = lay([list([[paragraph('a'), list([[paragraph('b')]])]], 3)]);
    const path = (index: number): string => {
      const node = structure[index];
      if (node === undefined) return '';
      return node.parent === undefined ? node.type : `${path(node.parent)} ${node.type}`;
    };
    const deepest = structure.findLastIndex((node) => node.type === 'P');
    expect(path(deepest)).toBe('Document L LI LBody L LI LBody P');
  });
});

describe('blanks', () => {
  const blocks = [
    paragraph([
      text(sentence),
      blank('what happens next'),
      text(` ${sentence}`),
      blank('thanks'),
      text(' to you.'),
    ]),
  ];
  /** The words of each line, by its baseline. */
  const wordsByLine = (edition: 'blank' | 'filled' | 'key') => {
    const byLine = new Map<number, string>();
    for (const { text: words, y } of linesOf(lay(blocks, { edition }).pages[0])) {
      byLine.set(y, `${byLine.get(y) ?? ''} ${words}`);
    }
    return [...byLine];
  };

  test('lines break alike in all editions', () => {
    const bare = wordsByLine('blank');
    expect(bare.length).toBeGreaterThan(2);
    for (const edition of ['filled', 'key'] as const) {
      const full = wordsByLine(edition);
      expect(full.map(([y]) => y)).toEqual(bare.map(([y]) => y));
      for (const [index, [, words]] of bare.entries()) {
        const here = full[index]?.[1].split(' ') ?? [];
        expect(here).toEqual(expect.arrayContaining(words.split(' ').filter((word) => word !== '')));
      }
    }
  });

  test('around a field without a value are ruled, with the spaces around them', () => {
    const hidden: Inline = { kind: 'blank', children: [field('team')] };
    const [page] = lay([paragraph([text('X '), hidden, text(' y')])]).pages;
    const rule = page?.items.find((item) => item.kind === 'rule' && item.tag >= 0);
    const [x, y] = linesOf(page).filter(({ text }) => /^[Xy]/.test(text));
    if (rule?.kind !== 'rule' || x === undefined || y === undefined) throw new Error('no rule');
    expect(x.text).toBe('X ');
    expect(rule.x).toBeGreaterThan(x.x + 5);
    expect(y.x).toBeGreaterThan(rule.x + rule.dx + 1);
  });

  test('the words are there in the filled edition and not in the blank one', () => {
    const words = (edition: 'blank' | 'filled') => textsOf(lay(blocks, { edition }).pages[0]).join(' ');
    expect(words('blank')).not.toContain('happens next The');
    expect(words('blank')).not.toContain('thanks');
    expect(words('filled')).toContain('thanks');
  });

  test('the rule is 1.6 times as wide as the words and 25 mm at least', () => {
    const rules = lay(blocks).pages[0]?.items.filter((item) => item.kind === 'rule') ?? [];
    const { shape } = fonts.face('sans-semibold');
    const natural = ['what', 'happens', 'next'].reduce((sum, word) => sum + shape(word).width, 0);
    const wide = ((natural + 2 * fonts.face('sans-semibold').spaceWidth) * 12) / 1000;
    expect(rules.map((rule) => rule.dx)[0]).toBeCloseTo(wide * 1.6, 3);
    expect(rules.map((rule) => rule.dx)[1]).toBeCloseTo(mm(25), 6);
  });
});

describe('letters', () => {
  test('one that no font has is told with its code point and place, once', () => {
    const layout = lay([paragraph('We listen 𓀀 and 𓀀.')]);
    expect(layout.diagnostics).toHaveLength(1);
    expect(layout.diagnostics[0]).toMatchObject({ code: 'glyph-is-in-a-font', location: origin });
    expect(layout.diagnostics[0]?.message).toContain('U+13000');
  });

  test('one that runs from right to left is told as such', () => {
    const layout = lay([paragraph('We say ש.')]);
    expect(layout.diagnostics.map(({ code }) => code)).toEqual(['glyph-is-in-a-font']);
    expect(layout.diagnostics[0]?.message).toContain('from left to right');
  });

  test('one that another face has comes from that face', () => {
    const layout = lay([title(1, 'Done ✔')]);
    const faces = textItems(layout.pages[0]).flatMap((item) => item.runs.map((run) => run.face));
    expect(layout.diagnostics).toEqual([]);
    expect(faces).toContain('sans-semibold');
  });
});

describe('references', () => {
  test('settle on the pages of their own document', () => {
    const blocks = [
      paragraph([reference('page', 'exercise:far')]),
      ...Array.from({ length: 11 }, () => pageBreak()).flatMap((each, index) => [
        each,
        paragraph(`${index}`),
      ]),
      title(1, 'Far', { labels: ['exercise:far'] }),
    ];
    const layout = settleHandout(handout(blocks), noLabels, fonts);
    expect(layout.labels.get('exercise:far')).toBe(12);
    expect(textsOf(layout.pages[0])).toEqual(['page\u00a012']);
  });

  test('to what is not on this agenda print its title', () => {
    const labels = { ...noLabels, title: new Map([['exercise:other', 'The other one']] as const) };
    const layout = settleHandout(handout([paragraph([reference('page', 'exercise:other')])]), labels, fonts);
    expect(textsOf(layout.pages[0])).toEqual(['The other one']);
  });
});

describe('structure', () => {
  test('heading levels never jump', () => {
    const { structure } = lay([
      title(1, 'one'),
      { kind: 'heading', level: 4, inlines: [text('four')], readers: 'everyone', origin },
    ]);
    expect(structure.filter((node) => node.type.startsWith('H')).map((node) => node.type)).toEqual([
      'H1',
      'H2',
    ]);
  });

  test('a note stands in the note column, at the height of what it belongs to', () => {
    const layout = lay([aside('note'), paragraph('text')], { duplex: 'none' });
    const [words, note] = linesOf(layout.pages[0]);
    expect(note?.x).toBeCloseTo(mm(22 + 122 + 6), 6);
    expect(note?.y).toBeCloseTo(words?.y ?? 0, 6);
  });

  test('text for facilitators in a participant’s handout is a fault', () => {
    const hidden: PrintBlock = { ...paragraph('secret'), readers: 'facilitator' };
    expect(() => lay([group([hidden])])).toThrow('holds text for facilitator');
  });
});

describe('a box that goes on over a page', () => {
  test('keeps its padding on both sides of the turn', () => {
    const box: PrintBlock = {
      kind: 'box',
      tone: 'frame',
      breaks: true,
      label: 'Answer key',
      blocks: [filler(80)],
      readers: 'everyone',
      origin,
    };
    const { pages } = lay([box]);
    expect(pages.length).toBeGreaterThan(1);
    const gaps = pages.slice(0, 2).map((page) => {
      const frame = page.items.find((item) => item.kind === 'rect');
      if (frame?.kind !== 'rect') throw new Error('no frame');
      const lines = textItems(page).filter(({ y }) => y > frame.y && y < frame.y + frame.height);
      const baselines = lines.map(({ y }) => y);
      return {
        above: Math.min(...baselines) - frame.y,
        below: frame.y + frame.height - Math.max(...baselines),
      };
    });
    expect(gaps[1]?.above).toBeGreaterThan(17);
    expect(gaps[0]?.below).toBeGreaterThan(11);
  });
});
