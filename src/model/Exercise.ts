// An exercise: one activity, with its variants for video and for short agendas.

import * as z from 'zod';
import type { Location } from '../diagnostics/Diagnostic.ts';
import { count, flag, id, list, minutes, oneOf, record, reference, text } from './fields.ts';
import type { Body } from './markdown.ts';

export const exerciseTypes = [
  'icebreaker',
  'map',
  'sort',
  'rewrite',
  'reflection',
  'discussion',
  'case',
  'role-play',
  'poll',
  'relay',
  'one-two-four-all',
  'teach-back',
  'demo',
  'quiz',
  'commitment',
] as const;

const grouping = oneOf(['solo', 'pairs', 'triads', 'fours', 'tables', 'plenary'], 'How people work');

const groupSchema = z
  .union(
    [
      grouping,
      z.array(grouping, { error: () => 'value-is-known' }).min(1, { error: () => 'list-is-not-empty' }),
    ],
    { error: () => 'value-is-known' },
  )
  .meta({
    description: 'How people work, or a list in the order of use',
    expects: 'one of solo, pairs, triads, fours, tables, plenary, or a list of them',
  })
  .transform((value) => (Array.isArray(value) ? value : [value]));

const minutesSchema = z
  .union(
    [
      minutes('Minutes'),
      record({ min: minutes('At least'), plan: minutes('As planned'), max: minutes('At most') }),
    ],
    {
      error: () => 'minutes-are-whole',
    },
  )
  .meta({
    description: 'Minutes, or {min, plan, max}',
    expects: 'a whole number of minutes, or {min, plan, max}',
  })
  .transform((value) => (typeof value === 'number' ? { min: value, plan: value, max: value } : value));

export const stepSchema = record({
  minutes: minutes('Minutes of the step', 0).optional(),
  who: oneOf(['facilitator', 'participants', 'producer'], 'Who acts').default('participants'),
  say: text('What the facilitator says, word for word; only the facilitator sees it').optional(),
  do: text('What happens; participants see it where `who` is participants').optional(),
  ask: text('The question to the group').optional(),
  listen_for: text('What answers to listen for; only the facilitator sees it').optional(),
  timer: flag('Whether the slide shows a countdown').default(false),
});

const variantShape = {
  minutes: minutesSchema.optional(),
  group: groupSchema.optional(),
  remainder: oneOf(['observer', 'join', 'facilitator'], 'Who takes the person left over').optional(),
  tool: oneOf(
    ['chat', 'poll', 'annotate', 'breakout', 'whiteboard', 'document', 'reactions'],
    'What people work with on video',
  ).optional(),
  paste: text('Text for the chat', { characters: 500 }).optional(),
  producer: list(text('A task'), 'What the producer does').optional(),
  fallback: text('What to do when the tool fails').optional(),
  bring_back: text('What each breakout room brings back').optional(),
  steps: list(stepSchema, 'Steps; their minutes add up to those of the variant').optional(),
  materials: list(
    z.lazy(() => materialSchema),
    'What is needed',
  ).optional(),
  debrief: list(
    z.lazy(() => debriefSchema),
    'Questions afterwards',
  ).optional(),
  transition: text('The bridge to what comes next').optional(),
};

export const materialSchema = record({
  item: text('What is needed'),
  per: oneOf(['person', 'pair', 'group', 'room'], 'For whom').default('person'),
  count: count('How many for each').default(1),
  prints: reference('The handout or card sheet that it is printed from').optional(),
});

export const debriefSchema = record({
  ask: text('The question'),
  listen_for: text('What answers to listen for').optional(),
});

/** `same`: the exercise itself serves as this variant. */
const variantSchema = z
  .union([z.literal('same'), record(variantShape)], { error: () => 'value-has-its-type' })
  .meta({ expects: 'a map of keys and values, or `same`' });

export const exerciseSchema = record({
  title: text('What it is called'),
  type: oneOf(exerciseTypes, 'What sort of activity it is').default('discussion'),
  stage: oneOf(['connect', 'concept', 'practice', 'conclude'], 'Where in the learning it stands').default(
    'concept',
  ),
  purpose: text('Why we do this, in one sentence').optional(),
  objectives: list(id('An objective'), 'Objectives that it serves and measures').default([]),
  principles: list(reference('A principle'), 'Principles that it works on').default([]),
  introduces: list(
    reference('A principle, or `differences`'),
    'Default: its principles not yet introduced',
  ).optional(),
  minutes: minutesSchema,
  group: groupSchema.prefault('plenary'),
  remainder: oneOf(['observer', 'join', 'facilitator'], 'Who takes the person left over').default('join'),
  risk: oneOf(['low', 'medium', 'high'], 'How exposed people may feel; `high` needs `opt_out`').default(
    'low',
  ),
  opt_out: text('How one may step out').optional(),
  materials: list(materialSchema, 'What is needed').default([]),
  steps: list(stepSchema, 'Steps; their minutes add up to those of the exercise').default([]),
  debrief: list(debriefSchema, 'Questions afterwards; 2 at least for practice').default([]),
  transition: text('The bridge to what comes next').optional(),
  bring_back: text('What each group brings back').optional(),
  poll: record(
    { question: text('The question'), options: list(text('An answer'), 'Answers') },
    'A poll',
  ).optional(),
  roles: list(
    record({
      id: id('Its id'),
      name: text('Its name'),
      public: text('What all know').optional(),
      private: text('What only the one who plays it knows').optional(),
      goal: text('What it wants').optional(),
      observe: list(text('What to look for'), 'What the observer looks for').default([]),
    }),
    'Roles',
  ).default([]),
  scenarios: list(
    record({
      id: id('Its id'),
      title: text('Its title'),
      text: text('The situation'),
      roles: list(id('A role'), 'The roles in it').default([]),
    }),
    'Situations',
  ).default([]),
  variants: z
    .record(z.string().regex(/^[a-z][a-z0-9-]*$/), variantSchema, { error: () => 'value-has-its-type' })
    .meta({
      description: 'Variants by name: `video`, `in-person`, `short` or your own',
      expects: 'a map of variants',
    })
    .default({}),
  access: list(text('An alternative'), 'Alternatives for people who cannot do it as written').default([]),
  pitfalls: list(record({ if: text('What may happen'), then: text('What to do') }), 'Pitfalls').default([]),
});

export type ExerciseMatter = z.infer<typeof exerciseSchema>;
export type Step = z.infer<typeof stepSchema>;
export type Material = z.infer<typeof materialSchema>;
export type Grouping = z.infer<typeof grouping>;

export interface Exercise extends ExerciseMatter {
  readonly kind: 'exercise';
  readonly id: string;
  readonly body: Body;
  readonly origin: Location;
}
