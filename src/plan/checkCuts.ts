// Whether an agenda can make up for a late start at all. In: a Plan. Out: a warning where it cannot.

import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { cutPlans } from './cutPlans.ts';
import type { Plan } from './Plan.ts';

/** The least delay that a plan should stand, in minutes. */
const delay = 5;

export function checkCuts(plan: Plan): readonly Diagnostic[] {
  const atStart = cutPlans(plan).find((cut) => cut.item === 0 && cut.delay === delay);
  if (atStart === undefined || atStart.missing === 0) return [];
  return [
    problem(
      'agenda-can-be-cut',
      plan.agenda.origin,
      `When \`${plan.agenda.id}\` starts ${delay} minutes late, ${atStart.missing} of them cannot be made up.`,
      ['add a `{buffer: 5}`, give an item a `floor` or `if_late: drop`, or a lower `priority`'],
    ),
  ];
}
