// An item of the agenda as slides: first where we are and what it introduces, then the item itself. In: a plan item.
// Out: slides, the first with the item's label and notes. A buffer has none: its minutes are the facilitator's.

import { formatClock } from '../../model/clock.ts';
import type { PlanItem } from '../../plan/Plan.ts';
import type { Slide } from '../Deck.ts';
import { differencesLabel } from '../differencesLabel.ts';
import { qrPicture } from '../qrPicture.ts';
import { agendaSlides, isTurn } from './agendaSlides.ts';
import type { Inlines } from './blocks.ts';
import { inlinesOf, labelled, paragraph, words } from './blocks.ts';
import type { DeckContext } from './DeckContext.ts';
import { exerciseSlides } from './exerciseSlides.ts';
import { freeSlides } from './freeSlides.ts';
import { itemTitle } from './itemTitle.ts';
import { itemNotes, labelledList } from './notes.ts';
import { principleSlides } from './principleSlides.ts';
import { withStatementType } from './statementType.ts';
import { type SlideFrame, tableSlides } from './tableSlides.ts';

export function itemSlides(context: DeckContext, item: PlanItem): readonly Slide[] {
  const introduced = [
    ...item.introduces.flatMap((principle) => principleSlides(context, principle, item)),
    ...(item.introducesDifferences ? differencesSlides(context, item) : []),
  ];
  const again = isTurn(context, item) ? agendaSlides(context, item) : [];
  const slides =
    item.kind === 'section'
      ? [...ownSlides(context, item), ...again]
      : [...again, ...introduced, ...ownSlides(context, item)];
  return withLabel(context, item, slides);
}

function ownSlides(context: DeckContext, item: PlanItem): readonly Slide[] {
  switch (item.kind) {
    case 'welcome':
      return welcomeSlides(context, item);
    case 'exercise':
      return exerciseSlides(context, item);
    case 'section':
      return [{ ...frameOf(item), layout: 'section', blocks: [] }];
    case 'break':
      return [breakSlide(context, item)];
    case 'slide':
      return authorsSlides(context, item);
    case 'evaluation':
      return evaluationSlides(context, item);
    case 'principle':
    case 'differences':
    case 'buffer':
      return [];
  }
}

function frameOf(item: PlanItem): Omit<SlideFrame, 'layout'> {
  return {
    kicker: [],
    title: item.title,
    notes: [],
    item: item.index,
    labels: [],
    page: undefined,
    origin: item.origin,
  };
}

/** The item's label on its first slide, unless one of its own has it; there, too, its time, unless an exercise's
 * invitation tells it. */
function withLabel(context: DeckContext, item: PlanItem, slides: readonly Slide[]): readonly Slide[] {
  const [first, ...rest] = slides;
  if (first === undefined) return [];
  const labelled = slides.some((slide) => slide.labels.includes(item.label));
  return [
    {
      ...first,
      labels: labelled ? first.labels : [...first.labels, item.label],
      notes: item.kind === 'exercise' ? first.notes : [...itemNotes(context, item), ...first.notes],
    },
    ...rest,
  ];
}

function welcomeSlides(context: DeckContext, item: PlanItem): readonly Slide[] {
  const { body, title } = context.plan.workshop;
  return freeSlides(context, body.slide, {
    ...frameOf(item),
    layout: 'free',
    title: inlinesOf(title),
    notes: [...body.facilitator, ...(context.onVideo ? body.producer : [])],
  });
}

function authorsSlides(context: DeckContext, item: PlanItem): readonly Slide[] {
  return freeSlides(context, item.item.slide?.blocks ?? [], { ...frameOf(item), layout: 'free' });
}

function breakSlide(context: DeckContext, item: PlanItem): Slide {
  const { words: language, lang } = context;
  return {
    ...frameOf(item),
    layout: 'break',
    kicker: words(language.break),
    title: itemTitle(language, item),
    figure: { text: formatClock(item.start + item.minutes, lang), caption: language.backAtLabel },
    blocks: [],
  };
}

/** Slides and workbook name the differences alike, whether they have an item of their own or an exercise's. */
function differencesSlides(context: DeckContext, item: PlanItem): readonly Slide[] {
  const { words: language, plan } = context;
  const { differences } = plan.workshop;
  if (differences.length === 0) return [];
  const cautions = differences.flatMap(({ topic, caution }): readonly Inlines[] =>
    caution ? [[...inlinesOf(topic), ...words(': '), ...inlinesOf(caution)]] : [],
  );
  return tableSlides(
    context,
    {
      ...frameOf(item),
      layout: 'differences',
      kicker: words(language.differences),
      title: words(language.differencesTitle),
      notes: labelledList(language.caution, cautions, item, 'facilitator'),
      labels: [differencesLabel],
      page: differencesLabel,
    },
    [words(language.topic), words(language.external), words(language.internal)],
    differences.map(({ topic, external, internal }) => [
      inlinesOf(topic),
      inlinesOf(external),
      inlinesOf(internal),
    ]),
  );
}

function evaluationSlides(context: DeckContext, item: PlanItem): readonly Slide[] {
  const { words: language, plan } = context;
  const address = plan.session?.links.feedback;
  const frame: SlideFrame = {
    ...frameOf(item),
    layout: 'evaluation',
    kicker: words(language.evaluation),
    title: words(language.evaluationTitle),
    notes:
      context.onVideo && address ? [labelled(language.paste, words(address), item.origin, 'producer')] : [],
  };
  if (address === undefined) {
    const where = context.onVideo ? language.evaluationChat : language.evaluationPaper;
    return withStatementType(context, frame, [paragraph(words(where), item.origin)]);
  }
  const lines = [language.evaluationLink, address].map((line) => paragraph(words(line), item.origin));
  const code: Inlines = [
    {
      kind: 'image',
      picture: qrPicture('feedback', address),
      src: address,
      alt: language.qrCode(address),
      keywords: [],
      origin: item.origin,
    },
  ];
  return [{ ...frame, layout: 'scan', blocks: [...lines, paragraph(code, item.origin)] }];
}
