// What serves and what measures each objective. In: a Plan. Out: objective → items → questions → KPIs, and what is
// missing in the chain.

import type { Question } from '../model/Handout.ts';
import { plainText } from '../model/markdown.ts';
import type { Objective, Workshop } from '../model/Workshop.ts';
import type { Plan } from './Plan.ts';

export interface Trace {
  readonly objective: Objective;
  readonly title: string;
  /** Indexes of the agenda's items whose exercise serves it. */
  readonly items: readonly number[];
  /** Questions that this agenda asks. */
  readonly questions: readonly Question[];
  readonly kpis: readonly string[];
}

export function traceObjectives(plan: Plan): readonly Trace[] {
  const { workshop, agenda } = plan;
  const asked = plan.items.some(({ kind }) => kind === 'evaluation') ? askedQuestions(workshop) : [];
  return workshop.objectives
    .filter(({ id }) => agenda.objectives?.includes(id) ?? true)
    .map((objective) => ({
      objective,
      title: plainText(objective.text.inlines),
      items: plan.items
        .filter((item) => serves(item.exercise?.exercise, objective))
        .map(({ index }) => index),
      questions: asked.filter(
        (question) => question.objective === objective.id || names(objective, question.id),
      ),
      kpis: workshop.kpis.filter((kpi) => isRead(kpi, plan) && names(objective, kpi.id)).map(({ id }) => id),
    }));
}

/** A measure that one exercise gives is read where that exercise is on the agenda. */
function isRead({ exercise }: Workshop['kpis'][number], plan: Plan): boolean {
  return (
    exercise === undefined ||
    plan.items.some((item) => `exercise:${item.exercise?.exercise.id}` === plan.resolve(exercise))
  );
}

function serves(
  exercise: { id: string; objectives: readonly string[] } | undefined,
  objective: Objective,
): boolean {
  return (
    exercise !== undefined && (exercise.objectives.includes(objective.id) || names(objective, exercise.id))
  );
}

function names(objective: Objective, id: string): boolean {
  return objective.measured_by.some((reference) => reference.replace(/^[a-z]+:/, '') === id);
}

/** Questions of the handouts that are the workshop's surveys. */
export function askedQuestions(workshop: Workshop): readonly Question[] {
  return workshop.surveys.flatMap((id) => workshop.handouts.get(id)?.questions ?? []);
}
