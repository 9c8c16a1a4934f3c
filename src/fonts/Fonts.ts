// Shaped words. Comes in: a face and a word. Goes out: its glyphs and its width in thousandths of the type size,
// remembered, as most words of a document return. Never draws, and knows no size.

import { type FaceId, fallbacks } from './faces.ts';
import type { OpenedFont, ShapedGlyph } from './openFont.ts';
import { createRecentMap } from './RecentMap.ts';
import { runsRightToLeft } from './runsRightToLeft.ts';

export interface ShapedWord {
  readonly glyphs: readonly ShapedGlyph[];
  /** Advances with kerning, thousandths of an em. */
  readonly advances: readonly number[];
  readonly width: number;
  /** Whether the face can set every character. */
  readonly covered: boolean;
}

export interface Face {
  readonly id: FaceId;
  readonly font: OpenedFont;
  /** Thousandths of an em. */
  readonly spaceWidth: number;
  readonly shape: (word: string) => ShapedWord;
  /** The same for names, which hardly ever return: they are soon forgotten. */
  readonly shapeName: (word: string) => ShapedWord;
  /** Whether print can set it in this face. */
  readonly has: (codePoint: number) => boolean;
}

/** A stretch of text that one face can set; `face` is undefined where no face can. */
export interface CoveredRun {
  readonly text: string;
  readonly face: FaceId | undefined;
}

export interface Fonts {
  readonly face: (id: FaceId) => Face;
  readonly splitByCoverage: (id: FaceId, word: string) => readonly CoveredRun[];
}

/** `open` gives the parsed font of a face; each is opened when first needed. */
export function createFonts(open: (id: FaceId) => OpenedFont): Fonts {
  const faces = new Map<FaceId, Face>();

  function face(id: FaceId): Face {
    const known = faces.get(id);
    if (known !== undefined) return known;
    const made = createFace(id, open(id));
    faces.set(id, made);
    return made;
  }

  function faceFor(id: FaceId, character: string): FaceId | undefined {
    const codePoint = character.codePointAt(0) ?? 0;
    if (isInvisible(character)) return id;
    return [id, ...fallbacks[id]].find((candidate) => face(candidate).has(codePoint));
  }

  function splitByCoverage(id: FaceId, word: string): CoveredRun[] {
    const runs: { text: string; face: FaceId | undefined }[] = [];
    for (const character of word) {
      const found = faceFor(id, character);
      const last = runs.at(-1);
      if (last !== undefined && last.face === found) last.text += character;
      else runs.push({ text: character, face: found });
    }
    return runs;
  }

  return { face, splitByCoverage };
}

/** Characters that act on breaking or joining alone and have no ink: they need no glyph. */
function isInvisible(character: string): boolean {
  return isJoiner.test(character) || character.replace(invisible, '') === '';
}

/** What is shaped of a word. */
function visible(word: string): string {
  return word.replace(invisible, '');
}

const invisible = /\u00ad|\u200b|\u2060|\ufeff|\ufe0e|\ufe0f/gu;

/** Tells letters to stand together or apart, so it is shaped with them; HarfBuzz leaves no glyph of it. */
const isJoiner = /^[\u200c\u200d]$/u;

/** Names that are remembered. */
const fewNames = 64;

function createFace(id: FaceId, font: OpenedFont): Face {
  const scale = 1000 / font.unitsPerEm;
  const words = createRecentMap<string, ShapedWord>();
  const names = createRecentMap<string, ShapedWord>(fewNames);

  function has(codePoint: number): boolean {
    return font.has(codePoint) && !runsRightToLeft(codePoint);
  }

  function shape(word: string): ShapedWord {
    const known = words.get(word);
    if (known !== undefined) return known;
    const shaped = shapeAnew(word);
    words.set(word, copyOf(shaped));
    return shaped;
  }

  function shapeName(word: string): ShapedWord {
    const known = words.get(word) ?? names.get(word);
    if (known !== undefined) return known;
    const shaped = shapeAnew(word);
    names.set(word, shaped);
    return shaped;
  }

  function shapeAnew(word: string): ShapedWord {
    const glyphs = font.shape(visible(word));
    const advances = glyphs.map(({ advance }) => advance * scale);
    return {
      glyphs,
      advances,
      width: advances.reduce((sum, advance) => sum + advance, 0),
      covered: [...word].every((sign) => isInvisible(sign) || has(sign.codePointAt(0) ?? 0)),
    };
  }

  return {
    id,
    font,
    spaceWidth: shape(' ').width,
    shape,
    shapeName,
    has,
  };
}

/** V8 makes what mostly stayed before where only a collection of the whole heap finds it. Were the words that are
 *  remembered themselves made by shaping, the names of a long roster would fill the memory. */
function copyOf({ glyphs, advances, width, covered }: ShapedWord): ShapedWord {
  const copies = glyphs.map(({ id, advanceWidth, advance, characters }) => ({
    id,
    advanceWidth,
    advance,
    characters: characters?.slice(),
  }));
  return { glyphs: copies, advances: advances.slice(), width, covered };
}
