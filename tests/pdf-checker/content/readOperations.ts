// Splits a content stream (or a CMap, which has the same syntax) into operators with their operands.
// Throws a SyntaxFault where the bytes are neither. Knows no operator's meaning but that of an inline image.

import {
  type Cursor,
  isWhiteSpace,
  parseToken,
  parseValue,
  SyntaxFault,
  skipSpace,
} from '../reading/parseValue.ts';
import type { PdfValue } from '../reading/values.ts';

export interface Operation {
  readonly operator: string;
  readonly operands: readonly PdfValue[];
}

/** The dictionary between BI and ID, then the data, which ends with white space, EI and white space. */
function readInlineImage(cursor: Cursor): Operation {
  const entries = new Map<string, PdfValue>();
  for (;;) {
    const key = parseToken(cursor);
    if (typeof key !== 'object' || key === null)
      throw new SyntaxFault(`an inline image breaks off at ${cursor.pos}`);
    if (key.kind === 'keyword' && key.word === 'ID') break;
    if (key.kind !== 'name')
      throw new SyntaxFault(`an inline image has a key that is no name at ${cursor.pos}`);
    entries.set(key.name, parseValue(cursor));
  }
  const start = cursor.pos + 1;
  const { bytes } = cursor;
  for (let end = start; end < bytes.length; end++) {
    const closes = isWhiteSpace(bytes[end]) && bytes[end + 1] === 0x45 && bytes[end + 2] === 0x49;
    if (!closes || !(end + 3 >= bytes.length || isWhiteSpace(bytes[end + 3]))) continue;
    cursor.pos = end + 3;
    const image = {
      kind: 'stream',
      dict: { kind: 'dict', entries },
      raw: bytes.subarray(start, end),
    } as const;
    return { operator: 'BI', operands: [image] };
  }
  throw new SyntaxFault(`an inline image that begins at byte ${start} has no end`);
}

/** One after the other, so that what stands before a fault is still read. */
export function* readOperations(bytes: Uint8Array): Generator<Operation> {
  const cursor: Cursor = { bytes, pos: 0 };
  let operands: PdfValue[] = [];
  for (;;) {
    skipSpace(cursor);
    const token = parseToken(cursor);
    if (token === undefined) break;
    if (typeof token === 'object' && token?.kind === 'keyword') {
      yield token.word === 'BI' ? readInlineImage(cursor) : { operator: token.word, operands };
      operands = [];
    } else {
      operands.push(token);
    }
  }
  if (operands.length > 0)
    throw new SyntaxFault(`${operands.length} operands at the end belong to no operator`);
}
