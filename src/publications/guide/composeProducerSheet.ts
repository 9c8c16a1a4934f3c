// The producer sheet of a video session: what is ready before the doors open, rooms, text to paste, timing and what
// to do when a tool fails. In: the context and the handout. Out: a document for the producer.

import { formatClock } from '../../model/clock.ts';
import type { Handout } from '../../model/Handout.ts';
import { plainText } from '../../model/markdown.ts';
import type { PlanItem, PlannedExercise } from '../../plan/Plan.ts';
import { groupLines } from '../groupWords.ts';
import type { HandoutDocument, PrintBlock } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { handoutFrame } from '../handoutFrame.ts';
import { seatTable } from '../pack/seatTable.ts';
import { bulletsOf, dotted, labelled, only, strong } from '../sheet/marks.ts';
import { sheetHead } from '../sheet/sheetHead.ts';
import { smallGrid } from '../sheet/smallGrid.ts';
import { group, role, title, words } from '../workbook/blocks.ts';
import { flowBody } from '../workbook/flowBody.ts';
import { factRows } from './guideFacts.ts';
import { itemName, span } from './itemWords.ts';
import { notesBody } from './notesBody.ts';

export function composeProducerSheet(context: HandoutContext, handout: Handout): HandoutDocument {
  const { plan, say } = context;
  const { origin } = plan.agenda;
  const facts = factRows(context).map(([label, inlines]) => [[strong(label)], inlines]);
  return {
    ...handoutFrame(plan, handout),
    wide: true,
    runningSections: true,
    cover: [],
    blocks: [
      ...sheetHead(plan, handout),
      ...flowBody(handout.blocks, { breaks: false }),
      ...only('producer', [
        smallGrid([], facts, origin, [1, 4]),
        ...beforeDoors(context),
        ...rooms(context),
        ...seatTable(context),
        title(2, words(say.theDay), origin),
        ...plan.items.filter(({ minutes }) => minutes > 0).flatMap((item) => producerItem(context, item)),
      ]),
    ],
  };
}

function beforeDoors({ plan, say }: HandoutContext): readonly PrintBlock[] {
  const { origin } = plan.agenda;
  return [
    title(2, words(say.beforeDoors), origin),
    group(
      say.techCheck.map((line) => role('body', words(line), origin, '☐')),
      origin,
    ),
    ...notesBody(plan.workshop.body.producer),
  ];
}

/** Every time that people split up: from when to when, which rooms, how many people. */
function rooms(context: HandoutContext): readonly PrintBlock[] {
  const { plan, say, lang, day } = context;
  const rows = plan.items
    .filter(({ exercise }) => exercise?.tool === 'breakout')
    .map((item) => [
      [strong(span(item.start, item.minutes, lang))],
      itemName(item, say),
      words(
        groupLines(
          (day.groups[item.index] ?? []).filter(
            ({ grouping }) => grouping !== 'solo' && grouping !== 'plenary',
          ),
          say,
        ).join('; '),
      ),
    ]);
  if (rows.length === 0) return [];
  const { origin } = plan.agenda;
  return [
    title(2, words(say.roomsTitle), origin),
    smallGrid([say.time, say.what, say.who], rows, origin, [1, 2, 2]),
  ];
}

/** An item at which the producer has nothing to do is left out. */
function producerItem(context: HandoutContext, item: PlanItem): readonly PrintBlock[] {
  const { say, lang } = context;
  const { exercise: planned, origin } = item;
  const blocks = planned === undefined ? duties(context, item) : tasks(context, item, planned);
  if (blocks.length === 0 && planned?.tool === undefined) return [];
  const tool = planned?.tool === undefined ? undefined : say.tool[planned.tool];
  const name = [...words(`${formatClock(item.start, lang)}\u2002`), ...itemName(item, say)];
  return [
    title(3, name, origin, {
      kicker: words(dotted([span(item.start, item.minutes, lang), say.minutes(item.minutes), tool])),
      running: plainText(name),
    }),
    ...blocks,
  ];
}

/** What a producer does at an item that is no exercise. */
function duties({ plan, say, lang }: HandoutContext, item: PlanItem): readonly PrintBlock[] {
  const { kind, start, minutes, origin } = item;
  const duty = (text: string) => role('body', words(text), origin);
  if (kind === 'welcome') return [duty(say.producerWelcome)];
  if (kind === 'break') return [duty(say.producerBreak(formatClock(start + minutes, lang)))];
  if (kind !== 'evaluation') return [];
  const address = plan.session?.links.feedback;
  return [
    duty(say.producerEvaluation),
    ...(address === undefined ? [] : [pasteBox(say.paste, address, item)]),
  ];
}

function tasks(context: HandoutContext, item: PlanItem, planned: PlannedExercise): readonly PrintBlock[] {
  const { say, lang } = context;
  let clock = item.start;
  const steps = planned.steps.flatMap((step) => {
    const time = formatClock(clock, lang);
    clock += step.minutes ?? 0;
    const text = step.do ?? step.ask;
    if (text === undefined) return [];
    const actor = step.who === 'producer' ? `${say.producer}: ` : '';
    return [role('body', [...words(actor), ...text.inlines], text.origin, time)];
  });
  return [
    ...steps,
    ...(planned.paste === undefined ? [] : [pasteBox(say.paste, plainText(planned.paste.inlines), item)]),
    ...bulletsOf(planned.producer),
    ...notesBody(planned.exercise.body.producer),
    ...(planned.fallback === undefined
      ? []
      : [labelled(say.fallback, planned.fallback.inlines, planned.fallback.origin)]),
  ];
}

function pasteBox(label: string, text: string, item: PlanItem): PrintBlock {
  const { origin } = item;
  return {
    kind: 'box',
    tone: 'tint',
    label,
    blocks: [role('body', words(text), origin)],
    readers: 'producer',
    origin,
  };
}
