// What a PDF says of a font beside its glyphs. In: an opened face. Out: names and lengths, from the tables that the
// OpenType specification gives them.

import type { Face } from 'harfbuzzjs';

/** Lengths in units of the font. */
export interface FontMetrics {
  readonly postscriptName: string;
  /** Left, bottom, right, top of all glyphs. */
  readonly box: readonly [number, number, number, number];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /** Degrees. */
  readonly italicAngle: number;
  readonly isItalic: boolean;
  readonly isFixedPitch: boolean;
  readonly isSerif: boolean;
  readonly isCff: boolean;
}

/** Number of the PostScript name in the table of names. */
const postscriptName = 6;

/** What a font does not say is 0. */
export function metricsOf(face: Face): FontMetrics {
  const head = tableOf(face, 'head');
  const lines = tableOf(face, 'hhea');
  const post = tableOf(face, 'post');
  const windows = tableOf(face, 'OS/2');
  const ascent = lines.signed(4);
  const italicAngle = post.signed(4) + post.unsigned(6) / 65536;
  const hasHeights = windows.unsigned(0) >= 2;
  // classes 1 to 5 and 7 of a family have serifs
  const family = windows.unsigned(30) >> 8;
  return {
    postscriptName: face.getName(postscriptName, 'en') || 'Font',
    box: [head.signed(36), head.signed(38), head.signed(40), head.signed(42)],
    ascent,
    descent: lines.signed(6),
    capHeight: (hasHeights ? windows.signed(88) : 0) || ascent,
    xHeight: hasHeights ? windows.signed(86) : 0,
    italicAngle,
    isItalic: italicAngle !== 0,
    isFixedPitch: post.unsigned(14) !== 0,
    isSerif: (family >= 1 && family <= 5) || family === 7,
    isCff: face.referenceTable('CFF ') !== undefined,
  };
}

/** Numbers of 16 bits, by their place in bytes. */
function tableOf(face: Face, name: string) {
  const bytes = face.referenceTable(name) ?? new Uint8Array();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (at: number) => at + 2 <= bytes.length;
  return {
    signed: (at: number) => (has(at) ? view.getInt16(at) : 0),
    unsigned: (at: number) => (has(at) ? view.getUint16(at) : 0),
  };
}
