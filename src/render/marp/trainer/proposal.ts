// What to cut for the delay at hand. In: the plan with its table of cuts, the state, the progress. Out: the table's
// answer for what comes next, or undefined when there is no reason to cut or nothing new to say.

import type { DeckCut } from '../../../publications/Deck.ts';
import type { DayState } from './DayState.ts';
import { minute, type Progress } from './progress.ts';
import type { DayPlan } from './TrainerData.ts';

export interface Proposal {
  /** The first item that it may touch. */
  readonly from: number;
  readonly cuts: readonly DeckCut[];
  /** Minutes that remain late even so. */
  readonly missing: number;
}

/** Minutes. Less than that is made up without a word. */
const worthACut = 3;

/** The table is for the plan as written, so each answer replaces the cuts that were accepted for what is to come. */
export function proposalFor(day: DayPlan, state: DayState, progress: Progress): Proposal | undefined {
  const { origin, behind, itemEnds } = progress;
  const from = progress.item + 1;
  const next = day.items[from];
  if (next === undefined || behind < worthACut * minute) return undefined;
  const delay = Math.floor((itemEnds - origin) / minute) - (next.start - day.start);
  const table = day.cuts.filter(({ item }) => item === from);
  const found = table.find((plan) => plan.delay >= delay) ?? table.at(-1);
  if (found === undefined) return undefined;
  const missing = found.missing + Math.max(0, delay - found.delay);
  const isNew = !sameCuts(found.cuts, cutsFrom(state.cuts, from));
  return isNew || missing > 0 ? { from, cuts: isNew ? found.cuts : [], missing } : undefined;
}

export function withProposal(cuts: readonly DeckCut[], proposal: Proposal): readonly DeckCut[] {
  return [...cuts.filter(({ item }) => item < proposal.from), ...proposal.cuts];
}

function cutsFrom(cuts: readonly DeckCut[], from: number): readonly DeckCut[] {
  return cuts.filter(({ item }) => item >= from);
}

function sameCuts(a: readonly DeckCut[], b: readonly DeckCut[]): boolean {
  const written = (cuts: readonly DeckCut[]) =>
    cuts.map(({ item, action, saves }) => `${item} ${action} ${saves}`).join();
  return written(a) === written(b);
}
