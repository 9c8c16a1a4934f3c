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
import { mm } from '../units.ts';

export interface CardText {
  readonly inlines: readonly Inline[];
  readonly tag: Tag;
  readonly origin: Location;
}

export interface FittedText {
  readonly lines: readonly FittedLine[];
  readonly height: number;
  /** By how much lines are shorter than the longest, as shares of it, squared and added up; and lines past the second. */
  readonly raggedness: number;
  /** The widest word that no line holds. */
  readonly tooWide: string | undefined;
}

export interface FittedLine {
  /** Around their own baseline. */
  readonly items: readonly Item[];
  /** Of the line, from the top of the text. */
  readonly baseline: number;
}

/** A line with a rule to write on needs room for a hand. */
const handHeight = mm(8);

export function fitText(text: CardText, style: TextStyle, width: number, setting: Setting): FittedText {
  const tokens = collectTokens(text.inlines, style, text.tag, text.origin, width, setting, 'whole');
  const lines = setLines(tokens, width, style, text.tag, setting);
  let room = 0;
  const placed = lines.map(({ items, writable }, index) => {
    if (writable) room += Math.max(0, handHeight - style.leading);
    return { items, baseline: (index + 1) * style.leading + room - style.depth };
  });
  return {
    lines: placed,
    height: lines.length * style.leading + room,
    raggedness: raggednessOf(lines.map((line) => line.width)),
    tooWide: tokens.find((token) => token.width > width && token.kind === 'word') && widest(tokens),
  };
}

/** What a line past the second costs. */
const lineCost = 0.15;

function raggednessOf(widths: readonly number[]): number {
  const longest = Math.max(...widths);
  const uneven = widths.reduce((sum, width) => sum + ((longest - width) / longest) ** 2, 0);
  return uneven + lineCost * Math.max(0, widths.length - 2);
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

/** Up to a third of the size is given up where lines break better for it; what all of the size would cost. */
const givenUp = 1 / 3;
const sizeCost = 0.35;

/** Of the sizes from `largest` down to `least` the one whose lines are evenest and fewest, for the size that they keep.
 *  `raggedness` is that of a text, on average. */
export function bestSize(largest: number, least: number, raggedness: (size: number) => number): number {
  const costOf = (size: number) => raggedness(size) + sizeCost * (1 - size / largest);
  let best = { size: largest, cost: costOf(largest) };
  for (let size = largest - 0.5; size >= Math.max(least, largest * (1 - givenUp)); size -= 0.5) {
    const cost = costOf(size);
    if (cost < best.cost) best = { size, cost };
  }
  return best.size;
}
