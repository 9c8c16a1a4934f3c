// A part of an item in the facilitator guide: slides in a column at the side, and beside them what is said and done.

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

export function slidesOf({ deck }: HandoutContext, item: PlanItem): readonly NumberedSlide[] {
  return deck.slides
    .map((slide, index) => ({ slide, number: index + 1 }))
    .filter(({ slide }) => slide.item === item.index);
}

/** Slides from the one with this label to the next that has a label. */
export function labelledSlides(slides: readonly NumberedSlide[], label: string): readonly NumberedSlide[] {
  const start = slides.findIndex(({ slide }) => slide.labels.some((one) => one === label));
  if (start < 0) return [];
  const next = slides.findIndex(({ slide }, index) => index > start && slide.labels.length > 0);
  return slides.slice(start, next < 0 ? undefined : next);
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
      label: say.answerKey,
      blocks: notesBody(blocks),
      readers: 'key',
      origin: first.origin,
    },
  ];
}
