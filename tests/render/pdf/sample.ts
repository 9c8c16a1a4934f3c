// A workbook as composing would make it, for tests and for looking at pages: every kind of block in its natural place.

import type { Location } from '../../../src/diagnostics/Diagnostic.ts';
import type { Inline, LabelKey } from '../../../src/model/markdown.ts';
import { stocks } from '../../../src/model/stock/catalogue.ts';
import type { Card, CardSheet, SheetPrint } from '../../../src/publications/CardSheet.ts';
import type { HandoutDocument, ParagraphRole, PrintBlock, Title } from '../../../src/publications/Handout.ts';
import type { Labels } from '../../../src/publications/Labels.ts';
import { cardWordsFor } from '../../../src/publications/words/cardWords.ts';

export const origin: Location = { file: 'decks/sample/workshop.md', line: 1, column: 1 };
const base = { readers: 'everyone', origin } as const;

export const text = (words: string): Inline => ({ kind: 'text', text: words });
export const strong = (words: string): Inline => ({ kind: 'strong', children: [text(words)] });
export const emphasis = (words: string): Inline => ({ kind: 'emphasis', children: [text(words)] });
export const blank = (words: string): Inline => ({ kind: 'blank', children: [text(words)] });
export const link = (words: string, href: string): Inline => ({
  kind: 'link',
  href,
  children: [text(words)],
});
export const rule: Inline = { kind: 'rule' };
export const field = (name: string): Inline => ({ kind: 'field', name, origin });
export const reference = (to: 'page' | 'slide', target: LabelKey): Inline => ({
  kind: 'reference',
  to,
  id: target.replace(/^.*:/, ''),
  target,
  origin,
});

type Words = string | readonly Inline[];
const inlines = (words: Words): readonly Inline[] => (typeof words === 'string' ? [text(words)] : words);

export const paragraph = (words: Words) => ({ ...base, kind: 'paragraph', inlines: inlines(words) }) as const;
export const role = (name: ParagraphRole, words: Words, sign?: string): PrintBlock => ({
  ...base,
  kind: 'role',
  role: name,
  inlines: inlines(words),
  ...(sign === undefined ? {} : { sign }),
});
export const title = (level: 1 | 2 | 3, words: Words, more: Partial<Title> = {}): PrintBlock => ({
  ...base,
  kind: 'title',
  level,
  inlines: inlines(words),
  labels: [],
  ...more,
});
export const list = (
  items: readonly (readonly (ReturnType<typeof paragraph> | List)[])[],
  start?: number,
): List => ({
  ...base,
  kind: 'list',
  start,
  tight: true,
  items,
});
type List = Extract<PrintBlock, { kind: 'list' }>;
export const lines = (count: number): PrintBlock => ({ ...base, kind: 'lines', count });
export const aside = (words: Words): PrintBlock => ({ ...base, kind: 'aside', inlines: inlines(words) });
export const pageBreak = (to: 'next' | 'recto' | 'spread' | 'part' = 'next'): PrintBlock => ({
  ...base,
  kind: 'page-break',
  to,
});
export const group = (blocks: readonly PrintBlock[]): PrintBlock => ({ ...base, kind: 'group', blocks });
export const box = (tone: 'tint' | 'frame', label: string, blocks: readonly PrintBlock[]): PrintBlock => ({
  ...base,
  kind: 'box',
  tone,
  label,
  blocks,
});
type Grid = Extract<PrintBlock, { kind: 'grid' }>;
export const grid = (
  head: readonly string[],
  rows: readonly (readonly Words[])[],
  more: Partial<Grid> = {},
): PrintBlock => ({
  ...base,
  kind: 'grid',
  weights: head.map(() => 1),
  head: head.map(inlines),
  rows: rows.map((row) => row.map((cell) => (cell === '' ? [] : [paragraph(cell)]))),
  rules: 'lines',
  rowHeads: false,
  ...more,
});

export const noLabels: Labels = { slide: new Map(), page: new Map(), title: new Map() };

export function handout(blocks: readonly PrintBlock[], more: Partial<HandoutDocument> = {}): HandoutDocument {
  return {
    id: 'workbook',
    title: 'Serving each other well – Workbook',
    lang: 'en',
    audience: 'participant',
    paper: 'a4',
    binding: 'punch',
    duplex: 'long-edge',
    print: 'clear',
    edition: 'blank',
    noteColumn: true,
    cover: [],
    blocks,
    running: 'Serving each other well',
    footer: 'Internal customer service',
    references: { page: 'page %', slide: 'slide %' },
    fields: new Map([['workshop', 'Serving each other well']]),
    origin,
    ...more,
  };
}

export function sampleWorkbook(more: Partial<HandoutDocument> = {}): HandoutDocument {
  return handout(
    [
      ...agenda(),
      pageBreak(),
      ...openAndClose(),
      pageBreak(),
      ...bookends(),
      pageBreak(),
      ...chooseWords(),
      pageBreak(),
      ...wordSwap(),
      pageBreak(),
      ...differences(),
      pageBreak(),
      ...actionPlan(),
      pageBreak(),
      ...everythingElse(),
    ],
    {
      cover: [
        role('kicker', 'Workbook'),
        role('cover-title', 'Serving each other well'),
        role(
          'lead',
          'Half a day for people whose customers sit down the corridor: how we ask, answer and help inside our own house.',
        ),
        role('body', '12 March 2026 · Room 2.14 · Alex Rivera'),
        role('cover-line', [text('Name '), field('participant')]),
        role('cover-line', [text('Team '), field('team')]),
      ],
      ...more,
    },
  );
}

function agenda(): readonly PrintBlock[] {
  return [
    title(1, 'How we spend our time', { running: 'Agenda' }),
    grid(
      ['Time', 'What'],
      [
        ['09:00', 'Start'],
        ['10:20', 'Coffee'],
        ['11:25', 'A short stretch'],
        ['12:30', 'End'],
      ],
      { weights: [1, 4] },
    ),
    title(2, 'What you will be able to do'),
    list([
      [paragraph('Open and close a request so that the other person knows where they stand.')],
      [paragraph('Hear the need behind a question, and answer both.')],
      [paragraph('Choose words that lift instead of words that belittle.')],
      [paragraph('Commit to one change that your colleagues will notice within a week.')],
    ]),
    group([role('question', 'What would make this half day worth your while?'), lines(3)]),
  ];
}

function openAndClose(): readonly PrintBlock[] {
  return [
    aside([reference('slide', 'principle:bookends')]),
    title(1, 'Open and close well', {
      kicker: [text('Principle')],
      figure: '1',
      labels: ['principle:bookends'],
    }),
    role('statement', 'People remember how an exchange began and how it ended.'),
    role('body', [
      text(
        'An exchange has three parts: a welcome, the service, and a farewell. Memory keeps the ends. A request that is solved in silence feels ',
      ),
      blank('unfinished'),
      text(', and a reply without a greeting reads as '),
      blank('annoyance'),
      text(' even where none was meant. The opening says “I have seen you”; the close says “'),
      blank('you know what happens next'),
      text('”.'),
    ]),
    role('label', 'What it looks like'),
    grid(
      ['Do', 'Instead of'],
      [
        ['Greet by name before you get to the matter', 'Starting with “As I wrote before”'],
        ['Say what you will do, and by when', '“We’ll look into it”'],
        ['Close the loop: “Is this what you needed?”', 'Closing the ticket without a word'],
      ],
    ),
    role('label', 'What to say'),
    role('avoid', '“That’s not our job.”', 'not'),
    role('try', '“Ines in Payroll knows this best. Shall I bring you two together?”', 'but'),
    role('avoid', '“You should have sent the form.”', 'not'),
    role('try', '“The form is all I still need. Here it is, half filled in.”', 'but'),
    box('tint', 'Caution', [
      role(
        'body',
        'A warm opening does not make up for a late answer. If you cannot keep a date, say so before it passes.',
      ),
    ]),
    group([role('question', 'Which of my last five messages had both an opening and a close?'), lines(2)]),
  ];
}

function bookends(): readonly PrintBlock[] {
  return [
    aside([reference('slide', 'exercise:bookends')]),
    title(1, 'Bookends', {
      kicker: [text('Exercise · pairs')],
      labels: ['exercise:bookends'],
    }),
    role(
      'lead',
      'We rewrite real messages so that they begin and end well, and notice what it costs: about ten seconds.',
    ),
    list(
      [
        [paragraph('Read the message below on your own. Mark what is missing at its start and at its end.')],
        [
          paragraph('In pairs, write a new first and last sentence.'),
          list([
            [paragraph('The first one shows that you have seen the person.')],
            [paragraph('The last one says what happens next, and when.')],
          ]),
        ],
        [
          paragraph([
            text('Compare with the pair beside you. The principle is on '),
            reference('page', 'principle:bookends'),
            text('.'),
          ]),
        ],
      ],
      1,
    ),
    box('frame', 'The message', [
      role(
        'body',
        '“Need the Q3 numbers. The ones you sent are wrong. Also the template changed, see folder.”',
      ),
    ]),
    group([role('question', 'A better beginning'), lines(3)]),
    group([role('question', 'A better end'), lines(3)]),
    group([role('question', 'What changed for the reader?'), lines(2)]),
  ];
}

function chooseWords(): readonly PrintBlock[] {
  return [
    aside([reference('slide', 'principle:words')]),
    title(1, 'Choose words that lift', {
      kicker: [text('Principle')],
      figure: '9',
      labels: ['principle:words'],
    }),
    role('statement', 'The same answer can close a door or hold it open.'),
    role('body', [
      text('Some phrases belittle ('),
      blank('just, only, obviously'),
      text('), others cast doubt ('),
      blank('are you sure'),
      text(
        '). They cost nothing to drop. “Please” and “thank you” are not ceremony: they tell a colleague that their time ',
      ),
      blank('counts'),
      text('.'),
    ]),
    grid(
      ['Not', 'But', 'Because'],
      [
        [
          '“You just have to click here.”',
          '“Click here; it is easy to miss.”',
          '“Just” says that the question was a stupid one.',
        ],
        [
          '“Are you sure you sent it?”',
          '“I can’t find it yet. Could you send it again?”',
          'Doubt makes people defend themselves.',
        ],
        [
          '“As I already said …”',
          '“Let me put it another way.”',
          'A repeated question is a hint about the first answer.',
        ],
        ['“Calm down.”', '“I can see that this is urgent.”', 'Nobody ever calmed down on command.'],
      ],
      { weights: [3, 3, 3], wide: true },
    ),
    role('small', [
      text('More on plain words: '),
      link('the house style guide', 'https://intranet.example.org/style/plain-words'),
    ]),
    group([role('question', 'Which phrase of mine goes on holiday this week?'), lines(2)]),
  ];
}

function wordSwap(): readonly PrintBlock[] {
  return [
    aside([reference('slide', 'exercise:word-swap')]),
    title(1, 'Swap the phrase', {
      kicker: [text('Exercise · tables')],
      labels: ['exercise:word-swap'],
    }),
    role('lead', 'A relay: each phrase travels round the table and comes back kinder.'),
    grid(
      ['Phrase', 'Our version'],
      [
        ['“That’s impossible.”', ''],
        ['“It’s policy.”', ''],
        ['“You’ll have to wait.”', ''],
        ['“Who told you that?”', ''],
        ['“I only work here.”', ''],
      ],
      { rules: 'boxed', weights: [2, 4], rowHeight: 18, rowHeads: true },
    ),
    title(2, 'Afterwards'),
    role('body', [text('The phrase that surprised me most: '), rule]),
    role('body', [text('I would like to hear from colleagues: '), rule]),
    { ...base, kind: 'writing-box', height: 38, label: 'What our table wants to tell the others' },
  ];
}

function differences(): readonly PrintBlock[] {
  return [
    title(1, 'Inside is not outside', { kicker: [text('Differences')] }),
    role(
      'lead',
      'Both kinds of service want the same: comfort, a good feeling, results. The way there differs.',
    ),
    grid(
      ['Topic', 'External customers', 'Colleagues'],
      [
        [
          'Jargon',
          'Plain words only; our abbreviations are noise.',
          'Shared terms save time, unless someone is new.',
        ],
        [
          'Formality',
          'Titles, full sentences, letterhead.',
          'First names and short messages, with the same care.',
        ],
        ['Openness', 'What is published.', 'Reasons and doubts too; need-to-know still holds.'],
        [
          'Bad behaviour',
          'Much is endured for the sake of the sale.',
          'Named early, recorded, passed on by policy.',
        ],
        ['Rituals', 'Seasonal greetings.', 'Shared coffee, birthdays, a wall for thanks.'],
      ],
      { weights: [2, 3, 3], rowHeads: true, wide: true },
    ),
  ];
}

function actionPlan(): readonly PrintBlock[] {
  return [
    title(1, 'My action plan'),
    role('lead', 'When, where and what: plans of this form are kept far more often than good intentions.'),
    grid(
      ['When', 'Where', 'What I will do', 'Who helps'],
      Array.from({ length: 4 }, () => ['', '', '', '']),
      { rules: 'boxed', rowHeight: 26, weights: [3, 3, 4, 3], wide: true },
    ),
  ];
}

function everythingElse(): readonly PrintBlock[] {
  return [
    title(1, 'Everything else', { running: 'Everything else' }),
    title(2, 'A quotation and code'),
    {
      ...base,
      kind: 'quote',
      blocks: [
        paragraph(
          'The way your colleagues are treated is the way your customers will be treated, with a delay of about six weeks.',
        ),
      ],
    },
    {
      ...base,
      kind: 'code',
      language: 'text',
      text: 'Subject: Q3 numbers, corrected\n  Hello Sam, thank you for spotting this.\n  The new file is in the folder.\n',
    },
    title(2, 'Columns'),
    {
      ...base,
      kind: 'columns',
      columns: [
        {
          weight: 1,
          blocks: [
            title(3, 'Before'),
            paragraph('The request arrives without a name, a date or a reason. Nobody feels addressed.'),
          ],
        },
        {
          weight: 1,
          blocks: [
            title(3, 'After'),
            paragraph('It greets, says what is needed and why, and ends with a date and a thank you.'),
          ],
        },
      ],
    },
    title(3, 'Signs'),
    role('body', [
      text('☐ to do  ☑ done  ✓ yes  → next, '),
      strong('strong'),
      text(', '),
      emphasis('emphasis'),
      text(' and '),
      { kind: 'code', text: 'code' },
      text('.'),
    ]),
    role(
      'body',
      'Unbroken: https://intranet.example.org/a/very/long/address/that/does/not/end/before/the/line/does?and=more&of=it',
    ),
    {
      ...base,
      kind: 'table',
      align: ['start', 'center', 'end'],
      head: [[text('Task')], [text('Kind')], [text('Minutes')]],
      rows: [
        [[text('Read the request twice')], [text('habit')], [text('1')]],
        [[text('Answer, or say when')], [text('habit')], [text('5')]],
        [[text('Close the loop')], [text('promise')], [text('12')]],
      ],
    },
  ];
}

export function sampleCards(more: Partial<CardSheet> = {}): CardSheet {
  const card = (
    number: string,
    name: string,
    front: string,
    back: readonly (readonly [string, string?])[],
  ): Card => ({
    key: `principle:${name.toLowerCase().replaceAll(' ', '-')}`,
    number,
    title: [text(name)],
    front: [text(front)],
    back: back.map(([words, sign]) => ({ inlines: [text(words)], ...(sign === undefined ? {} : { sign }) })),
    origin,
  });
  return {
    id: 'cards',
    title: 'Serving each other well – Cards',
    lang: 'en',
    audience: 'participant',
    print: samplePrint(),
    footer: 'Internal customer service',
    cards: [
      card('1', 'Open and close well', 'Open warmly, close clearly', [
        ['Greet by name before the matter.'],
        ['Say what happens next, and by when.'],
        ['We’ll look into it.', 'not'],
        ['You have it by Thursday noon.', 'but'],
      ]),
      card('2', 'See a customer', 'Behind every request sits someone with a customer waiting', [
        ['Ask what the request is for.'],
        ['Say who gains when you answer.'],
      ]),
      card('3', 'Notice the person', 'See the person, not the ticket', [
        ['Remember one thing about them.'],
        ['Thank them for it.'],
      ]),
      card('4', 'Answer what was asked and what is needed', 'Answer the question, then the need', [
        ['Repeat the question in your words.', '1'],
        ['Ask what it is for.', '2'],
        ['Answer both.', '3'],
      ]),
      card('5', 'Pass on what works', 'Pass it on', [['One good practice a week.']]),
    ],
    origin,
    ...more,
  };
}

/** How sheets are printed; the stock is the default one. */
export function samplePrint(more: Partial<SheetPrint> = {}): SheetPrint {
  return {
    stock: stocks.find(({ id }) => id === 'a7-on-a4'),
    wanted: 'a7-on-a4',
    duplex: 'long-edge',
    marks: true,
    bleed: 3,
    calibration: false,
    offset: [0, 0],
    copies: 1,
    words: cardWordsFor('en'),
    ...more,
  };
}
