// A plan becomes a deck: what each slide says, to whom, and what the presenter reads beside it. In: a Plan and what to
// cut when late. Out: a Deck as plain data, slide numbers final. Never opens a font, never knows HTML or Markdown.

import { plainText } from '../model/markdown.ts';
import type { Plan } from '../plan/Plan.ts';
import type { Deck, DeckCutPlan, Slide } from './Deck.ts';
import { agendaSlides } from './deck/agendaSlides.ts';
import type { DeckContext } from './deck/DeckContext.ts';
import { withFootnotes } from './deck/footnotes.ts';
import { itemSlides } from './deck/itemSlides.ts';
import { closingSlides, objectivesSlides, titleSlide } from './deck/openingSlides.ts';
import { deckTiming } from './deck/timing.ts';
import { settingOf } from './slideRegions.ts';
import { wordsFor } from './words.ts';

export function composeDeck(plan: Plan, cuts: readonly DeckCutPlan[] = []): Deck {
  const { workshop, delivery } = plan;
  const camera = delivery === 'video' ? workshop.delivery.video.camera : 'none';
  const context: DeckContext = {
    plan,
    words: wordsFor(workshop.lang),
    lang: workshop.lang,
    setting: settingOf(delivery, camera),
    onVideo: delivery === 'video',
  };
  return {
    agenda: plan.agenda.id,
    title: plainText(workshop.title.inlines) || workshop.title.source,
    lang: workshop.lang,
    delivery,
    camera,
    slides: slidesOf(context).map(withFootnotes),
    fields: plan.fields,
    timing: deckTiming(context, cuts),
  };
}

/** Objectives and agenda follow the welcome, which people hear first. */
function slidesOf(context: DeckContext): readonly Slide[] {
  const { items } = context.plan;
  const welcome = items[0]?.kind === 'welcome' ? items.slice(0, 1) : [];
  const opening = welcome.flatMap((item) => itemSlides(context, item));
  return [
    titleSlide(context),
    ...opening,
    ...objectivesSlides(context),
    ...agendaSlides(context),
    ...items.slice(welcome.length).flatMap((item) => itemSlides(context, item)),
    ...closingSlides(context),
  ];
}
