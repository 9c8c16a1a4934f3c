// What a PDF object is, as plain data. Nothing here knows a byte offset or a file.

export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}

export interface PdfString {
  readonly kind: 'string';
  readonly bytes: Uint8Array;
}

export interface PdfRef {
  readonly kind: 'ref';
  readonly num: number;
  readonly gen: number;
}

export interface PdfDict {
  readonly kind: 'dict';
  readonly entries: ReadonlyMap<string, PdfValue>;
}

export interface PdfStream {
  readonly kind: 'stream';
  readonly dict: PdfDict;
  /** As in the file, filters not undone. */
  readonly raw: Uint8Array;
}

export interface PdfArray {
  readonly kind: 'array';
  readonly items: readonly PdfValue[];
}

export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfRef
  | PdfArray
  | PdfDict
  | PdfStream;

export const emptyDict: PdfDict = { kind: 'dict', entries: new Map() };

export function isKind<K extends 'name' | 'string' | 'ref' | 'array' | 'dict' | 'stream'>(
  value: PdfValue,
  kind: K,
): value is Extract<PdfValue, { kind: K }> {
  return typeof value === 'object' && value !== null && value.kind === kind;
}

/** The name without its slash, or undefined when the value is no name. */
export function asName(value: PdfValue): string | undefined {
  return isKind(value, 'name') ? value.name : undefined;
}

export function asNumber(value: PdfValue): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** A dictionary; of a stream, its dictionary. */
export function asDict(value: PdfValue): PdfDict | undefined {
  if (isKind(value, 'stream')) return value.dict;
  return isKind(value, 'dict') ? value : undefined;
}

export function asItems(value: PdfValue): readonly PdfValue[] {
  return isKind(value, 'array') ? value.items : [];
}

/** A text string: UTF-16 with a byte order mark, UTF-8 with one, else PDFDocEncoding (read as Latin 1). */
export function asText(value: PdfValue): string | undefined {
  if (!isKind(value, 'string')) return undefined;
  const { bytes } = value;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16be(bytes.subarray(2));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes);
  return latin1(bytes);
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

export function utf16be(bytes: Uint8Array): string {
  return new TextDecoder('utf-16be').decode(bytes);
}
