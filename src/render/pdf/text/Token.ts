// What lines are broken from: words and things as wide as words, with the space that follows them.

import type { FaceId } from '../../../fonts/faces.ts';
import type { Footnote } from '../flow/Slab.ts';
import type { Field, Tag } from '../Layout.ts';

export interface Ink {
  readonly face: FaceId;
  readonly size: number;
  readonly grey: number;
  readonly rise: number;
  /** The link that the word belongs to. */
  readonly link: { readonly tag: Tag; readonly href: string; readonly contents: string } | undefined;
  /** Its own place in the structure, where it is no link. */
  readonly tag?: Tag;
  /** Never divided by a hyphen: addresses and code. */
  readonly undivided?: true;
}

interface TokenBase {
  readonly width: number;
  /** Width of the space that follows, 0 for none. */
  space: number;
  /** Whether a line may end after it. */
  breakable: boolean;
}

export interface Word extends TokenBase {
  readonly kind: 'word';
  readonly text: string;
  readonly ink: Ink;
  /** Divided here: a hyphen is printed where the line ends. */
  readonly hyphenWidth: number;
  /** Stands at the foot of the page. */
  readonly footnote?: Footnote;
}

/** A ruled space, with or without words on it. */
export interface Blank extends TokenBase {
  readonly kind: 'blank';
  readonly words: readonly Word[];
  /** Its own place in the structure, where it has no words. */
  readonly tag: Tag;
  /** What is typed on it, in a form. */
  readonly field?: Field;
}

/** A rule to the end of the line; the line ends after it. */
export interface Fill extends TokenBase {
  readonly kind: 'fill';
  readonly tag: Tag;
  readonly field?: Field;
}

/** A fixed place that is filled for each person. */
export interface Slot extends TokenBase {
  readonly kind: 'slot';
  readonly field: string;
  readonly ink: Ink;
}

/** A line break that the author wrote. */
export interface Break extends TokenBase {
  readonly kind: 'break';
}

export type Token = Word | Blank | Fill | Slot | Break;
