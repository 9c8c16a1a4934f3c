// Sheets and the areas of their pages. Comes in: paper, binding, duplex, size of print. Goes out: where text, notes,
// heads and feet stand, in points. Knows nothing of text.

import type { Binding, Paper } from '../../model/Handout.ts';
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
  /** 0 where there is no column for notes. */
  readonly noteWidth: number;
  readonly height: number;
}

type Form = Pick<HandoutDocument, 'paper' | 'binding' | 'duplex' | 'noteColumn' | 'wide' | 'print'>;

/** mm. Nothing stands within 6.4 of an edge, where printers cannot reach. */
interface Margins {
  readonly inner: number;
  readonly outer: number;
  readonly head: number;
  readonly foot: number;
  readonly headLine: number;
  readonly footLine: number;
}

const upright = { head: 22, foot: 20, headLine: 13, footLine: 11.5 };

/** Holes are punched 12 mm from the edge; a staple takes a corner of 15 mm; without binding, both margins are equal. */
const margins: Readonly<Record<Binding, Margins>> = {
  punch: { inner: 22, outer: 15, ...upright },
  staple: { inner: 18.5, outer: 18.5, ...upright },
  none: { inner: 18.5, outer: 18.5, ...upright },
  booklet: { inner: 15, outer: 12, head: 17, foot: 15.5, headLine: 10.5, footLine: 9 },
};

/** Large print has the clear edition's page numbers in its outer margin. */
const largeOuter = 19;

const measure = { withNotes: 122, alone: 150 };
const gap = 6;

/** Half a sheet, as one folds it. */
export function halfOf({ width, height }: Size): Size {
  return { width: height / 2, height: width };
}

export function handoutGeometry(form: Form): Geometry {
  const { paper, binding, duplex } = form;
  const isBooklet = binding === 'booklet';
  const page = isBooklet ? halfOf(paperSizes[paper]) : paperSizes[paper];
  const { head, foot, headLine, footLine, ...sides } = margins[binding];
  const height = page.height - mm(head + foot);
  const vertical = { top: mm(head), height, headY: mm(headLine), footY: page.height - mm(footLine) };
  const across = acrossOf(form, page, sides);
  const right = { ...across(false), ...vertical, outerAtStart: false };
  const twoSided = duplex !== 'none' || isBooklet;
  const left = twoSided ? { ...across(true), ...vertical, outerAtStart: true } : right;
  const { width, wideWidth, noteWidth } = right;
  return { page, width, wideWidth, noteWidth, height, frame: (number) => (number % 2 === 0 ? left : right) };
}

/** Whether left pages differ from right ones. */
export function isTwoSided({ duplex, binding }: Pick<HandoutDocument, 'duplex' | 'binding'>): boolean {
  return duplex !== 'none' || binding === 'booklet';
}

type Across = Pick<Frame, 'x' | 'width' | 'wideX' | 'wideWidth' | 'noteX' | 'noteWidth'>;
type Sides = Pick<Margins, 'inner' | 'outer'>;

function acrossOf(
  { binding, print, noteColumn, wide }: Form,
  page: Size,
  sides: Sides,
): (mirrored: boolean) => Across {
  if (print === 'large') return full(page, { ...sides, outer: Math.max(sides.outer, largeOuter) });
  if (binding === 'booklet' || wide) return full(page, sides);
  return noteColumn ? withNotes(page, sides) : alone(page);
}

/** Text block, gap, note column; on left pages of a duplex print the other way round. */
function withNotes(page: Size, { inner, outer }: Sides): (mirrored: boolean) => Across {
  const wideWidth = page.width - mm(inner + outer);
  const noteWidth = wideWidth - mm(measure.withNotes + gap);
  return (mirrored) => ({
    x: mirrored ? mm(outer) + noteWidth + mm(gap) : mm(inner),
    width: mm(measure.withNotes),
    wideX: mm(mirrored ? outer : inner),
    wideWidth,
    noteX: mirrored ? mm(outer) : mm(inner + measure.withNotes + gap),
    noteWidth,
  });
}

/** The same page for text that begins where what reaches over the note column begins: with one edge at the start. */
export function oneEdge(frame: Frame): Frame {
  const { wideX, wideWidth, noteWidth } = frame;
  return { ...frame, x: wideX, noteX: wideX + wideWidth - noteWidth };
}

/** One column in the middle. */
function alone(page: Size): (mirrored: boolean) => Across {
  const width = mm(measure.alone);
  const x = (page.width - width) / 2;
  return () => ({ x, width, wideX: x, wideWidth: width, noteX: x, noteWidth: 0 });
}

/** One column from margin to margin. */
function full(page: Size, { inner, outer }: Sides): (mirrored: boolean) => Across {
  const width = page.width - mm(inner + outer);
  return (mirrored) => {
    const x = mm(mirrored ? outer : inner);
    return { x, width, wideX: x, wideWidth: width, noteX: x, noteWidth: 0 };
  };
}
