// Whether a workshop that asks people to show something of themselves says what rules hold.

import type { Diagnostic } from '../../diagnostics/Diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { findExercise } from '../lookUp.ts';
import type { Scope } from '../Scope.ts';

export function checkPolicy(scope: Scope): readonly Diagnostic[] {
  if (scope.workshop === undefined) return [];
  const { file, matter } = scope.workshop;
  const { conduct, escalation } = matter.policy;
  if (conduct !== undefined && escalation !== undefined) return [];
  const references = matter.agendas.flatMap(({ items }) => items.flatMap(({ exercise }) => exercise ?? []));
  const risky = references
    .map((reference) => findExercise(scope, reference))
    .find((exercise) => exercise !== undefined && exercise.matter.risk !== 'low');
  if (risky === undefined) return [];
  const missing =
    conduct === undefined ? 'what rules of conduct hold (`conduct`)' : 'whom to turn to (`escalation`)';
  const message = `"${risky.matter.title.source}" is of ${risky.matter.risk} risk, but \`policy\` does not say ${missing}.`;
  const related = [{ message: 'the exercise', location: risky.file.locate(['risk']) }];
  return [problem('policy-is-given', file.locate(['policy'], 'key'), message, [], related)];
}
