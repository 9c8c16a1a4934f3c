// The top of a sheet: workshop and title. The words of its own title, or of its template.

import type { Handout } from '../../model/Handout.ts';
import { type Inline, openText, plainText } from '../../model/markdown.ts';
import type { Plan } from '../../plan/Plan.ts';
import type { PrintBlock } from '../Handout.ts';
import { type Words, wordsFor } from '../words.ts';
import { role, title, words } from '../workbook/blocks.ts';

export function sheetTitle(plan: Plan, handout: Handout): string {
  const textOf = handout.edition === 'blank' ? openText : plainText;
  return textOf(handout.title?.inlines ?? []).trim() || ownTitle(handout, wordsFor(plan.workshop.lang));
}

function ownTitle({ template, edition, audience, of }: Handout, say: Words): string {
  const name = say.template[template];
  switch (template) {
    case 'workbook':
      return edition === 'blank' ? name : `${name}, ${edition === 'key' ? say.withKey : say.filledIn}`;
    case 'needs-survey':
      return audience === 'participant' ? name : say.interviewsTitle;
    case 'job-aid':
      return jobAidTitle(of, say) ?? name;
    default:
      return name;
  }
}

function jobAidTitle(of: Handout['of'], say: Words): string | undefined {
  switch (of) {
    case 'phrases':
      return say.phrasesTitle;
    case 'principles':
      return say.selfCheck;
    case 'differences':
      return say.differencesTitle;
    default:
      return undefined;
  }
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
