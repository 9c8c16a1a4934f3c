// A font as the objects of a PDF: a composite font whose codes are the ids of glyphs. Comes in: an opened font, the
// glyphs that were drawn and the characters that each stands for. Goes out: its dictionaries and its file.

import type { OpenedFont } from '../../../fonts/openFont.ts';
import { fontFile } from './fontFile.ts';
import { type PdfDocument, type PdfReference, raw } from './pdfkit-types.ts';
import { number } from './syntax.ts';

/** Code points by glyph id. */
export type UsedGlyphs = Map<number, readonly number[] | undefined>;

export interface DrawnFont {
  readonly reference: PdfReference;
  /** Its name in the document. */
  readonly name: string;
  readonly font: OpenedFont;
  readonly used: UsedGlyphs;
}

export function writeFont(document: PdfDocument, { reference, name, font, used }: DrawnFont): void {
  const glyphs = [...used.keys()].sort((one, other) => one - other);
  const { isCff, postscriptName } = font.metrics;
  const fontName = `/${subsetTag(name)}+${postscriptName.replaceAll(/[^\w-]/g, '_')}`;
  const { bytes, length } = fontFile(font, glyphs);
  const file = document.ref({
    Length1: length,
    Filter: 'FlateDecode',
    ...(isCff && { Subtype: 'CIDFontType0C' }),
  });
  file.end(bytes);
  const descriptor = dictionary(document, descriptorSyntax(fontName, font, file));
  const descendant = dictionary(
    document,
    [
      `/Type /Font /Subtype /CIDFontType${isCff ? 0 : 2} /BaseFont ${fontName}`,
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>',
      `/FontDescriptor ${descriptor}${isCff ? '' : ' /CIDToGIDMap /Identity'}`,
      `/W [${widths(glyphs, font)}]`,
    ].join(' '),
  );
  const characters = document.ref({});
  characters.end(Buffer.from(characterMap(glyphs, used), 'latin1'));
  reference.data = raw(
    `<< /Type /Font /Subtype /Type0 /BaseFont ${fontName} /Encoding /Identity-H /DescendantFonts [${descendant}] /ToUnicode ${characters} >>`,
  );
  reference.end();
}

/** Six letters before the name of a font of which a part is embedded: another for each (ISO 32000-1, 9.6.4). */
function subsetTag(name: string): string {
  const value = Number(name.slice(1));
  return String.fromCharCode(
    ...[5, 4, 3, 2, 1, 0].map((power) => 65 + (Math.floor(value / 26 ** power) % 26)),
  );
}

/** Bits of a descriptor: all glyphs have the same width, letters have serifs, codes are the font's own, letters lean. */
const flags = { fixed: 1, serif: 2, symbolic: 4, italic: 64 };

function descriptorSyntax(fontName: string, { metrics, unitsPerEm }: OpenedFont, file: PdfReference): string {
  const em = (value: number) => number((value * 1000) / unitsPerEm);
  const bits =
    flags.symbolic |
    (metrics.isFixedPitch ? flags.fixed : 0) |
    (metrics.isSerif ? flags.serif : 0) |
    (metrics.isItalic ? flags.italic : 0);
  return [
    `/Type /FontDescriptor /FontName ${fontName} /Flags ${bits}`,
    `/FontBBox [${metrics.box.map(em).join(' ')}] /ItalicAngle ${number(metrics.italicAngle)}`,
    `/Ascent ${em(metrics.ascent)} /Descent ${em(metrics.descent)}`,
    `/CapHeight ${em(metrics.capHeight)} /XHeight ${em(metrics.xHeight)} /StemV 0`,
    `/FontFile${metrics.isCff ? 3 : 2} ${file}`,
  ].join(' ');
}

/** Runs of neighbours: `12 [500 480] 40 [333]`. */
function widths(glyphs: readonly number[], { widthOf, unitsPerEm }: OpenedFont): string {
  let syntax = '';
  for (const [index, glyph] of glyphs.entries()) {
    if (glyphs[index - 1] !== glyph - 1) syntax += `${index === 0 ? '' : '] '}${glyph} [`;
    else syntax += ' ';
    syntax += number((widthOf(glyph) * 1000) / unitsPerEm);
  }
  return glyphs.length === 0 ? '' : `${syntax}]`;
}

/** Entries that one block of a character map may have. */
const mostEntries = 100;

function characterMap(glyphs: readonly number[], used: UsedGlyphs): string {
  const entries = glyphs.flatMap((glyph) => {
    const characters = used.get(glyph);
    return characters === undefined ? [] : [`<${hex(glyph)}> <${utf16(characters)}>`];
  });
  const blocks: string[] = [];
  for (let start = 0; start < entries.length; start += mostEntries) {
    const block = entries.slice(start, start + mostEntries);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

function utf16(codePoints: readonly number[]): string {
  const text = String.fromCodePoint(...codePoints);
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('');
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

function dictionary(document: PdfDocument, entries: string): PdfReference {
  const reference = document.ref(raw(`<< ${entries} >>`));
  reference.end();
  return reference;
}
