// What is gathered while the inlines of one paragraph become tokens.

import type { Location } from '../../../diagnostics/Diagnostic.ts';
import type { Inline } from '../../../model/markdown.ts';
import type { Tag } from '../Layout.ts';
import type { Setting } from '../Setting.ts';
import type { Ink, Token } from './Token.ts';

export interface Collector {
  readonly setting: Setting;
  readonly tag: Tag;
  readonly origin: Location;
  /** Limits a single token. */
  readonly measure: number;
  /** Words stay whole, however wide they are. */
  readonly isWhole: boolean;
  /** The text is one merge field and nothing else. */
  readonly isAlone: boolean;
  /** What the text ends with. */
  readonly last: Inline | undefined;
  readonly tokens: Token[];
  /** Pieces of the present stretch without spaces. */
  parts: { text: string; ink: Ink }[];
}

export function widthOf(text: string, ink: Ink, { fonts }: Setting): number {
  return (fonts.face(ink.face).shape(text).width * ink.size) / 1000;
}
