// The run sheet: the day on one side, times to follow and what to cut when it runs late. In: the context and the
// handout. Out: a document for the facilitator.

import { formatClock } from '../../model/clock.ts';
import type { Handout } from '../../model/Handout.ts';
import { type Inline, plainText } from '../../model/markdown.ts';
import type { Cut, CutPlan } from '../../plan/CutPlan.ts';
import type { Plan, PlanItem } from '../../plan/Plan.ts';
import type { HandoutDocument, PrintBlock } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { handoutFrame } from '../handoutFrame.ts';
import { dotted, only, strong } from '../sheet/marks.ts';
import { sheetHead } from '../sheet/sheetHead.ts';
import { smallGrid } from '../sheet/smallGrid.ts';
import { whenLate } from '../whenLate.ts';
import { role, title, words } from '../workbook/blocks.ts';
import { flowBody } from '../workbook/flowBody.ts';
import { itemName, leader, span } from './itemWords.ts';

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
      ...flowBody(handout.blocks, { breaks: false }),
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
    [4, 3, 27, 12, 6],
  );
}

function who(item: PlanItem, { say }: HandoutContext): string {
  const groups = item.exercise?.group.map((one) => say.group[one]).join(', ');
  const more = dotted([groups, leader(item, say)]);
  return more === '' ? '' : `\u2002${more}`;
}

/** Delays that the sheet has a column for, in minutes; half an hour has none for a quarter of an hour. */
const delays = [5, 10, 15];
const longestOf = (plan: Plan) => Math.max(delays[0] ?? 0, (plan.end - plan.start) / 3);
/** The whole sheet has so many rows: one side of Letter holds them. */
const allRows = 19;
const leastRows = 2;
/** With more rows than this, those of cuts begin with their time alone: the names stand above. */
const namedRows = 15;
const weights = { named: [9, 7, 11, 11], times: [3, 7, 11, 12] };

interface CutRow {
  /** The last item before which this holds. */
  readonly item: PlanItem;
  readonly plans: readonly (CutPlan | undefined)[];
}

function cuts(context: HandoutContext): readonly PrintBlock[] {
  const { plan, say, lang } = context;
  const columns = delays.filter((delay) => delay <= longestOf(plan));
  const all = cutRows(context, columns);
  const useful = all.filter(({ plans }) => plans.some((one) => one !== undefined && one.cuts.length > 0));
  if (useful.length === 0) return [];
  const shown = lastOf(useful, Math.max(leastRows, allRows - plan.items.length));
  const look = plan.items.length + shown.length > namedRows ? 'times' : 'named';
  const rows = shown.map(({ item, plans }) => [
    [
      strong(
        [formatClock(item.start, lang), ...(look === 'named' ? [plainText(itemName(item, say))] : [])].join(
          '\u2002',
        ),
      ),
    ],
    ...plans.map((one) => cutWords(one, context)),
  ]);
  const { origin } = plan.agenda;
  const lead = [say.cutPlanLead, ...(all.length > useful.length ? [say.cutPlanEnd] : [])].join(' ');
  return [
    title(2, words(say.cutPlanTitle), origin),
    role('small', words(lead), origin),
    smallGrid(
      [say.lateAt, ...columns.map(say.minutesLate)],
      rows,
      origin,
      weights[look].slice(0, rows[0]?.length),
    ),
  ];
}

/** One row for all items in a run before which the same is to do. */
function cutRows({ plan, day }: HandoutContext, columns: readonly number[]): readonly CutRow[] {
  const rows: CutRow[] = [];
  for (const item of plan.items.filter(({ minutes }) => minutes > 0)) {
    const plans = columns.map((delay) =>
      day.cuts.find((one) => one.item === item.index && one.delay === delay),
    );
    const last = rows.at(-1);
    if (last !== undefined && sameCuts(last.plans, plans)) rows.pop();
    rows.push({ item, plans });
  }
  return rows;
}

function sameCuts(a: CutRow['plans'], b: CutRow['plans']): boolean {
  const written = (plans: CutRow['plans']) =>
    JSON.stringify(plans.map((one) => one && [one.cuts, one.missing]));
  return written(a) === written(b);
}

/** Where there is no room for all: what can be done before a later item can be done before an earlier one, too. */
function lastOf(rows: readonly CutRow[], most: number): readonly CutRow[] {
  if (rows.length <= most) return rows;
  const step = rows.length / most;
  return Array.from({ length: most }, (_, index) => rows[Math.round((index + 1) * step) - 1]).flatMap(
    (one) => (one === undefined ? [] : [one]),
  );
}

function cutWords(cutPlan: CutPlan | undefined, context: HandoutContext): readonly Inline[] {
  if (cutPlan === undefined) return [];
  const { say } = context;
  const { gained } = cutPlan;
  const parts = [
    ...cutPlan.cuts.map((cut) => oneCut(cut, context)),
    ...(gained > 0 ? [words(say.cutGains(gained))] : []),
    ...(cutPlan.missing > 0 ? [words(say.endsLate(cutPlan.missing))] : []),
  ];
  return parts.flatMap((part, index) => [...(index > 0 ? words('; ') : []), ...part]);
}

function oneCut({ item: index, action, saves }: Cut, { plan, say }: HandoutContext): readonly Inline[] {
  const item = plan.items[index];
  if (item === undefined) return [];
  const name = plainText(itemName(item, say));
  switch (action) {
    case 'use':
      return words(say.cutUse(saves));
    case 'shorten':
      return around(name, (title) => say.cutShorten(title, item.minutes - saves));
    case 'drop':
      return around(name, say.cutDrop);
  }
}

/** Titles are heavy, as they may hold commas and question marks themselves. */
function around(name: string, sentence: (title: string) => string): readonly Inline[] {
  const [before = '', after = ''] = sentence('\n').split('\n');
  return [...words(before), strong(name), ...words(after)];
}
