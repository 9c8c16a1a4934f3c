// Words as glyphs of a document's own subsets. Comes in: a face and a text. Goes out: the operand of TJ, kerning
// within, every word encoded once. Widths were measured in layout; nothing is measured here.

import type { Fonts } from '../../../fonts/Fonts.ts';
import type { FaceId } from '../../../fonts/faces.ts';
import type { PdfDocument, PdfFont } from './pdfkit-types.ts';

export interface EncodedFace {
  readonly font: PdfFont;
  /** `spread`: what is added to each space, thousandths of the type size. */
  readonly encode: (text: string, spread?: number) => string;
}

export function createFontWriter(document: PdfDocument, fonts: Fonts): (id: FaceId) => EncodedFace {
  const opened = new Map<FaceId, EncodedFace>();
  return (id) => {
    const known = opened.get(id);
    if (known !== undefined) return known;
    const made = openFace(id, document, fonts);
    opened.set(id, made);
    return made;
  };
}

/** Encoded words that are remembered, for each face. */
const mostWords = 2000;

function openFace(id: FaceId, document: PdfDocument, fonts: Fonts): EncodedFace {
  const face = fonts.face(id);
  document.font(face.font.source, id);
  const font = document._font;
  const scale = 1000 / face.font.unitsPerEm;
  const words = new Map<string, string>();

  function encodeWord(word: string): string {
    const { glyphs, advances } = face.shape(word);
    let syntax = '';
    for (const [index, glyph] of glyphs.entries()) {
      const code = font.subset.includeGlyph(glyph.id);
      const width = glyph.advanceWidth * scale;
      font.widths[code] ??= width;
      if (glyph.characters !== undefined) font.unicode[code] ??= glyph.characters;
      syntax += code.toString(16).padStart(4, '0');
      const kern = Math.round(width - (advances[index] ?? width));
      if (kern !== 0) syntax += `>${kern}<`;
    }
    return syntax;
  }

  function cached(word: string): string {
    const known = words.get(word);
    if (known !== undefined) return known;
    const syntax = encodeWord(word);
    // the names of a long roster hardly ever return
    if (words.size < mostWords) words.set(word, syntax);
    return syntax;
  }

  function encode(text: string, spread = 0): string {
    const space = spread === 0 ? cached(' ') : `${cached(' ')}>${-Math.round(spread)}<`;
    let syntax = '';
    let start = 0;
    for (let end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', start)) {
      if (end > start) syntax += cached(text.slice(start, end));
      syntax += space;
      start = end + 1;
    }
    return start < text.length ? syntax + cached(text.slice(start)) : syntax;
  }

  return { font, encode };
}
