// Every code that a diagnostic can have. A code states the rule that should hold; it is permanent.

import type { Severity } from './Diagnostic.ts';

export interface Rule {
  readonly severity: Severity;
  /** One sentence: the rule. */
  readonly rule: string;
  /** Why it holds, and what to do: a short paragraph for `deckhand explain`. */
  readonly why: string;
  /** Files of a small project that breaks the rule, and the same mended. Paths to texts. */
  readonly wrong: Readonly<Record<string, string>>;
  readonly right: Readonly<Record<string, string>>;
}

export type Code = string;
