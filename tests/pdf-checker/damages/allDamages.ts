// For every rule, files damaged for it. The type makes a rule without a damage an error; a test does so too.

import type { RuleName } from '../rules/allRules.ts';
import { contentDamages } from './contentDamages.ts';
import type { Damages } from './Damage.ts';
import { documentDamages } from './documentDamages.ts';
import { fileDamages } from './fileDamages.ts';
import { structureDamages } from './structureDamages.ts';

export const allDamages: Readonly<Record<RuleName, Damages>> = {
  ...fileDamages,
  ...contentDamages,
  ...structureDamages,
  ...documentDamages,
};
