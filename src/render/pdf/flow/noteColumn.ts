// The column of side notes of one page: each note as near to its line as the others leave it. Comes in: notes from
// top to bottom with the places they want. Goes out: their items in the page's chunks; those without room are given
// back for the next page.

import type { Frame } from '../geometry.ts';
import type { Item } from '../Layout.ts';
import { moveItems } from './moveItem.ts';

export interface ColumnNote {
  readonly items: readonly Item[];
  readonly height: number;
  /** Upper edge, from the top of the text, that puts it beside its line. */
  readonly wanted: number;
  /** The column is free from here on: below a wide block. */
  readonly free: number;
  /** Its place among the page's items. */
  readonly chunk: Item[];
}

/** Least distance between notes, and between a note and a wide block. */
export const noteGap = 8.5;

/** Fills the chunks of the notes that fit; the others are given back. */
export function placeNotes(
  notes: readonly ColumnNote[],
  frame: Frame,
  height: number,
): readonly ColumnNote[] {
  const fitting = [...notes];
  let places = placesOf(fitting, height);
  while (places === undefined && fitting.length > 1) {
    fitting.pop();
    places = placesOf(fitting, height);
  }
  for (const [index, note] of fitting.entries()) {
    note.chunk.push(...moveItems(note.items, frame.noteX, frame.top + (places?.[index] ?? 0)));
  }
  return notes.slice(fitting.length);
}

/** First each note as low as those above push it, then as high as the page's end wants it; undefined where the notes
 *  are higher than the column. */
function placesOf(notes: readonly ColumnNote[], height: number): readonly number[] | undefined {
  const places: number[] = [];
  for (const [index, note] of notes.entries()) {
    places.push(Math.max(note.wanted, note.free, bottomOf(notes, places, index - 1)));
  }
  let limit = height;
  for (let index = notes.length - 1; index >= 0; index -= 1) {
    const note = notes[index];
    if (note === undefined) continue;
    const place = Math.min(places[index] ?? 0, limit - note.height);
    if (place < Math.max(note.free, Math.min(0, note.wanted))) return undefined;
    places[index] = place;
    limit = place - noteGap;
  }
  return places;
}

function bottomOf(notes: readonly ColumnNote[], places: readonly number[], index: number): number {
  const note = notes[index];
  return note === undefined ? Number.NEGATIVE_INFINITY : (places[index] ?? 0) + note.height + noteGap;
}
