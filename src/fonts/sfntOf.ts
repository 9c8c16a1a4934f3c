// A font as its tables alone. In: the bytes of a TTF, OTF or WOFF. Out: those of a TTF or OTF. A WOFF is one whose
// tables are compressed, each by itself (W3C, WOFF File Format 1.0).

import { inflateSync } from 'node:zlib';

interface Table {
  readonly tag: number;
  readonly checksum: number;
  readonly bytes: Uint8Array;
}

/** Throws a RangeError or an error of zlib for a WOFF that is cut off, damaged, or far larger than fonts are. */
export function sfntOf(bytes: Uint8Array): Uint8Array {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.getUint32(0) !== signature) return bytes;
  return assemble(file.getUint32(4), tablesOf(bytes, file));
}

/** `wOFF` */
const signature = 0x774f4646;

/** Bytes; the largest fonts, of all Chinese characters, have a third of it. A damaged file may claim any size. */
const mostBytes = 100e6;

function tablesOf(bytes: Uint8Array, file: DataView): readonly Table[] {
  let left = mostBytes;
  return Array.from({ length: file.getUint16(12) }, (_, index) => {
    const entry = 44 + index * 20;
    const offset = file.getUint32(entry + 4);
    const packed = bytes.subarray(offset, offset + file.getUint32(entry + 8));
    const length = file.getUint32(entry + 12);
    left -= length;
    if (left < 0) throw new RangeError('The tables of a WOFF are too large.');
    const isPacked = packed.length < length;
    return {
      tag: file.getUint32(entry),
      checksum: file.getUint32(entry + 16),
      bytes: isPacked ? inflateSync(packed, { maxOutputLength: length }) : packed,
    };
  });
}

function assemble(flavour: number, tables: readonly Table[]): Uint8Array {
  const head = 12 + 16 * tables.length;
  const size = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), head);
  const font = new Uint8Array(size);
  const view = new DataView(font.buffer);
  const power = Math.floor(Math.log2(Math.max(1, tables.length)));
  view.setUint32(0, flavour);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (tables.length - 2 ** power));
  let offset = head;
  for (const [index, { tag, checksum, bytes }] of tables.entries()) {
    const entry = 12 + 16 * index;
    view.setUint32(entry, tag);
    view.setUint32(entry + 4, checksum);
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, bytes.length);
    font.set(bytes, offset);
    offset += padded(bytes.length);
  }
  return font;
}

/** Tables begin at multiples of four bytes. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
