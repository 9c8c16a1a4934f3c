// The pictures of a slide, and those of them that stand behind everything: what each form of a deck asks. In: blocks,
// regions. Out: where backgrounds stand, in px of a slide, and regions that keep clear of one at a side.

import type { Block, Inline, Picture } from '../model/markdown.ts';
import { type Region, type Regions, slideSize } from './slideRegions.ts';

export type SlideBox = Pick<Region, 'x' | 'y' | 'width' | 'height'>;

/** px between a picture at the side and the text. */
const margin = 80;

export function isBackground({ keywords }: Picture): boolean {
  return keywords.includes('bg');
}

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

export function backgroundsOf(blocks: readonly Block[]): readonly Picture[] {
  return blocks.flatMap(picturesOf).filter(isBackground);
}

/** Several share their part of the slide, side by side. */
export function backgroundBox(backgrounds: readonly Picture[], index: number): SlideBox {
  const all = areaOf(backgrounds);
  const width = all.width / backgrounds.length;
  return { ...all, width, x: all.x + index * width };
}

/** `![bg right:40%]` takes that share of the slide, `![bg]` all of it. */
function areaOf(backgrounds: readonly Picture[]): SlideBox {
  const side = backgrounds
    .flatMap(({ keywords }) => keywords)
    .findLast((word) => /^(left|right)(:|$)/.test(word));
  if (side === undefined) return { x: 0, y: 0, ...slideSize };
  const share = (Number.parseFloat(side.split(':')[1] ?? '50') || 50) / 100;
  const width = slideSize.width * share;
  return { x: side.startsWith('left') ? 0 : slideSize.width - width, y: 0, width, height: slideSize.height };
}

/** Text stands beside a picture, not on it. */
export function besidePictures(regions: Regions, backgrounds: readonly Picture[]): Regions {
  const box = areaOf(backgrounds);
  if (backgrounds.length === 0 || box.width === slideSize.width) return regions;
  const shift = box.x === 0 ? box.width : 0;
  const width = slideSize.width - box.width - 2 * margin;
  const moved = <T extends SlideBox>(region: T): T => ({
    ...region,
    x: region.x + shift,
    width: Math.min(region.width, width),
  });
  const { kicker, title, body, footer } = regions;
  return { ...regions, kicker: moved(kicker), title: moved(title), body: moved(body), footer: moved(footer) };
}
