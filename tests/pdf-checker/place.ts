// From a page's own space (origin at the bottom left) to what the readers report: points from the top left.

import type { Point } from './content/matrix.ts';
import type { Page, Rectangle } from './content/readPages.ts';

/** Points from the top left corner of the MediaBox. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function fromTop(page: Page, point: Point): Point {
  return { x: point.x - page.mediaBox[0], y: page.mediaBox[3] - point.y };
}

export function boxOfRectangle(page: Page, [left, bottom, right, top]: Rectangle): Box {
  const corner = fromTop(page, { x: left, y: top });
  return { ...corner, width: right - left, height: top - bottom };
}

/** The smallest box around points. */
export function boxAround(page: Page, points: readonly Point[]): Box {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  return boxOfRectangle(page, [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
}
