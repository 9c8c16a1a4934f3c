// Where things are painted in a finished PDF: page boxes, lines, rectangles, other paths and pictures.
// What is only clipped with is not painted. All positions are points from the top left of the MediaBox.

import type { Colour, Mark, PathEvent } from './content/events.ts';
import { type Page, rectangleAt } from './content/readPages.ts';
import { type Box, boxAround, boxOfRectangle, fromTop } from './place.ts';
import type { Pdf } from './reading/Pdf.ts';
import { readPdf } from './readPdf.ts';

interface Painted {
  readonly mark: Mark;
  readonly filled: Colour | undefined;
  readonly stroked: Colour | undefined;
  /** Points. */
  readonly lineWidth: number;
}

export interface PaintedLine extends Painted {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PaintedBox extends Painted, Box {}

export interface PaintedImage extends Box {
  readonly mark: Mark;
}

export interface PageBoxes {
  /** 1-based. */
  readonly number: number;
  readonly mediaBox: Box;
  readonly trimBox: Box | undefined;
  readonly bleedBox: Box | undefined;
  readonly lines: readonly PaintedLine[];
  readonly rectangles: readonly PaintedBox[];
  /** Paths that are neither, by the box around them. */
  readonly shapes: readonly PaintedBox[];
  readonly images: readonly PaintedImage[];
}

type Subpath = PathEvent['subpaths'][number];

const nearly = (a: number, b: number): boolean => Math.abs(a - b) < 0.001;

/** Upright: each side runs along one axis. */
function isRectangle(points: Subpath): boolean {
  if (points.length < 4 || points.length > 5) return false;
  const closed = points.length === 5 ? points : [...points, ...points.slice(0, 1)];
  const [first, last] = [closed[0], closed[4]];
  if (!first || !last || !nearly(first.x, last.x) || !nearly(first.y, last.y)) return false;
  return closed.slice(1).every((point, index) => {
    const before = closed[index] ?? point;
    return nearly(before.x, point.x) !== nearly(before.y, point.y);
  });
}

interface Shape {
  readonly painted: Painted;
  readonly points: Subpath;
  readonly kind: 'line' | 'rectangle' | 'other';
}

function shapesOf(event: PathEvent): readonly Shape[] {
  const { mark, filled, stroked, lineWidth } = event;
  const painted: Painted = { mark, filled, stroked, lineWidth };
  return event.subpaths
    .filter((points) => points.length > 1)
    .map((points) => {
      if (event.curved) return { painted, points, kind: 'other' };
      if (points.length === 2) return { painted, points, kind: 'line' };
      return { painted, points, kind: isRectangle(points) ? 'rectangle' : 'other' };
    });
}

function lineOf(page: Page, { painted, points }: Shape): PaintedLine {
  const [from, to] = [points[0] ?? { x: 0, y: 0 }, points[1] ?? { x: 0, y: 0 }].map((point) =>
    fromTop(page, point),
  );
  return { ...painted, x1: from?.x ?? 0, y1: from?.y ?? 0, x2: to?.x ?? 0, y2: to?.y ?? 0 };
}

function pageBox(pdf: Pdf, page: Page, key: string): Box | undefined {
  const rectangle = rectangleAt(pdf, page.dict, key);
  return rectangle && boxOfRectangle(page, rectangle);
}

function boxesOf(pdf: Pdf, page: Page): PageBoxes {
  const shapes = page.events.flatMap((event) => (event.kind === 'path' ? shapesOf(event) : []));
  const boxed = (kind: Shape['kind']): readonly PaintedBox[] =>
    shapes
      .filter((shape) => shape.kind === kind)
      .map(({ painted, points }) => ({ ...painted, ...boxAround(page, points) }));
  return {
    number: page.number,
    mediaBox: boxOfRectangle(page, page.mediaBox),
    trimBox: pageBox(pdf, page, 'TrimBox'),
    bleedBox: pageBox(pdf, page, 'BleedBox'),
    lines: shapes.filter((shape) => shape.kind === 'line').map((shape) => lineOf(page, shape)),
    rectangles: boxed('rectangle'),
    shapes: boxed('other'),
    images: page.events.flatMap((event) =>
      event.kind === 'image' ? [{ mark: event.mark, ...boxAround(page, event.corners) }] : [],
    ),
  };
}

export function readBoxes(bytes: Uint8Array): readonly PageBoxes[] {
  const { pdf, pages } = readPdf(bytes);
  return pages.map((page) => boxesOf(pdf, page));
}
