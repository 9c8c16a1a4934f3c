// Which codes need more than `input/` and `model/`.

import { outputRules } from '../../src/diagnostics/catalogue/outputRules.ts';
import { planRules } from '../../src/diagnostics/catalogue/planRules.ts';
import { rosterRules } from '../../src/diagnostics/catalogue/rosterRules.ts';
import type { Code } from '../../src/diagnostics/catalogue.ts';

export const laterCodes: readonly Code[] = [
  ...(Object.keys(planRules) as (keyof typeof planRules)[]),
  ...(Object.keys(outputRules) as (keyof typeof outputRules)[]),
  ...(Object.keys(rosterRules) as (keyof typeof rosterRules)[]),
];
