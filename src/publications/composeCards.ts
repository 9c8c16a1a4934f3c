// Cards of a workshop. In: the Plan and the card sheet that asks for them. Out: a CardSheet, its cards in order.
// Principles, phrases and differences are those of the whole workshop, exercises, roles and scenarios those of the
// agenda. Private text of a role stands on that role's card alone.

import type { Handout } from '../model/Handout.ts';
import { plainText } from '../model/markdown.ts';
import type { Plan } from '../plan/Plan.ts';
import type { Card, CardSheet } from './CardSheet.ts';
import { customCards } from './cards/customCards.ts';
import { exerciseCards, roleCards, scenarioCards } from './cards/exerciseCards.ts';
import { huddleCards } from './cards/huddleCards.ts';
import { differenceCards, phraseCards, principleCard } from './cards/principleCards.ts';
import { sheetPrint } from './sheetPrint.ts';
import { cardWordsFor } from './words/cardWords.ts';
import { type Words, wordsFor } from './words.ts';

export function composeCards(plan: Plan, handout: Handout): CardSheet {
  const say = wordsFor(plan.workshop.lang);
  const workshop = plainText(plan.workshop.title.inlines);
  return {
    id: handout.id,
    title: `${workshop} – ${handout.title?.source ?? setTitle(handout, say)}`,
    lang: plan.workshop.lang,
    audience: handout.audience,
    print: sheetPrint(plan, handout),
    footer: plan.brand.footer === undefined ? '' : plainText(plan.brand.footer.inlines),
    cards: cardsOf(plan, handout),
    origin: handout.origin,
  };
}

function setTitle({ of = 'principles' }: Handout, say: Words): string {
  return typeof of !== 'string' || of === 'custom' ? say.template.cards : say.cardSet[of];
}

function cardsOf(plan: Plan, handout: Handout): readonly Card[] {
  const { principles, lang } = plan.workshop;
  const say = wordsFor(lang);
  const exercises = [...new Set(plan.items.flatMap(({ exercise }) => exercise ?? []))];
  const { of = 'principles' } = handout;
  if (typeof of !== 'string') {
    return of.flatMap((id) => namedCards(plan, id));
  }
  switch (of) {
    case 'principles':
      return principles.map(principleCard);
    case 'phrases':
      return principles.flatMap((principle) => phraseCards(principle, say));
    case 'differences':
      return differenceCards(plan, say);
    case 'exercises':
      return exercises.map(exerciseCards);
    case 'roles':
      return exercises.flatMap(({ exercise }) => roleCards(exercise, cardWordsFor(lang)));
    case 'scenarios':
      return exercises.flatMap(({ exercise }) => scenarioCards(exercise));
    case 'huddles':
      return huddleCards(plan, cardWordsFor(lang));
    case 'custom':
      return customCards(handout);
  }
}

/** The card of a principle, or of an exercise of the agenda. */
function namedCards(plan: Plan, reference: string): readonly Card[] {
  const id = reference.replace(/^(principle|exercise):/, '');
  const exercise = plan.items.find((item) => item.exercise?.exercise.id === id)?.exercise;
  if (exercise !== undefined && !reference.startsWith('principle:')) return [exerciseCards(exercise)];
  return plan.workshop.principles.filter((principle) => principle.id === id).map(principleCard);
}
