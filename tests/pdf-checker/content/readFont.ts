// A font dictionary in, what the text of a page needs of it out: codes to Unicode, widths, whether it is embedded.

import { DecodeFault } from '../reading/decodeStream.ts';
import { at, dictAt, listAt, type Pdf, streamBytes } from '../reading/Pdf.ts';
import { SyntaxFault } from '../reading/parseValue.ts';
import { asItems, asName, asNumber, isKind, type PdfDict } from '../reading/values.ts';
import { readToUnicode } from './readToUnicode.ts';

export interface PdfFont {
  /** The PostScript name without the tag of a subset. */
  readonly name: string;
  readonly subtype: string;
  readonly embedded: boolean;
  readonly bytesPerCode: 1 | 2;
  /** Undefined when the font has no ToUnicode map. */
  readonly toUnicode: ReadonlyMap<number, string> | undefined;
  /** Thousandths of the size. */
  readonly width: (code: number) => number;
}

const wholeFileKeys = ['FontFile', 'FontFile2', 'FontFile3'];

function isEmbedded(pdf: Pdf, described: PdfDict): boolean {
  return wholeFileKeys.some((key) => isKind(at(pdf, described, 'FontDescriptor', key), 'stream'));
}

/** `[first [w w w] first last w …]`, ISO 32000-1, 9.7.4.3. */
function compositeWidths(pdf: Pdf, descendant: PdfDict): (code: number) => number {
  const widths = new Map<number, number>();
  const list = listAt(pdf, descendant, 'W');
  for (let i = 0; i < list.length; ) {
    const first = asNumber(list[i] ?? null) ?? 0;
    const second = list[i + 1] ?? null;
    if (isKind(second, 'array')) {
      for (const [index, width] of second.items.entries()) widths.set(first + index, asNumber(width) ?? 0);
      i += 2;
    } else {
      const width = asNumber(list[i + 2] ?? null) ?? 0;
      for (let code = first; code <= (asNumber(second) ?? first); code++) widths.set(code, width);
      i += 3;
    }
  }
  const fallback = asNumber(at(pdf, descendant, 'DW')) ?? 1000;
  return (code) => widths.get(code) ?? fallback;
}

function simpleWidths(pdf: Pdf, font: PdfDict): (code: number) => number {
  const first = asNumber(at(pdf, font, 'FirstChar')) ?? 0;
  const widths = asItems(at(pdf, font, 'Widths'));
  return (code) => asNumber(widths[code - first] ?? null) ?? 500;
}

/** A map that cannot be read maps nothing: the rule fonts-map-to-unicode then names each glyph used. */
function unicodeMap(pdf: Pdf, font: PdfDict): ReadonlyMap<number, string> | undefined {
  const map = at(pdf, font, 'ToUnicode');
  if (!isKind(map, 'stream')) return undefined;
  try {
    return readToUnicode(streamBytes(pdf, map));
  } catch (error) {
    if (!(error instanceof SyntaxFault || error instanceof DecodeFault)) throw error;
    return new Map();
  }
}

export function readFont(pdf: Pdf, font: PdfDict): PdfFont {
  const subtype = asName(at(pdf, font, 'Subtype')) ?? '';
  const composite = subtype === 'Type0';
  const described = composite ? dictAt(pdf, listAt(pdf, font, 'DescendantFonts')[0]) : font;
  return {
    name: (asName(at(pdf, font, 'BaseFont')) ?? '').replace(/^[A-Z]{6}\+/, ''),
    subtype,
    embedded: subtype === 'Type3' || isEmbedded(pdf, described),
    bytesPerCode: composite ? 2 : 1,
    toUnicode: unicodeMap(pdf, font),
    width: composite ? compositeWidths(pdf, described) : simpleWidths(pdf, font),
  };
}

export function codesOf(font: PdfFont, bytes: Uint8Array): readonly number[] {
  if (font.bytesPerCode === 1) return [...bytes];
  const codes: number[] = [];
  for (let i = 0; i + 1 < bytes.length; i += 2) codes.push((bytes[i] ?? 0) * 256 + (bytes[i + 1] ?? 0));
  return codes;
}

/** The text of codes; without a ToUnicode map the codes are read as Windows-1252, as the standard fonts have it. */
export function textOfCodes(font: PdfFont, codes: readonly number[]): string {
  const { toUnicode } = font;
  if (!toUnicode) return new TextDecoder('windows-1252').decode(Uint8Array.from(codes));
  return codes.map((code) => toUnicode.get(code) ?? '�').join('');
}
