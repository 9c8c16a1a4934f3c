// What to do with an item when the day runs late, in words. In: a plan item. Out: text.

import type { PlanItem } from '../plan/Plan.ts';
import type { Words } from './words.ts';

export function whenLate({ ifLate, floor, minutes }: PlanItem, say: Words): string {
  switch (ifLate) {
    case 'keep':
      return say.ifLateKeep;
    case 'shorten':
      return say.ifLateShorten(floor);
    case 'drop':
      return floor > 0 && floor < minutes ? say.ifLateShortenOrDrop(floor) : say.ifLateDrop;
  }
}
