// What a deck's page carries for its script, as JSON. Written by the renderer, read in the browser.

import type { DeckCutPlan } from '../../../publications/Deck.ts';
import type { TrainerWords, ViewWords } from './TrainerWords.ts';

export interface ViewData {
  /** BCP 47. */
  readonly lang: string;
  readonly words: ViewWords;
}

export interface TrainerData extends ViewData {
  /** Names the log and what the browser remembers. */
  readonly agenda: string;
  readonly words: TrainerWords;
  /** The item of each slide; -1 before the first one. */
  readonly slides: readonly number[];
  readonly day: DayPlan;
}

/** Times are minutes since midnight. */
export interface DayPlan {
  readonly start: number;
  readonly items: readonly DayItem[];
  readonly cuts: readonly DeckCutPlan[];
}

export interface DayItem {
  readonly title: string;
  readonly isBreak: boolean;
  readonly start: number;
  readonly minutes: number;
  /** Minutes of its countdowns. */
  readonly timers: readonly number[];
}
