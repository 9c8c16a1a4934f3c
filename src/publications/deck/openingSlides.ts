// The slides before the first item: title and objectives; and the last one, what to take home.

import { formatDate } from '../../model/clock.ts';
import { plainText } from '../../model/markdown.ts';
import type { Plan } from '../../plan/Plan.ts';
import type { Slide } from '../Deck.ts';
import { estimateLines } from '../estimateLines.ts';
import { listTypes, type Regions, regionsOf, type Type } from '../slideRegions.ts';
import type { Inlines } from './blocks.ts';
import { dotted, inlinesOf, list, paragraph, words } from './blocks.ts';
import type { DeckContext } from './DeckContext.ts';
import { largestType, splitEvenly } from './split.ts';
import { numbered, roomForBody, type SlideFrame, tableSlides } from './tableSlides.ts';

export function titleSlide({ plan, lang }: DeckContext): Slide {
  const { workshop, agenda, session } = plan;
  const day = plan.date ? formatDate(plan.date, lang) : undefined;
  const place = dotted([day, plan.fields.get('location')]);
  const summary = workshop.summary ? inlinesOf(workshop.summary) : [];
  const people = dotted((session?.facilitators ?? []).map(inlinesOf));
  return {
    layout: 'title',
    kicker: session?.title ? inlinesOf(session.title) : agenda.title ? inlinesOf(agenda.title) : [],
    title: inlinesOf(workshop.title),
    blocks: [place.length + people.length > 0 ? place : summary, people, logo(plan)]
      .filter((line) => line.length > 0)
      .map((line) => paragraph(line, workshop.origin)),
    notes: session?.notes ?? [],
    item: undefined,
    labels: [],
    page: undefined,
    origin: workshop.origin,
  };
}

function logo({ brand }: Plan): Inlines {
  if (brand.picture === undefined) return [];
  const alt = brand.logo_alt ? plainText(inlinesOf(brand.logo_alt)) : '';
  return [
    {
      kind: 'image',
      picture: brand.picture,
      src: brand.logo ?? '',
      alt,
      keywords: [],
      origin: brand.origin,
    },
  ];
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
  return tableSlides(
    context,
    frame,
    [words(language.principle), words(language.principles)],
    byNumber(plan.principles).map(({ number, title }) => [
      words(number === undefined ? '·' : String(number)),
      inlinesOf(title),
    ]),
  );
}

function byNumber(principles: Plan['principles']): Plan['principles'] {
  return [...principles].sort((first, second) => (first.number ?? 0) - (second.number ?? 0));
}

/** px that the number of a row takes. */
const rowIndent = 76;

/** Numbered rows on as many slides as they need; the numbers run on. */
export function listSlides(
  context: DeckContext,
  frame: SlideFrame,
  items: readonly Inlines[],
): readonly Slide[] {
  const regions = regionsOf(frame.layout, context.setting);
  const room = roomForBody(frame, regions);
  const rows = items.map((item, index) => ({ item, number: index + 1 }));
  const height = ({ item }: (typeof rows)[number], type: Type) => rowHeight(item, type, regions);
  const types = listTypes[context.onVideo ? 'video' : 'room'];
  const type = largestType(types, rows, height, room) ?? regions.body;
  return numbered(
    { ...frame, textSize: type.size },
    splitEvenly(rows, (row) => height(row, type), room).map((group) => [
      list(
        group.map(({ item }) => item),
        frame.origin,
        { start: group[0]?.number ?? 1 },
      ),
    ]),
  );
}

function rowHeight(item: Inlines, type: Type, { body, rowPadding }: Regions): number {
  const lines = estimateLines(item, { size: type.size, width: body.width - rowIndent });
  return lines * type.leading + 2 * rowPadding + 1;
}

function bare({ plan }: DeckContext): Omit<SlideFrame, 'layout' | 'kicker' | 'title'> {
  return { notes: [], item: undefined, labels: [], page: undefined, origin: plan.workshop.origin };
}
