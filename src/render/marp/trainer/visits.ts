// Where the trainer has been, and for how long. In: visits, a moment. Out: visits, minutes. Times are milliseconds.

import type { Visit } from './DayState.ts';

/** A shorter visit is a look ahead, a look back or a slip: its time belongs to the item before. */
export const shortestVisit = 10_000;

export function enter(visits: readonly Visit[], item: number, now: number): readonly Visit[] {
  const last = visits.at(-1);
  if (last?.item === item) return visits;
  const kept = last && now - last.from < shortestVisit ? visits.slice(0, -1) : visits;
  return kept.at(-1)?.item === item ? kept : [...kept, { item, from: now }];
}

/** Without those that were over before `start`: a look through the slides on the same morning. */
export function visitsSince(visits: readonly Visit[], start: number): readonly Visit[] {
  return visits.filter((_, index) => (visits[index + 1]?.from ?? Number.POSITIVE_INFINITY) > start);
}

/** The furthest item; -1 before the first one. */
export function reachedItem(visits: readonly Visit[]): number {
  return visits.reduce((furthest, { item }) => Math.max(furthest, item), -1);
}

/** Milliseconds. */
export function timeSpent(visits: readonly Visit[], item: number, now: number): number {
  return visits.reduce(
    (sum, visit, index) =>
      visit.item === item ? sum + Math.max(0, (visits[index + 1]?.from ?? now) - visit.from) : sum,
    0,
  );
}

export function firstVisit(visits: readonly Visit[], item: number): number | undefined {
  return visits.find((visit) => visit.item === item)?.from;
}
