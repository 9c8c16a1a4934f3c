// Every code that a diagnostic can have. A code states the rule that should hold; it is permanent. To add one, write
// it into the file of its subject in `catalogue/`: its type, `explain` and the test of its examples follow.

import { fileRules } from './catalogue/fileRules.ts';
import { markdownRules } from './catalogue/markdownRules.ts';
import { outputRules } from './catalogue/outputRules.ts';
import { planRules } from './catalogue/planRules.ts';
import { referenceRules } from './catalogue/referenceRules.ts';
import { rosterRules } from './catalogue/rosterRules.ts';
import { timeRules } from './catalogue/timeRules.ts';
import { valueRules } from './catalogue/valueRules.ts';
import { workshopRules } from './catalogue/workshopRules.ts';
import type { Rule } from './Rule.ts';

export type { Rule } from './Rule.ts';

const rules = {
  ...fileRules,
  ...markdownRules,
  ...valueRules,
  ...referenceRules,
  ...timeRules,
  ...workshopRules,
  ...planRules,
  ...outputRules,
  ...rosterRules,
};

export type Code = keyof typeof rules;

export const catalogue: Readonly<Record<Code, Rule>> = rules;

export function isCode(word: string): word is Code {
  return Object.hasOwn(catalogue, word);
}
