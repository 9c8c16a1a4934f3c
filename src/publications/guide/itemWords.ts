// What an agenda's item is called and what to do with it when the day runs late.

import { formatClock } from '../../model/clock.ts';
import type { Inline } from '../../model/markdown.ts';
import { plainText } from '../../model/markdown.ts';
import type { PlanItem } from '../../plan/Plan.ts';
import type { Words } from '../words.ts';
import { words } from '../workbook/blocks.ts';

/** Its own title, or the language's word for its kind. */
export function itemName(item: PlanItem, say: Words): readonly Inline[] {
  if (item.title.length > 0) return item.title;
  switch (item.kind) {
    case 'slide':
      return words(slideTitle(item) || say.slide('').trim());
    case 'section':
      return words(say.agenda);
    case 'buffer':
      return words(say.buffer);
    case 'evaluation':
      return words(say.evaluation);
    default:
      return words(say[item.kind]);
  }
}

function slideTitle(item: PlanItem): string {
  const heading = item.item.slide?.blocks.find((block) => block.kind === 'heading');
  return heading?.kind === 'heading' ? plainText(heading.inlines) : '';
}

export function leader(item: PlanItem, say: Words): string | undefined {
  switch (item.lead) {
    case 'facilitator':
      return undefined;
    case 'co-facilitator':
      return say.leads(say.coFacilitator);
    case 'producer':
      return say.leads(say.producer);
    case 'sponsor':
      return say.leads(say.sponsor);
  }
}

/** `09:10–09:25`. */
export function span(start: number, minutes: number, lang: string): string {
  return `${formatClock(start, lang)}–${formatClock(start + minutes, lang)}`;
}
