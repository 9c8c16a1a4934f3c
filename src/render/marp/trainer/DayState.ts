// What both windows of a deck share, and what survives a reload. Times are milliseconds since 1970. It is plain JSON:
// where there is nothing, null.

import type { DeckCut } from '../../../publications/Deck.ts';

/** The trainer came to an item; it lasts until the next visit. */
export interface Visit {
  /** -1 before the first item. */
  readonly item: number;
  readonly from: number;
}

export interface Countdown {
  readonly item: number;
  /** Which of the item's countdowns. */
  readonly timer: number;
  /** When it ends; null while it is paused. */
  readonly endsAt: number | null;
  /** Milliseconds left; only while it is paused. */
  readonly left: number;
}

/** How the day goes: what `undo` brings back. */
export interface Course {
  /** The moment at which the plan's start falls; null while the plan's own clock times hold. */
  readonly origin: number | null;
  readonly visits: readonly Visit[];
  readonly cuts: readonly DeckCut[];
}

export type Screen = 'audience' | 'trainer';

export interface DayState extends Course {
  /** Rises with each change. */
  readonly revision: number;
  readonly changedAt: number;
  /** Where it was changed: that screen plays the sound. */
  readonly changedBy: Screen;
  /** From 0. */
  readonly slide: number;
  readonly isBlank: boolean;
  readonly isSilent: boolean;
  readonly countdown: Countdown | null;
  readonly undo: Course | null;
}

export const freshState: DayState = {
  revision: 0,
  changedAt: 0,
  changedBy: 'audience',
  slide: 0,
  isBlank: false,
  isSilent: false,
  countdown: null,
  origin: null,
  visits: [],
  cuts: [],
  undo: null,
};

/** Of two states the one with more changes holds, then the one that was changed later. */
export function isNewer(state: DayState, than: DayState): boolean {
  return state.revision === than.revision ? state.changedAt > than.changedAt : state.revision > than.revision;
}
