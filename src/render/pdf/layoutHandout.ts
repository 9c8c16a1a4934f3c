// A handout to pages. Comes in: blocks in reading order, where everything else is (labels), fonts. Goes out: a Layout.
// Never draws. A page number within the text needs the layout that it is part of: `settleHandout` repeats this until
// the numbers hold.

import type { Diagnostic } from '../../diagnostics/Diagnostic.ts';
import type { Fonts } from '../../fonts/Fonts.ts';
import type { LabelKey } from '../../model/markdown.ts';
import type { HandoutDocument, PrintBlock } from '../../publications/Handout.ts';
import type { Labels } from '../../publications/Labels.ts';
import { checkReaders } from './checkReaders.ts';
import type { PlacedMark } from './flow/Book.ts';
import type { FlowContext } from './flow/FlowContext.ts';
import { paginate } from './flow/paginate.ts';
import type { Slab } from './flow/Slab.ts';
import { setBlocks } from './flow/setBlocks.ts';
import { type Geometry, handoutGeometry, isTwoSided } from './geometry.ts';
import { handoutSetting } from './handoutSetting.ts';
import type { Layout, OutlineEntry, Page } from './Layout.ts';
import { layoutCover } from './layoutCover.ts';
import { notesBelow } from './notesBelow.ts';
import { pageFurniture } from './pageFurniture.ts';
import { createResolver } from './references.ts';
import type { Setting } from './Setting.ts';
import { createStructure } from './structure.ts';
import { type Stylesheet, stylesheet } from './stylesheet.ts';

/** `widest` gives the largest number that each label ever had, whose width references keep free. */
export function layoutHandout(
  document: HandoutDocument,
  labels: Labels,
  fonts: Fonts,
  widest: Labels['page'] = labels.page,
): Layout {
  checkReaders(document);
  const styles = stylesheet(document);
  const geometry = handoutGeometry(document);
  const structure = createStructure();
  const root = structure.add('Document', undefined);
  const diagnostics = new Map<string, Diagnostic>();
  const references = new Map<LabelKey, number | undefined>();
  const resolve = createResolver(document.references, labels, widest, references);
  const setting = handoutSetting(document, { fonts, structure, resolve, styles, geometry }, diagnostics);
  const context = flowContext(geometry, styles, setting, root);
  const cover = document.cover.length === 0 ? [] : [layoutCover(document.cover, context, geometry)];
  const flowed = paginate(setSections(document.blocks, context), {
    geometry,
    snap: styles.snap,
    firstPage: cover.length + 1,
    sides: isTwoSided(document),
  });
  const furniture = pageFurniture(document, flowed.marks, geometry, styles, setting);
  const pages = flowed.pages.map((page, index): Page => {
    const isLeft = page.items.length === 0 || flowed.pages[index + 1]?.items.length === 0;
    const notes = isLeft ? notesBelow(page, geometry.frame(page.number), document, styles, setting) : [];
    const filled = [...page.items, ...notes];
    return { ...geometry.page, items: filled.length === 0 ? [] : [...furniture(page.number), ...filled] };
  });
  return {
    title: document.title,
    lang: document.lang,
    pages: [...cover, ...pages],
    structure: structure.nodes,
    outline: flowed.marks.map(outlineEntry),
    labels: pageLabels(flowed.marks),
    references,
    viewer: { outline: true },
    diagnostics: [...diagnostics.values()],
  };
}

/** What stands between page breaks, each part set when it is asked for. */
function* setSections(blocks: readonly PrintBlock[], context: FlowContext): Iterable<readonly Slab[]> {
  let start = 0;
  for (let index = 1; index <= blocks.length; index += 1) {
    const kind = blocks[index]?.kind;
    if (index < blocks.length && kind !== 'page-break' && kind !== 'divider') continue;
    yield setBlocks(blocks.slice(start, index), context);
    start = index;
  }
}

function flowContext(geometry: Geometry, styles: Stylesheet, setting: Setting, root: number): FlowContext {
  return {
    setting,
    styles,
    width: geometry.width,
    wideWidth: geometry.wideWidth,
    noteWidth: geometry.noteWidth,
    pageHeight: geometry.height,
    parent: root,
    text: styles.paragraph.text,
    listDepth: 0,
    level: 'page',
    setBlocks: (blocks: readonly PrintBlock[], inner) => setBlocks(blocks, inner),
  };
}

function outlineEntry({ mark, page, y }: PlacedMark): OutlineEntry {
  return { ...mark.outline, page: page - 1, y };
}

function pageLabels(marks: readonly PlacedMark[]): ReadonlyMap<LabelKey, number> {
  const labels = new Map<LabelKey, number>();
  for (const { mark, page } of marks) {
    for (const label of mark.labels) if (!labels.has(label)) labels.set(label, page);
  }
  return labels;
}
