// Names of table cells, by which cells point at their heads. The browser counts everything it ever showed, so its names
// depend on what else it did; here they are counted anew. In: the document. Changes it.

import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFString } from '@cantoo/pdf-lib';

type Replace = (name: string) => string;

export function renameCells(document: PDFDocument): void {
  const names = new Set<string>();
  eachName(document, (name) => {
    names.add(name);
    return name;
  });
  // the index of names is sorted, and stays so
  const renamed = new Map(
    [...names].sort().map((name, index) => [name, `cell${String(index + 1).padStart(6, '0')}`]),
  );
  eachName(document, (name) => renamed.get(name) ?? name);
}

function eachName({ context }: PDFDocument, replace: Replace): void {
  for (const [, object] of context.enumerateIndirectObjects()) visit(object, replace);
}

function visit(object: PDFObject, replace: Replace): void {
  if (object instanceof PDFDict)
    for (const [key, value] of object.entries()) {
      const name = renamed(value, replace);
      if (name !== undefined) object.set(key, name);
      else visit(value, replace);
    }
  if (object instanceof PDFArray)
    for (const [index, value] of object.asArray().entries()) {
      const name = renamed(value, replace);
      if (name !== undefined) object.set(index, name);
      else visit(value, replace);
    }
}

/** `node00000049` is a name that the browser gave. */
function renamed(value: PDFObject, replace: Replace): PDFString | undefined {
  if (!(value instanceof PDFString)) return undefined;
  const name = value.asString();
  return /^node\d{8}$/.test(name) ? PDFString.of(replace(name)) : undefined;
}
