// A finished file, in memory or ready to be drawn: what `write/` puts on disk and into the manifest.

import type { Delivery } from '../model/Workshop.ts';

export interface OutputFile {
  /** Relative to `<out>/<workshop>/`, with `/`. */
  readonly path: string;
  readonly kind:
    | 'deck'
    | 'theme'
    | 'picture'
    | 'slides-pdf'
    | 'slides-handout'
    | 'slides-pptx'
    | 'slides-png'
    | 'script'
    | 'handout'
    | 'cards';
  readonly audience: 'participant' | 'facilitator' | 'producer' | 'manager';
  readonly agenda: string;
  readonly delivery: Delivery;
  readonly slides?: number;
  readonly pages?: number;
  /** Ids of the principles and exercises in it, in order. */
  readonly principles: readonly string[];
  readonly exercises: readonly string[];
  /** A function draws it when it is written, so that the disk works meanwhile. */
  readonly content: Uint8Array | AsyncIterable<Uint8Array> | (() => Promise<Uint8Array>);
}
