// The pictures of a slide, and those of them that stand behind everything. In: blocks, regions. Out: where backgrounds
// stand, and regions that keep clear of one at a side.

import type { Block, Inline, Picture } from '../../model/markdown.ts';
import { type Regions, slideSize } from '../../publications/slideRegions.ts';
import type { TextSetting } from './paragraphs.ts';
import { wordsInstead } from './placePicture.ts';
import type { Box, Shape } from './Shape.ts';

/** px between a picture at the side and the text. */
const margin = 80;

export function picturesOf(block: Block): readonly Picture[] {
  if (block.kind === 'paragraph') return inlinePictures(block.inlines);
  if (block.kind === 'list') return block.items.flat().flatMap(picturesOf);
  return block.kind === 'quote' ? block.blocks.flatMap(picturesOf) : [];
}

function inlinePictures(inlines: readonly Inline[]): readonly Picture[] {
  return inlines.flatMap((inline) =>
    inline.kind === 'image' ? [inline] : 'children' in inline ? inlinePictures(inline.children) : [],
  );
}

/** Several share their part of the slide, side by side. */
export function placeBackgrounds(
  pictures: readonly Picture[],
  setting: Pick<TextSetting, 'palette'>,
): readonly Shape[] {
  return pictures.map((picture, index): Shape => {
    const all = areaOf(pictures);
    const width = all.width / pictures.length;
    const box = { ...all, width, x: all.x + index * width };
    const file = picture.picture;
    if (file === undefined || file.type === 'webp') return wordsInstead(picture, box, setting);
    return { kind: 'picture', box, alt: picture.alt, picture: file, cover: true };
  });
}

/** `![bg right:40%]` takes that share of the slide, `![bg]` all of it. */
function areaOf(pictures: readonly Picture[]): Box {
  const side = pictures
    .flatMap(({ keywords }) => keywords)
    .findLast((word) => /^(left|right)(:|$)/.test(word));
  if (side === undefined) return { x: 0, y: 0, ...slideSize };
  const share = (Number.parseFloat(side.split(':')[1] ?? '50') || 50) / 100;
  const width = slideSize.width * share;
  return { x: side.startsWith('left') ? 0 : slideSize.width - width, y: 0, width, height: slideSize.height };
}

/** Text stands beside a picture, not on it. */
export function besidePictures(regions: Regions, pictures: readonly Picture[]): Regions {
  const box = areaOf(pictures);
  if (pictures.length === 0 || box.width === slideSize.width) return regions;
  const shift = box.x === 0 ? box.width : 0;
  const width = slideSize.width - box.width - 2 * margin;
  const moved = <T extends Box>(region: T): T => ({
    ...region,
    x: region.x + shift,
    width: Math.min(region.width, width),
  });
  const { kicker, title, body, footer } = regions;
  return { ...regions, kicker: moved(kicker), title: moved(title), body: moved(body), footer: moved(footer) };
}
