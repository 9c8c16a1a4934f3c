// A font that lies beside a brand, read once; and the names of those that come with the program.

import type { Location } from '../diagnostics/Diagnostic.ts';

export interface FontFile {
  /** Relative to the project's root, with `/`. */
  readonly path: string;
  readonly format: 'truetype' | 'opentype' | 'woff';
  readonly bytes: Uint8Array;
  readonly origin: Location;
}

export const shippedFonts = ['Source Serif 4', 'Source Sans 3'] as const;
export type ShippedFont = (typeof shippedFonts)[number];

/** What fonts a brand may bring: one for titles, three for text. */
export const fontSlots = ['heading', 'body', 'body-semibold', 'body-italic'] as const;
export type FontSlot = (typeof fontSlots)[number];

/** Anything else is the name of a font. */
export function isFontPath(name: string): boolean {
  return /\.(ttf|otf|woff2?|ttc)$/i.test(name);
}
