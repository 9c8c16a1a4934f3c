// Bytes of a PDF in, its objects and what is wrong with the file's frame out: what `qpdf --check` would look at.
// Reads on after a fault as far as it can, so that one fault does not hide the others. Never throws for a bad file.

import type { FileFault, Pdf } from './Pdf.ts';
import { type Cursor, isWhiteSpace, parseToken, parseValue, SyntaxFault, skipSpace } from './parseValue.ts';
import { type CrossReferences, readCrossReferences } from './readCrossReferences.ts';
import { asNumber, isKind, latin1, type PdfDict, type PdfValue } from './values.ts';

interface Reading {
  readonly bytes: Uint8Array;
  readonly table: CrossReferences;
  readonly objects: Map<number, PdfValue>;
  readonly extents: { start: number; end: number }[];
  readonly faults: FileFault[];
}

function headAt(bytes: Uint8Array, offset: number): { num: number; length: number } | undefined {
  const match = /^(\d+) \d+ obj(?![A-Za-z])/.exec(latin1(bytes.subarray(offset, offset + 30)));
  return match ? { num: Number(match[1]), length: match[0].length } : undefined;
}

/** Where the object really begins, when its entry points elsewhere. */
function searchObject(bytes: Uint8Array, num: number): number | undefined {
  const found = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(
    `\n${num} 0 obj`,
    0,
    'latin1',
  );
  return found < 0 ? undefined : found + 1;
}

function wordAt(cursor: Cursor, word: string): boolean {
  const { pos } = cursor;
  if (latin1(cursor.bytes.subarray(pos, pos + word.length)) !== word) return false;
  cursor.pos += word.length;
  return true;
}

/** The end of the stream's data, a line end before `endstream`: by its Length, or, with a fault, by the word that ends it. */
function endOfData(reading: Reading, num: number, dict: PdfDict, start: number): number {
  const direct = dict.entries.get('Length') ?? null;
  const length = asNumber(isKind(direct, 'ref') ? load(reading, direct.num) : direct);
  const cursor = { bytes: reading.bytes, pos: start + (length ?? 0) };
  if (length !== undefined) {
    while (isWhiteSpace(reading.bytes[cursor.pos])) cursor.pos++;
    const lineEnd = cursor.pos - start - length;
    if (lineEnd >= 1 && lineEnd <= 2 && wordAt(cursor, 'endstream')) return start + length;
  }
  const message = `object ${num} has a stream whose Length is ${length ?? 'missing'}, which does not lead to its end`;
  reading.faults.push({ rule: 'stream-lengths-fit', message });
  const buffer = Buffer.from(reading.bytes.buffer, reading.bytes.byteOffset, reading.bytes.byteLength);
  const found = buffer.indexOf('\nendstream', start, 'latin1');
  if (found < 0) throw new SyntaxFault(`the stream of object ${num} has no end`);
  return found;
}

function readStream(reading: Reading, num: number, dict: PdfDict, cursor: Cursor): PdfValue {
  if (reading.bytes[cursor.pos] === 13) cursor.pos++;
  if (reading.bytes[cursor.pos] !== 10)
    throw new SyntaxFault(`no line end follows "stream" of object ${num}`);
  const start = cursor.pos + 1;
  const end = endOfData(reading, num, dict, start);
  cursor.pos = end;
  while (isWhiteSpace(reading.bytes[cursor.pos])) cursor.pos++;
  wordAt(cursor, 'endstream');
  return { kind: 'stream', dict, raw: reading.bytes.subarray(start, end) };
}

function readObject(reading: Reading, num: number, start: number, headLength: number): PdfValue {
  const cursor = { bytes: reading.bytes, pos: start + headLength };
  let value = parseValue(cursor);
  skipSpace(cursor);
  if (isKind(value, 'dict') && wordAt(cursor, 'stream')) value = readStream(reading, num, value, cursor);
  const end = parseToken(cursor);
  if (!(typeof end === 'object' && end?.kind === 'keyword' && end.word === 'endobj')) {
    throw new SyntaxFault(`"endobj" is missing at byte ${cursor.pos}`);
  }
  reading.extents.push({ start, end: cursor.pos });
  return value;
}

/** The start of an object, by its entry or, with a fault, by a search for its head. */
function locate(reading: Reading, num: number): number | undefined {
  const entry = reading.table.offsets.get(num);
  if (entry && headAt(reading.bytes, entry.offset)?.num === num) return entry.offset;
  const message = `the entry of object ${num} points at byte ${entry?.offset}, where it does not begin`;
  reading.faults.push({ rule: 'cross-references-hit', message });
  return searchObject(reading.bytes, num);
}

function load(reading: Reading, num: number): PdfValue {
  const known = reading.objects.get(num);
  if (known !== undefined || !reading.table.offsets.has(num)) return known ?? null;
  reading.objects.set(num, null);
  const start = locate(reading, num);
  if (start === undefined) return null;
  try {
    const value = readObject(reading, num, start, headAt(reading.bytes, start)?.length ?? 0);
    reading.objects.set(num, value);
    return value;
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    reading.faults.push({ rule: 'objects-parse', message: `object ${num} does not parse: ${error.message}` });
    return null;
  }
}

/** In a file without updates, every byte before the table belongs to an object of the table or is space. */
function strayBytes(reading: Reading): FileFault[] {
  if (reading.faults.length > 0 || reading.table.extents.length !== 1) return [];
  const extents = [...reading.extents, ...reading.table.extents].sort((a, b) => a.start - b.start);
  const cursor = { bytes: reading.bytes, pos: 0 };
  for (const { start, end } of extents) {
    skipSpace(cursor);
    if (cursor.pos < start) {
      const message = `bytes ${cursor.pos} to ${start} belong to no object of the cross-reference table`;
      return [{ rule: 'cross-references-hit', message }];
    }
    cursor.pos = end;
  }
  return [];
}

function trailerFaults(trailer: PdfDict, table: CrossReferences): FileFault[] {
  const faults: FileFault[] = [];
  const complain = (message: string): number => faults.push({ rule: 'trailer-is-complete', message });
  const { entries } = trailer;
  if (!entries.has('Root')) complain('the trailer has no Root');
  const id = entries.get('ID') ?? null;
  const halves = isKind(id, 'array')
    ? id.items.filter((half) => isKind(half, 'string') && half.bytes.length > 0)
    : [];
  if (halves.length !== 2) complain('the trailer has no ID of two strings');
  const least = Math.max(0, ...table.offsets.keys()) + 1;
  if (asNumber(entries.get('Size') ?? null) !== least) complain(`the trailer's Size is not ${least}`);
  return faults;
}

export function readFile(bytes: Uint8Array): Pdf {
  const table = readCrossReferences(bytes);
  const reading: Reading = { bytes, table, objects: new Map(), extents: [], faults: [...table.faults] };
  for (const num of table.offsets.keys()) load(reading, num);
  const faults = [...reading.faults, ...strayBytes(reading), ...trailerFaults(table.trailer, table)];
  return { bytes, objects: reading.objects, trailer: table.trailer, faults };
}
