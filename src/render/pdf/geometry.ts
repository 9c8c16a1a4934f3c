// Sheets and the areas of their pages. Comes in: paper, duplex. Goes out: where text, notes, heads and feet stand,
// in points. Knows nothing of text.

import type { Duplex, Paper } from '../../model/Handout.ts';
import { mm } from './units.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const paperSizes: Readonly<Record<Paper, Size>> = {
  a4: { width: mm(210), height: mm(297) },
  letter: { width: 612, height: 792 },
};

/** Areas of one page. `start` is left where one reads from left to right. */
export interface Frame {
  /** The text block. */
  readonly x: number;
  readonly width: number;
  /** Text block, gap and note column together. */
  readonly wideX: number;
  readonly wideWidth: number;
  readonly noteX: number;
  readonly noteWidth: number;
  readonly top: number;
  readonly height: number;
  /** Baselines of running head and folio. */
  readonly headY: number;
  readonly footY: number;
  /** Whether the outer edge, where the folio stands, is at the start. */
  readonly outerAtStart: boolean;
}

export interface Geometry {
  readonly page: Size;
  readonly frame: (pageNumber: number) => Frame;
  /** The same on every page. */
  readonly width: number;
  readonly wideWidth: number;
  readonly noteWidth: number;
  readonly height: number;
}

/** mm: the inner margin keeps clear of punched holes; nothing stands within 6.4 of an edge. */
const margins = { inner: 22, outer: 15, head: 22, foot: 20, headLine: 13, footLine: 11.5 };
const measure = 122;
const gap = 6;

/** `grid` is the distance of baselines; the text block holds a whole number of them. */
export function handoutGeometry(paper: Paper, duplex: Duplex, grid: number): Geometry {
  const page = paperSizes[paper];
  const wideWidth = page.width - mm(margins.inner + margins.outer);
  const noteWidth = wideWidth - mm(measure + gap);
  const height = Math.floor((page.height - mm(margins.head + margins.foot)) / grid) * grid;
  const frame = (mirrored: boolean): Frame => ({
    x: mirrored ? mm(margins.outer) + noteWidth + mm(gap) : mm(margins.inner),
    width: mm(measure),
    wideX: mm(mirrored ? margins.outer : margins.inner),
    wideWidth,
    noteX: mirrored ? mm(margins.outer) : mm(margins.inner + measure + gap),
    noteWidth,
    top: mm(margins.head),
    height,
    headY: mm(margins.headLine),
    footY: page.height - mm(margins.footLine),
    outerAtStart: mirrored,
  });
  const right = frame(false);
  const left = duplex === 'none' ? right : frame(true);
  return {
    page,
    width: mm(measure),
    wideWidth,
    noteWidth,
    height,
    frame: (pageNumber) => (pageNumber % 2 === 0 ? left : right),
  };
}
