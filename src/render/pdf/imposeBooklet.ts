// Pages of a booklet to the sheets that are folded into it. Comes in: a layout of half pages. Goes out: a layout of
// sheet sides, two pages on each, in the order of printing. Moves boxes, changes none.

import type { HandoutDocument } from '../../publications/Handout.ts';
import { moveItems } from './flow/moveItem.ts';
import { paperSizes } from './geometry.ts';
import type { Layout, OutlineEntry, Page } from './Layout.ts';
import { mm } from './units.ts';

/** More sheets do not fold. */
export const mostBookletPages = 40;
/** mm that the pages of each inner sheet move to the fold, as it sticks out further. */
const creep = 0.1;

export interface BookletSide {
  /** Pages from 0 on the left and on the right half; undefined for an empty one. */
  readonly left: number;
  readonly right: number;
  /** From 0, the outermost first. */
  readonly sheet: number;
}

export function imposeBooklet(layout: Layout, document: HandoutDocument): Layout {
  const { pages } = layout;
  if (pages.length > mostBookletPages) return tooManyPages(layout, document);
  const paper = paperSizes[document.paper];
  const size = { width: paper.height, height: paper.width };
  const sides = bookletSides(pages.length);
  const places = new Map<number, { side: number; x: number }>();
  const sheets = sides.map(({ left, right, sheet }, side): Page => {
    const shift = mm(creep) * sheet;
    places.set(left, { side, x: shift });
    places.set(right, { side, x: size.width / 2 - shift });
    const first = moveItems(pages[left]?.items ?? [], shift, 0);
    const second = moveItems(pages[right]?.items ?? [], size.width / 2 - shift, 0);
    const order = [
      { from: 0, place: left },
      { from: first.length, place: right },
    ];
    return { ...size, items: [...first, ...second], order };
  });
  return {
    ...layout,
    pages: sheets,
    pageCount: pages.length,
    outline: layout.outline.map(
      (entry): OutlineEntry => ({ ...entry, page: places.get(entry.page)?.side ?? 0 }),
    ),
    viewer: { ...layout.viewer, duplex: 'DuplexFlipShortEdge', printScaling: 'None' },
  };
}

/** Four pages a sheet: the first sheet's front holds the last page and the first. */
export function bookletSides(pageCount: number): readonly BookletSide[] {
  const count = Math.ceil(pageCount / 4) * 4;
  return Array.from({ length: count / 2 }, (_, side) => {
    const sheet = Math.floor(side / 2);
    const outer = count - 1 - side;
    return side % 2 === 0 ? { left: outer, right: side, sheet } : { left: side, right: outer, sheet };
  });
}

function tooManyPages(layout: Layout, { id, origin }: HandoutDocument): Layout {
  return {
    ...layout,
    diagnostics: [
      ...layout.diagnostics,
      {
        code: 'booklet-folds',
        severity: 'error',
        message: `\`${id}\` has ${layout.pages.length} pages; a booklet has at most ${mostBookletPages}.`,
        hints: ['shorten it, or write `binding: staple` or `binding: punch`'],
        related: [],
        location: origin,
      },
    ],
  };
}
