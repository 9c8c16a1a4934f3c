// Cards as plain data: what stands on the front and back of each, before type and stock.

import type { Location } from '../diagnostics/Diagnostic.ts';
import type { CardOptions, HandoutAudience, Paper } from '../model/Handout.ts';
import type { Inline } from '../model/markdown.ts';

/** `sign` hangs before the line: `not`, `but`, a number, a tick. */
export interface CardLine {
  readonly sign?: string;
  readonly inlines: readonly Inline[];
}

export interface Card {
  /** Names the card in messages: `principle:bookends`. */
  readonly key: string;
  readonly number?: string;
  /** A small line on the back above its text, and in the outline: the principle's title. */
  readonly title: readonly Inline[];
  readonly front: readonly Inline[];
  readonly back: readonly CardLine[];
  readonly origin: Location;
}

/** What the margin of a sheet tells the one who prints it. */
export interface SlugWords {
  readonly sheet: (number: number, count: number) => string;
  readonly front: string;
  readonly back: string;
  readonly 'long-edge': string;
  readonly 'short-edge': string;
  readonly scale: string;
}

export interface CardSheet {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly audience: HandoutAudience;
  readonly paper: Paper;
  readonly options: CardOptions;
  readonly footer: string;
  readonly cards: readonly Card[];
  /** Default English. */
  readonly slug?: SlugWords;
  readonly origin: Location;
}
