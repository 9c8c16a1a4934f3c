// Cards of exercises, of the roles and of the situations in them.

import type { Exercise } from '../../model/Exercise.ts';
import type { PlannedExercise } from '../../plan/Plan.ts';
import type { Card } from '../CardSheet.ts';
import { roundsOf } from '../roles/roundsOf.ts';
import type { CardWords } from '../words/cardWords.ts';
import { cardLine, labelled } from './cardLine.ts';

/** What participants do, step by step. */
export function exerciseCards({ exercise, steps }: PlannedExercise): Card {
  const theirs = steps.filter(({ who }) => who === 'participants').flatMap((step) => step.do ?? []);
  const purpose = exercise.purpose === undefined ? [] : [cardLine(exercise.purpose.inlines)];
  return {
    key: `exercise:${exercise.id}`,
    title: exercise.title.inlines,
    front: exercise.title.inlines,
    back:
      theirs.length === 0 ? purpose : theirs.map((step, index) => cardLine(step.inlines, String(index + 1))),
    origin: exercise.origin,
  };
}

/** What the role knows and wants stands on its own card and on no other. */
export function roleCards(exercise: Exercise, say: CardWords): readonly Card[] {
  return exercise.roles.map((role) => ({
    key: `exercise:${exercise.id}, role ${role.id}`,
    ...sceneOf(exercise, role, say),
    front: role.name.inlines,
    back: [
      ...(role.public === undefined ? [] : [cardLine(role.public.inlines)]),
      ...(role.private === undefined ? [] : [labelled(say.onlyYou, role.private.inlines)]),
      ...(role.goal === undefined ? [] : [labelled(say.goal, role.goal.inlines)]),
      ...role.observe.map((what) => cardLine(what.inlines, '☐')),
    ],
    origin: role.name.origin,
  }));
}

/** What a set is sorted by, for who plays in one round alone: its number, and the scene beside the name. */
function sceneOf(
  exercise: Exercise,
  { id, name }: Exercise['roles'][number],
  say: CardWords,
): Pick<Card, 'number' | 'title'> {
  const [round, another] = roundsOf(exercise, id);
  if (round?.number === undefined || another !== undefined) return { title: name.inlines };
  return {
    number: say.round(round.number),
    title: [...name.inlines, { kind: 'break' }, ...round.scenario.title.inlines],
  };
}

export function scenarioCards(exercise: Exercise): readonly Card[] {
  const roleOf = (id: string) => exercise.roles.find((role) => role.id === id);
  return exercise.scenarios.map((scenario) => ({
    key: `exercise:${exercise.id}, scenario ${scenario.id}`,
    title: scenario.title.inlines,
    front: scenario.title.inlines,
    back: [
      cardLine(scenario.text.inlines),
      ...scenario.roles.flatMap((id) => roleOf(id) ?? []).map((role) => cardLine(role.name.inlines, '•')),
    ],
    origin: scenario.title.origin,
  }));
}
