// A stock: where pieces lie on a sheet, as data. Lengths in mm, from the top left of the sheet as it is printed; right
// and bottom margins follow, and equal the opposite ones.

import type { Paper } from '../Handout.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Stock extends Size {
  readonly id: string;
  /** What it is for. */
  readonly name: string;
  readonly purpose: 'card' | 'badge' | 'tent';
  readonly paper: Paper;
  /** Printed across: the sheet is wider than high. */
  readonly landscape: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly left: number;
  readonly top: number;
  readonly gapX: number;
  readonly gapY: number;
  /** Pre-cut paper gets no marks. */
  readonly precut: boolean;
  /** Pieces are folded in the middle: `beside`, two faces side by side; `above`, the second face above the first. */
  readonly fold?: 'beside' | 'above';
  /** Where its measures come from. */
  readonly source: string;
}

/** mm. */
export const paperMillimetres: Readonly<Record<Paper, Size>> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
};

/** The sheet as it is printed, mm. */
export function sheetOf({ paper, landscape }: Pick<Stock, 'paper' | 'landscape'>): Size {
  const { width, height } = paperMillimetres[paper];
  return landscape ? { width: height, height: width } : { width, height };
}

/** What one sees of a piece at a time, mm. */
export function faceOf({ width, height, fold }: Stock): Size {
  if (fold === 'beside') return { width: width / 2, height };
  return fold === 'above' ? { width, height: height / 2 } : { width, height };
}
