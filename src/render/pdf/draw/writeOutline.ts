// The outline that viewers show beside the pages. pdfkit's own counts only children, where the standard wants all
// entries that are visible.

import type { Layout, OutlineEntry } from '../Layout.ts';
import { type PdfDocument, type PdfReference, raw } from './pdfkit-types.ts';
import { number, textString } from './syntax.ts';

interface Node {
  readonly reference: PdfReference;
  readonly entry: OutlineEntry | undefined;
  readonly parent: Node | undefined;
  readonly children: Node[];
}

export function writeOutline(document: PdfDocument, layout: Layout, pages: readonly PdfReference[]): void {
  if (layout.outline.length === 0) return;
  const root = newNode(document, undefined, undefined);
  let last = root;
  for (const entry of layout.outline) {
    let parent = last;
    while (parent.entry !== undefined && parent.entry.level >= entry.level) parent = parent.parent ?? root;
    last = newNode(document, entry, parent);
    parent.children.push(last);
  }
  writeNode(root, layout, pages);
  document._root.data.Outlines = root.reference;
  document._root.data.PageMode = 'UseOutlines';
}

function newNode(document: PdfDocument, entry: OutlineEntry | undefined, parent: Node | undefined): Node {
  return { reference: document.ref({}), entry, parent, children: [] };
}

/** Writes a node and those below it; gives their number. */
function writeNode(node: Node, layout: Layout, pages: readonly PdfReference[]): number {
  const { children, entry, parent, reference } = node;
  const below = children.reduce((sum, child) => sum + 1 + writeNode(child, layout, pages), 0);
  const syntax: string[] = entry === undefined ? ['/Type /Outlines'] : [];
  if (entry !== undefined && parent !== undefined) {
    const height = layout.pages[entry.page]?.height ?? 0;
    const place = parent.children.indexOf(node);
    syntax.push(`/Title ${textString(entry.title)} /Parent ${parent.reference}`);
    syntax.push(`/Dest [${pages[entry.page]} /XYZ null ${number(height - entry.y)} null]`);
    if (place > 0) syntax.push(`/Prev ${parent.children[place - 1]?.reference}`);
    if (place < parent.children.length - 1) syntax.push(`/Next ${parent.children[place + 1]?.reference}`);
  }
  if (children.length > 0) {
    syntax.push(`/First ${children[0]?.reference} /Last ${children.at(-1)?.reference} /Count ${below}`);
  }
  reference.data = raw(`<< ${syntax.join(' ')} >>`);
  reference.end();
  return below;
}
