// The part of pdfkit 0.20 that drawing stands on. Its own types are behind its code, and the writer of objects and the
// pages' dictionaries are not public: what is listed here is what an update has to be compared with.

import type { FontkitFont } from '../../../fonts/fontkit-types.ts';

export interface PdfReference {
  readonly id: number;
  // biome-ignore lint/suspicious/noExplicitAny: a PDF dictionary holds anything that pdfkit can write
  data: Record<string, any>;
  /** What was written to a stream. */
  buffer: readonly Uint8Array[];
  write(chunk: Uint8Array | string): void;
  end(chunk?: Uint8Array | string): void;
  toString(): string;
}

export interface PdfPage {
  readonly dictionary: PdfReference;
  readonly content: PdfReference;
  readonly resources: PdfReference;
  readonly fonts: Record<string, PdfReference>;
  readonly annotations: PdfReference[];
}

export interface PdfDocument {
  readonly page: PdfPage;
  readonly info: Record<string, unknown>;
  readonly _root: PdfReference;
  /** Of the stream that a document is; null ends it. */
  read(): Uint8Array | null;
  compress: boolean;
  push: (chunk: Uint8Array | null) => boolean;
  /** Bytes written so far. */
  _offset: number;
  /** Where each object begins, by its number less one; null until it is written. */
  readonly _offsets: (number | null)[];
  /** A string is a line of its own. */
  _write: (data: Uint8Array | string) => void;
  _addInfo: () => void;
  /** Writes the form that pdfkit's own fields need. */
  endAcroForm: () => unknown;
  appendXML(xml: string): void;
  ref(data?: unknown): PdfReference;
  addPage(options: { size: readonly [number, number]; margin: number }): unknown;
  font(source: FontkitFont | string, family?: string): unknown;
  save(): unknown;
  restore(): unknown;
  transform(a: number, b: number, c: number, d: number, e: number, f: number): unknown;
  addContent(syntax: string): unknown;
  path(data: string): unknown;
  openImage(source: Uint8Array): object;
  image(source: object, x: number, y: number, options: { width: number; height: number }): unknown;
  getStructTreeRoot(): PdfReference;
  end(): void;
}

/** The number of an object that `writeObject` writes later. */
export function reserveObject({ _offsets }: PdfDocument): number {
  return _offsets.push(null);
}

/** As a reference would, but with nothing to keep: a long file has a hundred thousand of them. */
export function writeObject(document: PdfDocument, id: number, syntax: string): void {
  document._offsets[id - 1] = document._offset;
  document._write(`${id} 0 obj`);
  document._write(syntax);
  document._write('endobj');
}

/** PDF syntax that pdfkit writes as it is: its own conversion of dictionaries is too slow for thousands of them. */
class RawObject {
  readonly #syntax: string;
  constructor(syntax: string) {
    this.#syntax = syntax;
  }
  /** pdfkit writes what is no plain object through `toString`. */
  get [Symbol.toStringTag](): string {
    return 'RawObject';
  }
  toString(): string {
    return this.#syntax;
  }
}

/** A dictionary in its final syntax. */
export function raw(syntax: string): PdfReference['data'] {
  return new RawObject(syntax) as unknown as PdfReference['data'];
}
