// A slide's block as print sets it. In: a block, its slide, the layout's regions. Out: a block of a handout.

import { mapInlines } from '../../../model/mapInlines.ts';
import type { Block, Inline, Picture } from '../../../model/markdown.ts';
import type { Slide } from '../../../publications/Deck.ts';
import type { PrintBlock } from '../../../publications/Handout.ts';
import type { Regions } from '../../../publications/slideRegions.ts';

/** Tables with the layout's columns; GIF and WebP, which no PDF holds, by their words. */
export function printedBlock(block: Block, slide: Slide, { columns, tableHead }: Regions): PrintBlock {
  const plain = mapInlines(block, (inline) => (inline.kind === 'image' ? printedPicture(inline) : inline));
  if (plain.kind !== 'table' || columns === undefined || columns.length !== plain.head.length) return plain;
  const cell = (inlines: readonly Inline[]): readonly PrintBlock[] =>
    inlines.length === 0
      ? []
      : [{ kind: 'paragraph', inlines, readers: plain.readers, origin: plain.origin }];
  const hasHeads = slide.layout !== 'behaviours' && slide.layout !== 'phrases';
  return {
    kind: 'grid',
    weights: columns,
    head: tableHead > 0 ? plain.head : [],
    rows: plain.rows.map((row) => row.map(cell)),
    rules: 'lines',
    rowHeads: hasHeads && plain.rows.every(([head]) => head !== undefined && head.length > 0),
    readers: plain.readers,
    origin: plain.origin,
  };
}

function printedPicture(picture: Picture): Inline {
  return isHeld(picture) ? picture : { kind: 'text', text: picture.alt };
}

export function isHeld({ picture }: Picture): boolean {
  return picture !== undefined && picture.type !== 'gif' && picture.type !== 'webp';
}
