// A principle where it is introduced: its sentence, why it matters, the author's own slides, what it looks like at
// work, words to try. In: a principle and the item that introduces it. Out: slides.

import type { Block } from '../../model/markdown.ts';
import type { Principle } from '../../model/Principle.ts';
import type { PlanItem } from '../../plan/Plan.ts';
import type { Slide } from '../Deck.ts';
import { notesFor } from '../notesFor.ts';
import { quoted } from '../quoted.ts';
import { inlinesOf, labelled, paragraph, words } from './blocks.ts';
import type { DeckContext } from './DeckContext.ts';
import { freeSlides } from './freeSlides.ts';
import { labelledList } from './notes.ts';
import { listSlides } from './openingSlides.ts';
import { withStatementType } from './statementType.ts';
import { type SlideFrame, tableSlides } from './tableSlides.ts';

export function principleSlides(
  context: DeckContext,
  principle: Principle,
  item: PlanItem,
): readonly Slide[] {
  const own = freeSlides(context, principle.body.slide, {
    ...frameOf(principle, item),
    layout: 'free',
    title: inlinesOf(principle.title),
  });
  if (isBrief(item)) return [...statement(context, principle, item), ...own];
  return [
    ...statement(context, principle, item),
    ...why(context, principle, item),
    ...own,
    ...behaviours(context, principle, item),
    ...phrases(context, principle, item),
  ];
}

/** Where an exercise leaves a principle less than this, its sentence has to do; print has the rest. */
const leastMinutes = 6;

function isBrief(item: PlanItem): boolean {
  return item.kind === 'exercise' && item.minutes < leastMinutes * item.introduces.length;
}

/** Slides after the first carry the principle's title as their kicker. */
function frameOf(principle: Principle, item: PlanItem): Omit<SlideFrame, 'layout' | 'title'> {
  return {
    kicker: inlinesOf(principle.title),
    notes: [],
    item: item.index,
    labels: [],
    page: `principle:${principle.id}`,
    origin: principle.origin,
  };
}

function statement(context: DeckContext, principle: Principle, item: PlanItem): readonly Slide[] {
  const { words: language } = context;
  const frame: SlideFrame = {
    ...frameOf(principle, item),
    layout: 'statement',
    kicker: words(
      principle.number === undefined ? language.principle : language.principleNumber(principle.number),
    ),
    title: inlinesOf(principle.title),
    ...(principle.number !== undefined && { figure: { text: String(principle.number) } }),
    notes: statementNotes(context, principle),
    labels: [`principle:${principle.id}`],
  };
  const promise = principle.promise ? [paragraph(inlinesOf(principle.promise), principle.origin)] : [];
  return withStatementType(context, frame, promise);
}

function why(context: DeckContext, principle: Principle, item: PlanItem): readonly Slide[] {
  if (context.onVideo || !principle.why) return [];
  return withStatementType(
    context,
    { ...frameOf(principle, item), layout: 'statement', title: words(context.words.why) },
    [paragraph(inlinesOf(principle.why), principle.origin)],
  );
}

function behaviours(context: DeckContext, principle: Principle, item: PlanItem): readonly Slide[] {
  if (principle.behaviours.length === 0) return [];
  const { words: language } = context;
  const frame: SlideFrame = {
    ...frameOf(principle, item),
    layout: 'behaviours',
    title: words(language.behavioursTitle),
  };
  if (principle.behaviours.every((behaviour) => behaviour.instead_of === undefined))
    return listSlides(
      context,
      { ...frame, layout: 'objectives' },
      principle.behaviours.map((behaviour) => inlinesOf(behaviour.do)),
    );
  return tableSlides(
    context,
    frame,
    [words(language.do), words(language.insteadOf)],
    principle.behaviours.map((behaviour) => [
      inlinesOf(behaviour.do),
      behaviour.instead_of ? inlinesOf(behaviour.instead_of) : [],
    ]),
  );
}

function phrases(context: DeckContext, principle: Principle, item: PlanItem): readonly Slide[] {
  if (principle.phrases.length === 0) return [];
  const { words: language } = context;
  const because = principle.phrases.flatMap((phrase) =>
    phrase.because
      ? [[...quoted(phrase.try, context.words), ...words(' '), ...inlinesOf(phrase.because)]]
      : [],
  );
  return tableSlides(
    context,
    {
      ...frameOf(principle, item),
      layout: 'phrases',
      title: words(language.phrasesTitle),
      notes: labelledList(language.because, because, principle, 'facilitator'),
    },
    [words(language.not), words(language.but)],
    principle.phrases.map((phrase) => [
      quoted(phrase.avoid, context.words),
      quoted(phrase.try, context.words),
    ]),
  );
}

function statementNotes(context: DeckContext, principle: Principle): readonly Block[] {
  const { words: language } = context;
  const { origin } = principle;
  return [
    ...notesFor(context.plan, principle.body.facilitator),
    ...(context.onVideo && principle.why
      ? [labelled(language.why, inlinesOf(principle.why), origin, 'facilitator')]
      : []),
    ...(principle.caution
      ? [labelled(language.caution, inlinesOf(principle.caution), origin, 'facilitator')]
      : []),
    ...(principle.self_check
      ? [labelled(language.selfCheck, inlinesOf(principle.self_check), origin, 'facilitator')]
      : []),
    ...(context.onVideo ? principle.body.producer : []),
  ];
}
