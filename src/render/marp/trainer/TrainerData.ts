// What a deck's page carries for its script, as JSON. Written by the renderer, read in the browser.

import type { DeckTiming, TimedItem } from '../../../publications/Deck.ts';
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

/** The day as planned, its titles as text. */
export interface DayPlan extends Omit<DeckTiming, 'items'> {
  readonly items: readonly DayItem[];
}

export interface DayItem extends Omit<TimedItem, 'title'> {
  readonly title: string;
}
