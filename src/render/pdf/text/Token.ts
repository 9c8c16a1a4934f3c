// What lines are broken from: words and things as wide as words, with the space that follows them.

import type { FaceId } from '../../../fonts/faces.ts';
import type { Tag } from '../Layout.ts';

export interface Ink {
  readonly face: FaceId;
  readonly size: number;
  readonly grey: number;
  readonly rise: number;
  /** The link that the word belongs to. */
  readonly link: { readonly tag: Tag; readonly href: string; readonly contents: string } | undefined;
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
  /** Broken at a soft hyphen: a hyphen is printed where the line ends here. */
  readonly hyphenWidth: number;
}

/** A ruled space, with or without words on it. */
export interface Blank extends TokenBase {
  readonly kind: 'blank';
  readonly words: readonly Word[];
  readonly actual: string | undefined;
}

/** A rule to the end of the line; the line ends after it. */
export interface Fill extends TokenBase {
  readonly kind: 'fill';
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
