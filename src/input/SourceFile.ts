// What `input/` makes of one Markdown file: checked for encoding, front matter and Markdown, not yet for meaning.

import type { Location } from '../diagnostics/Diagnostic.ts';
import type { Block, Body, Inline } from '../model/markdown.ts';

export type Kind = 'workshop' | 'session' | 'principle' | 'exercise' | 'handout' | 'brand';

/** Keys and indexes from the top of the front matter: `['behaviours', 0, 'do']`. */
export type DataPath = readonly (string | number)[];

export interface SourceFile {
  /** Relative to the project's root, or `deckhand:handouts/…` for a file shipped with the program. */
  readonly path: string;
  /** The workshop whose folder holds the file; undefined for `handouts/` and `templates/`. */
  readonly workshop: string | undefined;
  readonly kind: Kind;
  /** From `id` in the front matter, else from the file's name. */
  readonly id: string;
  /** The front matter as plain values, `kind` and `id` taken out. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Where a value (or its key) stands; the nearest parent's place when it is absent. */
  readonly locate: (path: DataPath, part?: 'key' | 'value') => Location;
  /** The string at `path`, parsed as inline Markdown, every inline with its origin. */
  readonly inlinesAt: (path: DataPath) => readonly Inline[];
  /** Of workshops, principles and exercises: the body by its sections. */
  readonly body: Body;
  /** Of sessions, handouts and brands: the whole body, headings free. */
  readonly blocks: readonly Block[];
}
