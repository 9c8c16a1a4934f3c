// Inlines as lines, the way a browser would break them: from the fonts' own widths, at the places that UAX 14 allows.
// In: inlines, a type, a width in px. Out: each line's width, and words that no line holds. Never opens a browser.

import type { Fonts } from '../../../fonts/Fonts.ts';
import { emphasisFace, type FaceId, strongFace } from '../../../fonts/faces.ts';
import type { Inline } from '../../../model/markdown.ts';
import { lineBreaks } from './lineBreaks.ts';

export interface TextType {
  readonly face: FaceId;
  /** px. */
  readonly size: number;
  /** px; negative brings letters together. */
  readonly letterSpacing?: number;
}

/** What stands for inlines that have no words of their own. */
export interface Substitutes {
  readonly fonts: Fonts;
  readonly reference: (inline: Extract<Inline, { kind: 'reference' }>) => string;
  readonly field: (name: string) => string | undefined;
}

export interface SetLines {
  /** px, without the space at the end. */
  readonly widths: readonly number[];
  /** Wider than the line: a browser breaks them between letters. */
  readonly brokenWords: readonly string[];
}

/** Lines of about equal length, as `text-wrap: balance` makes them: as many as there have to be, none longer than needed. */
export function setBalanced(
  inlines: readonly Inline[],
  type: TextType,
  width: number,
  substitutes: Substitutes,
): SetLines {
  const set = setText(inlines, type, width, substitutes);
  const { length } = set.widths;
  if (length < 2 || length > mostBalanced) return set;
  let least = width / 2 ** 4;
  let most = width;
  while (most - least > 1) {
    const middle = (least + most) / 2;
    const narrow = setText(inlines, type, middle, substitutes);
    if (narrow.widths.length > length || narrow.brokenWords.length > set.brokenWords.length) least = middle;
    else most = middle;
  }
  return { ...setText(inlines, type, most, substitutes), brokenWords: set.brokenWords };
}

/** Chromium leaves longer texts as they are. */
const mostBalanced = 6;

interface Run {
  readonly text: string;
  /** Undefined for code, whose font is the machine's. */
  readonly face: FaceId | undefined;
}

export const writingSpace = '________';
/** Widest advance among the usual fonts for code, and the share of the size that the theme sets it in; em. */
const codeAdvance = 0.602;
const codeSize = 0.85;
/** A sign that none of our fonts has comes from the machine's. */
const unknownAdvance = 1;

export function setText(
  inlines: readonly Inline[],
  type: TextType,
  width: number,
  substitutes: Substitutes,
): SetLines {
  const set = paragraphsOf(runsOf(inlines, type.face, substitutes)).map((runs) =>
    fill(runs, type, width, substitutes.fonts),
  );
  return {
    widths: set.flatMap(({ widths }) => widths),
    brokenWords: set.flatMap(({ brokenWords }) => brokenWords),
  };
}

function runsOf(inlines: readonly Inline[], face: FaceId, from: Substitutes): readonly Run[] {
  return inlines.flatMap((inline) => runsOfOne(inline, face, from));
}

function runsOfOne(inline: Inline, face: FaceId, from: Substitutes): readonly Run[] {
  switch (inline.kind) {
    case 'text':
      return [{ text: inline.text.replace(/[\r\n]+/g, ' '), face }];
    case 'code':
      return [{ text: inline.text.replace(/[\r\n]+/g, ' '), face: undefined }];
    case 'strong':
    case 'blank':
      return runsOf(inline.children, strongFace(face), from);
    case 'emphasis':
      return runsOf(inline.children, emphasisFace(face), from);
    case 'strike':
    case 'link':
      return runsOf(inline.children, face, from);
    case 'break':
      return [{ text: '\n', face }];
    case 'rule':
      return [{ text: writingSpace, face }];
    case 'reference':
      return [{ text: from.reference(inline), face }];
    case 'field':
      return [{ text: from.field(inline.name) ?? writingSpace, face }];
    case 'footnote':
      return [{ text: ' (', face }, ...runsOf(inline.children, face, from), { text: ')', face }];
    case 'image':
      return [];
  }
}

/** Split at the breaks that the author wrote. */
function paragraphsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const paragraphs: Run[][] = [[]];
  for (const run of runs) {
    if (run.text === '\n') paragraphs.push([]);
    else paragraphs.at(-1)?.push(run);
  }
  return paragraphs;
}

/** px; a word's letters, then the space that a line's end swallows. */
interface Piece {
  readonly text: string;
  readonly letters: readonly number[];
  readonly word: number;
  readonly space: number;
}

function fill(runs: readonly Run[], type: TextType, width: number, fonts: Fonts): SetLines {
  const widths: number[] = [];
  const brokenWords: string[] = [];
  let used = 0;
  let gap = 0;
  for (const piece of piecesOf(runs, type, fonts)) {
    if (used + gap > 0 && used + gap + piece.word > width + tolerance) {
      widths.push(used);
      used = 0;
      gap = 0;
    }
    used += gap;
    gap = piece.space;
    if (piece.word <= width + tolerance) {
      used += piece.word;
      continue;
    }
    if (!isAddress(piece.text)) brokenWords.push(piece.text.trim());
    for (const letter of piece.letters) {
      if (used > 0 && used + letter > width) {
        widths.push(used);
        used = 0;
      }
      used += letter;
    }
  }
  return { widths: [...widths, used], brokenWords };
}

/** Addresses are copied, not read: they may be broken anywhere. */
function isAddress(word: string): boolean {
  return /:\/\/|@|^www\./.test(word);
}

/** px: browsers count in 64ths. */
const tolerance = 1 / 64;

/** The text between two places at which a line may end. */
function piecesOf(runs: readonly Run[], type: TextType, fonts: Fonts): readonly Piece[] {
  const text = runs.map((run) => run.text).join('');
  return stretchesOf(text).map(({ from, to }) => {
    const letters = within(runs, from, to).flatMap((run) => advancesOf(run, type, fonts));
    const stretch = text.slice(from, to);
    const spaces = /[ \t]*$/.exec(stretch)?.[0].length ?? 0;
    const end = letters.length - spaces;
    return {
      text: stretch,
      letters: letters.slice(0, end),
      word: sum(letters.slice(0, end)),
      space: sum(letters.slice(end)),
    };
  });
}

function stretchesOf(text: string): readonly { readonly from: number; readonly to: number }[] {
  const ends = [...lineBreaks(text), text.length];
  return ends.map((to, index) => ({ from: ends[index - 1] ?? 0, to })).filter(({ from, to }) => to > from);
}

function within(runs: readonly Run[], from: number, to: number): readonly Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const start = Math.max(0, from - at);
    const end = Math.min(run.text.length, to - at);
    at += run.text.length;
    return end > start ? [{ ...run, text: run.text.slice(start, end) }] : [];
  });
}

/** px of each glyph, kerning within. */
function advancesOf({ text, face }: Run, { size, letterSpacing = 0 }: TextType, fonts: Fonts): number[] {
  if (face === undefined) return [...text].map(() => codeAdvance * codeSize * size);
  const px = (advance: number) => (advance * size) / 1000 + letterSpacing;
  const known = advancesIn(text, face, fonts);
  if (known !== undefined) return known.map(px);
  return fonts.splitByCoverage(face, text).flatMap((run) => {
    const advances = run.face === undefined ? undefined : advancesIn(run.text, run.face, fonts);
    return advances?.map(px) ?? [...run.text].map(() => unknownAdvance * size);
  });
}

/** Thousandths of an em; undefined where the face lacks a letter. */
function advancesIn(text: string, face: FaceId, fonts: Fonts): readonly number[] | undefined {
  const [, word = '', spaces = ''] = /^([\s\S]*?)([ \t]*)$/.exec(text) ?? [];
  const { shape, spaceWidth } = fonts.face(face);
  const { advances, covered } = shape(word);
  return covered ? [...advances, ...[...spaces].map(() => spaceWidth)] : undefined;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
