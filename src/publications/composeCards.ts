// Reference cards of a workshop. In: the Plan and the card sheet that asks for them. Out: a CardSheet, its cards in
// order. Cards hold all principles of the workshop, not only those of the agenda.

import type { Handout } from '../model/Handout.ts';
import type { Inline } from '../model/markdown.ts';
import { plainText } from '../model/markdown.ts';
import type { Principle } from '../model/Principle.ts';
import type { Plan } from '../plan/Plan.ts';
import type { Card, CardLine, CardSheet } from './CardSheet.ts';
import { quoted } from './quoted.ts';
import { type Words, wordsFor } from './words.ts';

export function composeCards(plan: Plan, handout: Handout): CardSheet {
  const say = wordsFor(plan.workshop.lang);
  const workshop = plainText(plan.workshop.title.inlines);
  return {
    id: handout.id,
    title: `${workshop} – ${handout.title?.source ?? say.principles}`,
    lang: plan.workshop.lang,
    audience: handout.audience,
    paper: handout.paper ?? plan.paper,
    options: {
      stock: handout.stock,
      size: handout.size,
      crop_marks: handout.crop_marks,
      bleed: handout.bleed,
      calibration: handout.calibration,
      offset: handout.offset,
      duplex: handout.duplex ?? 'long-edge',
    },
    footer: plan.brand.footer === undefined ? '' : plainText(plan.brand.footer.inlines),
    cards: cardsOf(plan, handout, say),
    origin: handout.origin,
  };
}

function cardsOf(plan: Plan, handout: Handout, say: Words): readonly Card[] {
  const { principles } = plan.workshop;
  switch (handout.of) {
    case 'phrases':
      return principles.flatMap((principle) => phraseCards(principle, say));
    case 'differences':
      return differenceCards(plan, say);
    default:
      return principles.filter((principle) => isWanted(principle, handout.of)).map(principleCard);
  }
}

function isWanted(principle: Principle, of: Handout['of']): boolean {
  return !Array.isArray(of) || of.some((id) => id.replace(/^principle:/, '') === principle.id);
}

function principleCard(principle: Principle): Card {
  const promise = principle.promise === undefined ? [] : [principle.promise];
  return {
    key: `principle:${principle.id}`,
    title: principle.title.inlines,
    front: (principle.card.front ?? principle.title).inlines,
    back: (principle.card.back ?? promise).map((line) => ({ inlines: line.inlines })),
    origin: (principle.card.front ?? principle.title).origin,
    ...(principle.number === undefined ? {} : { number: String(principle.number) }),
  };
}

function phraseCards(principle: Principle, say: Words): readonly Card[] {
  return principle.phrases.map((phrase, index) => ({
    key: `principle:${principle.id}, phrase ${index + 1}`,
    title: principle.title.inlines,
    front: quoted(phrase.try, say),
    back: [
      line(say.not, quoted(phrase.avoid, say)),
      line(say.but, quoted(phrase.try, say)),
      ...(phrase.because === undefined ? [] : [line(undefined, phrase.because.inlines)]),
    ],
    origin: phrase.try.origin,
  }));
}

function differenceCards(plan: Plan, say: Words): readonly Card[] {
  return plan.workshop.differences.map((difference, index) => ({
    key: `difference ${index + 1}`,
    title: difference.topic.inlines,
    front: difference.topic.inlines,
    back: [line(say.external, difference.external.inlines), line(say.internal, difference.internal.inlines)],
    origin: difference.topic.origin,
  }));
}

function line(sign: string | undefined, inlines: readonly Inline[]): CardLine {
  return sign === undefined ? { inlines } : { sign, inlines };
}
