// The clock times of a plan as minutes since midnight of its day, which go on past midnight. In: the plan as data, whose
// clock begins again with 00:00. Out: numbers.

import type { PlanSummary } from '../../plan/summarisePlan.ts';

export interface AbsoluteTimes {
  readonly start: number;
  readonly end: number;
  /** When each item starts. */
  readonly items: readonly number[];
}

export function absoluteTimes({ start, items }: Pick<PlanSummary, 'start' | 'items'>): AbsoluteTimes {
  const first = minutesOf(start);
  const ends = items.map((_, index) =>
    items.slice(0, index + 1).reduce((sum, { minutes }) => sum + minutes, first),
  );
  return { start: first, end: ends.at(-1) ?? first, items: [first, ...ends].slice(0, items.length) };
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
