// How often each handout and card set is printed. In: a Plan. Out: a number each.

import type { Handout } from '../model/Handout.ts';
import type { Plan } from './Plan.ts';

export function countCopies(plan: Plan): readonly { readonly handout: string; readonly count: number }[] {
  return [...plan.workshop.handouts.values()]
    .filter((handout) => handout.for.includes(plan.delivery))
    .map((handout) => ({ handout: handout.id, count: copiesOf(handout, plan) }));
}

/** As many as the materials say; else one for each who reads it. */
function copiesOf({ id, audience }: Handout, { materials, participants, session }: Plan): number {
  const asked = materials.find(({ prints }) => prints?.replace(/^handout:/, '') === id);
  if (asked !== undefined) return asked.count;
  switch (audience) {
    case 'participant':
      return participants;
    case 'facilitator':
      return Math.max(1, session?.facilitators.length ?? 1);
    case 'producer':
    case 'manager':
      return 1;
  }
}
