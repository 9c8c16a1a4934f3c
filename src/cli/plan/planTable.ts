// A plan as lines for a terminal. In: the plan as data. Out: lines.

import type { PlanResult } from '../../BuildOptions.ts';
import type { PlanSummary } from '../../plan/summarisePlan.ts';
import { alignColumns } from '../alignColumns.ts';

export function planTable(plan: PlanSummary): readonly string[] {
  const rows = plan.items.map((item) => [
    item.start,
    `${item.minutes}`,
    item.title,
    [...(item.lead === 'facilitator' ? [] : [`led by ${item.lead}`]), ...item.groups].join('; '),
  ]);
  return [
    headLine(plan),
    '',
    ...indent(
      alignColumns([['start', 'min', 'what', 'how'], ...rows, [plan.end, '', 'end', '']], ['left', 'right']),
    ),
    ...(plan.rooms > 0 ? ['', `  Rooms to open: ${plan.rooms}`] : []),
    ...(plan.materials.length === 0 ? [] : ['', '  To bring', ...indent(indent(materialLines(plan)))]),
    '',
    '  To print',
    ...indent(
      indent(
        alignColumns(
          plan.copies.map(({ count, handout }) => [`${count}`, handout]),
          ['right'],
        ),
      ),
    ),
  ];
}

export function headLine({
  title,
  agenda,
  delivery,
  date,
  start,
  end,
  doors,
  participants,
}: PlanSummary): string {
  const open = doors === start ? '' : `, doors ${doors}`;
  const day = date === undefined ? '' : `, ${date}`;
  return `${title} · ${agenda} (${delivery})${day}, ${start}–${end}${open}, ${participants} people`;
}

function materialLines({ materials }: PlanSummary): readonly string[] {
  return alignColumns(
    materials.map(({ count, item, prints }) => [
      `${count}`,
      prints === undefined ? item : `${item} (prints ${prints})`,
    ]),
    ['right'],
  );
}

/** What to do when late, for the start that is asked for: the cuts for the next delay that is planned for. */
export function cutLines(
  { summary, cuts }: PlanResult['plans'][number],
  at: number | undefined,
  late: number,
): readonly string[] {
  const delay = Math.min(...cuts.map((cut) => cut.delay).filter((planned) => planned >= late));
  const chosen = cuts.filter((cut) => cut.delay === delay && (at === undefined || cut.item === at));
  return chosen.flatMap((cut) => {
    const item = summary.items[cut.item];
    const lines = cut.cuts.map((one) => {
      const { title = '', minutes = 0, start = '' } = summary.items[one.item] ?? {};
      const left = minutes - one.saves;
      if (one.action === 'drop') return [start, 'drop', title, `saves ${one.saves}`];
      return [start, one.action === 'use' ? 'use' : 'shorten', title, `to ${left}, saves ${one.saves}`];
    });
    const gained = cut.cuts.reduce((sum, { saves }) => sum + saves, 0) - late;
    const short =
      gained < 0
        ? [
            `  ${-gained} ${gained === -1 ? 'minute stays' : 'minutes stay'} missing: the day ends late, or something has to give.`,
          ]
        : [];
    const over = gained > 0 ? [`  ${gained} ${gained === 1 ? 'minute is' : 'minutes are'} left over.`] : [];
    const planned = delay === late ? '' : `, with the cuts for ${delay}`;
    return [
      `${late} ${late === 1 ? 'minute' : 'minutes'} late when ${item?.title} starts (planned for ${item?.start})${planned}:`,
      ...indent(alignColumns(lines)),
      ...over,
      ...short,
    ];
  });
}

export function traceLines({ trace }: PlanResult['plans'][number]): readonly string[] {
  return trace.flatMap(({ id, text, priority, items, questions, kpis }) => [
    `  ${id} (${priority}): ${text}`,
    `    done in   ${items.join(', ') || '–'}`,
    `    asked in  ${questions.join(', ') || '–'}`,
    `    measured  ${kpis.join(', ') || '–'}`,
  ]);
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
