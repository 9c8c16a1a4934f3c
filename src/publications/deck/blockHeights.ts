// How high an author's blocks stand on a slide, in px, and where a block may be cut when it is too high for one.
// Estimates, the same on every machine; the theme's CSS uses the same paddings.

import type { Block, Inline, Picture } from '../../model/markdown.ts';
import { estimateLines, type Face } from '../estimateLines.ts';
import type { Region } from '../slideRegions.ts';

/** px between blocks. */
const blockGap = 20;
/** em that a list is set in by. */
const listIndent = 1.3;
/** px between its items. */
const itemGap = 10;
/** Pictures are never higher than this, so that a title and a line fit beside them. */
const pictureHeight = 420;
const codeType = { size: 26, leading: 36 };

type Measure = Pick<Region, 'size' | 'leading' | 'width'> & { readonly face?: Face };

export function blockHeight(block: Block, measure: Measure): number {
  return innerHeight(block, measure) + blockGap;
}

function innerHeight(block: Block, measure: Measure): number {
  switch (block.kind) {
    case 'paragraph':
      return paragraphHeight(block.inlines, measure);
    case 'heading':
      return (
        estimateLines(block.inlines, { size: measure.size * 1.1, width: measure.width }) * measure.leading
      );
    case 'list': {
      const inner = { ...measure, width: measure.width - listIndent * measure.size };
      return block.items.reduce((sum, item) => sum + itemHeight(item, inner), 0);
    }
    case 'table':
      return [block.head, ...block.rows].reduce((sum, row) => sum + rowHeight(row, measure), 0);
    case 'quote':
      return heightOf(block.blocks, { ...measure, face: 'serif', width: measure.width - 40 }) + 8;
    case 'code':
      return block.text.trimEnd().split('\n').length * codeType.leading + 48;
    case 'lines':
      return block.count * measure.leading;
    case 'divider':
    case 'directive':
    case 'comment':
      return -blockGap;
  }
}

function heightOf(blocks: readonly Block[], measure: Measure): number {
  return blocks.reduce((sum, block) => sum + blockHeight(block, measure), -blockGap);
}

function itemHeight(item: readonly Block[], measure: Measure): number {
  return item.reduce((sum, block) => sum + innerHeight(block, measure) + itemGap, 0);
}

function rowHeight(row: readonly (readonly Inline[])[], measure: Measure): number {
  const width = measure.width / Math.max(1, row.length) - 32;
  return Math.max(...row.map((cell) => estimateLines(cell, { ...measure, width }))) * measure.leading + 25;
}

function paragraphHeight(inlines: readonly Inline[], measure: Measure): number {
  const pictures = inlines.filter((inline) => inline.kind === 'image');
  const text = inlines.some((inline) => inline.kind !== 'image' && inline.kind !== 'break');
  const lines = text ? estimateLines(inlines, measure) * measure.leading : 0;
  return pictures.reduce((sum, picture) => sum + pictureShown(picture, measure.width), lines);
}

/** Backgrounds take no room. */
function pictureShown(picture: Picture, width: number): number {
  if (picture.keywords.includes('bg')) return 0;
  const natural = picture.picture ?? { width, height: pictureHeight };
  const scale = Math.min(1, width / natural.width, pictureHeight / natural.height);
  const asked = /^(?:h|height):(\d+)px$/.exec(
    picture.keywords.find((word) => /^h(eight)?:/.test(word)) ?? '',
  );
  return asked ? Number(asked[1]) : natural.height * scale;
}

/** `![bg right:40%]` leaves 60 % of the slide to the text. */
export function widthBesideBackground(blocks: readonly Block[], width: number): number {
  const inlines = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.inlines : []));
  for (const inline of inlines) {
    if (inline.kind !== 'image' || !inline.keywords.includes('bg')) continue;
    const side = inline.keywords.find((word) => /^(left|right)(:|$)/.test(word));
    if (side) return (width + 160) * (1 - (Number.parseFloat(side.split(':')[1] ?? '50%') || 50) / 100) - 160;
  }
  return width;
}

/** A part of a block, and the block that it was cut from. */
export interface Piece {
  readonly block: Block;
  readonly of: Block;
}

/** Parts that may stand on different slides: items of a list, rows of a table, sentences of what is too high. */
export function piecesOf(block: Block, room: number, measure: Measure): readonly Piece[] {
  return cut(block, room, measure).map((piece) => ({ block: piece, of: block }));
}

function cut(block: Block, room: number, measure: Measure): readonly Block[] {
  if (blockHeight(block, measure) <= room) return [block];
  switch (block.kind) {
    case 'list':
      return block.items.map((item, index) => ({
        ...block,
        start: block.start === undefined ? undefined : block.start + index,
        items: [item],
      }));
    case 'table':
      return block.rows.map((row) => ({ ...block, rows: [row] }));
    case 'quote':
      return block.blocks.flatMap((inner) =>
        cut(inner, room, measure).map((piece) => ({ ...block, blocks: [piece] })),
      );
    case 'code':
      return block.text
        .trimEnd()
        .split('\n')
        .map((text) => ({ ...block, text }));
    case 'paragraph':
      return sentencesOf(block.inlines).map((inlines) => ({ ...block, inlines }));
    default:
      return [block];
  }
}

function sentencesOf(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const sentences: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind !== 'text') {
      sentences.at(-1)?.push(inline);
      continue;
    }
    inline.text.split(/(?<=[.!?…]["”’“»]?\s)|(?<=[。！？])/u).forEach((text, index) => {
      if (index > 0) sentences.push([]);
      sentences.at(-1)?.push({ kind: 'text', text });
    });
  }
  return sentences;
}

/** Neighbours that were cut from one block are one block again. */
export function together(pieces: readonly Piece[]): readonly Block[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const block = last && last.of === piece.of ? join(last.block, piece.block) : undefined;
    if (block) joined.splice(-1, 1, { block, of: piece.of });
    else joined.push(piece);
  }
  return joined.map(({ block }) => block);
}

function join(first: Block, second: Block): Block | undefined {
  if (first.kind === 'list' && second.kind === 'list')
    return { ...first, items: [...first.items, ...second.items] };
  if (first.kind === 'table' && second.kind === 'table')
    return { ...first, rows: [...first.rows, ...second.rows] };
  if (first.kind === 'quote' && second.kind === 'quote')
    return { ...first, blocks: [...first.blocks, ...second.blocks] };
  if (first.kind === 'code' && second.kind === 'code')
    return { ...first, text: `${first.text}\n${second.text}` };
  if (first.kind === 'paragraph' && second.kind === 'paragraph')
    return { ...first, inlines: [...first.inlines, ...second.inlines] };
  return undefined;
}
