// What `input/` makes of a project's files: checked for encoding, front matter and Markdown, not yet for meaning.

import type { Location, Outcome } from '../diagnostics/Diagnostic.ts';
import type { FontFile } from '../model/FontFile.ts';
import type { Block, Body, Inline, PictureFile } from '../model/markdown.ts';

export const kinds = ['workshop', 'session', 'principle', 'exercise', 'handout', 'brand'] as const;
export type Kind = (typeof kinds)[number];

/** Keys and indexes from the top of the front matter: `['behaviours', 0, 'do']`. */
export type DataPath = readonly (string | number)[];

/** What is known of a file even when it cannot be read. */
export interface FileName {
  /** Relative to the project's root, or `deckhand:handouts/…` for a file shipped with the program. */
  readonly path: string;
  /** The workshop whose folder holds the file; undefined for `handouts/` and `templates/`. */
  readonly workshop: string | undefined;
  readonly kind: Kind;
  /** From `id` in the front matter, else from the file's name; a workshop's from its folder. */
  readonly id: string;
}

/** One Markdown file. What the `…At` functions find wrong comes with what they return. */
export interface SourceFile extends FileName {
  /** The front matter as plain values, `kind` and `id` taken out. */
  readonly data: Readonly<Record<string, unknown>>;
  /** One of two values was taken: what follows from it may be wrong. */
  readonly hasDuplicateKeys: boolean;
  /** Where a value (or its key) stands; the nearest parent's place when it is absent. */
  readonly locate: (path: DataPath, part?: 'key' | 'value') => Location;
  /** The first line of a value as the author wrote it, quotes included. */
  readonly sourceAt: (path: DataPath) => string;
  /** The string at `path`, parsed as inline Markdown, every inline with its origin. */
  readonly inlinesAt: (path: DataPath) => Outcome<readonly Inline[]>;
  /** The string at `path`, parsed as a body with free headings. */
  readonly blocksAt: (path: DataPath) => Outcome<readonly Block[]>;
  /** The picture that the string at `path` names, relative to this file. */
  readonly pictureAt: (path: DataPath) => Outcome<PictureFile | undefined>;
  /** The font that the string at `path` names, relative to this file. */
  readonly fontAt: (path: DataPath) => Outcome<FontFile | undefined>;
  /** The UTF-8 text of the file that the string at `path` names, relative to this file. */
  readonly textAt: (path: DataPath) => Outcome<string | undefined>;
  /** Of workshops, principles and exercises: the body by its sections. */
  readonly body: Body;
  /** Of sessions, handouts and brands: the whole body, headings free. */
  readonly blocks: readonly Block[];
}

export interface ProjectFiles {
  readonly files: readonly SourceFile[];
  /** Folders in `decks/`, sorted. */
  readonly workshops: readonly string[];
  /** Files whose front matter could not be read: what refers to them is not to be complained about. */
  readonly broken: readonly FileName[];
  /** Path to text of all files read, for the code frames of diagnostics. */
  readonly sources: ReadonlyMap<string, string>;
}
