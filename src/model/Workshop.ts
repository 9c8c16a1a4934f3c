// A workshop: the event and its agendas, with everything that belongs to it resolved.

import type * as z from 'zod';
import type { Location } from '../diagnostics/Diagnostic.ts';
import type { Brand } from './Brand.ts';
import { deliveries } from './Delivery.ts';
import type { Exercise } from './Exercise.ts';
import {
  blockText,
  clock,
  count,
  id,
  language,
  list,
  minutes,
  number,
  oneOf,
  record,
  reference,
  text,
} from './fields.ts';
import type { Handout } from './Handout.ts';
import type { Body, LabelKey } from './markdown.ts';
import type { Principle } from './Principle.ts';
import type { Session } from './Session.ts';

export type { Delivery } from './Delivery.ts';

export const objectiveSchema = record({
  id: id('Its id'),
  text: text('What people can do afterwards'),
  priority: oneOf(['core', 'should'], 'A core objective is measured on every agenda').default('should'),
  measured_by: list(reference('An exercise, question or KPI'), 'What shows that it is met').default([]),
});

/** What an item is. Exactly one of these keys stands in it. */
export const itemKinds = [
  'welcome',
  'exercise',
  'principle',
  'differences',
  'section',
  'break',
  'slide',
  'buffer',
  'evaluation',
] as const;

const itemSchema = record({
  welcome: minutes('Opening').optional(),
  exercise: reference('An exercise').optional(),
  principle: reference('A principle').optional(),
  differences: minutes('The differences').optional(),
  section: text('A section slide').optional(),
  break: minutes('A break').optional(),
  slide: blockText('Markdown of a slide').optional(),
  buffer: minutes('Spare minutes').optional(),
  evaluation: minutes('Evaluation').optional(),
  minutes: minutes(
    'Minutes; default: of an exercise its own, of a principle 5, of a section or slide 0',
    0,
  ).optional(),
  title: text('Title').optional(),
  variant: id("An exercise's variant").optional(),
  lead: oneOf(['facilitator', 'co-facilitator', 'producer', 'sponsor'], 'Who leads it').default(
    'facilitator',
  ),
  priority: oneOf(['core', 'should', 'could'], 'What may be cut last').default('should'),
  if_late: oneOf(['keep', 'shorten', 'drop'], 'What to do when late').optional(),
  floor: minutes('Least minutes when shortened').optional(),
  notes: text('Notes of the facilitator').optional(),
});

export const agendaSchema = record({
  id: id('Its id'),
  title: text('Its title').optional(),
  called: text(
    'What notes call it: paragraphs of notes that begin with it in bold are for it alone',
  ).optional(),
  delivery: oneOf(deliveries, 'In the room or on video').default('in-person'),
  start: clock('Start').prefault('09:00'),
  doors: minutes('Minutes before the start that doors open', 0).default(0),
  minutes: minutes('Length'),
  tolerance: minutes('How many minutes the items may differ from it', 0).default(0),
  objectives: list(id('An objective'), 'Objectives it serves; default all').optional(),
  items: list(itemSchema, 'What happens').min(1, { error: () => 'list-is-not-empty' }),
});

const deliverySchema = {
  'in-person': record(
    {
      room: oneOf(['cabaret', 'u-shape', 'circle', 'boardroom', 'theatre'], 'How the room is set').default(
        'cabaret',
      ),
      table: count('People at a table', 2, 20).default(6),
      longest_stretch: minutes('Longest stretch without a break').default(90),
      change_pace: minutes('A change of pace every').default(20),
      involve_every: minutes('People do something every').default(8),
    },
    'In the room',
  ).prefault({}),
  video: record(
    {
      platform: oneOf(['generic', 'zoom', 'teams', 'meet', 'webex'], 'Platform').default('generic'),
      producer: oneOf(['required', 'recommended', 'none'], 'Whether a producer is needed').default(
        'recommended',
      ),
      camera: oneOf(
        ['none', 'bottom-right', 'right-strip'],
        "The part of slides kept free for the speaker's picture",
      ).default('bottom-right'),
      longest_stretch: minutes('Longest stretch without a break').default(60),
      involve_every: minutes('People do something every').default(4),
      room_size: count('People in a breakout room', 2, 20).default(3),
    },
    'On video',
  ).prefault({}),
};

export const workshopSchema = record({
  title: text('What it is called'),
  summary: text('One or two sentences').optional(),
  lang: language('Language, as BCP 47; one that is written from left to right').prefault('en'),
  edition: id('Which principles: an edition, or `all`').default('all'),
  audience: record(
    {
      who: text('For whom').optional(),
      level: oneOf(['intro', 'core', 'advanced'], 'Level').default('intro'),
      prerequisites: list(text('A prerequisite'), 'What people bring').default([]),
    },
    'For whom it is',
  ).prefault({}),
  benefits: list(text('A benefit'), 'Why it pays').default([]),
  group: record(
    {
      min: count('Fewest people', 1, 1000).default(4),
      ideal: count('Best number of people', 1, 1000).default(16),
      max: count('Most people', 1, 1000).default(24),
    },
    'How many people',
  ).prefault({}),
  objectives: list(objectiveSchema, 'What people can do afterwards').default([]),
  differences: list(
    record({
      topic: text('What differs'),
      external: text('On one side'),
      internal: text('On the other'),
      caution: text('What to mind').optional(),
    }),
    'Differences between two settings',
  ).default([]),
  policy: record(
    { conduct: text('The rule, or a link to it').optional(), escalation: text('Whom to turn to').optional() },
    'Policy',
  ).prefault({}),
  delivery: record(deliverySchema, 'How it is delivered').prefault({}),
  agendas: list(agendaSchema, 'Agendas').min(1, { error: () => 'list-is-not-empty' }),
  surveys: list(id('A handout'), 'Handouts whose questions measure').default([]),
  kpis: list(
    record({
      id: id('Its id'),
      name: text('Its name'),
      level: count('Level of evaluation', 1, 4).default(3),
      formula: text('How it is computed').optional(),
      unit: text('Unit').optional(),
      direction: oneOf(['up', 'down', 'watch'], 'Which way is better').default('up'),
      baseline: number('Value before').optional(),
      target: number('Value to reach').optional(),
      source: text('Where the figures come from').optional(),
      days: list(count('Days after', 0, 3650), 'When it is read').default([]),
      exercise: reference('The exercise that gives it, if only agendas with that one do').optional(),
    }),
    'Measures',
  ).default([]),
  leadership: record(
    {
      brief: text('What leaders need to know').optional(),
      actions: list(text('An action'), 'What they do').default([]),
    },
    'What leaders do',
  ).prefault({}),
  followups: list(
    record({
      day: count('Days after', 0, 3650),
      channel: oneOf(['email', 'manager', 'huddle', 'card'], 'How').default('email'),
      exercise: reference('An exercise').optional(),
      handout: id('A handout').optional(),
      text: text('What it says').optional(),
    }),
    'What follows the day',
  ).default([]),
  brand: id('The brand').default('default'),
  silence: list(id('Code of a warning'), 'Warnings that are not shown').default([]),
});

export type WorkshopMatter = z.infer<typeof workshopSchema>;
type AgendaMatter = WorkshopMatter['agendas'][number];
export interface Item extends Readonly<z.infer<typeof itemSchema>> {
  readonly origin: Location;
}
export interface Agenda extends Omit<AgendaMatter, 'items'> {
  readonly items: readonly Item[];
  readonly origin: Location;
}
export type Objective = WorkshopMatter['objectives'][number];
export type Camera = WorkshopMatter['delivery']['video']['camera'];
export type Lead = Item['lead'];

export interface Workshop extends Omit<WorkshopMatter, 'agendas'> {
  readonly kind: 'workshop';
  readonly id: string;
  readonly agendas: readonly Agenda[];
  readonly body: Body;
  /** Principles of its edition, by number, then by id. */
  readonly principles: readonly Principle[];
  /** Own exercises and those of other workshops that it uses, by id. */
  readonly exercises: ReadonlyMap<string, Exercise>;
  readonly sessions: readonly Session[];
  /** Shipped, the project's and its own, by id; the nearer replaces the farther. */
  readonly handouts: ReadonlyMap<string, Handout>;
  readonly brands: ReadonlyMap<string, Brand>;
  /** The title of everything that a reference can name. */
  readonly titles: ReadonlyMap<LabelKey, string>;
  readonly origin: Location;
}
