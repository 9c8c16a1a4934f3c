// The clear edition's page numbers in the margin of large print, so that "page 6" is true for all. Comes in: both
// layouts, made from the same blocks, so that their structures agree. Goes out: the large one with a number beside the
// line at which each page of the clear one begins.

import type { Fonts } from '../../fonts/Fonts.ts';
import type { HandoutDocument } from '../../publications/Handout.ts';
import { type Frame, handoutGeometry } from './geometry.ts';
import type { Item, Layout, Page, Tag } from './Layout.ts';
import { pagination } from './Layout.ts';
import { folio } from './pageFurniture.ts';
import { greys, rules, stylesheet, type TextStyle } from './stylesheet.ts';
import { mm } from './units.ts';

/** So many letters of a node stand on earlier pages. */
interface Start {
  readonly page: number;
  readonly tag: Tag;
  readonly letters: number;
}

export function markClearPages(
  large: Layout,
  clear: Layout,
  document: HandoutDocument,
  fonts: Fonts,
): Layout {
  const starts = startsOf(clear);
  const styles = stylesheet(document);
  const geometry = handoutGeometry(document);
  const firstPage = document.cover.length === 0 ? 1 : 2;
  const found = findStarts(large, starts);
  // where the clear edition has one page, there is nothing to tell apart
  const isMarked = starts.length > 1;
  const names = isMarked
    ? namesOf(found.map(({ first }) => first))
    : found.map((_, index) => String(index + 1));
  const setting = { fonts, report: () => {} };
  const pages = large.pages.map((page, index): Page => {
    if (index + 1 < firstPage) return page;
    const frame = geometry.frame(index + 1);
    const marks = isMarked ? (found[index]?.marks ?? []) : [];
    return {
      ...page,
      items: [
        ...page.items,
        ...marks.flatMap(({ number, y }) => markItems(number, y, frame, page, styles.rowHead, fonts)),
        ...folio(names[index] ?? '', frame, styles, document, setting),
      ],
    };
  });
  return { ...large, pages };
}

interface Found {
  /** The clear page on which the page's first line stands; none where it is left empty. */
  readonly first: number | undefined;
  readonly marks: readonly { readonly number: number; readonly y: number }[];
}

function findStarts({ pages }: Layout, starts: readonly Start[]): readonly Found[] {
  const seen = new Map<Tag, number>();
  let next = 0;
  let present = 1;
  return pages.map((page) => {
    const marks: { number: number; y: number }[] = [];
    let first: number | undefined;
    for (const { tag, letters, y } of textsOf(page)) {
      const before = seen.get(tag) ?? 0;
      seen.set(tag, before + letters);
      for (
        let start = starts[next];
        start?.tag === tag && before + letters > start.letters;
        start = starts[next]
      ) {
        marks.push({ number: start.page, y });
        present = start.page;
        next += 1;
      }
      first ??= present;
    }
    return { first, marks };
  });
}

/** "6" for the only page that begins on page 6 of the clear edition, else "6a", "6b" … */
function namesOf(firsts: readonly (number | undefined)[]): readonly string[] {
  return firsts.map((first, index) => {
    if (first === undefined) return '';
    if (firsts.filter((other) => other === first).length === 1) return String(first);
    const place = firsts.slice(0, index).filter((other) => other === first).length;
    return `${first}${String.fromCharCode(97 + (place % 26))}`;
  });
}

function startsOf({ pages }: Layout): readonly Start[] {
  const seen = new Map<Tag, number>();
  return pages.flatMap((page, index): readonly Start[] => {
    const texts = textsOf(page);
    const [first] = texts;
    const start = first && { page: index + 1, tag: first.tag, letters: seen.get(first.tag) ?? 0 };
    for (const { tag, letters } of texts) seen.set(tag, (seen.get(tag) ?? 0) + letters);
    return start === undefined ? [] : [start];
  });
}

/** Lines in the order of the text; hyphens of divided words and spaces do not count. */
function textsOf(page: Page): readonly { readonly tag: Tag; readonly letters: number; readonly y: number }[] {
  return page.items.flatMap((item) => {
    if (item.kind !== 'text' || item.tag < 0) return [];
    const letters = item.runs
      .filter((run) => run.actual === undefined)
      .reduce((sum, run) => sum + run.text.replaceAll(/\s/g, '').length, 0);
    return [{ tag: item.tag, letters, y: item.y }];
  });
}

/** mm from the edge of the paper, and the length of the rule above the number. */
const inset = mm(6.6);
const ruleLength = mm(8);

/** A rule and the number under it, in the outer margin. */
function markItems(
  number: number,
  y: number,
  { outerAtStart }: Frame,
  page: Page,
  { face, size }: TextStyle,
  fonts: Fonts,
): readonly Item[] {
  const text = String(number);
  const width = (fonts.face(face).shape(text).width * size) / 1000;
  const edge = outerAtStart ? inset : page.width - inset - ruleLength;
  const x = outerAtStart ? edge : page.width - inset - width;
  const run = { x, text, face, size, grey: greys.black };
  return [
    {
      kind: 'rule',
      x: edge,
      y: y - size,
      dx: ruleLength,
      dy: 0,
      width: rules.strong,
      grey: greys.black,
      tag: pagination,
    },
    { kind: 'text', y, runs: [run], tag: pagination, continues: false },
  ];
}
