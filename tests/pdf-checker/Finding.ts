// What the checker says of a file: which rule of rules/allRules.ts is broken, where, and how.

import type { RuleName } from './rules/allRules.ts';

export interface Finding {
  readonly rule: RuleName;
  readonly message: string;
  /** 1-based. */
  readonly page?: number;
}
