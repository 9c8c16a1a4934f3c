// A handout: what to print, for any workshop.

import * as z from 'zod';
import type { Location } from '../diagnostics/Diagnostic.ts';
import { deliveries } from './Delivery.ts';
import { count, flag, id, length, list, oneOf, plain, record, reference, text } from './fields.ts';
import type { Block } from './markdown.ts';

export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

export const templates = [
  'workbook',
  'worksheet',
  'job-aid',
  'agenda',
  'principles-sheet',
  'facilitator-guide',
  'run-sheet',
  'producer-sheet',
  'role-sheet',
  'observer-sheet',
  'needs-survey',
  'feedback',
  'pre-post',
  'minute-card',
  'action-plan',
  'follow-up',
  'attendance',
  'statement',
  'name-tent',
  'badge',
  'sponsor-brief',
  'pack-list',
  'cards',
] as const;
export type Template = (typeof templates)[number];

export const questionSchema = record({
  id: id('Its id'),
  type: oneOf(['scale', 'choice', 'multi', 'text', 'retro-pair'], 'How it is answered').default('text'),
  text: text('The question'),
  points: count('Points of a scale', 2, 11).default(5),
  anchors: list(text('An end of the scale'), 'The two ends of the scale').optional(),
  choices: list(text('An answer'), 'Answers').default([]),
  objective: id('The objective that it measures').optional(),
  level: count('Level of evaluation', 1, 4).optional(),
});

const cardSizeNames = ['business-us', 'business-eu', 'a7', 'a6', 'index-3x5', 'id-1'] as const;

const cardKeys = {
  stock: plain('A stock of the catalogue; it fixes the paper').optional(),
  size: z
    .union(
      [z.enum(cardSizeNames), record({ width: length('Width', 15, 400), height: length('Height', 15, 400) })],
      {
        error: () => 'value-is-known',
      },
    )
    .meta({
      description: 'Size of a card, instead of `stock`',
      expects: `one of ${cardSizeNames.join(', ')}, or {width, height}`,
    })
    .optional(),
  crop_marks: oneOf(['auto', 'on', 'off'], '`auto`: on for plain paper, off for pre-cut stock').default(
    'auto',
  ),
  bleed: length('Bleed', 0, 20).optional(),
  calibration: flag("A page to measure a printer's offset with").default(false),
  offset: z
    .tuple([length('Right', -20, 20), length('Down', -20, 20)], { error: () => 'length-has-a-unit' })
    .meta({
      description: 'Correction of the back: right, down',
      expects: 'two lengths such as [0.5mm, -1mm]',
    })
    .default([0, 0]),
};

export const handoutSchema = record({
  title: text('Its title').optional(),
  template: oneOf(templates, 'What it is'),
  audience: oneOf(['participant', 'facilitator', 'producer', 'manager'], 'Who gets it').optional(),
  for: list(oneOf(deliveries, 'A delivery'), 'Deliveries it is made for').default([...deliveries]),
  of: z
    .union(
      [
        z.enum([
          'principles',
          'exercises',
          'differences',
          'phrases',
          'roles',
          'scenarios',
          'huddles',
          'custom',
        ]),
        z.array(reference('An id')),
      ],
      { error: () => 'value-is-known' },
    )
    .meta({
      description: 'What it holds',
      expects:
        'principles, exercises, differences, phrases, roles, scenarios, huddles, custom, or a list of ids',
    })
    .optional(),
  paper: oneOf(papers, 'The paper; default from the session or --paper, else a4').optional(),
  binding: oneOf(['none', 'staple', 'punch', 'booklet'], 'How it is bound').default('none'),
  duplex: oneOf(['none', 'long-edge', 'short-edge', 'fold'], 'Printed on both sides?').optional(),
  print: oneOf(['clear', 'large'], '12 pt or 18 pt').default('clear'),
  edition: oneOf(['blank', 'filled', 'key'], 'Blanks ruled, filled, or with answer keys').default('blank'),
  justified: flag('Lines of running text of equal length').default(false),
  form: flag('Fields to type in, in the PDF, on every space to write on').default(false),
  max_pages: count('Page budget', 1, 1000).optional(),
  questions: list(questionSchema, 'Questions').default([]),
  ...cardKeys,
});

export type HandoutMatter = z.infer<typeof handoutSchema>;
export type Question = z.infer<typeof questionSchema>;
export type HandoutAudience = NonNullable<HandoutMatter['audience']>;
export type Binding = HandoutMatter['binding'];
export type Duplex = NonNullable<HandoutMatter['duplex']>;
export type Print = HandoutMatter['print'];
export type Edition = HandoutMatter['edition'];

export interface Handout extends HandoutMatter {
  readonly kind: 'handout';
  readonly id: string;
  readonly audience: HandoutAudience;
  readonly blocks: readonly Block[];
  readonly origin: Location;
}

/** Who gets a handout that does not say so. */
export function audienceOf(template: Template): HandoutAudience {
  if (['facilitator-guide', 'run-sheet', 'attendance', 'pack-list'].includes(template)) return 'facilitator';
  if (template === 'producer-sheet') return 'producer';
  return template === 'sponsor-brief' ? 'manager' : 'participant';
}
