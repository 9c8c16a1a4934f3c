// What every composer of slides is given beside its own content.

import type { Plan } from '../../plan/Plan.ts';
import type { Setting } from '../slideRegions.ts';
import type { Words } from '../words.ts';

export interface DeckContext {
  readonly plan: Plan;
  readonly words: Words;
  readonly lang: string;
  readonly setting: Setting;
  readonly onVideo: boolean;
}
