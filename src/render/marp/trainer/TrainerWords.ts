// The words of the page around the slides, by language; `{}` stands where a value goes. In: a BCP 47 tag. Out: words.
// An unknown language gets English.

import { englishTrainer } from './words/englishTrainer.ts';
import { germanTrainer } from './words/germanTrainer.ts';

/** What every copy of a deck shows. */
export interface ViewWords {
  readonly slides: string;
  readonly slideOf: string;
  readonly goTo: string;
  readonly next: string;
  readonly previous: string;
  readonly overview: string;
  readonly fullscreen: string;
  readonly keys: string;
  readonly close: string;
  /** Key as shown, and what it does. */
  readonly keyRows: readonly (readonly [key: string, meaning: string])[];
}

export interface TrainerWords extends ViewWords {
  readonly trainersView: string;
  readonly popUpBlocked: string;
  readonly notRemembered: string;
  readonly trainerRows: readonly (readonly [key: string, meaning: string])[];

  readonly now: string;
  readonly nextSlide: string;
  readonly lastSlide: string;
  readonly notes: string;
  readonly noNotes: string;

  readonly beforeStart: string;
  readonly startsIn: string;
  readonly notRunning: string;
  readonly startNow: string;
  readonly minutesLeft: string;
  readonly minutesOver: string;
  readonly behind: string;
  readonly ahead: string;
  readonly onTime: string;
  readonly ends: string;
  readonly endsAsPlanned: string;
  readonly minuteOne: string;
  readonly minutes: string;

  readonly toEndOnTime: string;
  readonly drop: string;
  readonly shorten: string;
  readonly useBuffer: string;
  readonly stillMissing: string;
  readonly nothingToCut: string;
  readonly accept: string;
  readonly undo: string;
  readonly accepted: string;
  readonly moved: string;

  readonly countdown: string;
  readonly noCountdown: string;
  readonly start: string;
  readonly pause: string;
  readonly resume: string;
  readonly lengthen: string;
  readonly shortenCountdown: string;
  readonly endCountdown: string;
  readonly timeIsUp: string;
  readonly paused: string;
  readonly soundOn: string;
  readonly soundOff: string;
  readonly backAt: string;
  readonly left: string;
  readonly blank: string;

  readonly saveLog: string;
  readonly logColumns: readonly string[];
  readonly buffer: string;
}

const languages: Readonly<Record<string, TrainerWords>> = { en: englishTrainer, de: germanTrainer };

export function trainerWords(lang: string): TrainerWords {
  return languages[lang.toLowerCase().split('-')[0] ?? ''] ?? englishTrainer;
}

export function viewWords(lang: string): ViewWords {
  const { slides, slideOf, goTo, next, previous, overview, fullscreen, keys, close, keyRows } =
    trainerWords(lang);
  return { slides, slideOf, goTo, next, previous, overview, fullscreen, keys, close, keyRows };
}

/** Puts values where `{}` stands, in their order. */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  let index = 0;
  return text.replace(/\{\}/g, () => String(values[index++] ?? ''));
}
