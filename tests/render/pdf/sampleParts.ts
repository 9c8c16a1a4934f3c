// Handouts that show one ability of the layout each, for tests and for looking at pages.

import type { Inline } from '../../../src/model/markdown.ts';
import type {
  Answer,
  AnswerRoom,
  HandoutDocument,
  PrintBlock,
  Thumbnail,
  TimelineBar,
} from '../../../src/publications/Handout.ts';
import { aside, grid, group, handout, link, list, origin, paragraph, role, text, title } from './sample.ts';

const base = { readers: 'everyone', origin } as const;

export const answer = (name: string, tip: string, room: AnswerRoom): Answer => ({
  ...base,
  kind: 'answer',
  name,
  tip,
  answer: room,
});

const words = (...texts: readonly string[]): readonly (readonly Inline[])[] =>
  texts.map((one) => [text(one)]);

/** A form with every kind of field. */
export function sampleForm(more: Partial<HandoutDocument> = {}): HandoutDocument {
  const ask = (question: string, room: PrintBlock): PrintBlock => group([role('question', question), room]);
  const scale = { kind: 'scale', points: 5, low: [text('not at all')], high: [text('completely')] } as const;
  return handout(
    [
      title(1, 'Your feedback'),
      paragraph('Two minutes, no names. What you write changes the next workshop.'),
      ask(
        'How useful was today for your work?',
        answer('useful', 'How useful was today for your work?', scale),
      ),
      ask(
        'What was your part in it?',
        answer('part', 'What was your part in it?', {
          kind: 'choice',
          take: 'one',
          choices: words('I give service to colleagues', 'I receive it', 'Both'),
        }),
      ),
      ask(
        'Which of these will you use this week?',
        answer('use', 'Which of these will you use this week?', {
          kind: 'choice',
          take: 'many',
          choices: words('Open and close well', 'Say what happens next', 'Choose the words'),
        }),
      ),
      grid(['I can …', 'before today', 'now'], [], {
        weights: [2, 3, 3],
        rows: ['open and close a talk', 'say no and stay kind'].map((skill, index) => [
          [paragraph(skill)],
          [answer(`before-${index + 1}`, `${skill}: before today`, { kind: 'scale', points: 5 })],
          [answer(`now-${index + 1}`, `${skill}: now`, { kind: 'scale', points: 5 })],
        ]),
      }),
      ask(
        'What should we change?',
        answer('change', 'What should we change?', { kind: 'text', lines: 4, ruled: true }),
      ),
      grid(['When', 'What I do'], [], {
        rules: 'boxed',
        rowHeight: 12,
        rows: [1, 2].map((row) => [
          [answer(`when-${row}`, `When, row ${row}`, { kind: 'text', lines: 1, ruled: false })],
          [answer(`what-${row}`, `What I do, row ${row}`, { kind: 'text', lines: 1, ruled: false })],
        ]),
      }),
    ],
    {
      id: 'feedback',
      title: 'Serving each other well – Feedback',
      form: true,
      noteColumn: false,
      binding: 'none',
      duplex: 'none',
      ...more,
    },
  );
}

const bars: readonly TimelineBar[] = [
  { start: 540, minutes: 10, label: 'Welcome', tone: 'input' },
  { start: 550, minutes: 15, label: 'Customer map', tone: 'work', note: 'in threes' },
  { start: 565, minutes: 5, label: 'Open and close well', tone: 'input' },
  { start: 570, minutes: 25, label: 'Bookends', tone: 'work', note: 'in pairs' },
  { start: 595, minutes: 15, label: 'Coffee', tone: 'rest' },
  { start: 610, minutes: 30, label: 'Swap the phrase', tone: 'work', note: 'in fours' },
  { start: 640, minutes: 35, label: 'Say no and stay kind', tone: 'work', note: 'in threes' },
  { start: 675, minutes: 15, label: 'Buffer', tone: 'spare' },
  { start: 690, minutes: 20, label: 'My next week', tone: 'work' },
  { start: 710, minutes: 10, label: 'Evaluation and close', tone: 'input' },
];

export function slide(more: Partial<Thumbnail> = {}): Thumbnail {
  return {
    ...base,
    kind: 'thumbnail',
    width: 48,
    size: { width: 1280, height: 720 },
    ground: 'ground',
    regions: [
      { role: 'kicker', x: 80, y: 64, width: 900, height: 28, size: 22, leading: 28, lines: ['Exercise'] },
      {
        role: 'title',
        x: 80,
        y: 100,
        width: 900,
        height: 66,
        size: 60,
        leading: 66,
        lines: ['Swap the phrase'],
      },
      {
        role: 'body',
        x: 80,
        y: 220,
        width: 1120,
        height: 400,
        size: 34,
        leading: 44,
        lines: [
          'One reads what is usually said.',
          'The other says it so that a colleague would want to help.',
          'Change roles after three minutes.',
        ],
      },
      { role: 'figure', x: 1040, y: 64, width: 160, height: 110, size: 96, leading: 110, lines: ['15'] },
    ],
    caption: [text('slide 14')],
    alt: 'Slide 14: Swap the phrase, 15 minutes.',
    ...more,
  };
}

/** A page of a guide: the day as a chart, items beside clock and slide, a QR code. */
export function sampleGuide(more: Partial<HandoutDocument> = {}): HandoutDocument {
  const item = (clock: string, thumbnail: Thumbnail, name: string): PrintBlock => ({
    ...base,
    kind: 'hanging',
    width: 48,
    beside: [role('clock', clock), thumbnail],
    blocks: [
      title(2, name),
      aside('Pens, one for each pair. Late? Leave the second round out.'),
      role('label', 'Say'),
      role('say', 'You will hear a phrase that all of us use. Say it so that the other one wants to help.'),
      role('label', 'Do'),
      list([
        [paragraph('Form pairs across departments.')],
        [paragraph('Read the first phrase aloud and wait for three answers.')],
      ]),
      role('label', 'Listen for'),
      paragraph(
        'Words that make the other one small: “as I told you”, “you should have”, “that is not my job”.',
      ),
    ],
  });
  const ticks = [540, 570, 600, 630, 660, 690, 720].map((at) => ({
    at,
    text: `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`,
  }));
  return handout(
    [
      title(1, 'The day'),
      { ...base, kind: 'timeline', start: 540, end: 720, bars, ticks, alt: 'From 9:00 to 12:00.' },
      item('9:00', slide({ ground: 'cover' }), 'Welcome'),
      item('10:10', slide(), 'Swap the phrase'),
      item('10:40', slide({ ground: 'rest' }), 'Coffee'),
      {
        ...base,
        kind: 'bars',
        unit: '%',
        alt: 'Requests with an answer: 64 % in March, 81 % in June.',
        bars: [
          { label: 'Requests answered within a day, March', value: 64 },
          { label: 'June', value: 81 },
          { label: 'September', value: 0 },
        ],
      },
      {
        ...base,
        kind: 'qr',
        href: 'https://intranet.example.org/feedback/serving-each-other-well',
        width: 30,
        caption: [text('Two minutes for us')],
      },
    ],
    {
      id: 'facilitator-guide',
      title: 'Serving each other well – Guide',
      audience: 'facilitator',
      duplex: 'none',
      ...more,
    },
  );
}

const long =
  'Incomprehensibly, organisations notwithstanding their departmental responsibilities underestimate interdependencies; ' +
  'acknowledgement, straightforwardness and predictability nevertheless characterise internationally successful collaboration. ';

/** Running text that needs hyphens, with footnotes. */
export function sampleText(more: Partial<HandoutDocument> = {}): HandoutDocument {
  const address = 'https://intranet.example.org/service/agreements/between-departments/2026?edition=long';
  return handout(
    [
      title(1, 'Text'),
      paragraph(long.repeat(3)),
      paragraph([text('Read the '), link('agreement between departments', address), text(` first. ${long}`)]),
      grid(['Before', 'After', 'Why'], [[long, long, long]]),
      paragraph([text('The same '), link('in short', 'https://example.org/short'), text('. '), text(long)]),
    ],
    { id: 'text', title: 'Text', ...more },
  );
}
