// Pictures beside the text of a slide on paper. In: a slide. Out: those that stand at its side, and their items.

import type { Picture } from '../../../model/markdown.ts';
import type { Slide } from '../../../publications/Deck.ts';
import { backgroundBox, backgroundsOf } from '../../../publications/slidePictures.ts';
import { slideSize } from '../../../publications/slideRegions.ts';
import { decoration, type Item } from '../Layout.ts';
import { isHeld } from './printedBlock.ts';
import type { Drawing } from './setSlide.ts';

/** On paper a picture stands beside the text, never behind it: one that fills the slide is set below the title. */
export function sideBackgrounds({ blocks }: Slide): readonly Picture[] {
  const all = backgroundsOf(blocks);
  const isAside = all.length > 0 && backgroundBox(all, 0).width * all.length < slideSize.width;
  return isAside && all.every(isHeld) ? all : [];
}

/** Whole, in the middle of its part of the slide. */
export function setBackgrounds(
  backgrounds: readonly Picture[],
  { scale, setting, parent }: Drawing,
): readonly Item[] {
  return backgrounds.flatMap(({ picture, alt }, index): readonly Item[] => {
    if (picture === undefined) return [];
    const box = backgroundBox(backgrounds, index);
    const share = Math.min(box.width / picture.width, box.height / picture.height);
    const width = picture.width * share;
    const height = picture.height * share;
    return [
      {
        kind: 'picture',
        x: (box.x + (box.width - width) / 2) * scale,
        y: (box.y + (box.height - height) / 2) * scale,
        width: width * scale,
        height: height * scale,
        picture,
        tag: alt ? setting.structure.add('Figure', parent, { alt }) : decoration,
      },
    ];
  });
}
