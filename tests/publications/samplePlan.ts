// A workshop in memory with every kind of item, in the room and on video: short and long texts, as authors write them.

import type { Brand } from '../../src/model/Brand.ts';
import type { Delivery } from '../../src/model/Delivery.ts';
import type { Exercise } from '../../src/model/Exercise.ts';
import type { Principle } from '../../src/model/Principle.ts';
import type { Session } from '../../src/model/Session.ts';
import type { Item, Workshop } from '../../src/model/Workshop.ts';
import type { Plan, PlanItem, PlannedExercise } from '../../src/plan/Plan.ts';
import { body, divider, exercise, h, here, item, li, note, p, principle, step, t } from './sampleTexts.ts';

export const sampleBrand: Brand = {
  kind: 'brand',
  id: 'default',
  colours: {
    ink: '#16262E',
    ground: '#FFFFFF',
    primary: '#0B5B5E',
    accent: '#B83A22',
    muted: '#4E5F68',
    tint: '#E7F1F0',
    rest: '#F6F0E6',
  },
  theme: 'light',
  dark: {},
  fonts: { heading: 'Source Serif 4', body: 'Source Sans 3' },
  terms: {},
  picture: undefined,
  fontFiles: new Map(),
  origin: here,
};

const bookends = principle('bookends', 1, 'Open and close well', {
  promise: t('A real opening and a clear close are what people remember.'),
  why: t(
    'Every exchange has three parts: a welcome, the service itself and a farewell. We put our effort into the middle. What people carry away are the first sentence and the last one. From those two they decide whether to bring us the next question or to find a way around us.',
  ),
  behaviours: [
    {
      do: t('Use the name and say what you have understood'),
      instead_of: t('Starting with a ticket number'),
    },
    { do: t('Say what happens next, who does it and by when'), instead_of: t('“Will be dealt with”') },
    { do: t('Give thanks for something definite'), instead_of: t('Stopping at the signature block') },
    { do: t('Tell people when the matter is finished'), instead_of: t('Going silent once it is solved') },
  ],
  phrases: [
    {
      avoid: t('Done.'),
      try: t('Your new badge works from today. Thank you for sending the photo so quickly.'),
      because: t('It says what is finished.'),
    },
    {
      avoid: t('Your request is being processed.'),
      try: t('I have your order. You will hear from me by noon on Wednesday.'),
      because: t('A time ends the waiting.'),
    },
    { avoid: t('See below.'), try: t('The date you asked about is 14 May. The details are below.') },
  ],
  self_check: t('If someone read only my first line and my last, what would they know?'),
  caution: t('An opening is one line long.'),
  body: body(
    [p('An exchange has a welcome, the service and a [[farewell]]. Memory keeps the [[two ends]].')],
    [
      p('Tell a small story of your own, sixty seconds at most. SECRET-PRINCIPLE', 'facilitator'),
      p('**Listen for** the wording that people quote.', 'facilitator'),
    ],
  ),
});

const respect = principle('respect', 7, 'Respect has no rank', {
  promise: t('Stop disrespect early, whoever it comes from, and know a safe way to report it.'),
  behaviours: [
    { do: t('Name the behaviour, calmly, when it happens') },
    { do: t('Note the date and the words') },
  ],
});

const lift = principle('lift', 9, 'Words lift', {
  promise: t('Say it so that it helps.'),
});

const rewrite = exercise('bookends', 'First line, last line', 20, {
  type: 'rewrite',
  purpose: t('The ends of a message are what is read; here we write them on purpose.'),
  principles: ['bookends'],
  group: ['solo', 'pairs'],
  objectives: ['open-close'],
  steps: [
    step(2, 'facilitator', {
      say: t('Take the last message you sent to another department. SECRET-SAY'),
      listen_for: t('Groans'),
    }),
    step(6, 'participants', {
      do: t('Alone: write a new first line and a new last line for it.'),
      timer: true,
    }),
    step(7, 'participants', {
      do: t('In pairs: read both versions aloud. The listener says what they would do next, and by when.'),
      timer: true,
    }),
    step(5, 'participants', { ask: t('Which single word made the most difference?') }),
  ],
  debrief: [
    {
      ask: t('What did the listener know after the first line alone?'),
      listen_for: t('Names, dates SECRET-LISTEN'),
    },
    { ask: t('Which close would you like to receive yourself?'), listen_for: t('A time, a person') },
  ],
  transition: t('You have the two ends. Now for what lies between them.'),
  pitfalls: [{ if: t('Someone has no message at hand'), then: t('use the sample on the sheet') }],
  access: [t('Dictating is fine.')],
  body: body(
    [
      h('First line, last line'),
      p(
        'Take a message that you sent last week. What does the **first** line say, and what does the **last** one?',
      ),
      note('Leave this up while people search. SECRET-COMMENT'),
      divider(),
      divider(),
      h('One message, two ends'),
      li(
        [
          'Who is it for, and what have I understood?',
          'Who does what, by when?',
          'What do I thank them for?',
        ],
        1,
      ),
    ],
    [p('Have three sample messages ready. SECRET-BODY', 'facilitator')],
    [p('Open the annotation tool for everyone. SECRET-PRODUCER', 'producer')],
  ),
});

const line = exercise('line', 'Where is the line?', 20, {
  type: 'poll',
  risk: 'high',
  opt_out: t('You may watch, and nobody asks why.'),
  purpose: t('To agree where help is needed before anyone gets hurt.'),
  principles: ['respect'],
  group: ['tables'],
  poll: {
    question: t('A manager sighs loudly whenever one colleague speaks. What is this?'),
    options: [
      t('A bad day; let it pass once'),
      t('Worth a quiet word between the two of them'),
      t('Something to name in the meeting, calmly and at once'),
      t('A matter for the contact in the policy'),
    ],
  },
  debrief: [{ ask: t('What made the difference between your answers?') }],
});

const sampleWelcome = body(
  [
    h('Good morning'),
    p('Find a seat beside somebody whose work you depend on.'),
    note('Be at the door. SECRET-WELCOME'),
  ],
  [p('The sponsor opens. SECRET-SPONSOR', 'facilitator')],
);

const workshop: Workshop = {
  kind: 'workshop',
  id: 'sample',
  title: t('Serving each other well'),
  lang: 'en',
  edition: 'all',
  audience: { level: 'intro', prerequisites: [] },
  benefits: [],
  group: { min: 4, ideal: 16, max: 24 },
  objectives: [
    {
      id: 'open-close',
      text: t('Open and close a message so that the other side knows what happens next'),
      priority: 'core',
      measured_by: [],
    },
    { id: 'hear', text: t('Hear the need behind a request'), priority: 'core', measured_by: [] },
    {
      id: 'choose',
      text: t('Choose words that lift instead of words that belittle'),
      priority: 'should',
      measured_by: [],
    },
    {
      id: 'commit',
      text: t('Name one thing that you will do differently tomorrow'),
      priority: 'should',
      measured_by: [],
    },
  ],
  differences: [
    {
      topic: t('Jargon'),
      external: t('Plain words; explain every short form'),
      internal: t('Shared short forms save time, if they are shared'),
      caution: t('New colleagues do not know them. SECRET-CAUTION'),
    },
    {
      topic: t('Formality'),
      external: t('A form of address and a full sign-off'),
      internal: t('First names, short lines; consideration stays'),
    },
    {
      topic: t('Openness'),
      external: t('What the contract allows'),
      internal: t('As open as possible; need-to-know still holds'),
    },
    {
      topic: t('Patience with bad behaviour'),
      external: t('A complaint may be rude and still be right'),
      internal: t('Name it, record it, escalate by policy'),
    },
    {
      topic: t('Shared rituals'),
      external: t('Few'),
      internal: t('A good morning, thanks at the end, news in the huddle'),
    },
  ],
  policy: {},
  delivery: {
    'in-person': { room: 'cabaret', table: 6, longest_stretch: 90, change_pace: 20, involve_every: 8 },
    video: {
      platform: 'generic',
      producer: 'recommended',
      camera: 'bottom-right',
      longest_stretch: 60,
      involve_every: 4,
      room_size: 3,
    },
  },
  agendas: [],
  surveys: [],
  kpis: [],
  leadership: { actions: [] },
  followups: [],
  brand: 'default',
  silence: [],
  body: sampleWelcome,
  principles: [bookends, respect, lift],
  exercises: new Map([
    ['bookends', rewrite],
    ['line', line],
  ]),
  sessions: [],
  handouts: new Map(),
  brands: new Map([['default', sampleBrand]]),
  titles: new Map(),
  origin: here,
};

const session: Session = {
  kind: 'session',
  id: 'first',
  agenda: 'sample',
  date: '2026-03-12',
  facilitators: [t('Ada Example')],
  links: { feedback: 'https://example.org/feedback/serving-each-other-well-march' },
  location: t('Room 2.14'),
  columns: [],
  people: undefined,
  notes: [p('Keys are at the desk. SECRET-SESSION', 'facilitator')],
  origin: here,
};

interface Entry {
  readonly item: Item;
  readonly kind: PlanItem['kind'];
  readonly minutes: number;
  readonly title?: string;
  readonly exercise?: Exercise;
  readonly introduces?: readonly Principle[];
  readonly differences?: boolean;
}

const freeText = {
  ...t('Into the rooms'),
  blocks: [
    h('Into the rooms'),
    li(['Accept the invitation', 'Camera on, if you can', '**Starter** begins at once'], 1),
  ],
};

const entries: readonly Entry[] = [
  { kind: 'welcome', minutes: 10, item: item({ welcome: 10, lead: 'sponsor' }) },
  { kind: 'section', minutes: 0, title: 'Two ends', item: item({ section: t('Two ends'), minutes: 0 }) },
  { kind: 'differences', minutes: 5, item: item({ differences: 5 }), differences: true },
  {
    kind: 'exercise',
    minutes: 20,
    title: 'First line, last line',
    item: item({ exercise: 'bookends' }),
    exercise: rewrite,
    introduces: [bookends],
  },
  { kind: 'break', minutes: 15, title: 'Coffee', item: item({ break: 15, title: t('Coffee') }) },
  {
    kind: 'section',
    minutes: 0,
    title: 'Out into the day, and what we take with us',
    item: item({ section: t('Out into the day') }),
  },
  {
    kind: 'principle',
    minutes: 5,
    title: 'Words lift',
    item: item({ principle: 'lift' }),
    introduces: [lift],
  },
  {
    kind: 'exercise',
    minutes: 20,
    title: 'Where is the line?',
    item: item({ exercise: 'line', notes: t('The sponsor leaves. SECRET-ITEM') }),
    exercise: line,
    introduces: [respect],
  },
  { kind: 'slide', minutes: 2, item: item({ slide: freeText, minutes: 2 }) },
  { kind: 'buffer', minutes: 5, title: 'Spare', item: item({ buffer: 5 }) },
  { kind: 'evaluation', minutes: 7, item: item({ evaluation: 7 }) },
];

export interface SampleOptions {
  readonly delivery?: Delivery;
  readonly lang?: string;
  readonly camera?: Workshop['delivery']['video']['camera'];
  readonly withSession?: boolean;
}

export function samplePlan({
  delivery = 'in-person',
  lang = 'en',
  camera = 'bottom-right',
  withSession = true,
}: SampleOptions = {}): Plan {
  const shop: Workshop = {
    ...workshop,
    lang,
    delivery: { ...workshop.delivery, video: { ...workshop.delivery.video, camera } },
  };
  const items = planItems(delivery);
  const agenda: Plan['agenda'] = {
    id: delivery === 'video' ? 'sample-video' : 'sample-room',
    delivery,
    start: 540,
    doors: 10,
    minutes: 89,
    tolerance: 0,
    items: entries.map((entry) => entry.item),
    origin: here,
  };
  return {
    workshop: shop,
    agenda,
    session: withSession ? session : undefined,
    delivery,
    participants: 16,
    tableSize: 6,
    paper: 'a4',
    copies: 1,
    roster: undefined,
    brand: sampleBrand,
    date: withSession ? '2026-03-12' : undefined,
    start: 540,
    end: 540 + entries.reduce((sum, entry) => sum + entry.minutes, 0),
    items,
    principles: items.flatMap((planned) => planned.introduces),
    materials: [],
    fields: new Map(withSession ? [['location', 'Room 2.14']] : []),
    resolve: () => undefined,
  };
}

function planItems(delivery: Delivery): readonly PlanItem[] {
  let clock = 540;
  return entries.map((entry, index) => {
    const start = clock;
    clock += entry.minutes;
    return {
      index,
      kind: entry.kind,
      label: entry.exercise ? `exercise:${entry.exercise.id}` : `item:${index}`,
      title: entry.title ? t(entry.title).inlines : [],
      start,
      minutes: entry.minutes,
      lead: entry.item.lead,
      priority: 'should',
      ifLate: 'shorten',
      floor: 3,
      exercise: entry.exercise && planned(entry.exercise, delivery),
      introduces: entry.introduces ?? [],
      introducesDifferences: entry.differences ?? false,
      item: entry.item,
      origin: here,
    };
  });
}

function planned(source: Exercise, delivery: Delivery): PlannedExercise {
  const onVideo = delivery === 'video';
  return {
    exercise: source,
    variant: onVideo ? 'video' : undefined,
    group: source.group,
    remainder: source.remainder,
    tool: onVideo && source.id === 'bookends' ? 'breakout' : undefined,
    paste: onVideo ? t('Open your last message. SECRET-PASTE') : undefined,
    producer: onVideo ? [t('Prepare rooms of two. SECRET-TASK')] : [],
    fallback: onVideo ? t('Use the chat. SECRET-FALLBACK') : undefined,
    bringBack: onVideo ? t('One sentence that worked') : undefined,
    steps: source.steps,
    materials: source.materials,
    debrief: source.debrief,
    transition: source.transition,
  };
}
