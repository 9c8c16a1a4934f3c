// A file's objects, and the ways to follow references through them. What comes in was read by readFile.ts.

import { decodeStream } from './decodeStream.ts';
import { asDict, emptyDict, isKind, type PdfDict, type PdfStream, type PdfValue } from './values.ts';

/** Something wrong with the file below the level of its document, found while reading. */
export interface FileFault {
  readonly rule: 'cross-references-hit' | 'objects-parse' | 'stream-lengths-fit' | 'trailer-is-complete';
  readonly message: string;
}

export interface Pdf {
  readonly bytes: Uint8Array;
  readonly objects: ReadonlyMap<number, PdfValue>;
  readonly trailer: PdfDict;
  readonly faults: readonly FileFault[];
}

/** Follows references; what leads nowhere is null, as ISO 32000-1, 7.3.10 says. */
export function resolve(pdf: Pdf, value: PdfValue | undefined): PdfValue {
  let current = value ?? null;
  for (let hops = 0; isKind(current, 'ref') && hops < 32; hops++)
    current = pdf.objects.get(current.num) ?? null;
  return isKind(current, 'ref') ? null : current;
}

/** The value at a path of keys, each step resolved; null when there is none. */
export function at(pdf: Pdf, from: PdfValue | undefined, ...path: readonly string[]): PdfValue {
  let value = resolve(pdf, from);
  for (const key of path) value = resolve(pdf, asDict(value)?.entries.get(key));
  return value;
}

export function dictAt(pdf: Pdf, from: PdfValue | undefined, ...path: readonly string[]): PdfDict {
  return asDict(at(pdf, from, ...path)) ?? emptyDict;
}

/** The items of an array, resolved; a single value counts as an array of one, as `/K` and `/Contents` allow. */
export function listAt(
  pdf: Pdf,
  from: PdfValue | undefined,
  ...path: readonly string[]
): readonly PdfValue[] {
  const value = at(pdf, from, ...path);
  if (value === null) return [];
  return isKind(value, 'array') ? value.items.map((item) => resolve(pdf, item)) : [value];
}

/** Like {@link listAt}, but with the references as they stand. */
export function refsAt(pdf: Pdf, from: PdfDict, key: string): readonly PdfValue[] {
  const direct = from.entries.get(key) ?? null;
  const value = resolve(pdf, direct);
  if (value === null) return [];
  return isKind(value, 'array') ? value.items : [direct];
}

/** The object number of a reference; undefined for a direct value. */
export function numberOf(value: PdfValue | undefined): number | undefined {
  return value !== undefined && isKind(value, 'ref') ? value.num : undefined;
}

/** A stream's bytes with its filters undone. Throws what {@link decodeStream} throws. */
export function streamBytes(pdf: Pdf, stream: PdfStream): Uint8Array {
  const filters = listAt(pdf, stream.dict, 'Filter');
  const params = listAt(pdf, stream.dict, 'DecodeParms');
  return decodeStream(stream.raw, filters, params);
}

export function catalogOf(pdf: Pdf): PdfDict {
  return dictAt(pdf, pdf.trailer, 'Root');
}
