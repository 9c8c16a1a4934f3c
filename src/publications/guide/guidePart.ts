// A part of an item in the facilitator guide: slides in a column at the side, and beside them what is said and done.

import type { LabelKey } from '../../model/markdown.ts';
import type { PlanItem } from '../../plan/Plan.ts';
import type { Slide } from '../Deck.ts';
import type { PrintBlock } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { settingOf } from '../slideRegions.ts';
import { words } from '../workbook/blocks.ts';
import { notesBody } from './notesBody.ts';
import { slideThumbnail } from './slideThumbnail.ts';

/** mm: slides at the side. */
const sideWidth = 48;

export interface NumberedSlide {
  readonly slide: Slide;
  readonly number: number;
}

export type Part = Extract<PrintBlock, { kind: 'hanging' }>;

export function part(
  context: HandoutContext,
  item: PlanItem,
  slides: readonly NumberedSlide[],
  blocks: readonly PrintBlock[],
): Part {
  const { deck } = context;
  const setting = settingOf(deck.delivery, deck.camera);
  return {
    kind: 'hanging',
    width: sideWidth,
    beside: slides.map(({ slide, number }) =>
      slideThumbnail(slide, number, setting, words(context.say.slide(number))),
    ),
    blocks,
    readers: 'facilitator',
    origin: item.origin,
  };
}

/** All slides from the item's first to the next item's; the day's first slides are its first item's, its last ones
 *  its last item's. */
export function slidesOf({ deck, plan }: HandoutContext, item: PlanItem): readonly NumberedSlide[] {
  const lastShown = deck.slides.findLastIndex((slide) => slide.item !== undefined);
  let shown = 0;
  return deck.slides
    .map((slide, index) => {
      shown = slide.item ?? (index > lastShown ? plan.items.length - 1 : shown);
      return { slide, number: index + 1, of: shown };
    })
    .filter(({ of }) => of === item.index);
}

/** Parts one after the other: the slides of each begin where its label does, the first takes those before it, too. */
export function shareSlides(
  slides: readonly NumberedSlide[],
  labels: readonly LabelKey[],
): readonly (readonly NumberedSlide[])[] {
  const starts = labels.map((label) => slides.findIndex(({ slide }) => slide.labels.includes(label)));
  return cutAt(
    slides,
    starts.map((start) => (start < 0 ? undefined : start)),
  );
}

/** One stretch for each place at which one begins; the first begins at the first slide, and without a place of its own
 *  a stretch has none. */
export function cutAt(
  slides: readonly NumberedSlide[],
  places: readonly (number | undefined)[],
): readonly (readonly NumberedSlide[])[] {
  const first = places.findIndex((place) => place !== undefined);
  return places.map((place, index) => {
    if (first < 0) return index === 0 ? slides : [];
    if (place === undefined) return [];
    const next = places.slice(index + 1).find((other) => other !== undefined);
    return slides.slice(index === first ? 0 : place, next);
  });
}

export function keyOf(
  blocks: HandoutContext['plan']['workshop']['body']['key'],
  { say }: Pick<HandoutContext, 'say'>,
): readonly PrintBlock[] {
  const [first] = blocks;
  if (first === undefined) return [];
  return [
    {
      kind: 'box',
      tone: 'frame',
      breaks: true,
      label: say.answerKey,
      blocks: notesBody(blocks),
      readers: 'key',
      origin: first.origin,
    },
  ];
}
