// Lays a handout out until the page numbers in its text are those of its pages.

import type { Fonts } from '../../fonts/Fonts.ts';
import type { HandoutDocument } from '../../publications/Handout.ts';
import type { Labels } from '../../publications/Labels.ts';
import type { Layout } from './Layout.ts';
import { layoutHandout } from './layoutHandout.ts';

/** Widths only grow from pass to pass, so two or three do; this many would be a fault of the program. */
const mostPasses = 8;

/** The pages of the document's own titles count; those of `labels` are used for what it does not hold. */
export function settleHandout(document: HandoutDocument, labels: Labels, fonts: Fonts): Layout {
  let known = labels.page;
  const widest = new Map(known);
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const layout = layoutHandout(document, { ...labels, page: known }, fonts, widest);
    const next = new Map([...labels.page, ...layout.labels]);
    if ([...layout.references].every(([key, printed]) => next.get(key) === printed)) return layout;
    for (const [key, page] of next) widest.set(key, Math.max(page, widest.get(key) ?? 0));
    known = next;
  }
  throw new Error(`The page numbers of ${document.id} do not settle.`);
}
