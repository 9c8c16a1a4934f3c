// A statement of attendance, a page for each person. In: the Plan and the handout that asks for it. Out: a
// HandoutDocument whose merge fields are filled for each person of the roster. It states attendance and judges nothing.

import { formatClock, formatDate } from '../model/clock.ts';
import type { Handout } from '../model/Handout.ts';
import type { Plan } from '../plan/Plan.ts';
import type { HandoutDocument, PrintBlock } from './Handout.ts';
import { handoutFrame } from './handoutFrame.ts';
import { dotted } from './sheet/marks.ts';
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
    folio: false,
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
      ...dayOf(plan, say),
      ...coveredBlocks(plan, say),
      ...flowBody(handout.blocks, { breaks: true }),
      ...signature(plan, handout),
    ],
  };
}

/** Date, hours and place; what is not known yet as a line to write on. */
function dayOf(plan: Plan, { onVideo }: CardWords): readonly PrintBlock[] {
  const { date, start, end, delivery, fields } = plan;
  const { lang, origin } = plan.workshop;
  const say = wordsFor(lang);
  const day = date === undefined ? undefined : formatDate(date, lang);
  const place = delivery === 'video' ? onVideo : fields.get('location');
  const hours = `${formatClock(start, lang)}–${formatClock(end, lang)}`;
  const missing = [...(day === undefined ? [say.date] : []), ...(place === undefined ? [say.location] : [])];
  return [
    role('body', words(dotted([day, hours, place])), origin),
    ...missing.map((label) => role('body', [...words(`${label} `), { kind: 'rule' }], origin)),
  ];
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
