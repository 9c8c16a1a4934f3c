// What is known of a handout once it is laid out: all that the pack for a day needs of it.

import type {
  Binding,
  Duplex,
  Edition,
  HandoutAudience,
  Paper,
  Print,
  Template,
} from '../../model/Handout.ts';

export interface MadeFile {
  /** Names it: the document's or card sheet's id. */
  readonly id: string;
  readonly handout: string;
  readonly template: Template;
  /** Its title without the workshop's. */
  readonly title: string;
  /** Whose sheet it is. */
  readonly role?: string;
  readonly audience: HandoutAudience;
  readonly pages: number;
  readonly paper: Paper;
  readonly duplex: Duplex;
  readonly binding: Binding;
  readonly edition: Edition;
  readonly print: Print;
  /** Large print for some, beside the clear edition. */
  readonly beside?: 'clear';
  /** Some get it in large print instead. */
  readonly hasLarge?: true;
  /** Holds a piece for each person of a roster, so one copy is enough. */
  readonly isNamed?: true;
  /** Pieces on a sheet to write names on; sheets are copied until there is one for each. */
  readonly places?: number;
  /** The pre-cut sheets that it is printed on: no scissors, and no choice of weight. */
  readonly precut?: string;
}

/** One file to print. */
export interface PrintJob {
  /** `03-workbook.pdf`. */
  readonly file: string;
  readonly title: string;
  /** Index of the item that needs it; below 0 before the day begins, past the last one at its end. */
  readonly at: number;
  /** The documents in it, in order. */
  readonly parts: readonly MadeFile[];
  readonly copies: number;
  /** Copies beside these, for people who come unannounced. */
  readonly spare: number;
  readonly pages: number;
  /** Of paper, for one copy. */
  readonly sheets: number;
  /** g/m² */
  readonly weight: number;
  readonly isCutApart: boolean;
}

/** What one group of participants on video is sent as one file. */
export interface Sending {
  /** `group-a.pdf`. */
  readonly file: string;
  /** `A`; undefined where all get the same. */
  readonly letter: string | undefined;
  readonly people: number;
  /** For those of them who read it. */
  readonly print: Print;
  readonly parts: readonly MadeFile[];
  /** Sent when the day is over. */
  readonly isAfter?: true;
}
