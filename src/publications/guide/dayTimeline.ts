// The day as a chart: a bar for each item, as long as it takes. In: a Plan. Out: a Timeline block.

import { formatClock } from '../../model/clock.ts';
import { plainText } from '../../model/markdown.ts';
import type { PlanItem } from '../../plan/Plan.ts';
import type { Timeline, TimelineBar } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { itemName } from './itemWords.ts';

/** Minutes between ticks: the first that makes at most this many. */
const steps = [5, 10, 15, 30, 60, 120];
const mostTicks = 10;

export function dayTimeline({ plan, say, lang }: HandoutContext): Timeline {
  const bars = plan.items
    .filter(({ minutes }) => minutes > 0)
    .map((item): TimelineBar => {
      const group = item.exercise?.group.map((one) => say.group[one]).join(', ');
      return {
        start: item.start,
        minutes: item.minutes,
        label: plainText(itemName(item, say)),
        tone: toneOf(item),
        note: [`${item.minutes}\u00A0${say.minutesShort}`, ...(group === undefined ? [] : [group])].join(
          ' · ',
        ),
      };
    });
  return {
    kind: 'timeline',
    start: plan.start,
    end: plan.end,
    bars,
    ticks: ticks(plan.start, plan.end).map((at) => ({ at, text: formatClock(at, lang) })),
    alt: bars.map(({ start, label, note }) => `${formatClock(start, lang)} ${label}, ${note}`).join('; '),
    readers: 'facilitator',
    origin: plan.agenda.origin,
  };
}

function toneOf(item: PlanItem): TimelineBar['tone'] {
  switch (item.kind) {
    case 'exercise':
    case 'evaluation':
      return 'work';
    case 'break':
      return 'rest';
    case 'buffer':
      return 'spare';
    default:
      return 'input';
  }
}

function ticks(start: number, end: number): readonly number[] {
  const step = steps.find((one) => (end - start) / one <= mostTicks) ?? 240;
  const first = Math.ceil(start / step) * step;
  const count = Math.max(0, Math.floor((end - first) / step) + 1);
  return Array.from({ length: count }, (_, index) => first + index * step);
}
