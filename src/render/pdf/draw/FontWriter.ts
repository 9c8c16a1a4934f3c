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
  /** `spread`: what is added to each space, thousandths of the type size. `endsInSpace`: one more follows the text. */
  readonly encode: (text: string, spread?: number, endsInSpace?: boolean) => string;
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

interface Encoded {
  readonly syntax: string;
  /** The document, by its glyphs, in which it was counted last. */
  counted: UsedGlyphs | undefined;
}

interface EncodedWord extends Encoded {
  readonly glyphs: readonly { readonly id: number; readonly characters: readonly number[] | undefined }[];
}

/** Words and the spaces between them. */
interface EncodedRun extends Encoded {
  readonly words: readonly EncodedWord[];
}

interface EncodedTexts {
  readonly words: RecentMap<string, EncodedWord>;
  readonly runs: RecentMap<string, EncodedRun>;
}

/** Of each font of the process. */
const encodedTexts = new WeakMap<Face['font'], EncodedTexts>();

/** Lines that are remembered, for each face: editions of a handout say much the same. */
const mostRuns = 2000;
/** Words of a document of names that are remembered, for each face. */
const fewWords = 64;

function encodedOf({ font }: Face): EncodedTexts {
  const known = encodedTexts.get(font) ?? { words: createRecentMap(), runs: createRecentMap(mostRuns) };
  encodedTexts.set(font, known);
  return known;
}

function openFace(face: Face, document: PdfDocument, index: number, ofNames: boolean) {
  const { words, runs } = ofNames
    ? { words: createRecentMap<string, EncodedWord>(fewWords), runs: undefined }
    : encodedOf(face);
  const shape = ofNames ? face.shapeName : face.shape;
  const used: UsedGlyphs = new Map();

  function wordOf(word: string): EncodedWord {
    const known = words.get(word);
    if (known !== undefined) return known;
    const { glyphs, syntax } = encodedWord(shape(word), face);
    const made = { glyphs, syntax, counted: undefined };
    words.set(word, made);
    return made;
  }

  function syntaxOf(text: string, gap: string, visit: (word: EncodedWord) => void): string {
    let syntax = '';
    let start = 0;
    for (;;) {
      const space = text.indexOf(' ', start);
      const end = space < 0 ? text.length : space;
      if (end > start) {
        const word = wordOf(text.slice(start, end));
        visit(word);
        syntax += word.syntax;
      }
      if (space < 0) return syntax;
      syntax += gap;
      start = space + 1;
    }
  }

  function runOf(text: string, gap: string, known: EncodedTexts['runs']): EncodedRun {
    const same = known.get(text);
    if (same !== undefined) return same;
    const words: EncodedWord[] = [];
    const syntax = syntaxOf(text, gap, (word) => words.push(word));
    const run: EncodedRun = { syntax, words, counted: undefined };
    known.set(text, run);
    return run;
  }

  function count(word: EncodedWord): void {
    if (word.counted === used) return;
    word.counted = used;
    for (const { id, characters } of word.glyphs) {
      if (!used.has(id) || comesBefore(characters, used.get(id))) used.set(id, characters);
    }
  }

  function countRun(run: EncodedRun): void {
    if (run.counted === used) return;
    run.counted = used;
    for (const word of run.words) count(word);
  }

  function encode(text: string, spread = 0, endsInSpace = false): string {
    const space = wordOf(' ');
    count(space);
    const gap = spread === 0 ? space.syntax : `${space.syntax}>${-Math.round(spread)}<`;
    const end = endsInSpace ? gap : '';
    if (runs === undefined || spread !== 0) return syntaxOf(text, gap, count) + end;
    const run = runOf(text, gap, runs);
    countRun(run);
    return run.syntax + end;
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

function encodedWord({ glyphs }: ShapedWord, { font }: Face): Omit<EncodedWord, 'counted'> {
  const scale = 1000 / font.unitsPerEm;
  let syntax = '';
  for (const { id, advance, advanceWidth } of glyphs) {
    syntax += id.toString(16).padStart(4, '0');
    const kern = Math.round((advanceWidth - advance) * scale);
    if (kern !== 0) syntax += `>${kern}<`;
  }
  return { syntax, glyphs };
}
