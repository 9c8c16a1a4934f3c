// A statement of attendance, a page for each person. In: the Plan and the handout that asks for it. Out: a
// HandoutDocument whose merge fields are filled for each person of the roster. It states attendance and judges nothing.

import { formatClock, formatDate } from '../model/clock.ts';
import type { Handout } from '../model/Handout.ts';
import type { Plan } from '../plan/Plan.ts';
import type { HandoutDocument, PrintBlock } from './Handout.ts';
import { handoutFrame } from './handoutFrame.ts';
import { type CardWords, cardWordsFor } from './words/cardWords.ts';
import { wordsFor } from './words.ts';
import { role, title, words } from './workbook/blocks.ts';
import { flowBody } from './workbook/flowBody.ts';

export function composeStatement(plan: Plan, handout: Handout): HandoutDocument {
  const { lang } = plan.workshop;
  const say = cardWordsFor(lang);
  const name = handout.title?.source ?? say.statement;
  const { origin } = handout;
  return {
    ...handoutFrame(plan, handout, name),
    running: '',
    cover: [],
    blocks: [
      title(1, words(name), origin, { running: '' }),
      role('lead', words(say.statementOf), origin),
      role('cover-title', [{ kind: 'field', name: 'participant', origin }], origin),
      ...(plan.roster?.columns.includes('team')
        ? [role('lead', [{ kind: 'field', name: 'team', origin }], origin)]
        : []),
      role('lead', words(say.statementLead), origin),
      title(2, plan.workshop.title.inlines, origin),
      role('body', words(dayOf(plan)), origin),
      ...coveredBlocks(plan, say),
      ...flowBody(handout.blocks, { breaks: true }),
      ...signature(plan, handout),
    ],
  };
}

function dayOf({ workshop: { lang }, date, start, end, fields }: Plan): string {
  const day = date === undefined ? [] : [formatDate(date, lang)];
  const hours = `${formatClock(start, lang)}–${formatClock(end, lang)}`;
  const place = fields.get('location');
  return [...day, hours, ...(place === undefined ? [] : [place])].join(' · ');
}

function coveredBlocks(plan: Plan, say: CardWords): readonly PrintBlock[] {
  const { workshop, agenda } = plan;
  const wanted = agenda.objectives;
  const objectives = workshop.objectives.filter(({ id }) => wanted === undefined || wanted.includes(id));
  const [first] = objectives;
  if (first === undefined) return [];
  const { origin } = workshop;
  return [
    title(2, words(say.covered), origin),
    {
      kind: 'list',
      start: undefined,
      tight: true,
      readers: 'everyone',
      origin,
      items: objectives.map(({ text }) => [
        { kind: 'paragraph', inlines: text.inlines, readers: 'everyone', origin: text.origin },
      ]),
    },
  ];
}

function signature(plan: Plan, { origin }: Handout): readonly PrintBlock[] {
  const say = wordsFor(plan.workshop.lang);
  const who = plan.fields.get('facilitator');
  return [
    role('cover-line', [{ kind: 'rule' }], origin),
    role('small', words(who === undefined ? say.facilitator : `${who}, ${say.facilitator}`), origin),
  ];
}
