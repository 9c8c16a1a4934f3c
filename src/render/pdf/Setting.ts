// What the setting of text needs to know beside the text itself.

import type { Code } from '../../diagnostics/catalogue.ts';
import type { Location } from '../../diagnostics/Diagnostic.ts';
import type { Fonts } from '../../fonts/Fonts.ts';
import type { Edition } from '../../model/Handout.ts';
import type { Inline, LabelKey } from '../../model/markdown.ts';
import type { Footnote } from './flow/Slab.ts';
import type { Tag } from './Layout.ts';
import type { Structure } from './structure.ts';
import type { WritingRule } from './stylesheet.ts';
import type { Hyphenate } from './text/hyphenate.ts';

export type Reference = Extract<Inline, { kind: 'reference' }>;

export interface Setting {
  readonly fonts: Fonts;
  readonly structure: Structure;
  readonly edition: Edition;
  readonly fields: ReadonlyMap<string, string>;
  /** Fields that are filled person by person, and the longest value of each. */
  readonly slots?: ReadonlyMap<string, string>;
  /** What a reference prints, and the widest text that it may come to print. */
  readonly resolve: (reference: Reference) => { readonly text: string; readonly widest: string };
  readonly report: (problem: Problem) => void;
  /** What a screen reader says for a space to write on. */
  readonly blank: string;
  /** Large print slants no letters and has no small or grey ones. */
  readonly isLarge: boolean;
  /** What is written on within text, and how much larger a hand it is for than that of clear print. */
  readonly writingRule: WritingRule;
  readonly unit: number;
  /** Where words may be divided; undefined where they never are. */
  readonly hyphenate?: Hyphenate;
  /** In a form: notes the name of a field; undefined where answers are written on paper alone. */
  readonly useName?: (name: string, origin: Location) => void;
  /** Sets a footnote of the text `tag`; undefined where pages have no foot, as cards. */
  readonly addFootnote?: AddFootnote;
}

export type AddFootnote = (
  inlines: readonly Inline[],
  tag: Tag,
  origin: Location,
) => { readonly label: string; readonly footnote: Footnote };

export interface Problem {
  readonly code: Code;
  readonly severity?: 'warning';
  readonly message: string;
  readonly hints: readonly string[];
  readonly location: Location;
}

export type PageLabels = ReadonlyMap<LabelKey, number>;
