// What stands below each other on a slide: texts that flow, with their lines and bars, and things with a height of their
// own. In: blocks, a slide's setting. Out: parts, of which texts in a row are one.

import type { Block, Picture } from '../../model/markdown.ts';
import { isBackground, picturesOf } from '../../publications/slidePictures.ts';
import { blockGap, heightOfText, isRows, paragraphsOf, quoteBar, type TextSetting } from './paragraphs.ts';
import { placePicture, sizeOf } from './placePicture.ts';
import { placeTable } from './placeTable.ts';
import type { Box, Paragraph, Shape } from './Shape.ts';

/** px of a quotation above and below its text; of code around it. */
const quotePadding = 4;
const codeInset = 24;
const codeType = { size: 26, leading: 36 };
/** em of Consolas, whose signs are all as wide. */
const codeAdvance = 0.55;

/** A line beside or above text, from the corner of its part. */
interface Mark extends Box {
  readonly fill: string;
}

export interface TextPart {
  readonly kind: 'text';
  readonly paragraphs: readonly Paragraph[];
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** What stands below each other: text that flows, or a thing with a height of its own. */
export type Part =
  | TextPart
  | { readonly kind: 'thing'; readonly height: number; readonly place: (box: Box) => readonly Shape[] };

/** `share` of their size that pictures and code have, as type has shrunk. */
export type PartSetting = TextSetting & { readonly share: number };

export function partsOf(blocks: readonly Block[], setting: PartSetting): readonly Part[] {
  return join(blocks.flatMap((block) => blockParts(block, setting)));
}

export function heightOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { height }) => sum + height + blockGap, -blockGap);
}

/** Texts that follow each other are one. */
function join(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === 'text' && last?.kind === 'text') joined[joined.length - 1] = joinedTexts(last, part);
    else joined.push(part);
  }
  return joined;
}

function joinedTexts(first: TextPart, second: TextPart): TextPart {
  const down = first.height + blockGap;
  return {
    kind: 'text',
    paragraphs: [
      ...first.paragraphs,
      ...second.paragraphs.map((one, at) => (at === 0 ? { ...one, before: one.before + blockGap } : one)),
    ],
    height: down + second.height,
    marks: [...first.marks, ...second.marks.map((mark) => ({ ...mark, y: mark.y + down }))],
  };
}

function blockParts(block: Block, setting: PartSetting): readonly Part[] {
  switch (block.kind) {
    case 'table':
      return [tablePart(block, setting)];
    case 'code':
      return [codePart(block.text, setting)];
    case 'directive':
    case 'comment':
    case 'divider':
      return [];
    case 'paragraph':
      return paragraphParts(block, setting);
    default: {
      const pictures = picturesOf(block).filter((picture) => !isBackground(picture));
      return [...textParts(block, setting), ...pictures.map((picture) => picturePart(picture, setting))];
    }
  }
}

/** A picture stands on lines of its own. */
function paragraphParts(block: Extract<Block, { kind: 'paragraph' }>, setting: PartSetting): readonly Part[] {
  const first = block.inlines.findIndex((inline) => inline.kind === 'image' && !isBackground(inline));
  const picture = block.inlines[first];
  if (picture?.kind !== 'image') return textParts(block, setting);
  const before = { ...block, inlines: block.inlines.slice(0, first) };
  const after = { ...block, inlines: block.inlines.slice(first + 1) };
  return [...textParts(before, setting), picturePart(picture, setting), ...paragraphParts(after, setting)];
}

function textParts(block: Block, setting: PartSetting): readonly TextPart[] {
  const { palette, width, countLines, slide } = setting;
  const paragraphs = paragraphsOf(block, setting);
  if (paragraphs.length === 0) return [];
  const text = heightOfText(paragraphs, width, countLines);
  if (block.kind !== 'quote') {
    const marks = isRows(block, slide) ? hairlines(paragraphs, setting) : [];
    return [{ kind: 'text', paragraphs, height: text, marks }];
  }
  const height = text + 2 * quotePadding;
  const spaced = paragraphs.map((one, at) => ({
    ...one,
    before: one.before + (at === 0 ? quotePadding : 0),
    after: one.after + (at === paragraphs.length - 1 ? quotePadding : 0),
  }));
  const bar = { x: 0, y: 0, width: quoteBar, height, fill: palette.strong };
  return [{ kind: 'text', paragraphs: spaced, height, marks: [bar] }];
}

/** Above each row. */
function hairlines(
  paragraphs: readonly Paragraph[],
  { width, countLines, palette }: TextSetting,
): readonly Mark[] {
  let y = 0;
  return paragraphs.flatMap((paragraph) => {
    const top = y;
    y += heightOfText([paragraph], width, countLines);
    const isRow = paragraph.bullet !== undefined && paragraph.level === undefined;
    return isRow ? [{ x: 0, y: top, width, height: 1, fill: palette.hairline }] : [];
  });
}

function tablePart(block: Extract<Block, { kind: 'table' }>, setting: PartSetting): Part {
  const place = (box: Box) =>
    placeTable(block, setting.slide, { ...box, height: 9999 }, setting.size, setting);
  const shape = place({ x: 0, y: 0, width: setting.width, height: 0 });
  return { kind: 'thing', height: shape.box.height, place: (box) => [place(box)] };
}

function codePart(text: string, { palette, share, width }: PartSetting): Part {
  const size = { size: codeType.size * share, leading: codeType.leading * share };
  const type = { font: 'body', ...size, colour: palette.text, mono: true } as const;
  const perLine = Math.max(1, Math.floor((width - 2 * codeInset) / (size.size * codeAdvance)));
  const lines = text.trimEnd().split('\n');
  const count = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  const paragraphs = lines.map((line) => ({
    runs: [{ text: line === '' ? ' ' : line }],
    type,
    before: 0,
    after: 0,
    indent: 0,
  }));
  const place = (box: Box): readonly Shape[] => [
    {
      kind: 'text',
      box,
      name: 'Code',
      paragraphs,
      anchor: 'top',
      align: 'left',
      panel: { fill: palette.panel, inset: codeInset },
    },
  ];
  return { kind: 'thing', height: count * size.leading + 2 * codeInset, place };
}

function picturePart(picture: Picture, setting: PartSetting): Part {
  const { width, height } = sizeOf(picture, setting, setting.share);
  return {
    kind: 'thing',
    height,
    place: (box) => placePicture(picture, { ...box, width, height }, setting),
  };
}
