// Text of a slide's blocks as paragraphs of a text box. In: a block, the slide's setting, a type. Out: paragraphs with
// their bullets, indents and spaces. Pictures, tables and code stand by themselves.

import type { Block } from '../../model/markdown.ts';
import type { Slide } from '../../publications/Deck.ts';
import type { Type as Size } from '../../publications/slideRegions.ts';
import { type CountLines, withoutLoneWord } from './measureText.ts';
import type { SlideSetting } from './placeSlide.ts';
import type { Bullet, Paragraph, Type } from './Shape.ts';
import { type Run, runsOf, shownText } from './textRuns.ts';

/** px between blocks. */
export const blockGap = 20;
/** px between items of a list. */
const itemGap = 10;
/** em that a list is set in by, and that a bullet stands before its text. */
const listIndent = 1.3;
const bulletReach = 0.9;
/** px that numbered rows are set in by. */
const rowIndent = 76;
const headingScale = 1.1;
/** px of a quotation: its bar, and from there to the text. */
export const quoteBar = 4;
const quoteIndent = 36;

const rowLayouts = new Set(['objectives', 'debrief', 'poll']);
/** Below a quotation and a picture. */
const captions: Readonly<Partial<Record<Slide['layout'], Size>>> = {
  quote: { size: 34, leading: 44 },
  picture: { size: 26, leading: 34 },
};

export interface TextSetting extends SlideSetting {
  readonly slide: Slide;
  readonly size: Size;
  readonly width: number;
}

export function paragraphsOf(block: Block, setting: TextSetting, depth = 0): readonly Paragraph[] {
  const { palette, size, resolve } = setting;
  const type: Type = { font: 'body', ...size, colour: palette.text };
  const plain = { before: 0, after: 0, indent: depth * listIndent * size.size };
  switch (block.kind) {
    case 'paragraph': {
      const runs = trimmed(runsOf(block.inlines, resolve));
      return runs.length === 0 ? [] : [{ ...plain, ...looks(block, runs, type, setting), runs }];
    }
    case 'heading': {
      const runs = runsOf(block.inlines, resolve);
      const larger = { ...type, size: size.size * headingScale, colour: palette.strong, bold: true };
      return runs.length === 0 ? [] : [{ ...plain, runs, type: larger }];
    }
    case 'list':
      return listParagraphs(block, depth, setting);
    case 'quote':
      return quoteParagraphs(block, depth, setting);
    case 'lines':
      return Array.from({ length: block.count }, (_, index) => ({
        ...plain,
        before: index === 0 ? 0 : blockGap,
        runs: [{ text: '________' }],
        type,
      }));
    default:
      return [];
  }
}

/** Whether a list stands as numbered rows under hairlines. */
export function isRows(block: Block, { layout }: Slide): boolean {
  return block.kind === 'list' && block.start !== undefined && rowLayouts.has(layout);
}

/** What a layout says of a paragraph: an address to type, who plays, who said it. */
function looks(
  block: Block,
  runs: readonly Run[],
  type: Type,
  { slide, palette, scale }: TextSetting,
): Pick<Paragraph, 'type'> & { readonly indent?: number } {
  if (!slide.blocks.includes(block)) return { type };
  const isFirst = block === slide.blocks.find(({ kind }) => kind === 'paragraph');
  const strong = { ...type, colour: palette.strong, bold: true };
  const caption = captions[slide.layout];
  if (caption !== undefined) {
    const own = { size: caption.size * scale, leading: caption.leading * scale, colour: palette.muted };
    return { type: { ...type, ...own }, ...(slide.layout === 'quote' && { indent: quoteIndent + quoteBar }) };
  }
  if (slide.layout === 'scan' && !isFirst) return { type: strong };
  if (slide.layout === 'role-play' && !isFirst && runs.every(({ bold }) => bold)) return { type: strong };
  return { type };
}

function quoteParagraphs(
  block: Extract<Block, { kind: 'quote' }>,
  depth: number,
  setting: TextSetting,
): readonly Paragraph[] {
  const { slide, size } = setting;
  const indent = slide.layout === 'quote' ? quoteIndent + quoteBar : quoteIndent;
  return block.blocks.flatMap((inner, index) =>
    paragraphsOf(inner, setting).map((paragraph, at) => ({
      ...paragraph,
      type: { ...paragraph.type, font: 'heading' as const },
      before: paragraph.before + (index > 0 && at === 0 ? blockGap : 0),
      indent: paragraph.indent + indent + depth * listIndent * size.size,
    })),
  );
}

function listParagraphs(
  block: Extract<Block, { kind: 'list' }>,
  depth: number,
  setting: TextSetting,
): readonly Paragraph[] {
  const { slide, regions } = setting;
  if (depth > 0 || !isRows(block, slide)) return plainList(block, depth, setting);
  return block.items.flatMap((item, index) => {
    const inner = item.flatMap((one) => paragraphsOf(one, setting, one.kind === 'list' ? 1 : 0));
    return inner.map((paragraph, at) => ({
      ...keptTogether(paragraph, setting),
      indent: paragraph.indent + rowIndent,
      ...(at === 0 && { bullet: rowBullet(slide, (block.start ?? 1) + index), hanging: rowIndent }),
      before: paragraph.before + (at === 0 ? regions.rowPadding + 1 : 0),
      after: paragraph.after + (at === inner.length - 1 ? regions.rowPadding : 0),
    }));
  });
}

function keptTogether(paragraph: Paragraph, { width, countLines }: TextSetting): Paragraph {
  const { font, size, bold = false } = paragraph.type;
  const measure = { font, size, bold, width: width - rowIndent - paragraph.indent };
  return { ...paragraph, runs: withoutLoneWord(paragraph.runs, (text) => countLines(text, measure)) };
}

function rowBullet({ layout }: Slide, start: number): Bullet {
  if (layout === 'debrief') return { kind: 'question' };
  return { kind: layout === 'poll' ? 'letter' : 'row', start };
}

function plainList(
  block: Extract<Block, { kind: 'list' }>,
  depth: number,
  setting: TextSetting,
): readonly Paragraph[] {
  const { start } = block;
  const em = setting.size.size;
  const isLong = start !== undefined && start + block.items.length > 10;
  const indent = (depth + 1) * listIndent * em;
  const hanging = (isLong ? listIndent : bulletReach) * em;
  return block.items.flatMap((item, index) => {
    const bullet: Bullet = start === undefined ? { kind: 'dash' } : { kind: 'number', start: start + index };
    const inner = item.flatMap((one) => paragraphsOf(one, setting, one.kind === 'list' ? depth + 1 : 0));
    return inner.map((paragraph, at) => {
      // A list within has all of its own.
      if (paragraph.level !== undefined) return paragraph;
      const shared = { ...paragraph, level: depth, indent: paragraph.indent + indent };
      if (at > 0) return shared;
      return { ...shared, bullet, hanging, before: depth + index === 0 ? 0 : itemGap };
    });
  });
}

/** Line ends beside a picture that is placed by itself. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const from = runs.findIndex(({ text }) => text.trim() !== '');
  const to = runs.findLastIndex(({ text }) => text.trim() !== '');
  return from < 0 ? [] : runs.slice(from, to + 1);
}

export function linesOf(paragraphs: readonly Paragraph[], width: number, countLines: CountLines): number {
  return paragraphs.reduce((sum, { runs, type, indent }) => {
    const bold = type.bold === true || runs.some((run) => run.bold);
    const measure = { font: type.font, size: type.size, width: width - indent, bold };
    return sum + countLines(shownText(runs), measure);
  }, 0);
}

/** px, with the spaces above and below. */
export function heightOfText(
  paragraphs: readonly Paragraph[],
  width: number,
  countLines: CountLines,
): number {
  return paragraphs.reduce((sum, paragraph) => {
    const { before, after, type } = paragraph;
    return sum + before + after + linesOf([paragraph], width, countLines) * type.leading;
  }, 0);
}
