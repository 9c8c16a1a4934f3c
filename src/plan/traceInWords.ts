// The trace of a plan as it is printed: titles and ids. In: a Plan. Out: JSON-able data.

import { plainText } from '../model/markdown.ts';
import type { Plan } from './Plan.ts';
import { traceObjectives } from './traceObjectives.ts';

export function traceInWords(plan: Plan) {
  return traceObjectives(plan).map(({ objective, title, items, questions, kpis }) => ({
    id: objective.id,
    text: title,
    priority: objective.priority,
    items: items.map((index) => plainText(plan.items[index]?.title ?? [])),
    questions: questions.map(({ id }) => id),
    kpis,
  }));
}
