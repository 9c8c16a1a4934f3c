// Lays a handout out until the page numbers in its text are those of its pages, as large print beside the clear edition,
// and as a booklet on its sheets.

import type { Fonts } from '../../fonts/Fonts.ts';
import type { LabelKey } from '../../model/markdown.ts';
import type { HandoutDocument } from '../../publications/Handout.ts';
import type { Labels } from '../../publications/Labels.ts';
import { imposeBooklet } from './imposeBooklet.ts';
import type { Layout } from './Layout.ts';
import { layoutHandout } from './layoutHandout.ts';
import { markClearPages } from './markClearPages.ts';

/** A layout depends on the widths of its numbers alone, and these only grow: two or three passes do, more than this are a
 *  fault of the program. */
const mostPasses = 12;

/** The pages of the document's own titles count; those of `labels` are used for what it does not hold. */
export function settleHandout(document: HandoutDocument, labels: Labels, fonts: Fonts): Layout {
  const clear = settlePages({ ...document, print: 'clear' }, labels, fonts);
  const layout = document.print === 'large' ? layoutLarge(document, clear, labels, fonts) : clear;
  return document.binding === 'booklet' ? imposeBooklet(layout, document) : layout;
}

function settlePages(document: HandoutDocument, labels: Labels, fonts: Fonts): Layout {
  const passes: Layout['labels'][] = [];
  const widest = {
    get: (key: LabelKey) => Math.max(0, ...[labels.page, ...passes].map((pages) => pages.get(key) ?? 0)),
  };
  while (passes.length < mostPasses) {
    const page = over(passes.at(-1), labels.page);
    const layout = layoutHandout(document, { ...labels, page }, fonts, widest);
    const next = over(layout.labels, labels.page);
    if ([...layout.references].every(([key, printed]) => next.get(key) === printed)) return layout;
    passes.push(layout.labels);
  }
  throw new Error(`The page numbers of ${document.id} do not settle.`);
}

/** The document's own pages, then those of others. */
function over(own: Layout['labels'] | undefined, others: Labels['page']): Labels['page'] {
  return { get: (key) => own?.get(key) ?? others.get(key) };
}

/** References always mean the clear edition's pages; those stand in the margin. */
function layoutLarge(document: HandoutDocument, clear: Layout, labels: Labels, fonts: Fonts): Layout {
  const page = over(clear.labels, labels.page);
  const large = layoutHandout(document, { ...labels, page }, fonts);
  return { ...markClearPages(large, clear, document, fonts), labels: clear.labels };
}
