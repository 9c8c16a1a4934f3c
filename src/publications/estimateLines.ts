// How many lines a text takes in a given width: an estimate from letter widths that errs on the wide side, the same
// on every machine. In: inlines or text, px. Out: lines. Opens no font.

import type { Inline } from '../model/markdown.ts';
import { plainText } from '../model/markdown.ts';

export type Face = 'sans' | 'serif';

/** Advance widths of U+0020 to U+007E in hundredths of an em: Source Sans 3 regular, Source Serif 4 semibold. */
const widths: Readonly<Record<Face, readonly number[]>> = {
  sans: [
    20, 29, 43, 50, 50, 82, 61, 25, 30, 30, 42, 50, 25, 31, 25, 35, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50,
    25, 25, 50, 50, 50, 43, 85, 54, 59, 57, 62, 53, 49, 62, 65, 26, 48, 58, 49, 73, 65, 66, 57, 66, 57, 53,
    54, 65, 52, 79, 51, 48, 54, 30, 35, 30, 50, 50, 54, 50, 55, 46, 56, 50, 29, 50, 54, 25, 25, 50, 26, 83,
    55, 54, 56, 56, 35, 42, 34, 54, 47, 72, 45, 47, 43, 30, 24, 30, 50,
  ],
  serif: [
    23, 31, 42, 54, 54, 95, 74, 21, 38, 38, 46, 55, 31, 34, 31, 36, 55, 55, 55, 55, 55, 55, 55, 55, 55, 55,
    31, 31, 55, 55, 55, 43, 87, 71, 67, 66, 74, 63, 61, 73, 81, 39, 39, 73, 62, 93, 76, 74, 64, 74, 71, 56,
    65, 76, 71, 102, 68, 67, 59, 36, 36, 36, 55, 53, 40, 55, 63, 53, 62, 54, 37, 57, 65, 34, 31, 62, 34, 96,
    65, 59, 63, 61, 48, 48, 37, 64, 58, 85, 59, 59, 50, 37, 30, 37, 55,
  ],
};

/** Room for kerning and for other fonts, and for words in bold. */
const allowance = { plain: 1.04, bold: 1.1 };

export function estimateLines(
  inlines: readonly Inline[],
  type: { readonly size: number; readonly width: number; readonly face?: Face; readonly bold?: boolean },
): number {
  const em = type.size * (type.bold || inlines.some(isBold) ? allowance.bold : allowance.plain);
  return linesOf(inlines, type.face ?? 'sans').reduce(
    (sum, words) => sum + countLines(words, type.width / em),
    0,
  );
}

/** Of a word with the space after it, and of the word alone, em. */
interface WordWidths {
  readonly full: number;
  readonly bare: number;
}

/** Type is tried in several sizes: its widths are measured once. */
const measured: Readonly<Record<Face, WeakMap<readonly Inline[], readonly (readonly WordWidths[])[]>>> = {
  sans: new WeakMap(),
  serif: new WeakMap(),
};

/** Words of each line that the author made. */
function linesOf(inlines: readonly Inline[], face: Face): readonly (readonly WordWidths[])[] {
  const known = measured[face].get(inlines);
  if (known !== undefined) return known;
  const lines = shownText(inlines)
    .split('\n')
    .map((line) => wordsOf(line, face));
  measured[face].set(inlines, lines);
  return lines;
}

function wordsOf(line: string, face: Face): readonly WordWidths[] {
  return line.split(/(?<=[ \-–—/])|(?=[\u2E80-\uA4CF\uAC00-\uD7A3])/u).map((word) => {
    const full = estimateWidth(word, face);
    return { full, bare: word.endsWith(' ') ? full - letterWidth(' ', face) : full };
  });
}

function isBold(inline: Inline): boolean {
  return inline.kind === 'strong' || inline.kind === 'blank';
}

/** In em. */
export function estimateWidth(text: string, face: Face = 'sans'): number {
  let sum = 0;
  for (const letter of text.normalize('NFD')) sum += letterWidth(letter, face);
  return sum;
}

function letterWidth(letter: string, face: Face): number {
  const code = letter.codePointAt(0) ?? 0;
  const known = widths[face][code - 32];
  if (known !== undefined) return known / 100;
  if (/\p{M}/u.test(letter)) return 0;
  if (/\s/.test(letter)) return widths[face][0] === undefined ? 0 : widths[face][0] / 100;
  if (
    /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]|\p{Extended_Pictographic}/u.test(
      letter,
    )
  )
    return 1;
  return /[‘’‚·]/.test(letter) ? 0.3 : /[“”„«»–]/.test(letter) ? 0.5 : /[—…]/.test(letter) ? 0.95 : 0.62;
}

function countLines(words: readonly WordWidths[], width: number): number {
  let lines = 1;
  let used = 0;
  for (const { full, bare } of words) {
    if (used > 0 && used + bare > width) {
      lines += 1;
      used = 0;
    }
    // A word wider than the line is broken by the browser.
    const over = Math.floor(bare / width);
    lines += over;
    used += full - over * width;
  }
  return lines;
}

/** What `plainText` leaves out is shown on a slide: a reference as "page 12", a field as its value, and breaks. */
function shownText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline): string => {
      switch (inline.kind) {
        case 'break':
          return '\n';
        case 'reference':
          return 'workbook 00';
        case 'field':
        case 'rule':
          return '________________';
        case 'strong':
        case 'emphasis':
        case 'strike':
        case 'link':
        case 'blank':
          return shownText(inline.children);
        case 'footnote':
          return ` (${shownText(inline.children)})`;
        case 'image':
          return '';
        default:
          return plainText([inline]);
      }
    })
    .join('');
}
