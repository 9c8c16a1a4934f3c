// What every printed document of a plan has in common.

import type { Handout } from '../model/Handout.ts';
import { plainText } from '../model/markdown.ts';
import type { Plan } from '../plan/Plan.ts';
import type { HandoutDocument } from './Handout.ts';
import { sheetTitle } from './sheet/sheetHead.ts';
import { wordsFor } from './words.ts';

export function handoutFrame(
  plan: Plan,
  handout: Handout,
  title: string = sheetTitle(plan, handout),
): Omit<HandoutDocument, 'cover' | 'blocks'> {
  const say = wordsFor(plan.workshop.lang);
  const workshop = plainText(plan.workshop.title.inlines);
  return {
    id: handout.id,
    handout: handout.id,
    form: handout.form,
    title: `${workshop} – ${title}`,
    lang: plan.workshop.lang,
    audience: handout.audience,
    paper: handout.paper ?? plan.paper,
    binding: handout.binding,
    duplex: handout.duplex ?? 'none',
    print: handout.print,
    edition: handout.edition,
    justified: handout.justified,
    blank: say.blank,
    noteColumn: handout.template === 'workbook',
    running: workshop,
    footer: plan.brand.footer === undefined ? '' : plainText(plan.brand.footer.inlines),
    references: { page: say.page('%'), slide: say.slide('%') },
    fields: plan.fields,
    origin: handout.origin,
  };
}
