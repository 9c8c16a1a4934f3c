// The first pages of the guide: the day's facts, room and materials, what measures what. In: the context. Out: blocks.

import { formatClock, formatDate } from '../../model/clock.ts';
import type { Inline, Text } from '../../model/markdown.ts';
import type { PrintBlock } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { bullets, only } from '../sheet/marks.ts';
import { grid, group, title, words } from '../workbook/blocks.ts';
import { dayTimeline } from './dayTimeline.ts';
import { itemName } from './itemWords.ts';
import { notesBody } from './notesBody.ts';

export function guideFacts(context: HandoutContext): readonly PrintBlock[] {
  const { origin } = context.plan.workshop;
  const rows = factRows(context).map(([label, inlines]) => [words(label), inlines]);
  return only('facilitator', [
    grid([], rows, origin, { weights: [1, 3], rowHeads: true }),
    group([title(2, words(context.say.theDay), origin), dayTimeline(context)], origin),
    ...sessionNotes(context),
    ...materials(context),
    ...traced(context),
    ...policy(context),
  ]);
}

type Fact = readonly [label: string, inlines: readonly Inline[]];

export function factRows(context: HandoutContext): readonly Fact[] {
  const { plan, say, lang, day } = context;
  const { workshop, agenda, session } = plan;
  const time = (minutes: number) => formatClock(minutes, lang);
  const fact = (label: string, text: string | undefined): readonly Fact[] =>
    text === undefined || text === '' ? [] : [[label, words(text)]];
  const room = workshop.delivery['in-person'].room;
  const inRoom = plan.delivery === 'in-person';
  return [
    ...fact(say.date, plan.date && formatDate(plan.date, lang)),
    ...fact(say.time, `${time(plan.start)}–${time(plan.end)}, ${say.minutes(plan.end - plan.start)}`),
    ...fact(say.doors, agenda.doors > 0 ? time(plan.start - agenda.doors) : undefined),
    ...fact(inRoom ? say.location : say.link, plan.fields.get('location')),
    ...fact(
      say.people,
      [
        say.peopleCount(plan.participants),
        day.tables > 0 ? say.tablesOf(day.tables) : '',
        day.rooms > 0 ? say.roomsToOpen(day.rooms) : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    ),
    ...fact(say.room, inRoom ? say.roomShape[room] : undefined),
    ...fact(say.facilitator, plan.fields.get('facilitator')),
    ...text(say.producer, session?.producer),
    ...fact(say.feedbackForm, session?.links.feedback),
    ...fact(say.document, session?.links.document),
    ...text(say.forWhom, workshop.audience.who),
    ...(workshop.audience.prerequisites.length === 0
      ? []
      : fact(say.prerequisites, workshop.audience.prerequisites.map(({ source }) => source).join('; '))),
  ];
}

function text(label: string, value: Text | undefined): readonly Fact[] {
  return value === undefined ? [] : [[label, value.inlines]];
}

function sessionNotes({ plan, say }: HandoutContext): readonly PrintBlock[] {
  const notes = plan.session?.notes ?? [];
  const [first] = notes;
  return first === undefined ? [] : [title(2, words(say.notesForTheDay), first.origin), ...notesBody(notes)];
}

function materials({ plan, say }: HandoutContext): readonly PrintBlock[] {
  if (plan.materials.length === 0) return [];
  const { origin } = plan.workshop;
  const rows = plan.materials.map(({ item, count, items }) => [
    words(item),
    words(String(count)),
    words(
      items
        .map((index) => plan.items[index])
        .flatMap((one) => (one === undefined ? [] : [nameOf(one, say)]))
        .join(', '),
    ),
  ]);
  return [
    title(2, words(say.whatToBring), origin),
    grid([say.materials, say.howMany, say.usedAt], rows, origin, { weights: [4, 1, 4] }),
  ];
}

function nameOf(item: Parameters<typeof itemName>[0], say: HandoutContext['say']): string {
  return itemName(item, say)
    .map((inline) => ('text' in inline ? inline.text : ''))
    .join('');
}

function traced({ plan, say, day }: HandoutContext): readonly PrintBlock[] {
  if (day.trace.length === 0) return [];
  const { origin } = plan.workshop;
  const rows = day.trace.map(({ objective, items, questions, kpis }) => [
    objective.text.inlines,
    words(
      [
        ...items.flatMap((index) => plan.items[index] ?? []).map((item) => nameOf(item, say)),
        ...(questions.length > 0 ? [say.evaluation] : []),
        ...plan.workshop.kpis.filter(({ id }) => kpis.includes(id)).map(({ name }) => name.source),
      ].join(', '),
    ),
  ]);
  return [
    title(2, words(say.objectivesOfOthers), origin),
    grid([say.objectives, say.measuredBy], rows, origin, { weights: [1, 1] }),
  ];
}

function policy({ plan, say }: HandoutContext): readonly PrintBlock[] {
  const { conduct, escalation } = plan.workshop.policy;
  const { origin } = plan.workshop;
  const lines = [
    ...(conduct === undefined ? [] : [[...words(`${say.conduct}: `), ...conduct.inlines]]),
    ...(escalation === undefined ? [] : [[...words(`${say.escalation}: `), ...escalation.inlines]]),
  ];
  return lines.length === 0 ? [] : [bullets(lines, origin)];
}
