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
import { slug } from './slug.ts';
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
  /** From 1. */
  readonly number: number;
  readonly count: number;
  /** Whether anything stands on backs. */
  readonly twoSided: boolean;
}

export function sheetPages(
  faces: readonly (Faces | undefined)[],
  facts: SheetFacts,
  fonts: Fonts,
): readonly Page[] {
  const { imposition, print, twoSided } = facts;
  const { fronts, backs, pieces, backsOn } = imposition;
  const onFront = placed(faces, 'front', fronts);
  const besides = backsOn === 'same-side' ? placed(faces, 'back', backs) : [];
  const front = page([...onFront, ...besides], pieces, 'front', facts, fonts);
  if (backsOn !== 'other-side' || !twoSided) return [front];
  const moved = backs.map(shifted(print.offset));
  return [front, page(placed(faces, 'back', moved), moved, 'back', facts, fonts)];
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

function page(
  items: readonly Item[],
  pieces: readonly Rectangle[],
  face: 'front' | 'back',
  facts: SheetFacts,
  fonts: Fonts,
): Page {
  const { imposition, print } = facts;
  const field = boundsOf(pieces);
  const bleed = mm(print.bleed);
  const { sheet, folds } = imposition;
  const marks =
    print.marks && face === 'front'
      ? [...cropMarks(pieces, field, bleed), ...foldMarks(folds, field, bleed)]
      : [];
  return {
    ...sheet,
    items: [...marks, ...items, ...(print.stock?.precut ? [] : slug({ ...facts, face }, sheet, fonts))],
    trim: field,
    bleed: within(sheet, field, bleed),
  };
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
