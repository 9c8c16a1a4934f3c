// Reads the cross-reference tables and trailers of a file, newest first (ISO 32000-1, 7.5.4 and 7.5.5).
// Cross-reference streams are not read: the project writes none. Faults are collected, nothing is thrown.

import type { FileFault } from './Pdf.ts';
import { type Cursor, parseToken, parseValue, SyntaxFault, skipSpace } from './parseValue.ts';
import { asDict, asNumber, emptyDict, latin1, type PdfDict } from './values.ts';

export interface CrossReferences {
  /** Byte offsets of the objects in use, by object number. */
  readonly offsets: ReadonlyMap<number, { readonly offset: number; readonly gen: number }>;
  readonly trailer: PdfDict;
  /** From the word `xref` to the end of the trailer's dictionary; one a table. */
  readonly extents: readonly { readonly start: number; readonly end: number }[];
  readonly faults: readonly FileFault[];
}

interface Collected {
  readonly offsets: Map<number, { offset: number; gen: number }>;
  readonly seen: Set<number>;
  readonly faults: FileFault[];
}

const entryLength = 20;
const entryShape = /^(\d{10}) (\d{5}) ([nf])( \r| \n|\r\n)$/;

function addEntry(into: Collected, num: number, line: string): void {
  const [, offset, gen, use] = entryShape.exec(line) ?? [];
  if (use === undefined) {
    into.faults.push({ rule: 'cross-references-hit', message: `the entry of object ${num} is malformed` });
  } else if (!into.seen.has(num)) {
    into.seen.add(num);
    if (use === 'n') into.offsets.set(num, { offset: Number(offset), gen: Number(gen) });
  }
}

/** Reads `first count` and its entries; false when the table is over. */
function readSubsection(cursor: Cursor, into: Collected): boolean {
  skipSpace(cursor);
  const head = /^(\d+) (\d+)[ \t]*\r?\n?/.exec(latin1(cursor.bytes.subarray(cursor.pos, cursor.pos + 40)));
  if (!head) return false;
  cursor.pos += head[0].length;
  for (let index = 0; index < Number(head[2]); index++) {
    addEntry(
      into,
      Number(head[1]) + index,
      latin1(cursor.bytes.subarray(cursor.pos, cursor.pos + entryLength)),
    );
    cursor.pos += entryLength;
  }
  return true;
}

function expectWord(cursor: Cursor, word: string): void {
  const token = parseToken(cursor);
  if (typeof token === 'object' && token?.kind === 'keyword' && token.word === word) return;
  throw new SyntaxFault(`there is no "${word}" before byte ${cursor.pos}`);
}

function readTable(bytes: Uint8Array, start: number, into: Collected): { trailer: PdfDict; end: number } {
  const cursor = { bytes, pos: start };
  expectWord(cursor, 'xref');
  while (readSubsection(cursor, into));
  expectWord(cursor, 'trailer');
  return { trailer: asDict(parseValue(cursor)) ?? emptyDict, end: cursor.pos };
}

function lastStart(bytes: Uint8Array): number {
  const tail = latin1(bytes.subarray(Math.max(0, bytes.length - 1024)));
  return Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
}

/** After a fault: the objects as they stand in the file, and the last trailer, whatever the tables say. */
function recover(bytes: Uint8Array, into: Collected): PdfDict {
  const text = latin1(bytes);
  for (const match of text.matchAll(/(?<=[\r\n])(\d+) (\d+) obj\b/g)) {
    const num = Number(match[1]);
    if (!into.offsets.has(num)) into.offsets.set(num, { offset: match.index, gen: Number(match[2]) });
  }
  try {
    return asDict(parseValue({ bytes, pos: text.lastIndexOf('trailer') + 'trailer'.length })) ?? emptyDict;
  } catch {
    return emptyDict;
  }
}

export function readCrossReferences(bytes: Uint8Array): CrossReferences {
  const into: Collected = { offsets: new Map(), seen: new Set(), faults: [] };
  const extents: { start: number; end: number }[] = [];
  let newest: PdfDict | undefined;
  let start: number | undefined = lastStart(bytes);
  while (start !== undefined && !extents.some((extent) => extent.start === start)) {
    try {
      const { trailer, end } = readTable(bytes, start, into);
      newest ??= trailer;
      extents.push({ start, end });
      start = asNumber(trailer.entries.get('Prev') ?? null);
    } catch (error) {
      if (!(error instanceof SyntaxFault)) throw error;
      const message = `no cross-reference table is read at byte ${start}: ${error.message}`;
      into.faults.push({ rule: 'cross-references-hit', message });
      break;
    }
  }
  const recovered = into.faults.length > 0 ? recover(bytes, into) : emptyDict;
  return { offsets: into.offsets, trailer: newest ?? recovered, extents, faults: into.faults };
}
