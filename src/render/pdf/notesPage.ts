// A page that is left over between two parts, as a place for notes: a word and rules to write on. Comes in: the
// document, the page's frame. Goes out: items that are not read aloud; none where the document has no word for it.

import type { HandoutDocument } from '../../publications/Handout.ts';
import { moveItems } from './flow/moveItem.ts';
import { setLabel } from './flow/setLabel.ts';
import type { Frame } from './geometry.ts';
import type { Item } from './Layout.ts';
import { decoration, pagination } from './Layout.ts';
import type { Setting } from './Setting.ts';
import type { Stylesheet } from './stylesheet.ts';

export function notesPage(
  { notes, origin }: HandoutDocument,
  { x, width, top, height }: Frame,
  { titles, writing, writingRule }: Stylesheet,
  setting: Setting,
): readonly Item[] {
  if (notes === undefined) return [];
  const { text } = titles[2];
  const label = setLabel(notes, text, { tag: pagination, origin, setting });
  const begin = top + text.leading;
  const count = Math.floor((height - text.leading) / writing);
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
