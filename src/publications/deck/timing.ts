// What the trainer's view has to know of the day: when each item is planned, its countdowns, and what to cut when late.
// In: the plan and its cut plans. Out: plain data. Never reaches a participant's file.

import type { PlanItem } from '../../plan/Plan.ts';
import type { DeckCutPlan, DeckTiming } from '../Deck.ts';
import type { DeckContext } from './DeckContext.ts';
import { itemTitle } from './itemTitle.ts';

export function deckTiming(context: DeckContext, cuts: readonly DeckCutPlan[]): DeckTiming {
  const { plan, words } = context;
  return {
    start: plan.start,
    items: plan.items.map((item) => ({
      title: itemTitle(words, item),
      isBreak: item.kind === 'break',
      start: item.start,
      minutes: item.minutes,
      timers: timersOf(item),
    })),
    cuts,
  };
}

/** The steps that ask for a countdown; of an exercise without them, and of a break, all of its minutes. */
function timersOf({ kind, minutes, exercise }: PlanItem): readonly number[] {
  if (kind !== 'exercise' && kind !== 'break') return [];
  const timed = exercise?.steps.flatMap((step) => (step.timer && step.minutes ? [step.minutes] : [])) ?? [];
  return timed.length > 0 ? timed : [minutes];
}
