// Where things are, once decks are composed and handouts laid out: what `@page`, `@slide` and the footers print.

import type { LabelKey } from '../model/markdown.ts';

export interface Labels {
  /** Slide number, from 1, in the agenda's deck. */
  readonly slide: LookUp<number>;
  /** Page number of the agenda's workbook, clear edition. */
  readonly page: LookUp<number>;
  /** Titles, for references to what is not on this agenda. */
  readonly title: LookUp<string>;
}

export interface LookUp<V> {
  get(key: LabelKey): V | undefined;
}
