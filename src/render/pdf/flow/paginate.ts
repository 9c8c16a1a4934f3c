// Strips to pages. Comes in: strips from top to bottom, the geometry. Goes out: pages of items with absolute places,
// and on which page each mark stands. Holds together what has to be, as far as a page can hold it.

import {
  type Book,
  closePage,
  type FilledPage,
  newBook,
  openPage,
  type PaginateOptions,
  type PlacedMark,
} from './Book.ts';
import { balanceSections } from './balanceSections.ts';
import { growRoom, type TrialPage } from './growRoom.ts';
import { joinParts } from './joinParts.ts';
import { notesBegin, placeWithNotes } from './placeNotes.ts';
import { fits, placeAll, roomFor } from './placeSlab.ts';
import type { Keep, Slab } from './Slab.ts';
import { type Extent, tightenSections } from './tightenSections.ts';

export interface Pagination {
  readonly pages: readonly FilledPage[];
  readonly marks: readonly PlacedMark[];
}

/** A section is what one page break starts; sections are asked for one by one, so that the strips of one can be
 *  forgotten before the next are set. */
export function paginate(sections: Iterable<readonly Slab[]>, options: PaginateOptions): Pagination {
  const book = newBook(options, false);
  const measure = (part: readonly Slab[]) => extent(part, options);
  for (const section of joinParts(sections, measure)) {
    const balanced = balanceSections(tightenSections(section, measure), measure);
    fill([...growRoom(balanced, (part) => trialPages(part, options))], book);
  }
  closePage(book);
  while (book.late.length > 0) {
    openPage(book);
    closePage(book);
  }
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

function trialPages(slabs: readonly Slab[], options: PaginateOptions): readonly TrialPage[] {
  const book = newBook(options, true);
  fill([...slabs], book);
  closePage(book);
  return book.trial;
}

function fill(queue: Slab[], book: Book): void {
  book.hasOneEdge = queue.some(({ wide }) => wide === true);
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
  const parts = slab.split?.(roomFor(slab, page, book));
  if (parts !== undefined) {
    queue.splice(
      index,
      1,
      ...parts
        .map((part) => ({ ...slab, ...part, split: part.split, footnotes: part.footnotes }))
        .map(defined),
    );
    placeAll(queue, index, index + 1, book);
    closePage(book);
    book.givenUp.wish += 1;
    book.givenUp.need += 1;
    return index + 1;
  }
  if (notesBegin(slab, page, book)) {
    placeWithNotes(slab, page, book);
    return index + 1;
  }
  const isBegun = page.y > 0 || page.footnotes.length > 0;
  if (isBegun) closePage(book);
  return isBegun ? index : placeAll(queue, index, index + 1, book);
}

type Part = Omit<Slab, 'split' | 'footnotes'> & {
  readonly split: Slab['split'] | undefined;
  readonly footnotes: Slab['footnotes'] | undefined;
};

function defined({ split, footnotes, ...slab }: Part): Slab {
  return {
    ...slab,
    ...(split === undefined ? {} : { split }),
    ...(footnotes === undefined ? {} : { footnotes }),
  };
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

function turnPage(
  to: NonNullable<Slab['pageBreak']>,
  slabs: readonly Slab[],
  from: number,
  book: Book,
): void {
  closePage(book);
  if (to === 'next' || to === 'part' || !book.options.sides || from >= slabs.length) return;
  const next = book.options.firstPage + book.pages.length;
  const wantsRight = to === 'recto';
  const isRight = next % 2 === 1;
  if (to === 'spread' && takesOnePage(slabs, from, book)) return;
  if (isRight !== wantsRight && book.pages.length > 0)
    book.pages.push({ number: next, items: [], free: book.options.geometry.height, foot: 0 });
}

/** Whether everything up to the next page break fits on one page. */
function takesOnePage(slabs: readonly Slab[], from: number, book: Book): boolean {
  let end = from;
  while (end < slabs.length && slabs[end]?.pageBreak === undefined) end += 1;
  return fits(slabs, from, end, undefined, book);
}
