// The pages of one sheet: what stands on its pieces, marks, slug and page boxes. Comes in: an imposition, the items of
// each face around its own top left corner. Goes out: one page, or front and back. Knows nothing of what they say.

import type { Fonts } from '../../../fonts/Fonts.ts';
import type { SheetPrint } from '../../../publications/CardSheet.ts';
import { moveItems } from '../flow/moveItem.ts';
import type { Size } from '../geometry.ts';
import type { Item, Page, Rectangle } from '../Layout.ts';
import { mm } from '../units.ts';
import { boundsOf, cropMarks, foldMarks } from './cropMarks.ts';
import type { Imposition, Place } from './imposition.ts';
import { createSlug } from './slug.ts';
import { turnItems } from './turnItems.ts';

/** What stands on a piece; undefined where a place stays empty. */
export interface Faces {
  readonly front: readonly Item[];
  readonly back: readonly Item[];
}

export interface SheetFacts {
  readonly title: string;
  readonly print: SheetPrint;
  readonly imposition: Imposition;
  readonly count: number;
  /** Whether anything stands on backs. */
  readonly twoSided: boolean;
}

/** The pages of sheet n, from 1. */
export type SheetPages = (faces: readonly (Faces | undefined)[], number: number) => readonly Page[];

export function createSheetPages(facts: SheetFacts, fonts: Fonts): SheetPages {
  const { imposition, print, twoSided } = facts;
  const { fronts, backs, pieces, folds, backsOn, sheet } = imposition;
  const moved = backs.map(shifted(print.offset));
  const bleed = mm(print.bleed);
  const boxes = { front: boxesOf(sheet, pieces, bleed), back: boxesOf(sheet, moved, bleed) };
  const { trim } = boxes.front;
  const marks = print.marks ? [...cropMarks(pieces, trim, bleed), ...foldMarks(folds, trim, bleed)] : [];
  const slug = print.stock?.precut ? () => [] : createSlug(facts, sheet, fonts);
  return (faces, number) => {
    const besides = backsOn === 'same-side' ? placed(faces, 'back', backs) : [];
    const front = [...marks, ...placed(faces, 'front', fronts), ...besides, ...slug(number, 'front')];
    const page = { ...sheet, items: front, ...boxes.front };
    if (backsOn !== 'other-side' || !twoSided) return [page];
    const back = [...placed(faces, 'back', moved), ...slug(number, 'back')];
    return [page, { ...sheet, items: back, ...boxes.back }];
  };
}

function placed(
  faces: readonly (Faces | undefined)[],
  side: keyof Faces,
  places: readonly Place[],
): readonly Item[] {
  return faces.flatMap((face, index) => {
    const place = places[index];
    if (face === undefined || place === undefined) return [];
    const items = place.turned ? turnItems(face[side], place.width, place.height) : face[side];
    return moveItems(items, place.x, place.y);
  });
}

function boxesOf(sheet: Size, pieces: readonly Rectangle[], bleed: number) {
  const trim = boundsOf(pieces);
  return { trim, bleed: within(sheet, trim, bleed) };
}

/** A bleed does not reach over the edge of the paper. */
function within(sheet: Size, field: Rectangle, bleed: number): Rectangle {
  const x = Math.max(0, field.x - bleed);
  const y = Math.max(0, field.y - bleed);
  const right = Math.min(sheet.width, field.x + field.width + bleed);
  const bottom = Math.min(sheet.height, field.y + field.height + bleed);
  return { x, y, width: right - x, height: bottom - y };
}

/** The back, moved by what the printer is off. */
function shifted([right, down]: SheetPrint['offset']): (place: Place) => Place {
  return (place) => ({ ...place, x: place.x + mm(right), y: place.y + mm(down) });
}
