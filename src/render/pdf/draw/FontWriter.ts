// Words as glyphs, and the fonts that hold them. Comes in: a face and a text. Goes out: the operand of TJ, kerning
// within; at the end a font object for each face, with the glyphs that were used. Glyphs keep the numbers that they have
// in their font, so a word is encoded once for all documents. Widths were measured in layout; nothing is measured here.

import type { Face, Fonts, ShapedWord } from '../../../fonts/Fonts.ts';
import type { FaceId } from '../../../fonts/faces.ts';
import { createRecentMap, type RecentMap } from '../../../fonts/RecentMap.ts';
import type { PdfDocument, PdfReference } from './pdfkit-types.ts';
import { type UsedGlyphs, writeFont } from './writeFont.ts';

export interface EncodedFace {
  /** Its name in the resources of pages. */
  readonly name: string;
  readonly reference: PdfReference;
  /** `spread`: what is added to each space, thousandths of the type size. */
  readonly encode: (text: string, spread?: number) => string;
}

export interface FontWriter {
  readonly face: (id: FaceId) => EncodedFace;
  /** Makes a face known to pdfkit, for what it draws by itself: letters in SVG. */
  readonly register: (id: FaceId) => Promise<void>;
  /** Writes the fonts; after the last page. */
  readonly write: () => void;
}

/** `ofNames`: of a document of many names, which hardly ever return, so none of its words is remembered for long. */
export function createFontWriter(document: PdfDocument, fonts: Fonts, ofNames = false): FontWriter {
  const opened = new Map<FaceId, EncodedFace & { readonly used: UsedGlyphs }>();
  return {
    face: (id) => {
      const known = opened.get(id);
      if (known !== undefined) return known;
      const made = openFace(fonts.face(id), document, opened.size, ofNames);
      opened.set(id, made);
      return made;
    },
    register: async (id) => {
      document.font(await fonts.face(id).font.parsed(), id);
    },
    write: () => {
      for (const [id, { reference, used, name }] of opened)
        writeFont(document, { reference, name, used, font: fonts.face(id).font });
    },
  };
}

interface EncodedWord {
  readonly syntax: string;
  readonly glyphs: readonly { readonly id: number; readonly characters: readonly number[] | undefined }[];
}

/** Of each font of the process. */
const encodedWords = new WeakMap<Face['font'], RecentMap<string, EncodedWord>>();

/** Words of a document of names that are remembered, for each face. */
const fewWords = 64;

function wordsOf({ font }: Face): RecentMap<string, EncodedWord> {
  const words = encodedWords.get(font) ?? createRecentMap<string, EncodedWord>();
  encodedWords.set(font, words);
  return words;
}

function openFace(face: Face, document: PdfDocument, index: number, ofNames: boolean) {
  const words = ofNames ? createRecentMap<string, EncodedWord>(fewWords) : wordsOf(face);
  const shape = ofNames ? face.shapeName : face.shape;
  const used: UsedGlyphs = new Map();

  function encodeWord(word: string): string {
    const known = words.get(word);
    const { glyphs, syntax } = known ?? encodedWord(shape(word), face);
    if (known === undefined) words.set(word, { glyphs, syntax });
    for (const { id, characters } of glyphs) {
      if (!used.has(id) || comesBefore(characters, used.get(id))) used.set(id, characters);
    }
    return syntax;
  }

  function encode(text: string, spread = 0): string {
    const space = spread === 0 ? encodeWord(' ') : `${encodeWord(' ')}>${-Math.round(spread)}<`;
    let syntax = '';
    let start = 0;
    for (let end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', start)) {
      if (end > start) syntax += encodeWord(text.slice(start, end));
      syntax += space;
      start = end + 1;
    }
    return start < text.length ? syntax + encodeWord(text.slice(start)) : syntax;
  }

  return { name: `T${index + 1}`, reference: document.ref({}), encode, used };
}

/** What a glyph is copied as that stands for several: the common space, not the one that holds words together, and the
 *  letters of a ligature, whichever came first in the document. */
function comesBefore(one: readonly number[] | undefined, other: readonly number[] | undefined): boolean {
  if (one === undefined || other === undefined) return one !== undefined;
  const [first = 0, second = 0] = [one[0], other[0]];
  if (one.length === 1 && other.length === 1) return first < second;
  const [text, known] = [composed(one), composed(other)];
  return text === known ? one.length < other.length : text < known;
}

function composed(codePoints: readonly number[]): string {
  return String.fromCodePoint(...codePoints).normalize('NFC');
}

function encodedWord({ glyphs }: ShapedWord, { font }: Face): EncodedWord {
  const scale = 1000 / font.unitsPerEm;
  let syntax = '';
  for (const { id, advance, advanceWidth } of glyphs) {
    syntax += id.toString(16).padStart(4, '0');
    const kern = Math.round((advanceWidth - advance) * scale);
    if (kern !== 0) syntax += `>${kern}<`;
  }
  return { syntax, glyphs };
}
