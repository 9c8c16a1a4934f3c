// A session: one real day of a workshop.

import type * as z from 'zod';
import type { Location } from '../diagnostics/Diagnostic.ts';
import { clock, count, date, id, list, oneOf, plain, record, text } from './fields.ts';
import { papers } from './Handout.ts';
import type { Block } from './markdown.ts';

export const sessionSchema = record({
  title: text('A name for the day').optional(),
  agenda: id('The agenda it follows'),
  date: date('The day'),
  start: clock("Start; default the agenda's").optional(),
  participants: count('How many people').optional(),
  large_print: count('How many of them read large print; it is made and packed for them').optional(),
  facilitators: list(text('A name'), 'Who leads').default([]),
  producer: text('Who produces').optional(),
  location: text("The room, or the call's link").optional(),
  links: record(
    {
      feedback: plain('Address of the feedback form').optional(),
      document: plain('Address of the shared document').optional(),
    },
    'Addresses',
  ).prefault({}),
  brand: id('The brand').optional(),
  paper: oneOf(papers, 'The paper').optional(),
  roster: plain('A CSV file of participants, beside this file').optional(),
});

export type SessionMatter = z.infer<typeof sessionSchema>;

export interface Session extends SessionMatter {
  readonly kind: 'session';
  readonly id: string;
  readonly notes: readonly Block[];
  /** The first row of the roster: names of merge fields. Empty without a roster. */
  readonly columns: readonly string[];
  /** The text of the roster, and where it lies. */
  readonly people: { readonly file: string; readonly text: string } | undefined;
  readonly origin: Location;
  /** Where `participants` and `large_print` stand, if they do. */
  readonly participantsOrigin?: Location | undefined;
  readonly largePrintOrigin?: Location | undefined;
}
