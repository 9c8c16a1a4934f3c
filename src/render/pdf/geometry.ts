// Sheets and the areas of their pages. Comes in: paper, duplex. Goes out: where text, notes, heads and feet stand,
// in points. Knows nothing of text.

import type { Paper } from '../../model/Handout.ts';
import type { HandoutDocument } from '../../publications/Handout.ts';
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
const measure = { withNotes: 122, alone: 150 };
const gap = 6;

type Form = Pick<HandoutDocument, 'paper' | 'duplex' | 'noteColumn'>;

/** `grid` is the distance of baselines; the text block holds a whole number of them. */
export function handoutGeometry({ paper, duplex, noteColumn }: Form, grid: number): Geometry {
  const page = paperSizes[paper];
  const height = Math.floor((page.height - mm(margins.head + margins.foot)) / grid) * grid;
  const upright = {
    top: mm(margins.head),
    height,
    headY: mm(margins.headLine),
    footY: page.height - mm(margins.footLine),
  };
  const across = noteColumn ? withNotes(page) : alone(page);
  const right = { ...across(false), ...upright, outerAtStart: false };
  const left = duplex === 'none' ? right : { ...across(true), ...upright, outerAtStart: true };
  const { width, wideWidth, noteWidth } = right;
  return { page, width, wideWidth, noteWidth, height, frame: (number) => (number % 2 === 0 ? left : right) };
}

type Across = Pick<Frame, 'x' | 'width' | 'wideX' | 'wideWidth' | 'noteX' | 'noteWidth'>;

/** Text block, gap, note column; on left pages of a duplex print the other way round. */
function withNotes(page: Size): (mirrored: boolean) => Across {
  const wideWidth = page.width - mm(margins.inner + margins.outer);
  const noteWidth = wideWidth - mm(measure.withNotes + gap);
  return (mirrored) => ({
    x: mirrored ? mm(margins.outer) + noteWidth + mm(gap) : mm(margins.inner),
    width: mm(measure.withNotes),
    wideX: mm(mirrored ? margins.outer : margins.inner),
    wideWidth,
    noteX: mirrored ? mm(margins.outer) : mm(margins.inner + measure.withNotes + gap),
    noteWidth,
  });
}

/** One column in the middle. */
function alone(page: Size): (mirrored: boolean) => Across {
  const width = mm(measure.alone);
  const x = (page.width - width) / 2;
  return () => ({ x, width, wideX: x, wideWidth: width, noteX: x, noteWidth: width });
}
