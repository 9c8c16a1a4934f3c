// The two fonts of a presentation, and how wide words are in them. Every PowerPoint has Cambria and Calibri; they are
// measured with Caladea and Carlito, free fonts of the same advance widths. In: inlines or words, px. Out: lines.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Run } from './textRuns.ts';

export const fontNames = { heading: 'Cambria', body: 'Calibri' } as const;
export type FontName = keyof typeof fontNames;

export interface Measure {
  readonly font: FontName;
  /** px. */
  readonly size: number;
  readonly width: number;
  readonly bold?: boolean;
}

/** How many lines a text takes; line ends within it count. */
export type CountLines = (text: string, measure: Measure) => number;

const files = {
  heading: '@expo-google-fonts/caladea/400Regular/Caladea_400Regular.ttf',
  headingBold: '@expo-google-fonts/caladea/700Bold/Caladea_700Bold.ttf',
  body: '@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf',
  bodyBold: '@expo-google-fonts/carlito/700Bold/Carlito_700Bold.ttf',
} as const;

interface Font {
  readonly unitsPerEm: number;
  glyphForCodePoint(codePoint: number): { readonly id: number };
  readonly hmtx: {
    readonly metrics: { readonly length: number; get(id: number): { readonly advance: number } };
  };
}

export async function openFonts(): Promise<CountLines> {
  // @ts-expect-error fontkit has no types
  const fontkit = (await import('fontkit')) as { create(bytes: Uint8Array): Font };
  const require = createRequire(import.meta.url);
  const fonts = new Map<keyof typeof files, (word: string) => number>();
  const widthIn = (key: keyof typeof files) => {
    const known = fonts.get(key) ?? wordWidths(fontkit.create(readFileSync(require.resolve(files[key]))));
    fonts.set(key, known);
    return known;
  };
  return (text, { font, size, width, bold }) => {
    const widthOf = widthIn(bold ? `${font}Bold` : font);
    const room = width / size;
    return text.split('\n').reduce((sum, line) => sum + linesOf(line, room, widthOf), 0);
  };
}

/** em of a letter that the measured font lacks, such as Greek in Caladea: another font may well have it wider. */
const unknownAdvance = 0.72;

/** In em, without kerning. From the table of advances: fontkit's own way fails at Carlito's last glyph, which is empty. */
function wordWidths(font: Font): (word: string) => number {
  const { metrics } = font.hmtx;
  const advances = new Map<string, number>();
  const advanceOf = (letter: string): number => {
    const { id } = font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
    const own = metrics.get(Math.min(id, metrics.length - 1)).advance / font.unitsPerEm;
    const advance = id === 0 ? unknownAdvance : own;
    advances.set(letter, advance);
    return advance;
  };
  return (word) => {
    let width = 0;
    for (const letter of word) width += advances.get(letter) ?? advanceOf(letter);
    return width;
  };
}

function linesOf(line: string, room: number, widthOf: (word: string) => number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(/(?<=[ \-–—])/u)) {
    const bare = widthOf(word.trimEnd());
    if (used > 0 && used + bare > room) {
      lines += 1;
      used = 0;
    }
    // A word wider than the line is broken.
    const over = Math.floor(bare / room);
    lines += over;
    used += widthOf(word) - over * room;
  }
  return lines;
}

/** px: the narrowest box with as many lines, which are then about equally long; with a word's end to spare. */
export function balancedWidth(width: number, linesAt: (width: number) => number): number {
  const lines = linesAt(width);
  if (lines < 2) return width;
  let narrow = width;
  while (narrow > width / 2 && linesAt(narrow - 40) === lines) narrow -= 20;
  return narrow;
}

/** A last word that would stand alone in its line takes the one before with it. */
export function withoutLoneWord(runs: readonly Run[], linesOfText: (text: string) => number): readonly Run[] {
  const text = runs.map((run) => run.text).join('');
  const [, before, last] = /^([\s\S]*\S) (\S+)$/.exec(text) ?? [];
  if (before === undefined || last === undefined || last.length > longestLoneWord) return runs;
  if (!before.includes(' ') || linesOfText(text) === linesOfText(before)) return runs;
  const at = runs.findLastIndex((run) => run.text.includes(' '));
  return runs.map((run, index) =>
    index === at ? { ...run, text: run.text.replace(/ (?=[^ ]*$)/, '\u00a0') } : run,
  );
}

/** Longer words fill enough of a line. */
const longestLoneWord = 10;
