// Paragraphs, lists, quotations and pictures below a title. In: the blocks of a slide, the room that they have. Out:
// one text box, and beside it pictures and tables from top to bottom. Type shrinks until it all fits.

import type { Block, Picture } from '../../model/markdown.ts';
import type { Slide } from '../../publications/Deck.ts';
import type { Type as Size } from '../../publications/slideRegions.ts';
import type { CountLines } from './measureText.ts';
import { isBackground, picturesOf } from './pictures.ts';
import { balancedWidth, type SlideSetting } from './placeSlide.ts';
import { placeTable } from './placeTable.ts';
import type { Box, Bullet, Paragraph, Shape, Type } from './Shape.ts';
import { runsOf, shownText } from './textRuns.ts';

/** px between blocks. */
const blockGap = 20;
/** px between items of a list. */
const itemGap = 10;
/** em that a list is set in by, and px that numbered rows are. */
const listIndent = 1.3;
const rowIndent = 76;

const rowLayouts = new Set(['objectives', 'debrief', 'poll']);
const centred = new Set(['statement', 'debrief', 'free', 'invitation', 'evaluation']);

interface Setting extends SlideSetting {
  readonly slide: Slide;
  readonly size: Size;
  readonly width: number;
}

/** What stands below each other: text that flows, or a thing with a height of its own. */
type Part =
  | { readonly kind: 'text'; readonly paragraphs: readonly Paragraph[]; readonly height: number }
  | { readonly kind: 'thing'; readonly height: number; readonly place: (box: Box) => Shape };

export function placeBlocks(slide: Slide, room: Box, type: Size, setting: SlideSetting): readonly Shape[] {
  const partsAt = (scale: number) =>
    partsOf(slide.blocks, {
      ...setting,
      slide,
      width: room.width,
      size: { size: type.size * scale, leading: type.leading * scale },
    });
  let parts = partsAt(1);
  for (let scale = 0.95; heightOf(parts) > room.height && scale >= 0.5; scale -= 0.05) parts = partsAt(scale);
  return stack(parts, room, anchorOf(slide), setting);
}

function heightOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { height }) => sum + height + blockGap, -blockGap);
}

/** Few words stand in the middle of what is left of the slide, those of the title slide at its foot. */
function anchorOf({ layout, textSize, blocks }: Slide): 'top' | 'middle' | 'bottom' {
  if (layout === 'title') return 'bottom';
  const isProse = blocks.every(({ kind }) => kind === 'paragraph' || kind === 'directive');
  return textSize !== undefined && centred.has(layout) && isProse ? 'middle' : 'top';
}

function stack(
  parts: readonly Part[],
  room: Box,
  anchor: 'top' | 'middle' | 'bottom',
  { countLines }: SlideSetting,
): readonly Shape[] {
  const [only, ...others] = parts;
  if (only?.kind === 'text' && others.length === 0) {
    const linesAt = (width: number) => linesOf(only.paragraphs, width, countLines);
    const width = anchor === 'middle' ? balancedWidth(room.width, linesAt) : room.width;
    return [textShape(only, { ...room, width }, anchor, true)];
  }
  const free = Math.max(0, room.height - heightOf(parts));
  let y = room.y + (anchor === 'bottom' ? free : anchor === 'middle' ? free / 2 : 0);
  let body = true;
  return parts.map((part) => {
    const box = { ...room, y, height: part.height };
    y += part.height + blockGap;
    if (part.kind === 'thing') return part.place(box);
    const shape = textShape(part, box, 'top', body);
    body = false;
    return shape;
  });
}

function textShape(
  { paragraphs }: Extract<Part, { kind: 'text' }>,
  box: Box,
  anchor: 'top' | 'middle' | 'bottom',
  body: boolean,
): Shape {
  const placeholder = body ? ({ placeholder: 'body' } as const) : {};
  return { kind: 'text', box, name: 'Text', ...placeholder, paragraphs, anchor, align: 'left' };
}

function partsOf(blocks: readonly Block[], setting: Setting): readonly Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    for (const part of blockParts(block, setting)) {
      const last = parts.at(-1);
      if (part.kind === 'text' && last?.kind === 'text') parts[parts.length - 1] = joined(last, part);
      else parts.push(part);
    }
  }
  return parts;
}

function joined(first: Extract<Part, { kind: 'text' }>, second: Extract<Part, { kind: 'text' }>): Part {
  const [head, ...rest] = second.paragraphs;
  const paragraphs = [
    ...first.paragraphs,
    ...(head ? [{ ...head, before: head.before + blockGap }] : []),
    ...rest,
  ];
  return { kind: 'text', paragraphs, height: first.height + blockGap + second.height };
}

function blockParts(block: Block, setting: Setting): readonly Part[] {
  switch (block.kind) {
    case 'table':
      return [tablePart(block, setting)];
    case 'directive':
    case 'comment':
    case 'divider':
      return [];
    default: {
      const paragraphs = paragraphsOf(block, 0, setting);
      const text = paragraphs.length === 0 ? [] : [textPart(paragraphs, setting)];
      return [
        ...text,
        ...picturesOf(block)
          .filter((picture) => !isBackground(picture))
          .flatMap((one) => picturePart(one, setting)),
      ];
    }
  }
}

function textPart(paragraphs: readonly Paragraph[], { countLines, width }: Setting): Part {
  const height = paragraphs.reduce((sum, paragraph) => {
    const { before, after, type } = paragraph;
    return sum + before + after + linesOf([paragraph], width, countLines) * type.leading;
  }, 0);
  return { kind: 'text', paragraphs, height };
}

function linesOf(paragraphs: readonly Paragraph[], width: number, countLines: CountLines): number {
  return paragraphs.reduce((sum, { runs, type, indent }) => {
    const bold = type.bold === true || runs.some((run) => run.bold);
    const measure = { font: type.font, size: type.size, width: width - indent, bold };
    return sum + countLines(shownText(runs), measure);
  }, 0);
}

function tablePart(block: Extract<Block, { kind: 'table' }>, setting: Setting): Part {
  const place = (box: Box) =>
    placeTable(block, setting.slide, { ...box, height: 9999 }, setting.size, setting);
  const shape = place({ x: 0, y: 0, width: setting.width, height: 0 });
  return { kind: 'thing', height: shape.box.height, place };
}

function picturePart(picture: Picture, setting: Setting): readonly Part[] {
  const file = picture.picture;
  if (file === undefined) return [];
  const limit = setting.regions.pictureHeight;
  const asked = sizeAsked(picture);
  const scale = Math.min(1, setting.width / file.width, limit / file.height);
  const height =
    asked.height ?? (asked.width ? (asked.width * file.height) / file.width : file.height * scale);
  const width = asked.width ?? (height * file.width) / file.height;
  const place = (box: Box) =>
    placePicture(picture, { ...box, width, height }) ?? missing(picture, box, setting);
  return [{ kind: 'thing', height, place }];
}

function sizeAsked({ keywords }: Picture): { readonly width?: number; readonly height?: number } {
  const found = (pattern: RegExp) => keywords.map((word) => pattern.exec(word)?.[1]).find((value) => value);
  const [width, height] = [found(/^w(?:idth)?:(\d+)px$/), found(/^h(?:eight)?:(\d+)px$/)];
  return { ...(width && { width: Number(width) }), ...(height && { height: Number(height) }) };
}

/** PowerPoint shows no WebP: its words stand there instead. */
function placePicture(picture: Picture, box: Box): Shape | undefined {
  const file = picture.picture;
  if (file === undefined || file.type === 'webp') return undefined;
  return { kind: 'picture', box, alt: picture.alt, picture: file, cover: false };
}

function missing(picture: Picture, box: Box, { palette, size }: Setting): Shape {
  const type: Type = { font: 'body', ...size, colour: palette.muted };
  const paragraphs = [{ runs: [{ text: picture.alt }], type, before: 0, after: 0, indent: 0 }];
  return { kind: 'text', box, name: 'Picture', paragraphs, anchor: 'top', align: 'left' };
}

function paragraphsOf(block: Block, depth: number, setting: Setting): readonly Paragraph[] {
  const { palette, size, slide } = setting;
  const type: Type = { font: 'body', ...size, colour: palette.text };
  const plain = { before: 0, after: 0, indent: depth * listIndent * size.size };
  switch (block.kind) {
    case 'paragraph': {
      const runs = trimmed(runsOf(block.inlines, setting.resolve));
      const isAddress = slide.layout === 'evaluation' && block !== slide.blocks[0];
      const look = isAddress ? { ...type, colour: palette.strong, bold: true } : type;
      return runs.length === 0 ? [] : [{ ...plain, runs, type: look }];
    }
    case 'heading':
      return [
        {
          ...plain,
          runs: runsOf(block.inlines, setting.resolve),
          type: { ...type, colour: palette.strong, bold: true },
        },
      ];
    case 'list':
      return listParagraphs(block, depth, setting);
    case 'quote': {
      const inner = block.blocks.flatMap((one) => paragraphsOf(one, depth + 1, setting));
      return inner.map((one) => ({ ...one, type: { ...one.type, font: 'heading' as const } }));
    }
    case 'code':
      return block.text
        .trimEnd()
        .split('\n')
        .map((text) => ({
          ...plain,
          runs: [{ text, code: true }],
          type: { ...type, size: 26, leading: 36 },
        }));
    case 'lines':
      return Array.from({ length: block.count }, () => ({ ...plain, runs: [{ text: '________' }], type }));
    default:
      return [];
  }
}

function listParagraphs(
  block: Extract<Block, { kind: 'list' }>,
  depth: number,
  setting: Setting,
): readonly Paragraph[] {
  const { slide, regions, size } = setting;
  const isRows = rowLayouts.has(slide.layout) && block.start !== undefined;
  return block.items.flatMap((item, index) => {
    const bullet = bulletOf(block.start, index, slide, isRows);
    const indent = isRows ? rowIndent : (depth + 1) * listIndent * size.size;
    const inner = item.flatMap((one) => paragraphsOf(one, depth + (one.kind === 'list' ? 1 : 0), setting));
    return inner.map((paragraph, at) => ({
      ...paragraph,
      ...(at === 0
        ? { bullet, indent, hanging: isRows ? rowIndent : listIndent * size.size }
        : paragraph.bullet
          ? {}
          : { indent }),
      ...(isRows ? { before: regions.rowPadding, after: regions.rowPadding } : { before: 0, after: itemGap }),
    }));
  });
}

function bulletOf(start: number | undefined, index: number, { layout }: Slide, isRows: boolean): Bullet {
  if (start === undefined) return { kind: 'dash' };
  if (isRows && layout === 'debrief') return { kind: 'question' };
  return { kind: isRows && layout === 'poll' ? 'letter' : 'number', start: start + index };
}

/** Line ends beside a picture that is placed by itself. */
function trimmed(runs: ReturnType<typeof runsOf>): ReturnType<typeof runsOf> {
  const from = runs.findIndex(({ text }) => text.trim() !== '');
  const to = runs.findLastIndex(({ text }) => text.trim() !== '');
  return from < 0 ? [] : runs.slice(from, to + 1);
}
