// Reads one PDF value, or one operator of a content stream, at a place in bytes, by ISO 32000-1, 7.2 and 7.3.
// Strict: what no writer should write is a SyntaxFault, never guessed at. Knows nothing of files or of streams.

import { latin1, type PdfValue } from './values.ts';

export interface Cursor {
  readonly bytes: Uint8Array;
  pos: number;
}

/** A bare word: an operator in content, `obj` or `endobj` in a file. */
export interface Keyword {
  readonly kind: 'keyword';
  readonly word: string;
}

export class SyntaxFault extends Error {}

const whiteSpace = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set([...'()<>[]{}/%'].map((c) => c.charCodeAt(0)));
const numberShape = /^[+-]?(\d+\.?\d*|\.\d+)$/;
const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

export function isWhiteSpace(byte: number | undefined): boolean {
  return byte !== undefined && whiteSpace.has(byte);
}

function isRegular(byte: number | undefined): boolean {
  return byte !== undefined && !whiteSpace.has(byte) && !delimiters.has(byte);
}

export function skipSpace(cursor: Cursor): void {
  const { bytes } = cursor;
  for (;;) {
    while (isWhiteSpace(bytes[cursor.pos])) cursor.pos++;
    if (bytes[cursor.pos] !== 0x25) return;
    while (cursor.pos < bytes.length && bytes[cursor.pos] !== 10 && bytes[cursor.pos] !== 13) cursor.pos++;
  }
}

function fault(cursor: Cursor, message: string): never {
  throw new SyntaxFault(`${message} at byte ${cursor.pos}`);
}

function readWord(cursor: Cursor): string {
  const start = cursor.pos;
  while (isRegular(cursor.bytes[cursor.pos])) cursor.pos++;
  return latin1(cursor.bytes.subarray(start, cursor.pos));
}

function readName(cursor: Cursor): PdfValue {
  cursor.pos++;
  const word = readWord(cursor);
  const name = word.replace(/#([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return { kind: 'name', name };
}

function readHexString(cursor: Cursor): PdfValue {
  const end = cursor.bytes.indexOf(0x3e, cursor.pos);
  if (end < 0) fault(cursor, 'a hexadecimal string has no end');
  const digits = latin1(cursor.bytes.subarray(cursor.pos + 1, end)).replace(/\s/g, '');
  if (/[^0-9a-f]/i.test(digits)) fault(cursor, 'a hexadecimal string holds another character');
  cursor.pos = end + 1;
  return {
    kind: 'string',
    bytes: Uint8Array.from(Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex')),
  };
}

/** The byte an escape stands for; undefined for a line end, which joins two lines. The cursor is behind the backslash. */
function readEscape(cursor: Cursor): number | undefined {
  const { bytes } = cursor;
  const octal = /^[0-7]{1,3}/.exec(latin1(bytes.subarray(cursor.pos, cursor.pos + 3)))?.[0];
  if (octal !== undefined) {
    cursor.pos += octal.length;
    return Number.parseInt(octal, 8) & 0xff;
  }
  const byte = bytes[cursor.pos++];
  if (byte === 13 && bytes[cursor.pos] === 10) cursor.pos++;
  if (byte === undefined || byte === 10 || byte === 13) return undefined;
  return escapes[String.fromCharCode(byte)] ?? byte;
}

function readLiteralString(cursor: Cursor): PdfValue {
  const { bytes } = cursor;
  const out: number[] = [];
  let depth = 0;
  for (;;) {
    const byte = bytes[cursor.pos++];
    if (byte === undefined) fault(cursor, 'a string has no end');
    if (byte === 0x5c) {
      const escaped = readEscape(cursor);
      if (escaped !== undefined) out.push(escaped);
      continue;
    }
    if (byte === 0x28) depth++;
    if (byte === 0x29) depth--;
    if (depth === 0) return { kind: 'string', bytes: Uint8Array.from(out.slice(1)) };
    out.push(byte);
  }
}

function readArray(cursor: Cursor): PdfValue {
  cursor.pos++;
  const items: PdfValue[] = [];
  for (;;) {
    skipSpace(cursor);
    if (cursor.bytes[cursor.pos] === 0x5d) break;
    items.push(parseValue(cursor));
  }
  cursor.pos++;
  return { kind: 'array', items };
}

function readDict(cursor: Cursor): PdfValue {
  cursor.pos += 2;
  const entries = new Map<string, PdfValue>();
  for (;;) {
    skipSpace(cursor);
    if (cursor.bytes[cursor.pos] === 0x3e) break;
    if (cursor.bytes[cursor.pos] !== 0x2f) fault(cursor, 'a dictionary key is no name');
    const key = parseValue(cursor);
    const name = typeof key === 'object' && key?.kind === 'name' ? key.name : '';
    if (entries.has(name)) fault(cursor, `a dictionary has /${name} twice`);
    entries.set(name, parseValue(cursor));
  }
  if (cursor.bytes[cursor.pos + 1] !== 0x3e) fault(cursor, 'a dictionary has no end');
  cursor.pos += 2;
  return { kind: 'dict', entries };
}

const reference = /^\s+(\d+)\s+R(?![^\s()<>[\]{}/%])/;

/** `12 0 R` when what follows the integer makes it a reference. */
function readNumberOrReference(cursor: Cursor, word: string): PdfValue {
  const value = Number(word);
  if (!Number.isInteger(value) || value < 0) return value;
  const next = cursor.bytes[cursor.pos + 1] ?? 0;
  if (next < 0x30 || next > 0x39) return value;
  const match = reference.exec(latin1(cursor.bytes.subarray(cursor.pos, cursor.pos + 12)));
  if (!match) return value;
  cursor.pos += match[0].length;
  return { kind: 'ref', num: value, gen: Number(match[1]) };
}

/** The next value or bare word; undefined at the end of the bytes. */
export function parseToken(cursor: Cursor): PdfValue | Keyword | undefined {
  skipSpace(cursor);
  const byte = cursor.bytes[cursor.pos];
  if (byte === undefined) return undefined;
  if (byte === 0x2f) return readName(cursor);
  if (byte === 0x28) return readLiteralString(cursor);
  if (byte === 0x5b) return readArray(cursor);
  if (byte === 0x3c) return cursor.bytes[cursor.pos + 1] === 0x3c ? readDict(cursor) : readHexString(cursor);
  if (delimiters.has(byte)) fault(cursor, `a stray "${String.fromCharCode(byte)}"`);
  const word = readWord(cursor);
  if (numberShape.test(word)) return readNumberOrReference(cursor, word);
  if (word === 'true' || word === 'false') return word === 'true';
  return word === 'null' ? null : { kind: 'keyword', word };
}

export function parseValue(cursor: Cursor): PdfValue {
  const token = parseToken(cursor);
  if (token === undefined) fault(cursor, 'the bytes end where a value should be');
  if (typeof token === 'object' && token?.kind === 'keyword') fault(cursor, `"${token.word}" is no value`);
  return token;
}
