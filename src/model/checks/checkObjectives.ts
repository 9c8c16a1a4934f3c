// Objectives: each core one is measured on each agenda, and both deliveries serve the same.

import type { Diagnostic } from '../../diagnostics/Diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { findExercise, hasBroken } from '../lookUp.ts';
import { splitReference } from '../resolveReference.ts';
import type { Scope } from '../Scope.ts';
import type { Matter } from '../schemas.ts';

type Workshop = Matter<'workshop'>;
type Agenda = Workshop['agendas'][number];
type Objective = Workshop['objectives'][number];

export function checkObjectives(scope: Scope): readonly Diagnostic[] {
  if (scope.workshop === undefined) return [];
  const { file, matter } = scope.workshop;
  const unmeasured = matter.objectives.flatMap((objective, index) =>
    matter.agendas
      .filter(
        (agenda) =>
          objective.priority === 'core' && serves(agenda, objective) && !isMeasured(scope, agenda, objective),
      )
      .map((agenda) => {
        const message = `Nothing on \`${agenda.id}\` measures the core objective "${objective.id}".`;
        const related = [
          { message: 'the agenda', location: file.locate(['agendas', matter.agendas.indexOf(agenda)]) },
        ];
        return problem(
          'core-objective-is-measured',
          file.locate(['objectives', index, 'id']),
          message,
          hintsFor(objective),
          related,
        );
      }),
  );
  return [...unmeasured, ...checkDeliveries(scope)];
}

function serves(agenda: Agenda, { id }: Objective): boolean {
  return agenda.objectives?.includes(id) ?? true;
}

function hintsFor({ measured_by }: Objective): readonly string[] {
  return measured_by.length === 0
    ? ['name exercises or questions in `measured_by`, or the objective in an exercise on the agenda']
    : [
        `put one of ${measured_by.join(', ')} on the agenda (a question needs its handout in \`surveys\` and an \`evaluation\`)`,
      ];
}

/** Without `measured_by`, exercises and questions that name the objective measure it. True where files are broken. */
function isMeasured(scope: Scope, agenda: Agenda, objective: Objective): boolean {
  const onAgenda = agenda.items.flatMap(({ exercise }) => (exercise === undefined ? [] : [exercise]));
  const isAsked = agenda.items.some(({ evaluation }) => evaluation !== undefined);
  const questions = isAsked ? surveyQuestions(scope) : [];
  if (isAsked && hasBroken(scope.handouts)) return true;
  if (objective.measured_by.length > 0) {
    const ids = new Set([
      ...onAgenda.map((id) => splitReference(id, scope.id).id),
      ...questions.map(({ id }) => id),
    ]);
    return objective.measured_by.some((reference) => {
      const { kind, id } = splitReference(reference, scope.id);
      return kind !== 'kpi' && ids.has(id);
    });
  }
  const exercises = onAgenda.map((id) => findExercise(scope, id));
  return (
    exercises.some(
      (exercise) => exercise === undefined || exercise.matter.objectives.includes(objective.id),
    ) || questions.some((question) => question.objective === objective.id)
  );
}

function surveyQuestions(scope: Scope) {
  const surveys = scope.workshop?.matter.surveys ?? [];
  return surveys.flatMap((id) => scope.handouts.entries.get(id)?.matter.questions ?? []);
}

/** What agendas of one delivery do for an objective that those of the other leave undone, unless their `objectives` say
 *  that this is meant. A core objective is an error of its own above. */
function checkDeliveries(scope: Scope): readonly Diagnostic[] {
  if (scope.workshop === undefined) return [];
  const { file, matter } = scope.workshop;
  const held = (delivery: Agenda['delivery']) =>
    matter.agendas.filter((agenda) => agenda.delivery === delivery);
  const sides = [
    { has: held('in-person'), lacks: held('video'), where: 'on video' },
    { has: held('video'), lacks: held('in-person'), where: 'in person' },
  ].filter(({ lacks }) => lacks.length > 0);
  return matter.objectives.flatMap((objective, index) =>
    sides
      .filter(({ has, lacks }) => {
        const isDone = (agendas: readonly Agenda[]) =>
          agendas.some((agenda) => isMeasured(scope, agenda, objective));
        const isMeant = lacks.every((agenda) => !serves(agenda, objective));
        return objective.priority !== 'core' && isDone(has) && !isDone(lacks) && !isMeant;
      })
      .map(({ where, lacks }) =>
        problem(
          'deliveries-share-objectives',
          file.locate(['objectives', index, 'id']),
          `The objective "${objective.id}" is worked on, but not ${where}.`,
          [
            `put an exercise that serves it on ${lacks.map(({ id }) => `\`${id}\``).join(' or ')}, or leave it out of the \`objectives\` there, if that is meant`,
          ],
        ),
      ),
  );
}
