// Marked content as the pages have it, as the tree claims it and as the parent tree says: three maps to compare.

import { at, numberOf, type Pdf, resolve } from '../reading/Pdf.ts';
import { asNumber, isKind, type PdfValue } from '../reading/values.ts';
import type { ReadPdf } from '../readPdf.ts';
import type { Element } from './readTree.ts';

/** Marked content that stands on a page; the same id opened twice is two of these. */
export interface PlacedContent {
  readonly page: number;
  readonly owner: number;
  readonly mcid: number;
}

export interface ClaimedContent {
  readonly element: Element;
  readonly owner: number | undefined;
  readonly mcid: number;
}

export function contentKey(content: { readonly owner: number | undefined; readonly mcid: number }): string {
  return `${content.owner}:${content.mcid}`;
}

export function placedContent({ pages }: ReadPdf): readonly PlacedContent[] {
  return pages.flatMap((page) =>
    page.events.flatMap((event) => {
      if (event.kind !== 'open' || event.inner.kind !== 'tagged') return [];
      return [{ page: page.number, owner: event.inner.owner, mcid: event.inner.mcid }];
    }),
  );
}

export function claimedContent({ tree }: ReadPdf): readonly ClaimedContent[] {
  return tree.elements.flatMap((element) =>
    element.kids.flatMap((kid) =>
      kid.kind === 'content' ? [{ element, owner: kid.owner, mcid: kid.mcid }] : [],
    ),
  );
}

/** The parent tree's key of a page, form or annotation. */
export function structureKey(
  pdf: Pdf,
  object: PdfValue,
  key: 'StructParents' | 'StructParent',
): number | undefined {
  return asNumber(at(pdf, object, key));
}

/** Object number of the element the parent tree names for a content id; undefined when it names none. */
export function parentOf({ pdf, tree }: ReadPdf, owner: number, mcid: number): number | undefined {
  const key = structureKey(pdf, pdf.objects.get(owner) ?? null, 'StructParents');
  const list = resolve(pdf, key === undefined ? null : tree.parentTree.get(key));
  return isKind(list, 'array') ? numberOf(list.items[mcid]) : undefined;
}
