// Whether each slide's text stays where it belongs, estimated from the fonts alone. In: a deck, what references and
// fields become, the brand. Out: a diagnostic for what leaves its region or reaches the camera, with its place in the
// source. Opens no browser.

import type { Diagnostic, Location } from '../../../diagnostics/Diagnostic.ts';
import { problem } from '../../../diagnostics/problem.ts';
import type { Fonts } from '../../../fonts/Fonts.ts';
import { plainText } from '../../../model/markdown.ts';
import type { Deck } from '../../../publications/Deck.ts';
import type { Labels } from '../../../publications/Labels.ts';
import {
  cameraRegions,
  type Regions,
  regionsOf,
  type Setting,
  settingOf,
  slideSize,
} from '../../../publications/slideRegions.ts';
import { wordsFor } from '../../../publications/words.ts';
import { referenceText } from '../referenceText.ts';
import type { Box, Stack } from './Stack.ts';
import { setSlide } from './setSlide.ts';
import type { Substitutes } from './setText.ts';

/** What does not fit on one slide. */
export interface Misfit {
  /** From 1. */
  readonly slide: number;
  readonly kind: 'too-high' | 'too-wide' | 'camera' | 'broken-word';
  /** px beyond the region; 0 for words. */
  readonly over: number;
  readonly word?: string;
  readonly origin: Location;
}

/** px: what a browser's rounding may add up to on one slide. */
const slack = 1;

export function misfitsOf(deck: Deck, labels: Labels, fonts: Fonts): readonly Misfit[] {
  const setting = settingOf(deck.delivery, deck.camera);
  const words = wordsFor(deck.lang);
  const substitutes: Substitutes = {
    fonts,
    reference: (inline) => referenceText(inline, labels, words),
    field: (name) => deck.fields.get(name),
  };
  return deck.slides.flatMap((slide, index) => {
    const regions = regionsOf(slide.layout, setting);
    const { head, body } = setSlide(slide, regions, deck.scale ?? 1, substitutes);
    const found = [...misplaced([head, body], regions, setting), ...broken([head, body])];
    return found.map((misfit) => ({ ...misfit, slide: index + 1 }));
  });
}

type Found = Omit<Misfit, 'slide'>;

function misplaced(stacks: readonly Stack[], { body }: Regions, setting: Setting): readonly Found[] {
  const boxes = stacks.flatMap((stack) => stack.boxes);
  const bottom = body.y + body.height;
  const right = setting === 'video-strip' ? cameraRegions['right-strip'].x : slideSize.width;
  const low = lowest(boxes.filter((box) => box.y + box.height > bottom + slack));
  const wide = boxes.find((box) => box.x + box.width > right);
  const hidden = boxes.find((box) => isUnderCamera(box, setting));
  if (hidden !== undefined && setting === 'video-corner')
    return [
      {
        kind: 'camera',
        over: hidden.y + hidden.height - cameraRegions['bottom-right'].y,
        origin: hidden.origin,
      },
    ];
  if (low)
    return [
      { kind: 'too-high', over: low.y + low.height - bottom, origin: firstBelow(boxes, bottom).origin },
    ];
  return wide ? [{ kind: 'too-wide', over: wide.x + wide.width - right, origin: wide.origin }] : [];
}

function lowest(boxes: readonly Box[]): Box | undefined {
  return boxes.reduce<Box | undefined>(
    (low, box) => (low === undefined || box.y + box.height > low.y + low.height ? box : low),
    undefined,
  );
}

function firstBelow(boxes: readonly Box[], bottom: number): Box {
  const box = boxes.find(({ y, height }) => y + height > bottom + slack);
  if (box === undefined) throw new Error('a box was below its region, and is not');
  return box;
}

function isUnderCamera({ x, y, width, height }: Box, setting: Setting): boolean {
  if (setting !== 'video-corner') return false;
  const camera = cameraRegions['bottom-right'];
  return x + width > camera.x && y + height > camera.y;
}

function broken(stacks: readonly Stack[]): readonly Found[] {
  return stacks
    .flatMap(({ brokenWords }) => brokenWords)
    .map(({ word, origin }) => ({ kind: 'broken-word', over: 0, word, origin }));
}

/** One diagnostic for each misfit. */
export function checkDeck(deck: Deck, labels: Labels, fonts: Fonts): readonly Diagnostic[] {
  return misfitsOf(deck, labels, fonts).map((misfit) => {
    const slide = deck.slides[misfit.slide - 1];
    const title = slide ? `, “${plainText(slide.title)}”,` : '';
    const where = `Slide ${misfit.slide} of \`${deck.agenda}\`${title}`;
    return describe(misfit, where, deck.scale === undefined);
  });
}

function describe(misfit: Misfit, where: string, mayShrink: boolean): Diagnostic {
  const over = Math.ceil(misfit.over);
  const fit = !mayShrink ? [] : ['or shrink the type of the whole deck a little: `deckhand build --fit`'];
  switch (misfit.kind) {
    case 'too-high':
      return problem(
        'slide-text-fits',
        misfit.origin,
        `${where} has ${over} px more than there is room for; what is written here is the first to leave its place.`,
        ['shorten it, or begin a new slide with `---` where the body allows it', ...fit],
      );
    case 'too-wide':
      return problem('slide-text-fits', misfit.origin, `${where} is ${over} px too wide for its place.`, [
        'make it narrower',
        ...fit,
      ]);
    case 'camera':
      return problem(
        'camera-corner-is-free',
        misfit.origin,
        `${where} reaches ${over} px into the corner of the speaker’s picture.`,
        ['shorten it, or set `delivery: {video: {camera: none}}` where no camera covers the slides', ...fit],
      );
    case 'broken-word':
      return problem(
        'words-are-whole',
        misfit.origin,
        `${where} breaks the word “${misfit.word}”, as it is wider than its line.`,
        ['write a shorter word, or a soft hyphen (`&shy;`) where it may be divided'],
      );
  }
}
