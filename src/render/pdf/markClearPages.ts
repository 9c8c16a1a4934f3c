// The clear edition's page numbers in the margin of large print, so that "page 6" is true for all. Comes in: both
// layouts, made from the same blocks, so that their structures agree. Goes out: the large one with a number beside the
// line at which each page of the clear one begins.

import type { HandoutDocument } from '../../publications/Handout.ts';
import type { Fonts } from './fonts/Fonts.ts';
import { handoutGeometry } from './geometry.ts';
import type { Item, Layout, Page, Tag } from './Layout.ts';
import { decoration, pagination } from './Layout.ts';
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
  const style: TextStyle = { ...stylesheet(document).rowHead };
  const geometry = handoutGeometry(document, style.leading);
  const seen = new Map<Tag, number>();
  const firstPage = document.cover.length === 0 ? 1 : 2;
  let next = 0;
  const pages = large.pages.map((page, index): Page => {
    const marks: Item[] = [];
    const frame = geometry.frame(index + 1);
    for (const { tag, letters, y } of textsOf(page)) {
      const before = seen.get(tag) ?? 0;
      seen.set(tag, before + letters);
      let start = starts[next];
      while (start !== undefined && start.tag === tag && before + letters > start.letters) {
        const isCover = start.page < firstPage;
        if (!isCover) marks.push(...markItems(start.page, y, frame, page, style, fonts));
        next += 1;
        start = starts[next];
      }
    }
    return { ...page, items: [...page.items, ...marks] };
  });
  return { ...large, pages };
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

const inset = mm(6.6);

/** A rule and the number under it, in the outer margin. */
function markItems(
  number: number,
  y: number,
  frame: ReturnType<ReturnType<typeof handoutGeometry>['frame']>,
  page: Page,
  { face, size }: TextStyle,
  fonts: Fonts,
): readonly Item[] {
  const text = String(number);
  const width = (fonts.face(face).shape(text).width * size) / 1000;
  const room = frame.outerAtStart ? frame.wideX - inset : page.width - inset - frame.wideX - frame.wideWidth;
  const edge = frame.outerAtStart ? inset : page.width - inset - Math.min(room, mm(11));
  const x = frame.outerAtStart ? edge : page.width - inset - width;
  return [
    {
      kind: 'rule',
      x: edge,
      y: y - size,
      dx: Math.min(room, mm(11)),
      dy: 0,
      width: rules.strong,
      grey: greys.black,
      tag: decoration,
    },
    {
      kind: 'text',
      y,
      runs: [{ x, text, face, size, grey: greys.black }],
      tag: pagination,
      continues: false,
    },
  ];
}
