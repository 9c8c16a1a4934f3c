// The participants' agenda: when it starts, when there is a break, when it ends, where it is, what they will be able
// to do. Minutes of items are the trainer's business. In: the context and the handout. Out: a document.

import { formatClock, formatDate } from '../../model/clock.ts';
import type { Handout } from '../../model/Handout.ts';
import type { Inline } from '../../model/markdown.ts';
import type { HandoutDocument, PrintBlock } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { handoutFrame } from '../handoutFrame.ts';
import { grid, role, title, words } from '../workbook/blocks.ts';
import { flowBody } from '../workbook/flowBody.ts';
import { bullets, bulletsOf, strong } from './marks.ts';

export function composeAgendaSheet(context: HandoutContext, handout: Handout): HandoutDocument {
  const { plan, say } = context;
  const { workshop } = plan;
  const { origin, summary } = workshop;
  const objectives = workshop.objectives.filter(({ id }) => plan.agenda.objectives?.includes(id) ?? true);
  const own = flowBody(handout.blocks, { breaks: true });
  return {
    ...handoutFrame(plan, handout),
    cover: [],
    blocks: [
      role('kicker', words(say.template.agenda), handout.origin),
      title(1, handout.title?.inlines ?? workshop.title.inlines, handout.origin, {
        labels: [`handout:${handout.id}`],
      }),
      ...(summary === undefined ? [] : [role('lead', summary.inlines, summary.origin)]),
      ...own,
      ...where(context),
      grid([say.time, say.what], times(context), origin, { weights: [1, 4] }),
      ...(objectives.length === 0
        ? []
        : [title(2, words(say.objectivesTitle), origin), ...bulletsOf(objectives.map(({ text }) => text))]),
      ...bring(context),
      ...call(context),
    ],
  };
}

function where({ plan, say, lang }: HandoutContext): readonly PrintBlock[] {
  const { origin } = plan.workshop;
  const rows: readonly [string, string | undefined][] = [
    [say.date, plan.date && formatDate(plan.date, lang)],
    [say.location, plan.delivery === 'in-person' ? plan.fields.get('location') : undefined],
    [say.facilitator, plan.fields.get('facilitator')],
  ];
  return rows.flatMap(([label, value]) =>
    value === undefined ? [] : [role('body', [strong(label), ...words(`\u2002${value}`)], origin)],
  );
}

function times({ plan, say, lang }: HandoutContext): readonly (readonly (readonly Inline[])[])[] {
  const clock = (minutes: number) => words(formatClock(minutes, lang));
  const { doors } = plan.agenda;
  return [
    ...(doors > 0 ? [[clock(plan.start - doors), words(say.doorsOpen)]] : []),
    [clock(plan.start), words(say.start)],
    ...plan.items
      .filter(({ kind }) => kind === 'break')
      .map((item) => [clock(item.start), item.title.length > 0 ? item.title : words(say.break)]),
    [clock(plan.end), words(say.end)],
  ];
}

/** Nobody reads the trainer's guide before they come. */
function bring({ plan, say }: HandoutContext): readonly PrintBlock[] {
  const { origin, audience } = plan.workshop;
  const onVideo = plan.delivery === 'video';
  const things = [
    ...audience.prerequisites.map(({ inlines }) => inlines),
    ...(onVideo ? [words(say.atYourDesk)] : []),
  ];
  return things.length === 0
    ? []
    : [title(2, words(onVideo ? say.haveReady : say.pleaseBring), origin), bullets(things, origin)];
}

/** The call's address, to type and to scan. */
function call({ plan, say }: HandoutContext): readonly PrintBlock[] {
  const address = plan.fields.get('location');
  if (plan.delivery !== 'video' || address === undefined || !/^https?:\/\/\S+$/.test(address)) return [];
  const { origin } = plan.workshop;
  return [{ kind: 'qr', href: address, width: 28, caption: words(say.link), readers: 'everyone', origin }];
}
