// The day as participants need it: when it starts, when there is a break, when it ends; what they will be able to
// do; room for their own aim. Minutes of items are the trainer's business.

import { formatClock } from '../../model/clock.ts';
import type { Plan } from '../../plan/Plan.ts';
import type { PrintBlock } from '../Handout.ts';
import type { Words } from '../words.ts';
import { grid, group, lines, role, title, words } from './blocks.ts';

/** `short`: in one line where there is no break. */
export function agendaPage(plan: Plan, say: Words, short: boolean): readonly PrintBlock[] {
  const { origin } = plan.workshop;
  const clock = (minutes: number) => words(formatClock(minutes, plan.workshop.lang));
  const breaks = plan.items.filter((item) => item.kind === 'break');
  if (short && breaks.length === 0) {
    const times = [plan.start, plan.end].map((time) => formatClock(time, plan.workshop.lang));
    return [role('body', words(times.join('–')), origin)];
  }
  const rows = [
    [clock(plan.start), words(say.start)],
    ...breaks.map((item) => [clock(item.start), item.title.length > 0 ? item.title : words(say.break)]),
    [clock(plan.end), words(say.end)],
  ];
  return [
    title(1, words(say.agendaTitle), origin),
    grid([say.time, say.what], rows, origin, { weights: [1, 4] }),
  ];
}

export function objectivesPage(plan: Plan, say: Words, linesForOwn: number): readonly PrintBlock[] {
  const { origin, objectives } = plan.workshop;
  const here = objectives.filter(({ id }) => plan.agenda.objectives?.includes(id) ?? true);
  const list: PrintBlock = {
    kind: 'list',
    start: undefined,
    tight: true,
    items: here.map(({ text }) => [
      { kind: 'paragraph', inlines: text.inlines, readers: 'everyone', origin: text.origin },
    ]),
    readers: 'everyone',
    origin,
  };
  const own = group([role('question', words(say.myObjective), origin), lines(linesForOwn, origin)], origin);
  return here.length === 0 ? [own] : [title(2, words(say.objectivesTitle), origin), list, own];
}
