// What goes wrong in the content, as a value. Stages return diagnostics beside their result; only `cli/`
// prints them. A fault of the program is thrown, never a Diagnostic.

import type { Code } from './catalogue.ts';

export type Severity = 'error' | 'warning';

/** A place in a source file. `line` and `column` count from 1, columns in UTF-16 units. */
export interface Location {
  /** Path relative to the project's root, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Column after the last character, on the same line. */
  readonly endColumn?: number;
}

export interface Related {
  readonly message: string;
  readonly location: Location;
}

export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly location: Location;
  readonly hints: readonly string[];
  readonly related: readonly Related[];
}

/** What every stage returns: its result, as far as it got, and all that it found. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
