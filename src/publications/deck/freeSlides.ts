// An author's own Markdown as slides: split at dividers, empty ones dropped, comments turned into notes, directives
// kept, and what is too long for one slide continued on the next. In: blocks of a body. Out: slides.

import type { Block, Inline, Picture } from '../../model/markdown.ts';
import { plainText } from '../../model/markdown.ts';
import type { Slide } from '../Deck.ts';
import { freeTypes, regionsOf } from '../slideRegions.ts';
import { blockHeight, piecesOf, together, widthBesideBackground } from './blockHeights.ts';
import type { Inlines } from './blocks.ts';
import { paragraph, words } from './blocks.ts';
import type { DeckContext } from './DeckContext.ts';
import { splitEvenly } from './split.ts';
import { withStatementType } from './statementType.ts';
import { numbered, roomForBody, type SlideFrame } from './tableSlides.ts';

/** The frame's title serves slides that have no heading of their own, for screen readers alone. */
export function freeSlides(
  context: DeckContext,
  blocks: readonly Block[],
  frame: SlideFrame,
): readonly Slide[] {
  return splitAtDividers(blocks).flatMap((part, index) => {
    const first = index === 0 ? frame : { ...frame, notes: [], labels: [] };
    return freeSlide(context, part, first);
  });
}

/** Groups of blocks between dividers that show anything. Directives and notes of an empty one are dropped with it. */
export function splitAtDividers(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'divider') parts.push([]);
    else parts.at(-1)?.push(block);
  }
  return parts.filter((part) => part.some((block) => block.kind !== 'directive' && block.kind !== 'comment'));
}

function freeSlide(context: DeckContext, part: readonly Block[], frame: SlideFrame): readonly Slide[] {
  const heading = part.find((block) => block.kind === 'heading');
  const hidden = heading === undefined;
  const own: SlideFrame = {
    ...frame,
    title: heading?.inlines ?? (frame.title.length > 0 ? frame.title : excerpt(context, part)),
    titleHidden: hidden,
    kicker: frame.kicker,
    notes: [...frame.notes, ...part.flatMap(commentNote)],
    origin: part[0]?.origin ?? frame.origin,
  };
  const directives = part.filter((block) => block.kind === 'directive');
  const content = part.filter(
    (block) => block !== heading && block.kind !== 'directive' && block.kind !== 'comment',
  );
  if (hidden && content.every((block) => block.kind === 'paragraph' && !block.inlines.some(isPicture)))
    return withStatementType(context, { ...own, layout: 'statement' }, content, directives);
  const special = quoteSlides(context, own, content, directives) ?? pictureSlide(own, content, directives);
  if (special !== undefined) return special;
  const regions = regionsOf(own.layout, context.setting);
  const width = widthBesideBackground(content, regions.body.width);
  const room = roomForBody(own, regions);
  const type = freeTypes.find((candidate) => fits(content, { ...candidate, width }, room * calm));
  const measure = { ...(type ?? regions.body), width };
  const pieces = content.flatMap((block) => piecesOf(block, room, measure));
  const groups = splitEvenly(pieces, ({ block }) => blockHeight(block, measure), room);
  const sized = { ...own, ...(type && { textSize: type.size }) };
  if (groups.length === 0) return [{ ...own, blocks: directives }];
  return numbered(
    sized,
    groups.map((group) => [...directives, ...together(group)]),
  );
}

/** Screen readers and outlines call a slide without any title by its first words. */
function excerpt({ plan }: DeckContext, part: readonly Block[]): Inlines {
  const text = part.map(firstText).find((found) => found !== '') ?? '';
  const all = text.split(/\s+/);
  const few = all.slice(0, excerptWords).join(' ');
  return words(
    few === '' ? plainText(plan.workshop.title.inlines) : all.length > excerptWords ? `${few} …` : few,
  );
}

const excerptWords = 8;

function firstText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainText(block.inlines).trim();
    case 'list':
      return block.items.flat().map(firstText)[0] ?? '';
    case 'quote':
      return block.blocks.map(firstText)[0] ?? '';
    case 'table':
      return block.head.map(plainText).join(' ').trim();
    case 'code':
      return block.text.trim();
    case 'lines':
    case 'divider':
    case 'directive':
    case 'comment':
      return '';
  }
}

/** A quotation alone is set large, with who said it below. */
function quoteSlides(
  context: DeckContext,
  frame: SlideFrame,
  content: readonly Block[],
  directives: readonly Block[],
): readonly Slide[] | undefined {
  const [quote, source, ...more] = content;
  if (frame.layout !== 'free' || quote?.kind !== 'quote' || more.length > 0) return undefined;
  if (source !== undefined && source.kind !== 'paragraph') return undefined;
  return withStatementType(context, { ...frame, layout: 'quote' }, content, directives);
}

/** A picture alone, perhaps with a line below it, is shown as large as its slide allows. */
function pictureSlide(
  frame: SlideFrame,
  content: readonly Block[],
  directives: readonly Block[],
): readonly Slide[] | undefined {
  const [first, caption, ...more] = content;
  if (frame.layout !== 'free' || first?.kind !== 'paragraph' || more.length > 0) return undefined;
  if (caption !== undefined && (caption.kind !== 'paragraph' || caption.inlines.some(isPicture)))
    return undefined;
  const [picture, ...others] = first.inlines;
  const isPlain = picture?.kind === 'image' && picture.keywords.length === 0 && others.length === 0;
  if (!isPlain || !isSharp(picture)) return undefined;
  return [{ ...frame, layout: 'picture', blocks: [...directives, ...content] }];
}

/** Small pictures of pixels would blur. */
function isSharp({ picture }: Picture): boolean {
  return picture !== undefined && (picture.type === 'svg' || picture.width >= 640);
}

/** How much of a slide its larger type may fill. */
const calm = 0.7;

/** Few words are set larger, so that they do not cling to the top of an empty slide. */
function fits(
  content: readonly Block[],
  measure: Parameters<typeof blockHeight>[1],
  height: number,
): boolean {
  return content.reduce((sum, block) => sum + blockHeight(block, measure), 0) <= height;
}

function commentNote(block: Block): readonly Block[] {
  return block.kind === 'comment' ? [paragraph(words(block.text), block.origin, 'facilitator')] : [];
}

function isPicture(inline: Inline): boolean {
  return inline.kind === 'image' || ('children' in inline && inline.children.some(isPicture));
}
