// Footnotes that no page holds beside their strip. Comes in: the strip, the open page. Goes out: the strip on it with as
// many lines of its notes as there is room for; the others stand at the foot of the pages that follow.

import { type Book, closePage, footGap, type OpenPage, openPage } from './Book.ts';
import { placeAll, roomFor } from './placeSlab.ts';
import type { FootLine, Footnote, Slab } from './Slab.ts';

/** Points: some lines of a note, so that it begins where it is called. */
const leastBegin = 40;

/** Whether the strip has notes, and its page has room for the beginning of them. */
export function notesBegin(slab: Slab, page: OpenPage, book: Book): boolean {
  return slab.footnotes !== undefined && noteRoom(slab, page, book) >= leastBegin;
}

/** Leaves the page open on which the last line of the notes stands. */
export function placeWithNotes(slab: Slab, page: OpenPage, book: Book): void {
  const { footnotes: notes = [], ...bare } = slab;
  let [first, rest] = cutNotes(notes, noteRoom(slab, page, book));
  placeAll([first.length === 0 ? bare : { ...bare, footnotes: first }], 0, 1, book);
  while (rest.length > 0) {
    closePage(book);
    const next = openPage(book);
    [first, rest] = cutNotes(rest, book.options.geometry.height - footGap);
    next.footnotes.push(...first);
  }
}

function noteRoom({ footnotes: _, ...bare }: Slab, page: OpenPage, book: Book): number {
  const begun = page.y === 0 ? bare.repeat?.footnotes : undefined;
  const hasFoot = page.footnotes.length > 0 || begun !== undefined;
  return roomFor(bare, page, book) - bare.height - (hasFoot ? 0 : footGap);
}

/** What has room, and what is left. */
function cutNotes(
  notes: readonly Footnote[],
  room: number,
): readonly [readonly Footnote[], readonly Footnote[]] {
  const lines = notes.flatMap((note) => note.lines);
  let used = 0;
  const end = lines.findIndex(({ height }) => {
    used += height;
    return used > room;
  });
  return end < 0 ? [notes, []] : [noteOf(lines.slice(0, end)), noteOf(lines.slice(end))];
}

function noteOf(lines: readonly FootLine[]): readonly Footnote[] {
  if (lines.length === 0) return [];
  return [{ lines, height: lines.reduce((sum, { height }) => sum + height, 0) }];
}
