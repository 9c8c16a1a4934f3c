// Cards as plain data: what stands on the front and back of each, before type; and how a sheet of pieces is printed.

import type { Location } from '../diagnostics/Diagnostic.ts';
import type { Duplex, HandoutAudience } from '../model/Handout.ts';
import type { Inline } from '../model/markdown.ts';
import type { Stock } from '../model/stock/Stock.ts';
import type { CardWords } from './words/cardWords.ts';

/** `sign` hangs before the line: `not`, `but`, a number, a tick. */
export interface CardLine {
  readonly sign?: string;
  /** Belongs to the line before, and stands below its text. */
  readonly follows?: true;
  readonly inlines: readonly Inline[];
}

export interface Card {
  /** Names the card in messages: `principle:bookends`. */
  readonly key: string;
  /** Small at the top of the front: a principle's number, a day. */
  readonly number?: string;
  readonly icon?: CardIcon;
  /** A small line on the back above its text, and in the outline: the principle's title. */
  readonly title: readonly Inline[];
  readonly front: readonly Inline[];
  /** Empty for a card of one side. */
  readonly back: readonly CardLine[];
  readonly origin: Location;
  /** Where the text of the back is written, if elsewhere. */
  readonly backOrigin?: Location;
}

export interface CardIcon {
  readonly name: string;
  /** What it shows; undefined for decoration. */
  readonly alt: string | undefined;
}

/** How pieces lie on paper, and what stands around them. Lengths in mm. */
export interface SheetPrint {
  /** Undefined where no sheet holds what is asked for. */
  readonly stock: Stock | undefined;
  /** What was asked for, for the message that there is none. */
  readonly wanted: string;
  readonly duplex: Duplex;
  readonly marks: boolean;
  readonly bleed: number;
  /** A first sheet to measure the printer's offset with. */
  readonly calibration: boolean;
  /** Of the back: right, down. */
  readonly offset: readonly [right: number, down: number];
  /** How many of each. */
  readonly copies: number;
  readonly words: CardWords;
}

export interface CardSheet {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly audience: HandoutAudience;
  readonly print: SheetPrint;
  readonly footer: string;
  readonly cards: readonly Card[];
  readonly origin: Location;
}
