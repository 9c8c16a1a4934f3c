// A rule is a name that says what should hold, and a check that says where it does not.

import type { ReadPdf } from '../readPdf.ts';

export interface Problem {
  readonly message: string;
  /** 1-based. */
  readonly page?: number | undefined;
}

export type Check = (read: ReadPdf) => readonly Problem[];

export type RuleTable = Readonly<Record<string, Check>>;

/** One problem when the condition does not hold. */
export function unless(holds: boolean, message: string, page?: number): readonly Problem[] {
  return holds ? [] : [{ message, page }];
}
