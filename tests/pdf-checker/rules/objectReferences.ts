// Rules of annotations in the structure tree, both ways (ISO 32000-1, 14.7.4.3).

import { numberOf } from '../reading/Pdf.ts';
import type { ReadPdf } from '../readPdf.ts';
import { structureKey } from '../structure/contentIndex.ts';
import { type Annotation, readAnnotations } from '../structure/readAnnotations.ts';
import { type Element, nameOf } from '../structure/readTree.ts';
import { type Problem, type RuleTable, unless } from './Rule.ts';

function inTheTree(
  { pdf, tree }: ReadPdf,
  { page, object, dict, subtype, elements }: Annotation,
): readonly Problem[] {
  if (subtype === 'Popup') return [];
  const what = `the ${subtype} annotation ${object}`;
  const [element] = elements;
  if (!element) return [{ message: `${what} is in no structure element`, page }];
  if (elements.length > 1) return [{ message: `${what} is in ${elements.length} structure elements`, page }];
  const key = structureKey(pdf, dict, 'StructParent');
  if (key === undefined) return [{ message: `${what} has no StructParent`, page }];
  const parent = numberOf(tree.parentTree.get(key));
  return unless(
    parent === element.object,
    `${what} is in ${nameOf(element)}, the parent tree says ${parent}`,
    page,
  );
}

function referencesOf(
  element: Element,
  pageObjects: ReadonlyMap<number, { readonly object: number; readonly number: number }>,
): readonly Problem[] {
  return element.kids.flatMap((kid) => {
    if (kid.kind !== 'object') return [];
    const page = pageObjects.get(kid.object ?? 0);
    if (!page) return [{ message: `${nameOf(element)} refers to object ${kid.object}, which is on no page` }];
    const message = `${nameOf(element)} looks for annotation ${kid.object} on object ${kid.page}, not on its page`;
    return unless(kid.page === page.object, message, page.number);
  });
}

function referencesNamePages(read: ReadPdf): readonly Problem[] {
  const pageOfAnnotation = new Map(
    readAnnotations(read).flatMap(({ object, page, pageObject }) =>
      object === undefined ? [] : [[object, { object: pageObject, number: page }] as const],
    ),
  );
  return read.tree.elements.flatMap((element) => referencesOf(element, pageOfAnnotation));
}

export const objectReferenceRules = {
  'annotations-are-in-the-tree': (read: ReadPdf) =>
    readAnnotations(read).flatMap((annotation) => inTheTree(read, annotation)),
  'object-references-name-their-page': referencesNamePages,
} satisfies RuleTable;
