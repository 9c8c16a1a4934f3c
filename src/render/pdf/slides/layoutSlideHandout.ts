// Slides on paper, one to six a page, with ruled lines to write on or with the trainer's notes. In: a deck, labels,
// fonts, options. Out: a Layout like any other. Never asks a browser: slides are set from their regions.

import type { Fonts } from '../../../fonts/Fonts.ts';
import type { Paper } from '../../../model/Handout.ts';
import { plainText } from '../../../model/markdown.ts';
import type { Deck, Slide } from '../../../publications/Deck.ts';
import type { Labels } from '../../../publications/Labels.ts';
import type { BesideSlides, SlidesPerPage } from '../../../publications/SlideHandout.ts';
import { regionsOf, settingOf, slideSize } from '../../../publications/slideRegions.ts';
import { stack } from '../flow/besideEachOther.ts';
import { moveItems } from '../flow/moveItem.ts';
import type { Slab } from '../flow/Slab.ts';
import { heightOf } from '../flow/Slab.ts';
import { setBlocks } from '../flow/setBlocks.ts';
import { paperSizes } from '../geometry.ts';
import { decoration, type Item, type Layout, type OutlineEntry, type Page, pagination } from '../Layout.ts';
import { createResolver } from '../references.ts';
import type { Setting } from '../Setting.ts';
import { createStructure } from '../structure.ts';
import { greys, rules, stylesheet, writingRules } from '../stylesheet.ts';
import { mm } from '../units.ts';
import { scaleStyles } from './scaleStyles.ts';
import { flowContext, setSlide } from './setSlide.ts';

export interface SlideHandoutOptions {
  readonly paper: Paper;
  readonly perPage: SlidesPerPage;
  readonly beside: BesideSlides;
  /** `slide %`, `page %`: how references read. */
  readonly references: { readonly page: string; readonly slide: string };
}

/** mm. */
const margin = { side: 15, top: 14, bottom: 18 };
const gap = { x: 6, y: 7 };
const labelHeight = 4.5;
/** From rule to rule: what a hand needs. */
const writingDistance = 8;
/** Points. */
const noteSize = 9.5;
const smallSize = 8;

/** How a page is divided; widths of slides in mm. */
interface Grid {
  readonly columns: 1 | 2;
  readonly width: number;
  readonly room: 'below' | 'beside';
}

const grids: Readonly<Record<BesideSlides, Readonly<Record<SlidesPerPage, Grid>>>> = {
  lines: {
    1: { columns: 1, width: 180, room: 'below' },
    2: { columns: 1, width: 124, room: 'below' },
    3: { columns: 1, width: 96, room: 'beside' },
    4: { columns: 2, width: 87, room: 'below' },
    6: { columns: 2, width: 87, room: 'below' },
  },
  notes: {
    1: { columns: 1, width: 180, room: 'below' },
    2: { columns: 1, width: 96, room: 'beside' },
    3: { columns: 1, width: 84, room: 'beside' },
    4: { columns: 1, width: 72, room: 'beside' },
    6: { columns: 1, width: 58, room: 'beside' },
  },
};

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly grid: Grid;
  readonly options: SlideHandoutOptions;
}

interface Cell {
  readonly slide: Slide;
  readonly number: number;
  readonly items: readonly Item[];
  readonly notes: readonly Slab[];
  /** Of the slide and its number. */
  readonly height: number;
}

export function layoutSlideHandout(
  deck: Deck,
  labels: Labels,
  fonts: Fonts,
  options: SlideHandoutOptions,
): Layout {
  const structure = createStructure();
  const root = structure.add('Document', undefined);
  const setting: Setting = {
    fonts,
    structure,
    edition: 'filled',
    fields: deck.fields,
    resolve: createResolver(options.references, labels, new Map(), new Map()),
    report: () => {},
    blank: 'blank',
    isLarge: false,
    writingRule: writingRules.clear,
    unit: 1,
  };
  const paper = paperSizes[options.paper];
  const sheet: Sheet = {
    width: paper.width - 2 * mm(margin.side),
    height: paper.height - mm(margin.top + margin.bottom),
    grid: grids[options.beside][options.perPage],
    options,
  };
  const cells = deck.slides.map((slide, index) => setCell(slide, index + 1, deck, sheet, setting, root));
  const contents = options.beside === 'notes' ? flowNotes(cells, sheet) : dealCells(cells, sheet);
  const pages = contents.map(
    ({ items }, index): Page => ({
      ...paper,
      items: [...items, ...footer(deck.title, index + 1, sheet, paper, fonts)],
    }),
  );
  return {
    title: deck.title,
    lang: deck.lang,
    pages,
    structure: structure.nodes,
    outline: contents.flatMap(({ starts }, page) => starts.map((start) => outlineEntry(start, page))),
    labels: new Map(),
    references: new Map(),
    viewer: { outline: true },
    diagnostics: [],
  };
}

interface Content {
  readonly items: readonly Item[];
  readonly starts: readonly { readonly cell: Cell; readonly y: number }[];
}

function outlineEntry({ cell, y }: Content['starts'][number], page: number): OutlineEntry {
  return { level: 1, title: `${cell.number} ${plainText(cell.slide.title)}`, page, y };
}

function slideWidth({ width, grid }: Sheet): number {
  return Math.min(mm(grid.width), grid.columns === 2 ? (width - mm(gap.x)) / 2 : width);
}

function setCell(
  slide: Slide,
  number: number,
  deck: Deck,
  sheet: Sheet,
  setting: Setting,
  root: number,
): Cell {
  const width = slideWidth(sheet);
  const height = (width * slideSize.height) / slideSize.width;
  const parent = setting.structure.add('Div', root);
  const regions = regionsOf(slide.layout, settingOf(deck.delivery, deck.camera));
  const labelTag = setting.structure.add('P', parent);
  const items = [
    ...small(String(number), 0, height + mm(labelHeight) - 3, labelTag, setting.fonts),
    ...setSlide(slide, regions, width, setting, parent),
  ];
  const notes = sheet.options.beside === 'notes' ? setNotes(slide, sheet, setting, parent) : [];
  return { slide, number, items, notes, height: height + mm(labelHeight) };
}

function setNotes(slide: Slide, sheet: Sheet, setting: Setting, parent: number): readonly Slab[] {
  const styles = scaleStyles(stylesheet({ print: 'clear' }), noteSize / 12);
  return setBlocks(slide.notes, flowContext(styles, roomOf(sheet).width, sheet.height, setting, parent));
}

/** Where lines or notes stand, from a cell's left edge. */
function roomOf(sheet: Sheet): { readonly x: number; readonly width: number } {
  const width = slideWidth(sheet);
  if (sheet.grid.room === 'below') return { x: 0, width: sheet.grid.columns === 2 ? width : sheet.width };
  return { x: width + mm(gap.x), width: sheet.width - width - mm(gap.x) };
}

/** Cells of one size, as many as a page has. */
function dealCells(cells: readonly Cell[], sheet: Sheet): readonly Content[] {
  const { perPage } = sheet.options;
  const rows = perPage / sheet.grid.columns;
  const height = (sheet.height - mm(gap.y) * (rows - 1)) / rows;
  return Array.from({ length: Math.ceil(cells.length / perPage) }, (_, page) => {
    const here = cells.slice(page * perPage, (page + 1) * perPage).map((cell, index) => ({
      cell,
      x: mm(margin.side) + (index % sheet.grid.columns) * (slideWidth(sheet) + mm(gap.x)),
      y: mm(margin.top) + Math.floor(index / sheet.grid.columns) * (height + mm(gap.y)),
    }));
    return {
      items: here.flatMap(({ cell, x, y }) => [
        ...moveItems(cell.items, x, y),
        ...writingLines(cell, x, y, height, sheet),
      ]),
      starts: here.map(({ cell, y }) => ({ cell, y })),
    };
  });
}

function writingLines(cell: Cell, x: number, y: number, height: number, sheet: Sheet): readonly Item[] {
  const room = roomOf(sheet);
  const top = sheet.grid.room === 'below' ? cell.height : 0;
  const bottom = height;
  const count = Math.floor((bottom - top) / mm(writingDistance));
  return Array.from(
    { length: count },
    (_, index): Item => ({
      kind: 'rule',
      x: x + room.x,
      y: y + top + (index + 1) * mm(writingDistance),
      dx: room.width,
      dy: 0,
      width: rules.hair,
      grey: greys.mid,
      tag: decoration,
    }),
  );
}

/** Rows as high as their notes; notes that no page holds go on on the next. */
function flowNotes(cells: readonly Cell[], sheet: Sheet): readonly Content[] {
  const pages: { items: Item[]; starts: { cell: Cell; y: number }[] }[] = [];
  const room = roomOf(sheet);
  const isBelow = sheet.grid.room === 'below';
  const bottom = mm(margin.top) + sheet.height;
  let y = bottom;
  let count = 0;
  const turn = () => {
    pages.push({ items: [], starts: [] });
    y = mm(margin.top);
    count = 0;
  };
  for (const cell of cells) {
    const notes = heightOf(cell.notes);
    const needed = isBelow ? cell.height + notes : Math.max(cell.height, notes);
    const fitsPage = needed <= sheet.height;
    if (count === sheet.options.perPage || y + (fitsPage ? needed : cell.height + mm(40)) > bottom) turn();
    const page = pages.at(-1);
    page?.items.push(...moveItems(cell.items, mm(margin.side), y));
    page?.starts.push({ cell, y });
    const slideEnd = y + cell.height;
    let rest = cell.notes;
    let top = isBelow ? slideEnd : y;
    let end = top;
    while (rest.length > 0) {
      const fitting = Math.max(1, countFitting(rest, bottom - top));
      const here = rest.slice(0, fitting);
      pages.at(-1)?.items.push(...stack(here, mm(margin.side) + room.x, top));
      end = top + heightOf(here);
      rest = rest.slice(fitting);
      if (rest.length === 0) break;
      turn();
      top = y;
    }
    y = (count === 0 && pages.at(-1)?.starts.length === 0 ? end : Math.max(end, slideEnd)) + mm(gap.y);
    count += 1;
  }
  return pages;
}

function countFitting(slabs: readonly Slab[], room: number): number {
  let count = slabs.length;
  while (count > 0 && heightOf(slabs.slice(0, count)) > room) count -= 1;
  return count;
}

function footer(
  title: string,
  page: number,
  sheet: Sheet,
  paper: { readonly height: number },
  fonts: Fonts,
): readonly Item[] {
  const y = paper.height - mm(11);
  const number = String(page);
  const width = (fonts.face('sans').shape(number).width * smallSize) / 1000;
  return [
    ...small(title, mm(margin.side), y, pagination, fonts),
    ...small(number, mm(margin.side) + sheet.width - width, y, pagination, fonts),
  ];
}

function small(text: string, x: number, y: number, tag: number, fonts: Fonts): readonly Item[] {
  let at = x;
  const runs = fonts.splitByCoverage('sans', text).flatMap((run) => {
    if (run.face === undefined) return [];
    const start = at;
    at += (fonts.face(run.face).shape(run.text).width * smallSize) / 1000;
    return [{ x: start, text: run.text, face: run.face, size: smallSize, grey: greys.dark }];
  });
  return [{ kind: 'text', y, runs, tag, continues: false }];
}
