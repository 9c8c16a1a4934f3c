// A principle: one idea, from which come slides, a workbook page and a card.

import type * as z from 'zod';
import type { Location } from '../diagnostics/Diagnostic.ts';
import { count, id, list, oneOf, record, text } from './fields.ts';
import type { Body, Text } from './markdown.ts';

export const skills = ['communication', 'empathy', 'conflict', 'problem-solving', 'mindset'] as const;

export const principleSchema = record({
  number: count(
    'Its place among the principles; without one, principles follow by file name',
    1,
    999,
  ).optional(),
  title: text('What it is called, as a sentence or a phrase'),
  promise: text('What it comes down to, in one sentence', { characters: 90 }).optional(),
  why: text('Why it matters; in video decks it goes to the notes', { words: 60 }).optional(),
  behaviours: list(
    record({
      do: text('What one does'),
      instead_of: text('What one does it instead of').optional(),
    }),
    'What it looks like at work, 3 to 5',
  ).default([]),
  phrases: list(
    record({
      avoid: text('What not to say'),
      try: text('What to say'),
      because: text('Why').optional(),
    }),
    'Phrases to avoid and to try',
  ).default([]),
  self_check: text('A question to ask oneself').optional(),
  caution: text('Where it stops, or what to mind').optional(),
  skills: list(oneOf(skills, 'A skill behind it'), 'Skills behind it').default([]),
  editions: list(id('An edition'), 'The editions it belongs to; default every one').default([]),
  card: record(
    {
      front: text('Front of the card; default the title', { words: 12 }).optional(),
      back: list(
        text('A line of the back', { words: 10 }),
        'Back of the card, at most 4 lines; default the promise',
      )
        .max(4, { error: () => 'list-is-short-enough' })
        .optional(),
      icon: id('Name of an icon').optional(),
      icon_alt: text('What the icon shows, for screen readers').optional(),
    },
    'Its reference card',
  ).prefault({}),
});

export type PrincipleMatter = z.infer<typeof principleSchema>;

export interface Principle extends PrincipleMatter {
  readonly kind: 'principle';
  /** As this workshop names it: `bookends` or `other-workshop/bookends`. */
  readonly id: string;
  readonly title: Text;
  readonly body: Body;
  readonly origin: Location;
}
