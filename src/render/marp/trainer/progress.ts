// How the day stands: the item at hand, the time left in it, how far behind. In: the plan, the state, the moment.
// Out: Progress, or undefined while the day has not begun. Times are milliseconds, of the plan minutes since midnight.

import type { DeckCut } from '../../../publications/Deck.ts';
import type { DayState } from './DayState.ts';
import type { DayPlan } from './TrainerData.ts';
import { reachedItem, timeSpent, visitsSince } from './visits.ts';

export const minute = 60_000;

export interface Progress {
  /** The furthest item; -1 before the first one. */
  readonly item: number;
  /** The moment at which the plan's start falls. */
  readonly origin: number;
  /** In this item, or until the first one starts; negative when it is over. */
  readonly left: number;
  /** By how much the day ends late, with the cuts that were accepted; negative when it ends early. */
  readonly behind: number;
  /** When the item at hand ends, as it looks now. */
  readonly itemEnds: number;
  /** When the day ends, as it looks now, and as planned. */
  readonly ends: number;
  readonly plannedEnd: number;
}

export interface AdjustedItem {
  readonly start: number;
  readonly minutes: number;
  readonly isDropped: boolean;
}

/**
 * The item at hand ends now + what is left of its minutes (0 when they are over); what follows takes its minutes after
 * cuts. behind = that end of the day − the planned one.
 */
export function progressOf(day: DayPlan, state: DayState, now: number): Progress | undefined {
  const origin = originOf(day, state, now);
  if (origin === undefined) return undefined;
  const items = adjustedItems(day, state.cuts);
  const visits = state.origin === null ? visitsSince(state.visits, origin) : state.visits;
  const item = reachedItem(visits);
  const minutes = items[item]?.minutes ?? 0;
  const left = item < 0 ? origin - now : minutes * minute - timeSpent(visits, item, now);
  const itemEnds = now + Math.max(0, left);
  const ends = itemEnds + minutesOf(items.slice(item + 1)) * minute;
  const plannedEnd = origin + minutesOf(day.items) * minute;
  return { item, origin, left, behind: ends - plannedEnd, itemEnds, ends, plannedEnd };
}

/** The plan's own clock holds from two hours before its start to an hour after its end; after that, nothing is late. */
const before = 120 * minute;
const after = 60 * minute;

export function originOf(day: DayPlan, { origin }: DayState, now: number): number | undefined {
  if (origin !== null) return origin;
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const start = midnight + day.start * minute;
  const end = start + minutesOf(day.items) * minute;
  return now >= start - before && now <= end + after ? start : undefined;
}

export function adjustedItems(day: DayPlan, cuts: readonly DeckCut[]): readonly AdjustedItem[] {
  let clock = day.start;
  return day.items.map(({ minutes: planned }, index) => {
    const own = cuts.filter(({ item }) => item === index);
    const minutes = Math.max(0, planned - own.reduce((sum, { saves }) => sum + saves, 0));
    const start = clock;
    clock += minutes;
    return { start, minutes, isDropped: own.some(({ action }) => action === 'drop') };
  });
}

function minutesOf(items: readonly { readonly minutes: number }[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}
