// What every composer of a printed document is given beside its handout.

import type { Plan } from '../plan/Plan.ts';
import type { PlannedDay } from '../plan/planDay.ts';
import type { Deck } from './Deck.ts';
import type { Words } from './words.ts';

export interface HandoutContext {
  readonly plan: Plan;
  readonly day: PlannedDay;
  /** The agenda's deck: its slides stand in the guide as small drawings. */
  readonly deck: Deck;
  readonly say: Words;
  readonly lang: string;
}
