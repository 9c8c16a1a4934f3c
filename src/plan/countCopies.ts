// How often each handout and card set is printed. In: a Plan. Out: a number each.

import type { Handout } from '../model/Handout.ts';
import type { Plan } from './Plan.ts';

export function countCopies(plan: Plan): readonly { readonly handout: string; readonly count: number }[] {
  return [...plan.workshop.handouts.values()]
    .filter((handout) => handout.for.includes(plan.delivery) && hasContent(handout, plan))
    .map((handout) => ({ handout: handout.id, count: copiesOf(handout, plan) }));
}

/** What is about roles is made where an exercise has them. */
function hasContent({ template, of }: Handout, { items }: Plan): boolean {
  const roles = items.flatMap(({ exercise }) => exercise?.exercise.roles ?? []);
  if (template === 'observer-sheet') return roles.some(({ observe }) => observe.length > 0);
  if (template === 'role-sheet') return roles.some((role) => role.private !== undefined);
  return template !== 'cards' || of !== 'roles' || roles.length > 0;
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
