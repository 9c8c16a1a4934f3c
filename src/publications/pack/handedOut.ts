// What is given out during a day in the room, beside what exercises name among their materials. In: the context and an
// item. Out: titles of handouts. What is needed after the last item is given out with it.

import type { Handout } from '../../model/Handout.ts';
import type { PlanItem } from '../../plan/Plan.ts';
import { cardSetTitle } from '../composeCards.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { sheetTitle } from '../sheet/sheetHead.ts';
import type { MadeFile } from './MadeFile.ts';
import { printUse } from './printUse.ts';

export function handedOut(context: HandoutContext, item: PlanItem): readonly string[] {
  const { plan } = context;
  if (plan.delivery !== 'in-person') return [];
  const last = plan.items.length - 1;
  const named = new Set(plan.materials.flatMap(({ prints }) => (prints ? [plan.resolve(prints)] : [])));
  return [...plan.workshop.handouts.values()]
    .filter(({ id, audience }) => audience === 'participant' && !named.has(`handout:${id}`))
    .filter((handout) => handout.for.includes(plan.delivery))
    .filter((handout) => {
      const use = printUse(asMade(handout, context), context);
      return use !== undefined && use.copies > 0 && Math.min(use.at, last) === item.index;
    })
    .map((handout) => titleOf(handout, context));
}

/** What has no pages yet: when it is used does not depend on them. */
function asMade(handout: Handout, { plan }: HandoutContext): MadeFile {
  return {
    id: handout.id,
    handout: handout.id,
    template: handout.template,
    title: '',
    audience: handout.audience,
    pages: 1,
    paper: plan.paper,
    duplex: 'none',
    binding: 'none',
    edition: handout.edition,
    print: handout.print,
  };
}

function titleOf(handout: Handout, { plan, say }: HandoutContext): string {
  return handout.template === 'cards' ? cardSetTitle(handout, say) : sheetTitle(plan, handout);
}
