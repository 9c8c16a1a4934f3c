// A page that is left over between two parts, and what is left of the page before it, as a place for notes: a word and
// rules to write on. Comes in: the page, its frame, the document. Goes out: items that are not read aloud; none where the
// document has no word for it or the page has no room.

import type { HandoutDocument } from '../../publications/Handout.ts';
import type { FilledPage } from './flow/Book.ts';
import { moveItems } from './flow/moveItem.ts';
import { setLabel } from './flow/setLabel.ts';
import type { Frame } from './geometry.ts';
import type { Item } from './Layout.ts';
import { decoration, pagination } from './Layout.ts';
import type { Setting } from './Setting.ts';
import type { Stylesheet } from './stylesheet.ts';

export function notesBelow(
  { items, free, foot }: FilledPage,
  { x, width, top, height }: Frame,
  { notes, origin }: HandoutDocument,
  { titles, writing, writingRule }: Stylesheet,
  setting: Setting,
): readonly Item[] {
  if (notes === undefined || free < height / 2) return [];
  const { text } = titles[2];
  const label = setLabel(notes, text, { tag: pagination, origin, setting });
  const above = items.length === 0 ? text.leading : 2 * text.leading;
  const begin = top + height - foot - free + above;
  const count = Math.floor((free - above) / writing);
  const rules = Array.from(
    { length: count },
    (_, index): Item => ({
      kind: 'rule',
      x,
      y: begin + (index + 1) * writing,
      dx: width,
      dy: 0,
      ...writingRule,
      tag: decoration,
    }),
  );
  return [...moveItems(label.items, x, begin - text.depth), ...rules];
}
