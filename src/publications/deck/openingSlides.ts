// The slides before the first item: title and objectives; and the last one, what to take home.

import type { Slide } from '../Deck.ts';
import { formatDate } from '../clock.ts';
import { regionsOf } from '../slideRegions.ts';
import { blockHeight } from './blockHeights.ts';
import type { Inlines } from './blocks.ts';
import { dotted, inlinesOf, list, paragraph, words } from './blocks.ts';
import type { DeckContext } from './DeckContext.ts';
import { splitEvenly } from './split.ts';
import { numbered, roomForBody, type SlideFrame } from './tableSlides.ts';

export function titleSlide({ plan, lang }: DeckContext): Slide {
  const { workshop, agenda, session } = plan;
  const day = plan.date ? formatDate(plan.date, lang) : undefined;
  const place = dotted([day, plan.fields.get('location')]);
  const people = dotted((session?.facilitators ?? []).map(inlinesOf));
  return {
    layout: 'title',
    kicker: session?.title ? inlinesOf(session.title) : agenda.title ? inlinesOf(agenda.title) : [],
    title: inlinesOf(workshop.title),
    blocks: [place, people].filter((line) => line.length > 0).map((line) => paragraph(line, workshop.origin)),
    notes: session?.notes ?? [],
    item: undefined,
    labels: [],
    page: undefined,
    origin: workshop.origin,
  };
}

export function objectivesSlides(context: DeckContext): readonly Slide[] {
  const { plan, words: language } = context;
  const wanted = plan.agenda.objectives;
  const objectives = plan.workshop.objectives.filter(({ id }) => wanted === undefined || wanted.includes(id));
  if (objectives.length === 0) return [];
  return listSlides(
    context,
    {
      ...bare(context),
      layout: 'objectives',
      kicker: words(language.objectives),
      title: words(language.objectivesTitle),
    },
    objectives.map((objective) => inlinesOf(objective.text)),
  );
}

/** The principles of the day once more. */
export function closingSlides(context: DeckContext): readonly Slide[] {
  const { plan, words: language } = context;
  const frame: SlideFrame = {
    ...bare(context),
    layout: 'closing',
    kicker: words(language.thanks),
    title: words(language.closingTitle),
  };
  if (plan.principles.length === 0) return [{ ...frame, title: frame.kicker, kicker: [], blocks: [] }];
  return listSlides(
    context,
    frame,
    plan.principles.map((principle) => inlinesOf(principle.title)),
  );
}

/** A numbered list on as many slides as it needs; the numbers run on. */
export function listSlides(
  context: DeckContext,
  frame: SlideFrame,
  items: readonly Inlines[],
): readonly Slide[] {
  const regions = regionsOf(frame.layout, context.setting);
  const numberedItems = items.map((item, index) => ({ item, number: index + 1 }));
  const groups = splitEvenly(
    numberedItems,
    ({ item }) => blockHeight(list([item], frame.origin), regions.body) - 8,
    roomForBody(frame, regions),
  );
  return numbered(
    frame,
    groups.map((group) => [
      list(
        group.map(({ item }) => item),
        frame.origin,
        { start: group[0]?.number ?? 1 },
      ),
    ]),
  );
}

function bare({ plan }: DeckContext): Omit<SlideFrame, 'layout' | 'kicker' | 'title'> {
  return { notes: [], item: undefined, labels: [], page: undefined, origin: plan.workshop.origin };
}
