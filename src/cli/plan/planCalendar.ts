// Plans as a calendar file, an event a session. In: plans as data, each with its day. Out: the text of an .ics file.
// Times are local to whoever opens it, as sessions name no time zone.

import { createEvents, type DateArray } from 'ics';
import type { PlanSummary } from '../../plan/summarisePlan.ts';
import { UsageError } from '../../UsageError.ts';
import { absoluteTimes } from './absoluteTimes.ts';

export function planCalendar(plans: readonly PlanSummary[]): string {
  const dated = plans.flatMap((plan) => (plan.date === undefined ? [] : [{ ...plan, date: plan.date }]));
  if (dated.length === 0) {
    throw new UsageError('A calendar needs a day.', [
      'name a session with `--session`, or a day with `--date`',
    ]);
  }
  const { error, value } = createEvents(
    dated
      .map((plan) => ({ ...plan, times: absoluteTimes(plan) }))
      .map((plan) => ({
        uid: `${plan.workshop}-${plan.agenda}-${plan.date}@deckhand`,
        productId: 'deckhand',
        title: plan.title,
        description: plan.items.map(({ start, title }) => `${start} ${title}`).join('\n'),
        start: dateArray(plan.date, plan.times.start),
        end: dateArray(plan.date, plan.times.end),
        startOutputType: 'local' as const,
        endOutputType: 'local' as const,
        // The stamp that each event must have; a clock would make the same plan a new file.
        timestamp: Date.parse(`${plan.date}T00:00:00Z`),
      })),
  );
  if (error || !value) throw error ?? new Error('no calendar was made');
  return value;
}

/** Minutes past midnight are those of the next day. */
function dateArray(date: string, minutes: number): DateArray {
  const at = new Date(Date.parse(`${date}T00:00:00Z`) + minutes * 60_000);
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes()];
}
