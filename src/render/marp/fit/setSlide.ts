// One slide as a browser would set it: kicker, title and body below each other, each in its region. In: a slide, its
// regions, how far its type is shrunk. Out: a Stack in px of the slide. The theme's CSS says the same in its own way.

import type { Block, Inline } from '../../../model/markdown.ts';
import type { Slide } from '../../../publications/Deck.ts';
import { isInFlow, standsInMiddle } from '../../../publications/slideBlocks.ts';
import type { Regions } from '../../../publications/slideRegions.ts';
import { slideSize, typeScale } from '../../../publications/slideRegions.ts';
import { emptyStack, moved, padded, type Stack, stacked } from './Stack.ts';
import { type BlockType, blockGap, type Look, setBlock, setParagraph, setRow } from './setBlocks.ts';
import type { Substitutes } from './setText.ts';

const rowIndent = 76;
/** em. */
const titleSpacing = -0.01;

export interface SetSlide {
  readonly body: Stack;
  readonly head: Stack;
}

export function setSlide(slide: Slide, regions: Regions, scale: number, substitutes: Substitutes): SetSlide {
  const look: Look = { substitutes, rowPadding: regions.rowPadding, pictureHeight: regions.pictureHeight };
  const { kicker, title } = regions;
  const narrow = (width: number) => widthBesideBackground(slide.blocks, width);
  const above = setParagraph(
    slide.kicker,
    { ...kicker, face: 'sans-semibold', width: narrow(kicker.width) },
    look,
    slide.origin,
  );
  const heading = slide.titleHidden
    ? emptyStack
    : setTitle(slide, { ...title, width: narrow(title.width) }, scale, look);
  const gap = slide.titleHidden ? 0 : title.y - kicker.y - kicker.height;
  const lead = slide.kicker.length === 0 && !slide.titleHidden ? kicker.height : above.height;
  const head = stacked([above, moved(heading, 0, gap + lead - above.height)]);
  const height = lead + gap + heading.height;
  // Words in the middle may take that space, too; those of the title slide stand at its foot.
  const isFree = standsInMiddle(slide) || slide.layout === 'title';
  const afterTitle = isFree ? 0 : regions.body.y - title.y - title.height;
  const body = setBody(slide, regions, scale, look);
  return {
    head: { ...moved(head, kicker.x, kicker.y), height },
    body: moved(body, regions.body.x, kicker.y + height + afterTitle),
  };
}

function setTitle(slide: Slide, title: Regions['title'], scale: number, look: Look): Stack {
  const size = title.size * scale;
  const type: BlockType = {
    face: 'serif-semibold',
    size,
    leading: title.leading * scale,
    width: title.width,
    letterSpacing: titleSpacing * size,
    balanced: true,
  };
  return setParagraph(slide.title, type, look, slide.origin);
}

function setBody(slide: Slide, regions: Regions, scale: number, look: Look): Stack {
  const own = typeScale.find(({ size }) => size === slide.textSize) ?? regions.body;
  const type: BlockType = {
    face: 'sans',
    size: own.size * scale,
    leading: own.leading * scale,
    width: widthBesideBackground(slide.blocks, regions.body.width),
  };
  const blocks = slide.blocks.filter((block) => isInFlow(block) && !hasOwnPlace(block, slide.layout));
  return stacked(
    blocks.map((block) => setSlideBlock(block, slide, regions, type, look)),
    blockGap,
  );
}

/** A picture alone takes what is left of its slide; a code stands beside the words. */
function hasOwnPlace(block: Block, layout: Slide['layout']): boolean {
  return isPicture(block) && (layout === 'picture' || layout === 'scan');
}

function isPicture(block: Block): boolean {
  return block.kind === 'paragraph' && block.inlines.some(({ kind }) => kind === 'image');
}

/** A logo has one height, whatever its own. */
function setLogo({ origin }: Block, { pictureHeight: height }: Look): Stack {
  return { height, boxes: [{ x: 0, y: 0, width: height, height, origin }], brokenWords: [] };
}

function setSlideBlock(
  block: Block,
  { layout }: Slide,
  regions: Regions,
  type: BlockType,
  look: Look,
): Stack {
  if (block.kind === 'list' && ['objectives', 'debrief', 'poll'].includes(layout))
    return setNumberedRows(block, type, look);
  if (layout === 'title' && isPicture(block)) return setLogo(block, look);
  if (block.kind === 'paragraph' && (layout === 'quote' || layout === 'picture'))
    return setBlock(block, { ...type, ...captionType[layout] }, look);
  if (block.kind === 'table' && regions.columns) return setColumns(block, layout, regions, type, look);
  return setBlock(block, type, look);
}

/** Rows under hairlines, numbers beside them. */
function setNumberedRows(block: Extract<Block, { kind: 'list' }>, type: BlockType, look: Look): Stack {
  const inner = { ...type, width: type.width - rowIndent };
  return stacked(
    block.items.map((item) =>
      padded(
        moved(stacked(item.map((one) => setBlock(one, inner, look))), rowIndent, 0),
        look.rowPadding + hairline,
        look.rowPadding,
      ),
    ),
  );
}

const hairline = 1;

/** Tables of a layout with columns of its own. */
function setColumns(
  block: Extract<Block, { kind: 'table' }>,
  layout: Slide['layout'],
  { columns = [], tableHead }: Regions,
  type: BlockType,
  look: Look,
): Stack {
  const facing = layout === 'behaviours' || layout === 'phrases';
  const firstWraps = !['agenda', 'steps', 'closing'].includes(layout);
  const widths = facing ? columns.map((width) => width - facingGap / 2) : columns;
  const rows = block.rows.map((row, index) =>
    padded(
      setRow(
        row,
        widths,
        { ...type, firstFace: facing ? 'sans' : 'sans-semibold', firstWraps },
        look,
        block.origin,
        facing ? 0 : cellGap,
      ),
      facing && index === 0 ? 0 : hairline,
      0,
    ),
  );
  return padded(stacked(rows), tableHead, 0);
}

/** What is written below a quotation and a picture. */
const captionType = { quote: { size: 34, leading: 44 }, picture: { size: 26, leading: 34 } };

const facingGap = 40;
const cellGap = 32;

/** `![bg right:40%](…)` leaves 60 % of the slide to the text. */
function widthBesideBackground(blocks: readonly Block[], width: number): number {
  const inlines: readonly Inline[] = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.inlines : [],
  );
  for (const inline of inlines) {
    if (inline.kind !== 'image' || !inline.keywords.includes('bg')) continue;
    const side = inline.keywords.find((word) => /^(left|right)(:|$)/.test(word));
    if (side === undefined) continue;
    const share = (Number.parseFloat(side.split(':')[1] ?? '50%') || 50) / 100;
    return Math.min(width, slideSize.width * (1 - share) - 2 * margin);
  }
  return width;
}

const margin = 80;

export function setFooter(
  text: readonly Inline[],
  { footer }: Regions,
  substitutes: Substitutes,
  origin: Slide['origin'],
): Stack {
  const look = { substitutes, rowPadding: 0, pictureHeight: 0 };
  return setParagraph(text, { ...footer, face: 'sans' }, look, origin);
}
