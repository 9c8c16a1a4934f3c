// Text on a card, as large as the set allows. Comes in: texts, the room each has. Goes out: one size for all, the
// lines of each, and how much is too much. Never breaks a word to make it fit.

import type { Location } from '../../../diagnostics/Diagnostic.ts';
import type { Inline } from '../../../model/markdown.ts';
import type { Item, Tag } from '../Layout.ts';
import type { Setting } from '../Setting.ts';
import type { TextStyle } from '../stylesheet.ts';
import { collectTokens } from '../text/collectTokens.ts';
import { setLines } from '../text/setLines.ts';
import type { Token } from '../text/Token.ts';

export interface CardText {
  readonly inlines: readonly Inline[];
  readonly tag: Tag;
  readonly origin: Location;
}

export interface FittedText {
  readonly lines: readonly (readonly Item[])[];
  readonly height: number;
  /** What lines leave free at their end, the share of the width, squared and added up. */
  readonly raggedness: number;
  /** The widest word that no line holds. */
  readonly tooWide: string | undefined;
}

export function fitText(text: CardText, style: TextStyle, width: number, setting: Setting): FittedText {
  const tokens = collectTokens(text.inlines, style, text.tag, text.origin, Number.POSITIVE_INFINITY, setting);
  const lines = setLines(tokens, width, style, text.tag, setting);
  return {
    lines: lines.map((line) => line.items),
    height: lines.length * style.leading,
    raggedness: lines.reduce((sum, line) => sum + ((width - line.width) / width) ** 2, 0),
    tooWide: tokens.find((token) => token.width > width && token.kind === 'word') && widest(tokens),
  };
}

function widest(tokens: readonly Token[]): string {
  const words = tokens.filter((token) => token.kind === 'word');
  const longest = words.reduce((one, other) => (other.width > one.width ? other : one));
  return longest.text;
}

/** The largest of the sizes, from `most` down to `least` in half points, at which `fits`; the least where none does. */
export function largestSize(most: number, least: number, fits: (size: number) => boolean): number {
  for (let size = most; size > least; size -= 0.5) if (fits(size)) return size;
  return least;
}

/** Up to a third of the size is given up where lines break better for it. */
const givenUp = 1 / 3;

/** Of the sizes from `largest` down to `least` the one whose lines are fullest. */
export function bestSize(largest: number, least: number, raggedness: (size: number) => number): number {
  let best = { size: largest, raggedness: raggedness(largest) };
  for (let size = largest - 0.5; size >= Math.max(least, largest * (1 - givenUp)); size -= 0.5) {
    const next = raggedness(size);
    if (next < best.raggedness) best = { size, raggedness: next };
  }
  return best.size;
}
