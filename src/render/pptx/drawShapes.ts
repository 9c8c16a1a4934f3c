// Placed shapes into a slide of pptxgenjs. In: shapes in px. Out: calls of the library, in inches and points.

import type Pptx from 'pptxgenjs';
import { fontNames } from './measureText.ts';
import type { Box, Paragraph, Shape, TableCell, Type } from './Shape.ts';
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

export interface DrawingStyle {
  readonly lang: string;
  /** Of links, `0B5B5E`. */
  readonly linkColour: string;
}

export function drawShape(shape: Shape, slide: PptxSlide, style: DrawingStyle): void {
  switch (shape.kind) {
    case 'text':
      drawText(shape, slide, style);
      break;
    case 'table':
      drawTable(shape, slide, style);
      break;
    case 'area':
      slide.addShape('rect', { ...place(shape.box), fill: { color: shape.fill }, objectName: areaName });
      break;
    case 'picture':
      drawPicture(shape, slide);
      break;
  }
}

/** What `finishPptx` marks as decoration. */
export const areaName = 'Line';

function drawText(shape: Extract<Shape, { kind: 'text' }>, slide: PptxSlide, style: DrawingStyle): void {
  const text = shape.paragraphs.flatMap((paragraph, index) =>
    textOf(paragraph, style, index < shape.paragraphs.length - 1),
  );
  slide.addText(text, {
    ...place(shape.box),
    ...(shape.placeholder && { placeholder: shape.placeholder }),
    ...(shape.panel && { fill: { color: shape.panel.fill } }),
    objectName: shape.name,
    margin: points(shape.panel?.inset ?? 0),
    align: shape.align,
    valign: shape.anchor,
    fit: 'none',
    wrap: true,
    lang: style.lang,
  });
}

/** The last run of a paragraph ends it. Its spaces and bullets are `finishPptx`'s to write, but for those of cells. */
function textOf(
  { runs, type }: Pick<Paragraph, 'runs' | 'type'>,
  style: DrawingStyle,
  more: boolean,
): TextProps[] {
  const lines = inLines(runs);
  return lines.flatMap((line, at) =>
    line.map(
      (run, index): TextProps => ({
        text: run.text,
        options: {
          ...(at === 0 && index === 0 ? { lineSpacing: points(type.leading) } : {}),
          ...runOptions(run, type, style),
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

function runOptions(run: Run, type: Type, { lang, linkColour }: DrawingStyle): Pptx.default.TextPropsOptions {
  return {
    fontFace: run.code || type.mono ? 'Consolas' : fontNames[type.font],
    fontSize: points(type.size * (run.code ? inlineCode : 1)),
    color: run.href ? linkColour : type.colour,
    bold: type.bold === true || run.bold === true,
    italic: run.italic === true,
    lang,
    ...(run.strike && { strike: 'sngStrike' as const }),
    ...(run.href && { hyperlink: { url: run.href } }),
  };
}

/** Of the size of the text around it. */
const inlineCode = 0.85;

/** The library has no alternative text for tables: `finishPptx` finds them by their name. */
export const tableName = 'Table: ';

function drawTable(shape: Extract<Shape, { kind: 'table' }>, slide: PptxSlide, style: DrawingStyle): void {
  const rows = shape.rows.map(({ cells }) => cells.map((cell) => cellOf(cell, style)));
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

function cellOf(cell: TableCell, style: DrawingStyle): Pptx.default.TableCell {
  const { runs, type, rule, fill, padding, align = 'left', gap } = cell;
  const none = { type: 'none' } as const;
  const top = rule ? ({ type: 'solid', pt: points(rule.width), color: rule.colour } as const) : none;
  const { top: above, right, bottom, left } = padding;
  const between = gap ? ({ type: 'solid', pt: points(gap.width), color: gap.colour } as const) : none;
  const text = textOf({ runs, type }, style, false);
  return {
    text: text as Pptx.default.TableCell[],
    options: {
      valign: 'top',
      align,
      border: [top, gap?.side === 'right' ? between : none, none, gap?.side === 'left' ? between : none],
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
