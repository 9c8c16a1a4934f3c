// The table that holds the outlines of an OTF, as a PDF embeds it. In: the bytes of a font. Out: its table `CFF `, or
// undefined where it has none. In a PDF the codes of a font of which the glyphs have names are their ids; of one of
// which they have numbers (Adobe's and Noto's for Chinese, Japanese and Korean), codes are these numbers: they are
// made the ids (Adobe Technical Note 5176).

export function cffTable(font: Uint8Array): Uint8Array | undefined {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  for (let entry = 12; entry < 12 + 16 * view.getUint16(4); entry += 16) {
    if (view.getUint32(entry) !== 0x43464620) continue;
    const offset = view.getUint32(entry + 8);
    return numberedById(font.subarray(offset, offset + view.getUint32(entry + 12)));
  }
  return undefined;
}

/** Operators of a top dictionary; those of two bytes from 0x0c00. */
const operators = { charset: 15, charStrings: 17, numbered: 0x0c1e };

interface Operand {
  readonly at: number;
  readonly value: number;
}

/** With another list of the numbers at its end: the first glyph has none, the others go up from 1. */
function numberedById(table: Uint8Array): Uint8Array {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const names = readIndex(view, view.getUint8(2));
  const [start = 0, end = 0] = readIndex(view, names.end).items;
  const operands = readDictionary(view, start, end);
  const charset = operands.get(operators.charset);
  const charStrings = operands.get(operators.charStrings);
  if (!operands.has(operators.numbered) || charset === undefined || charStrings === undefined) return table;
  const glyphs = view.getUint16(charStrings.value);
  const numbered = new Uint8Array(table.length + 5);
  numbered.set(table);
  const made = new DataView(numbered.buffer);
  // one range, from 1: so many follow
  made.setUint8(table.length, 2);
  made.setUint16(table.length + 1, 1);
  made.setUint16(table.length + 3, Math.max(0, glyphs - 2));
  made.setUint32(charset.at, table.length);
  return numbered;
}

/** Where the items of an INDEX begin, and the last one ends. */
function readIndex(view: DataView, at: number): { readonly items: readonly number[]; readonly end: number } {
  const count = view.getUint16(at);
  if (count === 0) return { items: [], end: at + 2 };
  const size = view.getUint8(at + 2);
  const before = at + 3 + (count + 1) * size - 1;
  const items = Array.from({ length: count + 1 }, (_, index) => {
    let offset = 0;
    for (let byte = 0; byte < size; byte += 1)
      offset = offset * 256 + view.getUint8(at + 3 + index * size + byte);
    return before + offset;
  });
  return { items, end: items.at(-1) ?? at };
}

/** The last operand of each operator, if it is a number of four bytes, as HarfBuzz writes offsets. */
function readDictionary(
  view: DataView,
  start: number,
  end: number,
): ReadonlyMap<number, Operand | undefined> {
  const operands = new Map<number, Operand | undefined>();
  let last: Operand | undefined;
  for (let at = start; at < end; ) {
    const byte = view.getUint8(at);
    if (byte <= 21) {
      operands.set(byte === 12 ? 0x0c00 + view.getUint8(at + 1) : byte, last);
      at += byte === 12 ? 2 : 1;
      last = undefined;
    } else {
      last = byte === 29 ? { at: at + 1, value: view.getUint32(at + 1) } : undefined;
      at += byte === 30 ? lengthOfReal(view, at) : byte === 29 ? 5 : byte === 28 ? 3 : byte < 247 ? 1 : 2;
    }
  }
  return operands;
}

/** Two digits a byte; an `f` ends it. */
function lengthOfReal(view: DataView, start: number): number {
  let at = start + 1;
  while ((view.getUint8(at) & 0x0f) !== 0x0f && view.getUint8(at) >> 4 !== 0x0f) at += 1;
  return at + 1 - start;
}
