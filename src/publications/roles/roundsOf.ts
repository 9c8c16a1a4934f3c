// Which rounds of a role-play a role takes part in: each scenario is a round. In: an exercise and a role's id. Out: the
// scenarios with their numbers, from 1; no number where there is only one.

import type { Exercise } from '../../model/Exercise.ts';

export interface Round {
  readonly number: number | undefined;
  readonly scenario: Exercise['scenarios'][number];
}

export function roundsOf({ scenarios }: Exercise, role: string): readonly Round[] {
  return scenarios
    .map((scenario, index) => ({ scenario, number: scenarios.length > 1 ? index + 1 : undefined }))
    .filter(({ scenario }) => scenario.roles.includes(role));
}
