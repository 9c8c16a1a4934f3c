// A slide drawn small on paper: its regions scaled, in greys, with print's own type. In: a slide, its width on paper.
// Out: items around its upper left corner. What does not fit is set smaller.

import type { FaceId } from '../../../fonts/faces.ts';
import { mapInlines } from '../../../model/mapInlines.ts';
import type { Inline } from '../../../model/markdown.ts';
import { plainText } from '../../../model/markdown.ts';
import type { Slide } from '../../../publications/Deck.ts';
import type { PrintBlock } from '../../../publications/Handout.ts';
import { isInFlow, standsInMiddle } from '../../../publications/slideBlocks.ts';
import { besidePictures } from '../../../publications/slidePictures.ts';
import { type Regions, slideSize, typeScale } from '../../../publications/slideRegions.ts';
import { stack } from '../flow/besideEachOther.ts';
import type { FlowContext } from '../flow/FlowContext.ts';
import { moveItems } from '../flow/moveItem.ts';
import { heightOf, type Slab } from '../flow/Slab.ts';
import { setBlocks } from '../flow/setBlocks.ts';
import { setText } from '../flow/setParagraph.ts';
import { decoration, type Item, type Tag } from '../Layout.ts';
import type { Setting } from '../Setting.ts';
import { createStructure } from '../structure.ts';
import { greys, type Stylesheet, stylesheet, type TextStyle } from '../stylesheet.ts';
import { printedBlock } from './printedBlock.ts';
import { scaleStyles } from './scaleStyles.ts';
import { setBackgrounds, sideBackgrounds } from './setBackgrounds.ts';

/** Of the stylesheet that is scaled, points. */
const bodySize = 12;
const smallest = 0.4;

export interface Drawing {
  readonly regions: Regions;
  /** Points a px. */
  readonly scale: number;
  readonly setting: Setting;
  readonly parent: Tag;
}

export function setSlide(
  slide: Slide,
  regions: Regions,
  width: number,
  setting: Setting,
  parent: Tag,
): readonly Item[] {
  const scale = width / slideSize.width;
  const backgrounds = sideBackgrounds(slide);
  const beside: Drawing = { regions: besidePictures(regions, backgrounds), scale, setting, parent };
  const plain = mapInlines(slide, (inline) => filled(inline, setting));
  const shown = withoutEcho({
    ...plain,
    blocks: backgrounds.length === 0 ? plain.blocks : plain.blocks.filter(isInFlow),
  });
  const kicker = setKicker(shown, beside);
  const drawing = lowered(beside, kicker.extra);
  const title = setTitle(shown, drawing);
  return [
    ground(regions, width),
    ...setBackgrounds(backgrounds, drawing),
    ...setFigure(shown, drawing),
    ...kicker.items,
    ...title.items,
    ...setBody(shown, title.extra, drawing),
  ];
}

/** A title that is not shown, and a small line above that says the same: once is enough. */
function withoutEcho(slide: Slide): Slide {
  const isEcho = slide.titleHidden && plainText(slide.kicker) === plainText(slide.title);
  return isEcho ? { ...slide, kicker: [] } : slide;
}

/** Rooms to write in belong to the workbook: on a slide they are a few strokes. */
function filled(inline: Inline, { fields }: Setting): Inline {
  if (inline.kind === 'blank') return { kind: 'strong', children: inline.children };
  if (inline.kind === 'rule') return { kind: 'text', text: '________' };
  return inline.kind === 'field' ? { kind: 'text', text: fields.get(inline.name) ?? '________' } : inline;
}

function ground({ ground: name }: Regions, width: number): Item {
  const height = (width * slideSize.height) / slideSize.width;
  return {
    kind: 'rect',
    x: 0,
    y: 0,
    width,
    height,
    stroke: { width: 0.5, grey: greys.mid },
    ...(name === 'ground' ? {} : { fill: greys.pale }),
    tag: decoration,
  };
}

function textStyle(
  face: FaceId,
  { size, leading }: { size: number; leading: number },
  grey: number,
  scale: number,
): TextStyle {
  return {
    face,
    size: size * scale,
    leading: leading * scale,
    depth: leading * scale * 0.27,
    grey,
    fill: face.startsWith('serif') ? 'balanced' : 'ragged',
    hyphens: false,
  };
}

function setLinesAt(
  inlines: readonly Inline[],
  region: { readonly x: number; readonly y: number; readonly width: number },
  style: TextStyle,
  tag: Tag,
  slide: Slide,
  { scale, setting }: Drawing,
  align: 'start' | 'end' = 'start',
): { readonly items: readonly Item[]; readonly lines: number } {
  const width = region.width * scale;
  const lines = setText(inlines, style, tag, slide.origin, { setting, width }, align);
  return { items: stack(lines, region.x * scale, region.y * scale), lines: lines.length };
}

function setTitle(
  slide: Slide,
  drawing: Drawing,
): { readonly items: readonly Item[]; readonly extra: number } {
  const { regions, scale, setting, parent } = drawing;
  const tag = setting.structure.add('H1', parent);
  if (slide.titleHidden) return hiddenTitle(slide, tag, drawing);
  const style = textStyle('serif-semibold', regions.title, greys.black, scale);
  const { items, lines } = setLinesAt(slide.title, regions.title, style, tag, slide, drawing);
  return { items, extra: (lines - 1) * regions.title.leading };
}

/** Heard, and on paper the small line above the text where the slide has none of its own. */
function hiddenTitle(slide: Slide, tag: Tag, drawing: Drawing) {
  const { regions, scale } = drawing;
  const small = { size: regions.kicker.size, leading: regions.kicker.leading };
  const style = textStyle('sans-semibold', small, greys.dark, scale);
  const y = slide.kicker.length === 0 ? regions.kicker.y : regions.title.y;
  const { items, lines } = setLinesAt(slide.title, { ...regions.title, y }, style, tag, slide, drawing);
  const taken = slide.kicker.length === 0 ? 0 : lines * small.leading + 20;
  return { items, extra: taken - (regions.body.y - regions.title.y) };
}

/** `extra` px that a kicker of more than a line takes. */
function setKicker(
  slide: Slide,
  drawing: Drawing,
): { readonly items: readonly Item[]; readonly extra: number } {
  const { regions, scale, setting, parent } = drawing;
  if (slide.kicker.length === 0) return { items: [], extra: 0 };
  const style = textStyle('sans-semibold', regions.kicker, greys.dark, scale);
  const tag = setting.structure.add('P', parent);
  const { items, lines } = setLinesAt(slide.kicker, regions.kicker, style, tag, slide, drawing);
  return { items, extra: (lines - 1) * regions.kicker.leading };
}

function lowered(drawing: Drawing, extra: number): Drawing {
  const { title, body } = drawing.regions;
  return {
    ...drawing,
    regions: {
      ...drawing.regions,
      title: { ...title, y: title.y + extra },
      body: { ...body, y: body.y + extra, height: body.height - extra },
    },
  };
}

function setFigure(slide: Slide, drawing: Drawing): readonly Item[] {
  const { figure } = drawing.regions;
  if (slide.figure === undefined || figure === undefined) return [];
  const { scale, setting, parent } = drawing;
  const { text, caption } = slide.figure;
  const isBreak = slide.layout === 'break';
  const align = isBreak ? 'start' : 'end';
  const grey = slide.layout === 'statement' ? 0.82 : greys.dark;
  const big = textStyle('serif-semibold', figure, grey, scale);
  const below = textStyle('sans', figure.caption, greys.dark, scale);
  const put = (words: string, y: number, style: TextStyle) =>
    setLinesAt(
      [{ kind: 'text', text: words }],
      { ...figure, y },
      style,
      setting.structure.add('P', parent),
      slide,
      drawing,
      align,
    );
  const captionY = isBreak ? figure.y : figure.y + figure.leading + 4;
  const figureY = isBreak && caption ? figure.y + figure.caption.leading : figure.y;
  return [
    ...put(text, figureY, { ...big, depth: big.size * 0.2 }).items,
    ...(caption ? put(caption, captionY, below).items : []),
  ];
}

function setBody(slide: Slide, extra: number, drawing: Drawing): readonly Item[] {
  const { regions, scale, setting, parent } = drawing;
  const room = {
    x: regions.body.x * scale,
    y: (regions.body.y + extra) * scale,
    width: regions.body.width * scale,
    height: (regions.body.height - extra) * scale,
  };
  const blocks = slide.blocks.map((block) => printedBlock(block, slide, regions));
  const size = typeScale.find((type) => type.size === slide.textSize)?.size ?? regions.body.size;
  const tried = (factor: number) =>
    setAt(
      blocks,
      (size * scale * factor) / bodySize,
      factor,
      room,
      { ...setting, structure: createStructure(), report: () => {} },
      0,
    );
  let factor = 1;
  while (factor > smallest && heightOf(tried(factor)) > room.height) factor -= 0.05;
  const slabs = setAt(blocks, (size * scale * factor) / bodySize, factor, room, setting, parent);
  const free = Math.max(0, room.height - heightOf(slabs)) * shareAbove(slide);
  return moveItems(stack(slabs, 0, 0), room.x, room.y + free);
}

/** Of the height that a text leaves free: few words stand in the middle, those of the title slide at the foot. */
function shareAbove(slide: Slide): number {
  if (slide.layout === 'title') return 1;
  return standsInMiddle(slide) ? 0.5 : 0;
}

const styles = stylesheet({ print: 'clear' });
const scaled = new Map<number, Stylesheet>();

/** Slides of a deck shrink by few factors. */
function stylesAt(factor: number): Stylesheet {
  const known = scaled.get(factor) ?? scaleStyles(styles, factor);
  scaled.set(factor, known);
  return known;
}

/** `share` of the height of pictures, as type has shrunk. */
function setAt(
  blocks: readonly PrintBlock[],
  factor: number,
  share: number,
  { width, height }: { readonly width: number; readonly height: number },
  setting: Setting,
  parent: Tag,
): readonly Slab[] {
  return setBlocks(blocks, flowContext(stylesAt(factor), width, height * share, setting, parent));
}

export function flowContext(
  styles: Stylesheet,
  width: number,
  pageHeight: number,
  setting: Setting,
  parent: Tag,
): FlowContext {
  return {
    setting,
    styles,
    width,
    wideWidth: width,
    noteWidth: width,
    pageHeight,
    parent,
    text: styles.paragraph.text,
    listDepth: 0,
    level: 'inside',
    setBlocks: (blocks, inner) => setBlocks(blocks, inner),
  };
}
