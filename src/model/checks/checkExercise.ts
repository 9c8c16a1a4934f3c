// An exercise by itself: minutes, risk, debrief, roles.

import type { Diagnostic } from '../../diagnostics/Diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { DataPath, SourceFile } from '../../input/SourceFile.ts';
import type { ExerciseMatter, Step } from '../Exercise.ts';
import { checkId } from '../lookUp.ts';
import { minutesInUse } from '../minutesInUse.ts';
import type { Entry } from '../Scope.ts';
import { uniqueIds } from './uniqueIds.ts';

export function checkExercise({ file, matter }: Entry<'exercise'>): readonly Diagnostic[] {
  const roles = matter.roles.map(({ id }) => id);
  return [
    ...checkMinutes(file, ['minutes'], matter.minutes),
    ...checkSteps(file, ['steps'], matter.steps, [matter.minutes.plan], 'the exercise'),
    ...Object.keys(matter.variants).flatMap((name) => checkVariant(file, matter, name)),
    ...checkRisk(file, matter),
    ...checkDebrief(file, matter),
    ...uniqueIds(file, ['roles'], matter.roles),
    ...uniqueIds(file, ['scenarios'], matter.scenarios),
    ...matter.scenarios.flatMap((scenario, index) =>
      scenario.roles.flatMap((role, at) =>
        checkId(file, ['scenarios', index, 'roles', at], role, roles, 'role'),
      ),
    ),
  ];
}

function checkVariant(file: SourceFile, matter: ExerciseMatter, name: string): readonly Diagnostic[] {
  const variant = matter.variants[name];
  if (variant === undefined || variant === 'same') return [];
  const path = ['variants', name];
  // A variant without minutes of its own lasts as long as what it lies over: the exercise, or its video variant.
  const lengths = [undefined, 'in-person', 'video'].map(
    (delivery) => minutesInUse(matter, delivery === 'video' ? 'video' : 'in-person', name).plan,
  );
  return [
    ...(variant.minutes === undefined ? [] : checkMinutes(file, [...path, 'minutes'], variant.minutes)),
    ...checkSteps(file, [...path, 'steps'], variant.steps ?? [], lengths, `the variant \`${name}\``),
  ];
}

function checkMinutes(
  file: SourceFile,
  path: DataPath,
  { min, plan, max }: ExerciseMatter['minutes'],
): readonly Diagnostic[] {
  if (min <= plan && plan <= max) return [];
  const message = `\`min\`, \`plan\` and \`max\` must not go down, but are ${min}, ${plan} and ${max}.`;
  const [least, middle, most] = [min, plan, max].sort((a, b) => a - b);
  const hints = [`write \`minutes: {min: ${least}, plan: ${middle}, max: ${most}}\``];
  return [problem('minutes-are-ordered', file.locate(path), message, hints)];
}

/** `allowed` are the lengths that the steps may have; more than one where it depends on the delivery. */
function checkSteps(
  file: SourceFile,
  path: DataPath,
  steps: readonly Step[],
  allowed: readonly number[],
  whole: string,
): readonly Diagnostic[] {
  if (steps.every(({ minutes }) => minutes === undefined)) return [];
  const sum = steps.reduce((total, { minutes = 0 }) => total + minutes, 0);
  if (allowed.includes(sum)) return [];
  const message = `The steps add up to ${sum} minutes, but ${whole} has ${allowed[0]}.`;
  return [
    problem('steps-add-up', file.locate(path, 'key'), message, [
      `change a step, or write \`minutes: ${sum}\``,
    ]),
  ];
}

function checkRisk(file: SourceFile, { risk, opt_out }: ExerciseMatter): readonly Diagnostic[] {
  if (risk !== 'high' || opt_out !== undefined) return [];
  const hints = ['write `opt_out: …`: what one may do instead, without having to say why'];
  return [
    problem(
      'high-risk-has-opt-out',
      file.locate(['risk']),
      'An exercise of high risk needs a way to step out.',
      hints,
    ),
  ];
}

/** No debrief at all is not warned about: it may be an author's first sketch. */
function checkDebrief(file: SourceFile, { stage, debrief }: ExerciseMatter): readonly Diagnostic[] {
  if (stage !== 'practice' || debrief.length !== 1) return [];
  const message = 'After practice, two questions at least: what happened, and what to make of it.';
  return [problem('practice-has-two-debriefs', file.locate(['debrief'], 'key'), message)];
}
