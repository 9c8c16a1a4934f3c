// Whether the chain from each objective to what measures it has a gap. In: a Plan. Out: warnings.

import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import type { Plan } from './Plan.ts';
import { type Trace, traceObjectives } from './traceObjectives.ts';

export function checkTrace(plan: Plan): readonly Diagnostic[] {
  return traceObjectives(plan).flatMap((trace) => {
    const { id, text } = trace.objective;
    return gapsOf(plan, trace).map(({ gap, hint }) =>
      problem('objective-is-traced', text.origin, `The objective "${id}" has ${gap}.`, [hint]),
    );
  });
}

interface Gap {
  readonly gap: string;
  readonly hint: string;
}

/** Questions and KPIs are missed only where the workshop has any. */
function gapsOf(
  { workshop, agenda, items: planned }: Plan,
  { items, questions, kpis }: Trace,
): readonly Gap[] {
  const asks = workshop.surveys.length > 0 && planned.some(({ kind }) => kind === 'evaluation');
  const leave = `or leave it out of the \`objectives\` of \`${agenda.id}\``;
  return [
    ...(items.length === 0
      ? [
          {
            gap: `no exercise on \`${agenda.id}\``,
            hint: `put an exercise that serves it on the agenda, ${leave}`,
          },
        ]
      : []),
    ...(asks && questions.length === 0
      ? [
          {
            gap: 'no question in a survey',
            hint: 'give a question of a survey its `objective`, or name one in `measured_by`',
          },
        ]
      : []),
    ...(workshop.kpis.length > 0 && kpis.length === 0
      ? [
          {
            gap: 'no KPI',
            hint: `name one in \`measured_by\`: ${workshop.kpis.map(({ id }) => id).join(', ')}`,
          },
        ]
      : []),
  ];
}
