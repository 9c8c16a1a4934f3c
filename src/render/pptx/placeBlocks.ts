// What stands below a slide's title: one text box, and beside it pictures, code and tables from top to bottom. In: the
// blocks of a slide, the room that they have. Out: shapes. Type and pictures shrink until it all fits.

import type { Block } from '../../model/markdown.ts';
import type { Slide } from '../../publications/Deck.ts';
import { standsInMiddle } from '../../publications/slideBlocks.ts';
import { isBackground, picturesOf } from '../../publications/slidePictures.ts';
import type { Type as Size } from '../../publications/slideRegions.ts';
import { balancedWidth } from './measureText.ts';
import { blockGap, linesOf } from './paragraphs.ts';
import { heightOf, type Part, type PartSetting, partsOf, type TextPart } from './parts.ts';
import { containPicture } from './placePicture.ts';
import type { SlideSetting } from './placeSlide.ts';
import type { Box, Shape } from './Shape.ts';

/** Of what is asked for: below that, the deck itself has no room. */
const smallest = 0.3;

export function placeBlocks(slide: Slide, room: Box, type: Size, setting: SlideSetting): readonly Shape[] {
  const at = (scale: number): PartSetting => ({
    ...setting,
    slide,
    width: room.width,
    size: { size: type.size * scale, leading: type.leading * scale },
    share: scale,
  });
  const own = ownPlace(slide, room, at(1));
  const blocks = slide.blocks.filter((block) => !own.blocks.includes(block));
  let parts = partsOf(blocks, at(1));
  for (let scale = 0.95; heightOf(parts) > own.room.height && scale >= smallest; scale -= 0.05)
    parts = partsOf(blocks, at(scale));
  return [...own.shapes, ...stack(parts, own.room, anchorOf(slide), setting)];
}

/** The words of the title slide stand at its foot. */
function anchorOf(slide: Slide): 'top' | 'middle' | 'bottom' {
  if (slide.layout === 'title') return 'bottom';
  return standsInMiddle(slide) ? 'middle' : 'top';
}

/** A code to scan has its own place beside the words; a picture alone takes what its caption leaves. */
function ownPlace(
  { layout, blocks }: Slide,
  room: Box,
  setting: PartSetting,
): { readonly blocks: readonly Block[]; readonly room: Box; readonly shapes: readonly Shape[] } {
  const block = blocks.find(
    (one) => one.kind === 'paragraph' && one.inlines.some(({ kind }) => kind === 'image'),
  );
  const picture = block && picturesOf(block).find((one) => !isBackground(one));
  const { figure } = setting.regions;
  if (block && picture && layout === 'scan' && figure) {
    const box = { x: figure.x, y: figure.y, width: figure.width, height: figure.height };
    return { blocks: [block], room, shapes: containPicture(picture, box, setting) };
  }
  if (block && picture && layout === 'picture') {
    const others = partsOf(
      blocks.filter((one) => one !== block),
      setting,
    );
    const below = others.length === 0 ? 0 : heightOf(others);
    const box = { ...room, height: room.height - (below === 0 ? 0 : below + blockGap) };
    const left = { ...room, y: room.y + room.height - below, height: below };
    return { blocks: [block], room: left, shapes: containPicture(picture, box, setting) };
  }
  return { blocks: [], room, shapes: [] };
}

function stack(
  parts: readonly Part[],
  room: Box,
  anchor: 'top' | 'middle' | 'bottom',
  { countLines }: SlideSetting,
): readonly Shape[] {
  const balanced = ({ paragraphs }: TextPart, box: Box): Box => {
    const linesAt = (width: number) => linesOf(paragraphs, width, countLines);
    return { ...box, width: balancedWidth(box.width, linesAt) };
  };
  const [only, ...others] = parts;
  if (only?.kind === 'text' && others.length === 0 && only.marks.length === 0) {
    return [textShape(only, anchor === 'middle' ? balanced(only, room) : room, anchor, true)];
  }
  const free = Math.max(0, room.height - heightOf(parts));
  let y = room.y + (anchor === 'bottom' ? free : anchor === 'middle' ? free / 2 : 0);
  let body = true;
  return parts.flatMap((part) => {
    const box = { ...room, y, height: part.height };
    y += part.height + blockGap;
    if (part.kind === 'thing') return part.place(box);
    const shape = textShape(part, anchor === 'middle' ? balanced(part, box) : box, 'top', body);
    body = false;
    const marks = part.marks.map(
      ({ fill, ...mark }): Shape => ({
        kind: 'area',
        fill,
        box: { ...mark, x: box.x + mark.x, y: box.y + mark.y },
      }),
    );
    return [...marks, shape];
  });
}

/** Space above the first paragraph and below the last is not text: programs differ in whether they keep it. */
function textShape(
  { paragraphs }: TextPart,
  box: Box,
  anchor: 'top' | 'middle' | 'bottom',
  body: boolean,
): Shape {
  const above = paragraphs[0]?.before ?? 0;
  const below = paragraphs.at(-1)?.after ?? 0;
  return {
    kind: 'text',
    box: { ...box, y: box.y + above, height: box.height - above - below },
    name: 'Text',
    ...(body && { placeholder: 'body' as const }),
    paragraphs: paragraphs.map((paragraph, index) => ({
      ...paragraph,
      before: 0,
      after: index === paragraphs.length - 1 ? 0 : paragraph.after + (paragraphs[index + 1]?.before ?? 0),
    })),
    anchor,
    align: 'left',
  };
}
