// The annotations of all pages, with the elements whose object references name them.

import { at, numberOf, refsAt, resolve } from '../reading/Pdf.ts';
import { asDict, asName, emptyDict, type PdfDict } from '../reading/values.ts';
import type { ReadPdf } from '../readPdf.ts';
import type { Element } from './readTree.ts';

export interface Annotation {
  /** 1-based. */
  readonly page: number;
  /** Object numbers. */
  readonly pageObject: number;
  readonly object: number | undefined;
  readonly subtype: string;
  readonly dict: PdfDict;
  /** Elements with an object reference to it. */
  readonly elements: readonly Element[];
}

function elementsByObject({ tree }: ReadPdf): ReadonlyMap<number, readonly Element[]> {
  const byObject = new Map<number, Element[]>();
  for (const element of tree.elements) {
    for (const kid of element.kids) {
      if (kid.kind !== 'object' || kid.object === undefined) continue;
      byObject.set(kid.object, [...(byObject.get(kid.object) ?? []), element]);
    }
  }
  return byObject;
}

export function readAnnotations(read: ReadPdf): readonly Annotation[] {
  const byObject = elementsByObject(read);
  return read.pages.flatMap((page) =>
    refsAt(read.pdf, page.dict, 'Annots').map((ref) => {
      const dict = asDict(resolve(read.pdf, ref)) ?? emptyDict;
      const object = numberOf(ref);
      return {
        page: page.number,
        pageObject: page.object,
        object,
        subtype: asName(at(read.pdf, dict, 'Subtype')) ?? '',
        dict,
        elements: object === undefined ? [] : (byObject.get(object) ?? []),
      };
    }),
  );
}
