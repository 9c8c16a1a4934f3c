// Placed shapes into a slide of pptxgenjs. In: shapes in px. Out: calls of the library, in inches and points.

import type Pptx from 'pptxgenjs';
import { fontNames } from './measureText.ts';
import type { Box, Bullet, Paragraph, Shape, TableCell, Type } from './Shape.ts';
import type { Run } from './textRuns.ts';

export type PptxSlide = Pptx.default.Slide;
type TextProps = Pptx.default.TextProps;

/** px to inches: a slide is 13⅓ inches wide. */
export function inches(px: number): number {
  return Math.round((px / 96) * 10_000) / 10_000;
}

/** px to points. */
export function points(px: number): number {
  return Math.round(px * 0.75 * 10) / 10;
}

export function place({ x, y, width, height }: Box) {
  return { x: inches(x), y: inches(y), w: inches(width), h: inches(height) };
}

export function drawShape(shape: Shape, slide: PptxSlide, lang: string): void {
  switch (shape.kind) {
    case 'text':
      drawText(shape, slide, lang);
      break;
    case 'table':
      drawTable(shape, slide, lang);
      break;
    case 'picture':
      drawPicture(shape, slide);
      break;
  }
}

function drawText(shape: Extract<Shape, { kind: 'text' }>, slide: PptxSlide, lang: string): void {
  const text = shape.paragraphs.flatMap((paragraph, index) =>
    textOf(paragraph, lang, index < shape.paragraphs.length - 1),
  );
  slide.addText(text, {
    ...place(shape.box),
    ...(shape.placeholder && { placeholder: shape.placeholder }),
    objectName: shape.name,
    margin: 0,
    align: shape.align,
    valign: shape.anchor,
    fit: 'none',
    wrap: true,
    lang,
  });
}

/** The options of a paragraph stand with each of its runs; the last one ends it. */
function textOf(paragraph: Paragraph, lang: string, more: boolean): TextProps[] {
  const { runs, type, before, after, bullet, indent, hanging = indent } = paragraph;
  const indentLevel = hanging > 0 ? Math.max(0, Math.round(indent / hanging) - 1) : 0;
  const shared = {
    lineSpacing: points(type.leading),
    paraSpaceBefore: points(before),
    paraSpaceAfter: points(after),
    ...(bullet ? { bullet: bulletOf(bullet, hanging), indentLevel } : {}),
  };
  const lines = inLines(runs);
  return lines.flatMap((line, at) =>
    line.map(
      (run, index): TextProps => ({
        text: run.text,
        options: {
          ...(at === 0 && index === 0 ? shared : {}),
          ...runOptions(run, type, lang),
          ...(index === 0 && at > 0 ? { softBreakBefore: true } : {}),
          breakLine: more && at === lines.length - 1 && index === line.length - 1,
        },
      }),
    ),
  );
}

/** A line end within a paragraph. */
function inLines(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.text === '\n') lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines.map((line) => (line.length === 0 ? [{ text: ' ' }] : line));
}

function runOptions(run: Run, type: Type, lang: string): Pptx.default.TextPropsOptions {
  return {
    fontFace: run.code ? 'Consolas' : fontNames[type.font],
    fontSize: points(type.size * (run.code && type.size !== 26 ? 0.85 : 1)),
    color: type.colour,
    bold: type.bold === true || run.bold === true,
    italic: run.italic === true,
    lang,
    ...(run.strike && { strike: 'sngStrike' as const }),
    ...(run.href && { hyperlink: { url: run.href } }),
  };
}

function bulletOf(bullet: Bullet, indent: number): NonNullable<Pptx.default.TextPropsOptions['bullet']> {
  switch (bullet.kind) {
    case 'dash':
      return { characterCode: '2013', indent: points(indent) };
    case 'question':
      return { characterCode: '003F', indent: points(indent) };
    case 'number':
      return { type: 'number', style: 'arabicPlain', numberStartAt: bullet.start, indent: points(indent) };
    case 'letter':
      return { type: 'number', style: 'alphaUcPeriod', numberStartAt: bullet.start, indent: points(indent) };
  }
}

/** The library has no alternative text for tables: `finishPptx` finds them by their name. */
export const tableName = 'Table: ';

function drawTable(shape: Extract<Shape, { kind: 'table' }>, slide: PptxSlide, lang: string): void {
  const rows = shape.rows.map(({ cells }) => cells.map((cell) => cellOf(cell, lang)));
  slide.addTable(rows, {
    x: inches(shape.box.x),
    y: inches(shape.box.y),
    w: inches(shape.box.width),
    colW: shape.columns.map(inches),
    rowH: shape.rows.map(({ height }) => inches(height)),
    objectName: `${tableName}${shape.alt}`,
    autoPage: false,
  });
}

function cellOf({ runs, type, rule, fill, padding }: TableCell, lang: string): Pptx.default.TableCell {
  const none = { type: 'none' } as const;
  const top = rule ? ({ type: 'solid', pt: points(rule.width), color: rule.colour } as const) : none;
  const { top: above, right, bottom, left } = padding;
  const text = textOf({ runs, type, before: 0, after: 0, indent: 0 }, lang, false);
  return {
    text: text as Pptx.default.TableCell[],
    options: {
      valign: 'top',
      align: 'left',
      border: [top, none, none, none],
      margin: [inches(above), inches(right), inches(bottom), inches(left)],
      ...(fill && { fill: { color: fill } }),
    },
  } as Pptx.default.TableCell;
}

const mediaTypes = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
} as const;

function drawPicture(
  { box, alt, picture, cover }: Extract<Shape, { kind: 'picture' }>,
  slide: PptxSlide,
): void {
  const data = `data:${mediaTypes[picture.type]};base64,${Buffer.from(picture.bytes).toString('base64')}`;
  const { x, y, w, h } = place(box);
  // The size of the whole picture, of which the box shows the middle.
  const scale = Math.max(box.width / picture.width, box.height / picture.height);
  const whole = { w: inches(picture.width * scale), h: inches(picture.height * scale) };
  slide.addImage({
    data,
    altText: alt,
    x,
    y,
    ...(cover ? { ...whole, sizing: { type: 'cover', w, h } as const } : { w, h }),
  });
}
