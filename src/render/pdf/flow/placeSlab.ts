// A strip onto the open page. Comes in: a strip, the page. Goes out: the page with it; and, asked before, where it would
// stand and whether it fits.

import type { Item } from '../Layout.ts';
import { type Book, footHeight, type OpenPage, openPage } from './Book.ts';
import { moveItems } from './moveItem.ts';
import { noteGap } from './noteColumn.ts';
import type { Footnote, Note, Slab } from './Slab.ts';

const tolerance = 0.01;

/** Whether strips `from` to `to` fit below what stands on the page; on an empty one for undefined. */
export function fits(
  slabs: readonly Slab[],
  from: number,
  to: number,
  page: OpenPage | undefined,
  book: Book,
): boolean {
  const { snap, geometry } = book.options;
  let y = page?.y ?? 0;
  let below = page?.below ?? 0;
  let footnotes: readonly Footnote[] = page?.footnotes ?? [];
  const repeat = y === 0 ? slabs[from]?.repeat : undefined;
  if (repeat !== undefined) {
    y = repeat.height;
    if (repeat.footnotes !== undefined) footnotes = [...footnotes, ...repeat.footnotes];
  }
  for (let index = from; index < to; index += 1) {
    const slab = slabs[index];
    if (slab === undefined) break;
    if (slab.footnotes !== undefined) footnotes = [...footnotes, ...slab.footnotes];
    y = nextTop(slab, y, below, snap, page?.noteBottom ?? 0) + slab.height;
    if (y > geometry.height - footHeight(footnotes) + tolerance) return false;
    below = slab.below;
  }
  return true;
}

function nextTop(slab: Slab, y: number, below: number, snap: number, noteBottom: number): number {
  let top = y === 0 ? 0 : y + Math.max(below, slab.above);
  if (slab.wide === true && noteBottom > 0) top = Math.max(top, noteBottom + noteGap);
  return slab.snap === true ? Math.ceil((top - tolerance) / snap) * snap : top;
}

/** What is left of the page for this strip. */
export function roomFor(slab: Slab, page: OpenPage, book: Book): number {
  const repeat = page.y === 0 ? slab.repeat : undefined;
  const foot = footHeight([...page.footnotes, ...(repeat?.footnotes ?? []), ...(slab.footnotes ?? [])]);
  return book.options.geometry.height - foot - topOf(slab, page, book) - (repeat?.height ?? 0);
}

function topOf(slab: Slab, page: OpenPage, book: Book): number {
  return nextTop(slab, page.y, page.below, book.options.snap, page.noteBottom);
}

/** Places strips `from` to `to` on the open page; gives `to`. */
export function placeAll(slabs: readonly Slab[], from: number, to: number, book: Book): number {
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
  for (const note of slab.notes ?? []) if (note.before) addNote(note, top, page);
  if (book.dry) book.trial.at(-1)?.slabs.push(slab);
  else placeItems(slab, top, page, book);
  for (const note of slab.notes ?? []) if (!note.before) addNote(note, top, page);
  if (slab.footnotes !== undefined) page.footnotes.push(...slab.footnotes);
  page.y = top + slab.height;
  page.below = slab.below;
  if (slab.wide === true) page.wideBottom = page.y;
}

function placeItems(slab: Slab, top: number, page: OpenPage, book: Book): void {
  const { frame } = page;
  const x = slab.wide === true ? frame.wideX : frame.x;
  if (slab.mark !== undefined) {
    book.marks.push({ mark: slab.mark, page: page.number, y: frame.top + top, first: page.y === 0 });
  }
  if (slab.items.length > 0) page.chunks.push(moveItems(slab.items, x, frame.top + top));
  for (const panel of slab.panels ?? []) {
    const known = page.panels.get(panel.key);
    const edge = slab.panelEdge?.of === panel.key ? slab.panelEdge.side : undefined;
    const bottom = top + slab.height + (edge === 'lower' ? 0 : panel.overhang);
    const start = edge === 'upper' ? top : top - panel.overhang;
    if (known === undefined)
      page.panels.set(panel.key, { panel, wide: slab.wide === true, top: start, bottom });
    else known.bottom = bottom;
  }
}

/** Its final place is found when all notes of the page are known. */
function addNote({ items, height, y }: Note, top: number, page: OpenPage): void {
  const free = page.wideBottom > 0 ? page.wideBottom + noteGap : Number.NEGATIVE_INFINITY;
  const wanted = Math.max(top + y, free);
  const chunk: Item[] = [];
  page.chunks.push(chunk);
  page.notes.push({ items, height, wanted, free, chunk });
  const below = page.noteBottom > 0 ? page.noteBottom + noteGap : Number.NEGATIVE_INFINITY;
  page.noteBottom = Math.max(wanted, below) + height;
}
