// Breaks a paragraph into lines as a whole: no more lines than needed, as even as can be, and no last line of one
// word. Comes in: tokens and the measure. Goes out: where each line ends. Text is ragged, so nothing is stretched.

import type { Token } from './Token.ts';

/** Each line costs this much, so that evenness never buys another line. */
const lineCost = 1000;
/** A last line of one word, or of less than a sixth of the measure. */
const shortEndCost = 400;
/** A line that ends within a word: at a hyphen, a slash, a soft hyphen. */
const insideCost = 40;

interface Best {
  readonly cost: number;
  readonly from: number;
}

/** Indexes just after the last token of each line. */
export function breakLines(tokens: readonly Token[], measure: number, balanced: boolean): readonly number[] {
  const ends: number[] = [];
  let start = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const kind = tokens[index]?.kind;
    const isLast = index === tokens.length - 1;
    if (!isLast && kind !== 'break' && kind !== 'fill') continue;
    breakStretch(tokens, start, index + 1, measure, balanced, ends);
    start = index + 1;
  }
  return ends;
}

/** One stretch between forced breaks; adds its line ends to `ends`. */
function breakStretch(
  tokens: readonly Token[],
  start: number,
  end: number,
  measure: number,
  balanced: boolean,
  ends: number[],
): void {
  const edges = startEdges(tokens, start, end);
  if (lineWidth(tokens, edges, start, start, end) <= measure) {
    ends.push(end);
    return;
  }
  const best = findBest(tokens, edges, start, end, measure, balanced);
  const found: number[] = [];
  for (let at = end; at > start; at = best.get(at)?.from ?? start) found.push(at);
  ends.push(...found.reverse());
}

/** Where each token starts when all stand on one line. */
function startEdges(tokens: readonly Token[], start: number, end: number): readonly number[] {
  const edges = [0];
  let sum = 0;
  for (let index = start; index < end; index += 1) {
    const token = tokens[index];
    if (token !== undefined) sum += token.width + token.space;
    edges.push(sum);
  }
  return edges;
}

function lineWidth(
  tokens: readonly Token[],
  edges: readonly number[],
  start: number,
  from: number,
  to: number,
): number {
  const last = tokens[to - 1];
  const hyphen = last?.kind === 'word' ? last.hyphenWidth : 0;
  return (edges[to - start] ?? 0) - (edges[from - start] ?? 0) - (last?.space ?? 0) + hyphen;
}

function findBest(
  tokens: readonly Token[],
  edges: readonly number[],
  start: number,
  end: number,
  measure: number,
  balanced: boolean,
): ReadonlyMap<number, Best> {
  const best = new Map<number, Best>([[start, { cost: 0, from: start }]]);
  const stops = [start];
  for (let to = start + 1; to <= end; to += 1) {
    const token = tokens[to - 1];
    if (to < end && token?.breakable !== true) continue;
    const found = bestStart(tokens, edges, start, to, to === end, measure, balanced, stops, best);
    best.set(to, found);
    stops.push(to);
  }
  return best;
}

function bestStart(
  tokens: readonly Token[],
  edges: readonly number[],
  start: number,
  to: number,
  isEnd: boolean,
  measure: number,
  balanced: boolean,
  stops: readonly number[],
  best: ReadonlyMap<number, Best>,
): Best {
  let found: Best | undefined;
  for (let index = stops.length - 1; index >= 0; index -= 1) {
    const from = stops[index] ?? start;
    const width = lineWidth(tokens, edges, start, from, to);
    if (width > measure && found !== undefined) break;
    const cost = (best.get(from)?.cost ?? 0) + costOf(tokens, from, to, width, isEnd, measure, balanced);
    if (found === undefined || cost < found.cost) found = { cost, from };
    if (width > measure) break;
  }
  return found ?? { cost: 0, from: start };
}

function costOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  width: number,
  isEnd: boolean,
  measure: number,
  balanced: boolean,
): number {
  const slack = (measure - width) / measure;
  const inside = tokens[to - 1]?.space === 0 ? insideCost : 0;
  if (!isEnd) return lineCost + slack * slack * 100 + inside;
  const oneWord = !tokens.slice(from, to - 1).some((token) => token.space > 0);
  const short = (oneWord && from > 0) || slack > 5 / 6 ? shortEndCost : 0;
  return lineCost + short + (balanced ? slack * slack * 100 : 0);
}
