// What the page of a deck carries for its script. In: a deck. Out: plain data; the participants' holds no plan.

import type { Deck } from '../../publications/Deck.ts';
import type { TrainerData, ViewData } from './trainer/TrainerData.ts';
import { trainerWords, viewWords } from './trainer/TrainerWords.ts';

export function viewData({ lang }: Deck): ViewData {
  return { lang, words: viewWords(lang) };
}

export function trainerData(deck: Deck, itemTitles: readonly string[]): TrainerData {
  const { agenda, lang, timing } = deck;
  const words = trainerWords(lang);
  const items = timing.items.map((item, index) => ({ ...item, title: itemTitles[index] || words.buffer }));
  return {
    agenda,
    lang,
    words,
    slides: itemsOfSlides(deck),
    day: { ...timing, items },
  };
}

/** A slide without an item of its own, such as the objectives, belongs to the item that it follows. */
function itemsOfSlides({ slides }: Deck): readonly number[] {
  let last = -1;
  return slides.map(({ item }) => {
    last = item ?? last;
    return last;
  });
}
