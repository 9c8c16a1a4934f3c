// Breaks a paragraph into lines as a whole: as few or as even as its style wants, and no last line of one word. Comes
// in: tokens, the measure, how lines are filled. Goes out: where each line ends. Never stretches anything.

import { type CandidateLine, type LineCosts, lineCosts } from './lineCosts.ts';
import type { Token } from './Token.ts';

export interface Filling {
  readonly fill: 'ragged' | 'balanced' | 'justified';
  /** Words are divided: lines need not be as few as they can be. */
  readonly divided: boolean;
}

interface Best {
  readonly cost: number;
  readonly from: number;
}

interface Stretch {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  readonly measure: number;
  readonly costs: LineCosts;
  /** Where each token starts when all stand on one line, and the spaces before it. */
  readonly edges: readonly number[];
  readonly spaces: readonly number[];
}

/** Indexes just after the last token of each line. */
export function breakLines(tokens: readonly Token[], measure: number, filling: Filling): readonly number[] {
  const ends: number[] = [];
  let start = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const kind = tokens[index]?.kind;
    const isLast = index === tokens.length - 1;
    if (!isLast && kind !== 'break' && kind !== 'fill') continue;
    breakStretch(tokens, start, index + 1, measure, filling, ends);
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
  filling: Filling,
  ends: number[],
): void {
  const edges = [0];
  const spaces = [0];
  for (let index = start; index < end; index += 1) {
    const { width, space } = tokens[index] as Token;
    edges.push((edges.at(-1) ?? 0) + width + space);
    spaces.push((spaces.at(-1) ?? 0) + space);
  }
  const stretch = { tokens, start, end, measure, costs: lineCosts(filling), edges, spaces };
  if (widthOf(stretch, start, end) <= measure) {
    ends.push(end);
    return;
  }
  const best = findBest(stretch);
  const found: number[] = [];
  for (let at = end; at > start; at = best.get(at)?.from ?? start) found.push(at);
  ends.push(...found.reverse());
}

function widthOf({ tokens, start, edges }: Stretch, from: number, to: number): number {
  const last = tokens[to - 1];
  const hyphen = last?.kind === 'word' ? last.hyphenWidth : 0;
  return (edges[to - start] ?? 0) - (edges[from - start] ?? 0) - (last?.space ?? 0) + hyphen;
}

function spaceWithin({ tokens, start, spaces }: Stretch, from: number, to: number): number {
  return (spaces[to - start] ?? 0) - (spaces[from - start] ?? 0) - (tokens[to - 1]?.space ?? 0);
}

function findBest(stretch: Stretch): ReadonlyMap<number, Best> {
  const { tokens, start, end, measure } = stretch;
  const line = { tokens, from: start, to: start, width: 0, spaces: 0, measure, isEnd: false };
  const best = new Map<number, Best>([[start, { cost: 0, from: start }]]);
  const stops = [start];
  for (let to = start + 1; to <= end; to += 1) {
    if (to < end && tokens[to - 1]?.breakable !== true) continue;
    line.to = to;
    line.isEnd = to === end;
    best.set(to, bestStart(stretch, line, stops, best));
    stops.push(to);
  }
  return best;
}

function bestStart(
  stretch: Stretch,
  line: CandidateLine,
  stops: readonly number[],
  best: ReadonlyMap<number, Best>,
): Best {
  const { start, measure, costs } = stretch;
  const { to } = line;
  let from = start;
  let least: number | undefined;
  for (let index = stops.length - 1; index >= 0; index -= 1) {
    line.from = stops[index] ?? start;
    line.width = widthOf(stretch, line.from, to);
    line.spaces = costs.shrink > 0 ? spaceWithin(stretch, line.from, to) : 0;
    const tooWide = line.width - line.spaces * costs.shrink > measure;
    if (tooWide && least !== undefined) break;
    const cost = (best.get(line.from)?.cost ?? 0) + costs.of(line);
    if (least === undefined || cost < least) {
      least = cost;
      from = line.from;
    }
    if (tooWide) break;
  }
  return { cost: least ?? 0, from };
}
