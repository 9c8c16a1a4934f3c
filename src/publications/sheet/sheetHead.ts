// The top of a sheet: workshop and title. The words of its own title, or of its template.

import type { Handout } from '../../model/Handout.ts';
import type { Inline } from '../../model/markdown.ts';
import type { Plan } from '../../plan/Plan.ts';
import type { PrintBlock } from '../Handout.ts';
import { wordsFor } from '../words.ts';
import { role, title, words } from '../workbook/blocks.ts';

export function sheetTitle(plan: Plan, handout: Handout): string {
  return handout.title?.source ?? wordsFor(plan.workshop.lang).template[handout.template];
}

export function sheetHead(
  plan: Plan,
  handout: Handout,
  name: readonly Inline[] = handout.title?.inlines ?? words(sheetTitle(plan, handout)),
  more?: string,
): readonly PrintBlock[] {
  return [
    role(
      'kicker',
      [...plan.workshop.title.inlines, ...words(more === undefined ? '' : ` · ${more}`)],
      handout.origin,
    ),
    title(1, name, handout.origin, { labels: [`handout:${handout.id}`] }),
  ];
}
