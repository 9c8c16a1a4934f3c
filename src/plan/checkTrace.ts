// Whether the chain from each objective to what measures it has a gap. In: a Plan. Out: warnings.

import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import type { Plan } from './Plan.ts';
import { type Trace, traceObjectives } from './traceObjectives.ts';

export function checkTrace(plan: Plan): readonly Diagnostic[] {
  return traceObjectives(plan).flatMap((trace) => {
    const gaps = gapsOf(plan, trace);
    if (gaps.length === 0) return [];
    const { id, text } = trace.objective;
    return [
      problem(
        'objective-is-traced',
        text.origin,
        `On \`${plan.agenda.id}\`, the objective "${id}" has ${gaps.join(' and ')}.`,
        [
          'name what measures it in `measured_by`: exercises, questions of a survey, KPIs; or leave it out of the `objectives` of the agenda',
        ],
      ),
    ];
  });
}

/** Questions and KPIs are missed only where the workshop has any. */
function gapsOf({ workshop, items: planned }: Plan, { items, questions, kpis }: Trace): readonly string[] {
  const asks = workshop.surveys.length > 0 && planned.some(({ kind }) => kind === 'evaluation');
  return [
    ...(items.length === 0 ? ['no exercise'] : []),
    ...(asks && questions.length === 0 ? ['no question in a survey'] : []),
    ...(workshop.kpis.length > 0 && kpis.length === 0 ? ['no KPI'] : []),
  ];
}
