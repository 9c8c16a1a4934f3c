// Papers with names as plain data: tents, badges, the attendance list. Each place of a merge field is fixed, so that one
// layout serves all people.

import type { Location } from '../diagnostics/Diagnostic.ts';
import type { HandoutAudience, Paper } from '../model/Handout.ts';
import type { Roster } from '../model/Roster.ts';
import type { SheetPrint } from './CardSheet.ts';
import type { CardWords } from './words/cardWords.ts';

export type LinePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly name: string; readonly origin: Location }
  /** Alone on its line. */
  | { readonly kind: 'rule' };

/** A line of its own: the first is the largest. */
export interface NameLine {
  readonly parts: readonly LinePart[];
}

interface NamePaperBase {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly audience: HandoutAudience;
  /** Without a roster, lines to write on. */
  readonly roster: Roster | undefined;
  readonly origin: Location;
}

export interface NameSheet extends NamePaperBase {
  readonly kind: 'tents' | 'badges';
  readonly print: SheetPrint;
  readonly lines: readonly NameLine[];
}

export interface AttendanceList extends NamePaperBase {
  readonly kind: 'attendance';
  readonly paper: Paper;
  readonly heading: string;
  readonly workshop: string;
  /** Date, time, place: a label and what stands there, or nothing for a line to write on. */
  readonly facts: readonly { readonly label: string; readonly value: string | undefined }[];
  /** Of the roster's columns, between the number and the signature. */
  readonly columns: readonly { readonly heading: string; readonly field: string; readonly weight: number }[];
  /** Empty rows where there is no roster, and for people who come as well. */
  readonly emptyRows: number;
  readonly words: CardWords;
}

export type NamePaper = NameSheet | AttendanceList;
