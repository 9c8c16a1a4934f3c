// Cards of principles, of their phrases, and of the differences.

import type { Principle } from '../../model/Principle.ts';
import type { Plan } from '../../plan/Plan.ts';
import type { Card } from '../CardSheet.ts';
import { quoted } from '../quoted.ts';
import type { Words } from '../words.ts';
import { cardLine } from './cardLine.ts';

export function principleCard(principle: Principle): Card {
  const promise = principle.promise === undefined ? [] : [principle.promise];
  const { icon, icon_alt, front, back } = principle.card;
  return {
    key: `principle:${principle.id}`,
    title: principle.title.inlines,
    front: (front ?? principle.title).inlines,
    back: (back ?? promise).map((line) => ({ inlines: line.inlines })),
    origin: (front ?? principle.title).origin,
    backOrigin: (back ?? promise)[0]?.origin ?? principle.title.origin,
    ...(principle.number === undefined ? {} : { number: String(principle.number) }),
    ...(icon === undefined ? {} : { icon: { name: icon, alt: icon_alt?.source } }),
  };
}

export function phraseCards(principle: Principle, say: Words): readonly Card[] {
  return principle.phrases.map((phrase, index) => ({
    key: `principle:${principle.id}, phrase ${index + 1}`,
    title: principle.title.inlines,
    front: quoted(phrase.try, say),
    back: [
      cardLine(quoted(phrase.avoid, say), say.not),
      cardLine(quoted(phrase.try, say), say.but),
      ...(phrase.because === undefined ? [] : [{ inlines: phrase.because.inlines, follows: true as const }]),
    ],
    origin: phrase.try.origin,
  }));
}

export function differenceCards(plan: Plan, say: Words): readonly Card[] {
  return plan.workshop.differences.map(({ topic, external, internal, caution }, index) => ({
    key: `difference ${index + 1}`,
    title: topic.inlines,
    front: topic.inlines,
    back: [
      cardLine(external.inlines, say.external),
      cardLine(internal.inlines, say.internal),
      ...(caution === undefined ? [] : [cardLine(caution.inlines, say.caution)]),
    ],
    origin: topic.origin,
  }));
}
