// What a line costs, for the sum that `breakLines` makes as small as it can.

import type { Filling } from './breakLines.ts';
import type { Token } from './Token.ts';

/** One object for all candidates of a paragraph, as they are many. */
export interface CandidateLine {
  readonly tokens: readonly Token[];
  from: number;
  to: number;
  /** With the spaces as they are, a hyphen included. */
  width: number;
  spaces: number;
  readonly measure: number;
  /** The last of its stretch. */
  isEnd: boolean;
}

export interface LineCosts {
  readonly of: (line: CandidateLine) => number;
  /** Share of a space that a line may give up; 0 where spaces keep their width. */
  readonly shrink: number;
}

export function lineCosts({ fill, divided }: Filling): LineCosts {
  if (fill === 'justified') return justified;
  return divided ? raggedDivided : fill === 'balanced' ? balanced : ragged;
}

/** Each line costs this much, so that evenness never buys another line. Where words are divided it is less: a hyphen
 *  is not worth a line. */
const lineCost = 1000;
const dividedLineCost = 20;
/** A last line of one word, or of less than a sixth of the measure. Even lines may end in a long word. */
const shortEndCost = 400;
const longWord = 1 / 3;
/** A line that ends within a word: at a hyphen, a slash, a soft hyphen. */
const insideCost = 40;
const hyphenCost = 12;
const dividedShortEndCost = 30;
/** Hyphens at the ends of two lines in a row. */
const ladderCost = 25;
const ladderDemerits = 4000;

function raggedCosts(perLine: number, inside: number, shortEnd: number, even: boolean): LineCosts {
  return {
    shrink: 0,
    of: (line) => {
      const slack = (line.measure - line.width) / line.measure;
      const divides = (endsInside(line.tokens, line.to) ? inside : 0) + (isLadder(line) ? ladderCost : 0);
      if (!line.isEnd) return perLine + slack * slack * 100 + divides;
      const short = isShortEnd(line, slack) && !(even && slack < 1 - longWord) ? shortEnd : 0;
      return perLine + short + (even ? slack * slack * 100 : 0);
    },
  };
}

const ragged = raggedCosts(lineCost, insideCost, shortEndCost, false);
const balanced = raggedCosts(lineCost, insideCost, shortEndCost, true);
const raggedDivided = raggedCosts(dividedLineCost, hyphenCost, dividedShortEndCost, false);

function endsInside(tokens: readonly Token[], to: number): boolean {
  return tokens[to - 1]?.space === 0;
}

function isLadder({ tokens, from, to, isEnd }: CandidateLine): boolean {
  return !isEnd && from > 0 && hasHyphen(tokens[from - 1]) && hasHyphen(tokens[to - 1]);
}

function hasHyphen(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.hyphenWidth > 0;
}

function isShortEnd({ tokens, from, to }: CandidateLine, slack: number): boolean {
  // a rule to write on fills a line by itself, and no word goes there with it
  if (tokens[to - 1]?.kind === 'fill') return false;
  if (slack > 5 / 6) return true;
  return from > 0 && !tokens.slice(from, to - 1).some((token) => token.space > 0);
}

/** Shares of a space that a line may take or give up, as TeX has them for most faces. */
const stretchShare = 0.5;
const shrinkShare = 1 / 3;
const worst = 100000;

/** Demerits after Knuth and Plass: (1 + 100 r³ + penalty)², r the share of the possible stretch that is used. */
const justified: LineCosts = {
  shrink: shrinkShare,
  of: (line) => {
    const free = line.measure - line.width;
    const slack = free / line.measure;
    const penalty = endsInside(line.tokens, line.to) ? 50 : 0;
    const ladder = isLadder(line) ? ladderDemerits : 0;
    if (line.isEnd && free >= 0) return isShortEnd(line, slack) ? 5000 : 1;
    const ratio = free / Math.max(0.01, line.spaces * (free < 0 ? shrinkShare : stretchShare));
    if (ratio < -1.001) return worst * worst;
    const badness = Math.min(worst, 100 * Math.abs(ratio) ** 3);
    return (1 + badness + penalty) ** 2 + ladder;
  },
};
