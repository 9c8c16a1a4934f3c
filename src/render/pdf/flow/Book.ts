// The pages as they fill. Comes in: strips with their places. Goes out: finished pages. Decides nothing: where a page
// ends is found in `paginate`.

import { type Frame, type Geometry, oneEdge } from '../geometry.ts';
import type { Item } from '../Layout.ts';
import { decoration } from '../Layout.ts';
import { greys, rules } from '../stylesheet.ts';
import { panelItem } from './besideEachOther.ts';
import { moveItems } from './moveItem.ts';
import { type ColumnNote, placeNotes } from './noteColumn.ts';
import type { Footnote, Mark, Panel, Slab } from './Slab.ts';

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
  /** Points above the end of the text block, or above footnotes. */
  readonly free: number;
  /** Points that footnotes take. */
  readonly foot: number;
}

export interface PaginateOptions {
  readonly geometry: Geometry;
  readonly snap: number;
  /** Number of the first page. */
  readonly firstPage: number;
  /** Whether sheets are printed on both sides, so that left and right pages differ. */
  readonly sides: boolean;
}

export interface OpenPage {
  readonly number: number;
  readonly frame: Frame;
  /** In drawing order; a note's chunk is filled when the page is closed. */
  readonly chunks: (readonly Item[])[];
  readonly panels: Map<
    object,
    { readonly panel: Panel; readonly wide: boolean; readonly top: number; bottom: number }
  >;
  readonly notes: ColumnNote[];
  readonly footnotes: Footnote[];
  y: number;
  below: number;
  /** Where the note column is free from; 0 for everywhere. */
  noteBottom: number;
  wideBottom: number;
}

export interface Book {
  readonly options: PaginateOptions;
  /** Only counts, and notes what stands on which page. */
  readonly dry: boolean;
  readonly trial: { readonly slabs: Slab[]; free: number }[];
  readonly pages: FilledPage[];
  readonly marks: PlacedMark[];
  open: OpenPage | undefined;
  /** Whether what begins now reaches over the note column somewhere, so that all of it has one edge at the start. */
  hasOneEdge: boolean;
  /** Notes that found no room beside their strips. */
  late: readonly ColumnNote[];
  /** Up to these indexes, strips no longer hold on to each other. */
  readonly givenUp: { wish: number; need: number };
}

export function newBook(options: PaginateOptions, dry: boolean): Book {
  return {
    options,
    dry,
    trial: [],
    pages: [],
    marks: [],
    open: undefined,
    hasOneEdge: false,
    late: [],
    givenUp: { wish: 0, need: 0 },
  };
}

export function openPage(book: Book): OpenPage {
  const number = book.options.firstPage + book.pages.length;
  const frame = book.options.geometry.frame(number);
  const page: OpenPage = {
    number,
    frame: book.hasOneEdge ? oneEdge(frame) : frame,
    chunks: [],
    panels: new Map(),
    notes: [],
    footnotes: [],
    y: 0,
    below: 0,
    noteBottom: 0,
    wideBottom: 0,
  };
  for (const note of book.late) {
    page.chunks.push(note.chunk);
    page.notes.push({ ...note, wanted: 0, free: 0 });
  }
  book.late = [];
  if (book.dry) book.trial.push({ slabs: [], free: 0 });
  book.open = page;
  return page;
}

export function closePage(book: Book): void {
  const page = book.open;
  if (page === undefined) return;
  const { geometry } = book.options;
  const foot = footHeight(page.footnotes);
  const free = geometry.height - page.y - foot;
  const trial = book.trial.at(-1);
  if (trial !== undefined) trial.free = free;
  const { frame } = page;
  const bottom = frame.top + geometry.height;
  const behind = [...page.panels.values()].map(({ panel, wide, top, bottom: end }) =>
    panelItem({ ...panel, x: panel.x + (wide ? frame.wideX : frame.x) }, frame.top + top, frame.top + end),
  );
  book.late = placeNotes(page.notes, frame, geometry.height);
  const late = new Set<readonly Item[]>(book.late.map((note) => note.chunk));
  const chunks = page.chunks.filter((chunk) => !late.has(chunk)).flat();
  const below = footItems(page.footnotes, frame.x, bottom - foot);
  book.pages.push({ number: page.number, items: [...behind, ...chunks, ...below], free, foot });
  book.open = undefined;
}

/** Above footnotes, with their rule in the middle. */
export const footGap = 14;
const footRule = 60;

/** What footnotes take from a page, their rule and the space above it included. */
export function footHeight(footnotes: readonly Footnote[]): number {
  if (footnotes.length === 0) return 0;
  return footnotes.reduce((sum, note) => sum + note.height, footGap);
}

function footItems(footnotes: readonly Footnote[], x: number, top: number): readonly Item[] {
  if (footnotes.length === 0) return [];
  const rule = {
    kind: 'rule',
    x,
    y: top + footGap / 2,
    dx: footRule,
    dy: 0,
    width: rules.hair,
    grey: greys.dark,
    tag: decoration,
  } as const;
  const items: Item[] = [rule];
  let y = top + footGap;
  for (const line of footnotes.flatMap(({ lines }) => lines)) {
    items.push(...moveItems(line.items, x, y));
    y += line.height;
  }
  return items;
}
