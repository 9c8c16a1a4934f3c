// Prompts for team meetings after the day: a card for each follow-up that goes to a huddle or onto a card.

import type { Plan } from '../../plan/Plan.ts';
import type { Card } from '../CardSheet.ts';
import type { CardWords } from '../words/cardWords.ts';
import { cardLine } from './cardLine.ts';

export function huddleCards({ workshop }: Plan, say: CardWords): readonly Card[] {
  return workshop.followups
    .filter(({ channel }) => channel === 'huddle' || channel === 'card')
    .flatMap(({ day, exercise: id, text }): readonly Card[] => {
      const exercise = id === undefined ? undefined : workshop.exercises.get(id.replace(/^exercise:/, ''));
      const front = exercise?.title ?? text;
      if (front === undefined) return [];
      return [
        {
          key: `follow-up of day ${day}`,
          number: say.day(day),
          title: front.inlines,
          front: front.inlines,
          back: [
            ...(text === undefined || text === front ? [] : [cardLine(text.inlines)]),
            ...(exercise?.debrief ?? []).map(({ ask }) => cardLine(ask.inlines, '?')),
          ],
          origin: front.origin,
        },
      ];
    });
}
