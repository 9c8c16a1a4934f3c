// The exercises of an agenda, each once, in the order of the day.

import type { Exercise } from '../../model/Exercise.ts';
import type { Plan } from '../../plan/Plan.ts';

export function exercisesOf(plan: Plan): readonly Exercise[] {
  return [
    ...new Set(plan.items.flatMap(({ exercise }) => (exercise === undefined ? [] : [exercise.exercise]))),
  ];
}
