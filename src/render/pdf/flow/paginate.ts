// Strips to pages. Comes in: strips from top to bottom, the geometry. Goes out: pages of items with absolute places,
// and on which page each mark stands. Holds together what has to be, as far as a page can hold it.

import type { Geometry } from '../geometry.ts';
import type { Item } from '../Layout.ts';
import { panelItem } from './besideEachOther.ts';
import { moveItems } from './moveItem.ts';
import type { Keep, Mark, Panel, Slab } from './Slab.ts';
import { type Extent, tightenSections } from './tightenSections.ts';

export interface PlacedMark {
  readonly mark: Mark;
  /** From 1. */
  readonly page: number;
  readonly y: number;
  /** Nothing stands above it on its page. */
  readonly first: boolean;
}

export interface FilledPage {
  readonly number: number;
  readonly items: readonly Item[];
}

export interface Pagination {
  readonly pages: readonly FilledPage[];
  readonly marks: readonly PlacedMark[];
}

export interface PaginateOptions {
  readonly geometry: Geometry;
  readonly snap: number;
  /** Number of the first page. */
  readonly firstPage: number;
  /** Whether sheets are printed on both sides, so that left and right pages differ. */
  readonly sides: boolean;
}

interface OpenPage {
  readonly number: number;
  readonly items: Item[];
  readonly panels: Map<
    object,
    { readonly panel: Panel; readonly wide: boolean; readonly top: number; bottom: number }
  >;
  y: number;
  below: number;
  noteBottom: number;
  wideBottom: number;
}

interface Book {
  readonly options: PaginateOptions;
  readonly dry: boolean;
  readonly pages: FilledPage[];
  readonly marks: PlacedMark[];
  open: OpenPage | undefined;
  /** Up to these indexes, strips no longer hold on to each other. */
  readonly givenUp: { wish: number; need: number };
}

/** Least distance between notes, and between a note and a wide block. */
const noteGap = 8.5;
const tolerance = 0.01;

/** A section is what one page break starts; sections are asked for one by one, so that the strips of one can be
 *  forgotten before the next are set. */
export function paginate(sections: Iterable<readonly Slab[]>, options: PaginateOptions): Pagination {
  const book = newBook(options, false);
  for (const section of sections) {
    fill(
      tightenSections(section, (part) => extent(part, options)),
      book,
    );
  }
  closePage(book);
  return { pages: book.pages, marks: book.marks };
}

/** How many pages strips take by themselves, and the share of the last one. */
function extent(slabs: readonly Slab[], options: PaginateOptions): Extent {
  const book = newBook(options, true);
  fill([...slabs], book);
  const end = book.open?.y ?? 0;
  closePage(book);
  return { pages: book.pages.length, last: end / options.geometry.height };
}

/** `dry`: only counts. */
function newBook(options: PaginateOptions, dry: boolean): Book {
  return { options, dry, pages: [], marks: [], open: undefined, givenUp: { wish: 0, need: 0 } };
}

function fill(queue: Slab[], book: Book): void {
  book.givenUp.wish = 0;
  book.givenUp.need = 0;
  let index = 0;
  while (index < queue.length) {
    const slab = queue[index];
    if (slab === undefined) break;
    if (slab.pageBreak !== undefined) {
      turnPage(slab.pageBreak, queue, index + 1, book);
      index += 1;
      continue;
    }
    index = placeNext(queue, index, book);
  }
}

/** Places the strips from `index` on that hold together; gives the index of the next one. A chain that no page could
 *  hold is given up as a whole: its end must not leave the page half empty. */
function placeNext(queue: Slab[], index: number, book: Book): number {
  for (const strength of ['wish', 'need'] as const) {
    if (index < book.givenUp[strength]) continue;
    const end = chainEnd(queue, index, strength);
    if (fits(queue, index, end, book.open, book)) return placeAll(queue, index, end, book);
    if (fits(queue, index, end, undefined, book)) {
      closePage(book);
      return placeAll(queue, index, end, book);
    }
    book.givenUp[strength] = end;
  }
  return placeAlone(queue, index, book);
}

/** A strip that holds on to more than a page can take. */
function placeAlone(queue: Slab[], index: number, book: Book): number {
  const slab = queue[index] as Slab;
  if (fits(queue, index, index + 1, book.open, book)) return placeAll(queue, index, index + 1, book);
  const page = book.open ?? openPage(book);
  const room = book.options.geometry.height - topOf(slab, page, book);
  const parts = slab.split?.(page.y === 0 ? room - (slab.repeat?.height ?? 0) : room);
  if (parts !== undefined) {
    queue.splice(
      index,
      1,
      ...parts.map((part) => ({ ...slab, ...part, split: part.split })).map(withoutUndefined),
    );
    placeAll(queue, index, index + 1, book);
    closePage(book);
    book.givenUp.wish += 1;
    book.givenUp.need += 1;
    return index + 1;
  }
  if (page.y > 0) closePage(book);
  return page.y > 0 ? index : placeAll(queue, index, index + 1, book);
}

function withoutUndefined({
  split,
  ...slab
}: Omit<Slab, 'split'> & { split: Slab['split'] | undefined }): Slab {
  return split === undefined ? slab : { ...slab, split };
}

/** Index after the last strip that holds on from `index`. */
function chainEnd(slabs: readonly Slab[], index: number, strength: Exclude<Keep, 'free'>): number {
  let end = index;
  while (end < slabs.length && slabs[end]?.pageBreak === undefined) {
    const keep = slabs[end]?.keep;
    end += 1;
    if (keep === 'free' || (keep === 'wish' && strength === 'need')) break;
  }
  return end;
}

function fits(
  slabs: readonly Slab[],
  from: number,
  to: number,
  page: OpenPage | undefined,
  book: Book,
): boolean {
  const { snap, geometry } = book.options;
  let y = page?.y ?? 0;
  let below = page?.below ?? 0;
  if (y === 0) y = slabs[from]?.repeat?.height ?? 0;
  for (let index = from; index < to; index += 1) {
    const slab = slabs[index];
    if (slab === undefined) break;
    y = nextTop(slab, y, below, snap, page?.noteBottom ?? 0) + slab.height;
    if (y > geometry.height + tolerance) return false;
    below = slab.below;
  }
  return true;
}

function nextTop(slab: Slab, y: number, below: number, snap: number, noteBottom: number): number {
  let top = y === 0 ? 0 : y + Math.max(below, slab.above);
  if (slab.wide === true && noteBottom > 0) top = Math.max(top, noteBottom + noteGap);
  return slab.snap === true ? Math.ceil((top - tolerance) / snap) * snap : top;
}

function topOf(slab: Slab, page: OpenPage, book: Book): number {
  return nextTop(slab, page.y, page.below, book.options.snap, page.noteBottom);
}

function placeAll(slabs: readonly Slab[], from: number, to: number, book: Book): number {
  for (let index = from; index < to; index += 1) {
    const slab = slabs[index];
    if (slab === undefined) continue;
    const page = book.open ?? openPage(book);
    if (page.y === 0 && slab.repeat !== undefined) place(slab.repeat, page, book);
    place(slab, page, book);
  }
  return to;
}

function place(slab: Slab, page: OpenPage, book: Book): void {
  const top = topOf(slab, page, book);
  for (const note of slab.notes ?? []) placeNote(note, top, page, book);
  if (!book.dry) placeItems(slab, top, page, book);
  page.y = top + slab.height;
  page.below = slab.below;
  if (slab.wide === true) page.wideBottom = page.y;
}

function placeItems(slab: Slab, top: number, page: OpenPage, book: Book): void {
  const frame = book.options.geometry.frame(page.number);
  const x = slab.wide === true ? frame.wideX : frame.x;
  if (slab.mark !== undefined) {
    book.marks.push({ mark: slab.mark, page: page.number, y: frame.top + top, first: page.y === 0 });
  }
  page.items.push(...moveItems(slab.items, x, frame.top + top));
  for (const panel of slab.panels ?? []) {
    const known = page.panels.get(panel.key);
    const bottom = top + slab.height;
    if (known === undefined) page.panels.set(panel.key, { panel, wide: slab.wide === true, top, bottom });
    else known.bottom = bottom;
  }
}

/** Beside its strip, below the note before it, and never below the page. */
function placeNote(note: NonNullable<Slab['notes']>[number], top: number, page: OpenPage, book: Book): void {
  const { geometry } = book.options;
  const frame = geometry.frame(page.number);
  const free = Math.max(
    page.noteBottom > 0 ? page.noteBottom + noteGap : Number.NEGATIVE_INFINITY,
    page.wideBottom > 0 ? page.wideBottom + noteGap : Number.NEGATIVE_INFINITY,
  );
  const y = Math.min(Math.max(top + note.y, free), geometry.height - note.height);
  page.items.push(...moveItems(note.items, frame.noteX, frame.top + y));
  page.noteBottom = Math.max(page.noteBottom, y + note.height);
}

function openPage(book: Book): OpenPage {
  const page: OpenPage = {
    number: book.options.firstPage + book.pages.length,
    items: [],
    panels: new Map(),
    y: 0,
    below: 0,
    noteBottom: 0,
    wideBottom: 0,
  };
  book.open = page;
  return page;
}

function closePage(book: Book): void {
  const page = book.open;
  if (page === undefined) return;
  const frame = book.options.geometry.frame(page.number);
  const behind = [...page.panels.values()].map(({ panel, wide, top, bottom }) =>
    panelItem({ ...panel, x: panel.x + (wide ? frame.wideX : frame.x) }, frame.top + top, frame.top + bottom),
  );
  book.pages.push({ number: page.number, items: [...behind, ...page.items] });
  book.open = undefined;
}

function turnPage(
  to: NonNullable<Slab['pageBreak']>,
  slabs: readonly Slab[],
  from: number,
  book: Book,
): void {
  closePage(book);
  if (to === 'next' || !book.options.sides || from >= slabs.length) return;
  const next = book.options.firstPage + book.pages.length;
  const wantsRight = to === 'recto';
  const isRight = next % 2 === 1;
  if (to === 'spread' && takesOnePage(slabs, from, book)) return;
  if (isRight !== wantsRight && book.pages.length > 0) book.pages.push({ number: next, items: [] });
}

/** Whether everything up to the next page break fits on one page. */
function takesOnePage(slabs: readonly Slab[], from: number, book: Book): boolean {
  let end = from;
  while (end < slabs.length && slabs[end]?.pageBreak === undefined) end += 1;
  return fits(slabs, from, end, undefined, book);
}
