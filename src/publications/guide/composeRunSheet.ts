// The run sheet: the day on one side, times to follow and what to cut when it runs late. In: the context and the
// handout. Out: a document for the facilitator.

import { formatClock } from '../../model/clock.ts';
import type { Handout } from '../../model/Handout.ts';
import { type Inline, plainText } from '../../model/markdown.ts';
import type { Cut, CutPlan } from '../../plan/CutPlan.ts';
import type { PlanItem } from '../../plan/Plan.ts';
import type { HandoutDocument, PrintBlock } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { handoutFrame } from '../handoutFrame.ts';
import { dotted, only, strong } from '../sheet/marks.ts';
import { sheetHead } from '../sheet/sheetHead.ts';
import { smallGrid } from '../sheet/smallGrid.ts';
import { role, title, words } from '../workbook/blocks.ts';
import { itemName, leader, span, whenLate } from './itemWords.ts';

export function composeRunSheet(context: HandoutContext, handout: Handout): HandoutDocument {
  const { plan, say, lang } = context;
  const { origin } = plan.agenda;
  const facts = dotted([
    plan.agenda.title?.source,
    plan.fields.get('date'),
    plan.fields.get('location'),
    span(plan.start, plan.end - plan.start, lang),
    say.peopleCount(plan.participants),
    plan.agenda.doors > 0
      ? `${say.doorsOpen} ${formatClock(plan.start - plan.agenda.doors, lang)}`
      : undefined,
  ]);
  return {
    ...handoutFrame(plan, handout),
    wide: true,
    cover: [],
    blocks: [
      ...sheetHead(plan, handout),
      ...only('facilitator', [role('small', words(facts), origin), times(context), ...cuts(context)]),
    ],
  };
}

function times(context: HandoutContext): PrintBlock {
  const { plan, say, lang } = context;
  const rows = plan.items
    .filter(({ minutes }) => minutes > 0)
    .map((item): readonly (readonly Inline[])[] => [
      [strong(formatClock(item.start, lang))],
      words(String(item.minutes)),
      [strong(plainText(itemName(item, say))), ...words(who(item, context))],
      words(item.kind === 'buffer' ? '' : whenLate(item, say)),
      [],
    ]);
  return smallGrid(
    [say.time, say.minutesShort, say.what, say.ifLate, say.actual],
    rows,
    plan.agenda.origin,
    [5, 3, 22, 11, 7],
  );
}

function who(item: PlanItem, { say }: HandoutContext): string {
  const groups = item.exercise?.group.map((one) => say.group[one]).join(', ');
  const more = dotted([groups, leader(item, say)]);
  return more === '' ? '' : `\u2002${more}`;
}

/** Delays that the sheet has a column for, in minutes. */
const delays = [5, 10, 15];
/** The whole sheet has so many rows: one side of Letter holds them. */
const allRows = 17;
const cutRows = { least: 2, most: 4 };

function cuts(context: HandoutContext): readonly PrintBlock[] {
  const { plan, say, lang, day } = context;
  const starts = evenly(
    plan.items.filter(({ exercise }) => exercise !== undefined),
    Math.max(cutRows.least, Math.min(cutRows.most, allRows - plan.items.length)),
  );
  if (starts.length === 0) return [];
  const rows = starts.map((item) => [
    [strong(formatClock(item.start, lang)), ...words(`\u2002${plainText(itemName(item, say))}`)],
    ...delays.map((delay) =>
      words(
        cutWords(
          day.cuts.find((one) => one.item === item.index && one.delay === delay),
          context,
        ),
      ),
    ),
  ]);
  const { origin } = plan.agenda;
  return [
    title(2, words(say.cutPlanTitle), origin),
    role('small', words(say.cutPlanLead), origin),
    smallGrid([say.lateAt, ...delays.map(say.minutesLate)], rows, origin, [3, 4, 5, 6]),
  ];
}

function evenly<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  const step = (list.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => list[Math.round(index * step)]).flatMap((one) =>
    one === undefined ? [] : [one],
  );
}

export function cutWords(cutPlan: CutPlan | undefined, context: HandoutContext): string {
  if (cutPlan === undefined) return '';
  const { say } = context;
  const late = cutPlan.missing > 0 ? [say.endsLate(cutPlan.missing)] : [];
  return [...cutPlan.cuts.map((cut) => oneCut(cut, context)), ...late].join('; ') || say.nothingToCut;
}

function oneCut({ item: index, action, saves }: Cut, { plan, say }: HandoutContext): string {
  const item = plan.items[index];
  if (item === undefined) return '';
  const name = plainText(itemName(item, say));
  switch (action) {
    case 'use':
      return say.cutUse(saves);
    case 'shorten':
      return say.cutShorten(name, item.minutes - saves);
    case 'drop':
      return say.cutDrop(name);
  }
}
