// Decks of random content, the same for the same seed: texts from a word to far too long, in every layout, so that
// about one slide in five has no room for what it says.

import type { Block, Inline, List, Table } from '../../src/model/markdown.ts';
import type { Deck, Slide, SlideLayout } from '../../src/publications/Deck.ts';

const here = { file: 'generated.md', line: 1, column: 1 };
const pool =
  'a of to we and the you colleague customer team desk shift asks answer waits early respect handover overtime payslip understand straightforward Zuständigkeit Rückmeldung Übergabeprotokoll Datenschutzgrundverordnung naïve “quoted” half-day 10:35 e.g. and/or (brackets) — … https://example.org/forms/feedback?day=12'.split(
    ' ',
  );

export interface Random {
  readonly whole: (least: number, most: number) => number;
  readonly oneOf: <T>(values: readonly T[]) => T;
}

/** Mulberry32, a small generator of even quality. */
export function seeded(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return { whole, oneOf: (values) => values[whole(0, values.length - 1)] as (typeof values)[number] };
}

export function generateDeck(seed: number): Deck {
  const random = seeded(seed);
  const delivery = random.oneOf(['in-person', 'video'] as const);
  return {
    agenda: `generated-${seed}`,
    title: 'Generated',
    lang: 'en',
    delivery,
    camera: delivery === 'video' ? random.oneOf(['none', 'bottom-right', 'right-strip'] as const) : 'none',
    slides: Array.from({ length: 12 }, () => generateSlide(random)),
    fields: new Map(),
    timing: { start: 540, items: [], cuts: [] },
  };
}

const tables: Readonly<Partial<Record<SlideLayout, number>>> = {
  agenda: 2,
  steps: 2,
  breakout: 2,
  'role-play': 2,
  closing: 2,
  behaviours: 2,
  phrases: 2,
  differences: 3,
};

function generateSlide(random: Random): Slide {
  const layout = random.oneOf<SlideLayout>([
    'free',
    'free',
    'free',
    'statement',
    'section',
    'objectives',
    'debrief',
    'poll',
    'agenda',
    'steps',
    'breakout',
    'role-play',
    'closing',
    'behaviours',
    'phrases',
    'differences',
    'evaluation',
    'quote',
  ]);
  const sizes: readonly (number | undefined)[] = [undefined, undefined, 34, 40, 44, 52];
  const textSize = random.oneOf(sizes);
  return {
    layout,
    kicker: random.whole(0, 3) === 0 ? [] : text(random, 4),
    title: text(random, random.oneOf([4, 4, 4, 9, 20])),
    ...(textSize === undefined ? {} : { textSize }),
    ...(['statement', 'steps'].includes(layout) ? { figure: { text: '7' } } : {}),
    blocks: blocksOf(layout, random),
    notes: [],
    item: undefined,
    labels: [],
    page: undefined,
    origin: here,
  };
}

function blocksOf(layout: SlideLayout, random: Random): readonly Block[] {
  const columns = tables[layout];
  if (columns !== undefined)
    return [table(random, columns, random.whole(1, 5), random.oneOf([4, 8]), layout)];
  if (layout === 'section') return [];
  if (layout === 'objectives' || layout === 'debrief' || layout === 'poll')
    return [list(random, random.whole(1, 5), 12, 1)];
  if (layout === 'quote') return [quote(random, 24)];
  if (layout === 'free') return Array.from({ length: random.whole(1, 3) }, () => freeBlock(random));
  return [paragraph(random, random.oneOf([20, 40, 90]))];
}

function freeBlock(random: Random): Block {
  const make = random.oneOf<() => Block>([
    () => paragraph(random, 30),
    () => list(random, random.whole(1, 6), 12),
    () => table(random, random.whole(2, 5), random.whole(1, 4), 6),
    () => quote(random, 16),
    () => ({ kind: 'heading', level: 3, inlines: text(random, 6), readers: 'everyone', origin: here }),
    () => ({
      kind: 'code',
      language: '',
      text: Array.from({ length: random.whole(1, 5) }, () => 'print("a line of code that may be long")').join(
        '\n',
      ),
      readers: 'everyone',
      origin: here,
    }),
  ]);
  return make();
}

function text(random: Random, most: number): readonly Inline[] {
  const words = Array.from({ length: random.whole(1, most) }, () => random.oneOf(pool));
  const at = random.whole(0, words.length * 3);
  const plain = (from: number, to?: number): Inline[] => {
    const part = words.slice(from, to).join(' ');
    return part === '' ? [] : [{ kind: 'text', text: part }];
  };
  const word = words[at];
  if (word === undefined) return plain(0);
  const kind = random.oneOf(['strong', 'emphasis'] as const);
  const before = plain(0, at).map(
    (inline): Inline => (inline.kind === 'text' ? { kind: 'text', text: `${inline.text} ` } : inline),
  );
  const after = plain(at + 1).map(
    (inline): Inline => (inline.kind === 'text' ? { kind: 'text', text: ` ${inline.text}` } : inline),
  );
  return [...before, { kind, children: [{ kind: 'text', text: word }] }, ...after];
}

function paragraph(random: Random, most: number): Block {
  return { kind: 'paragraph', inlines: text(random, most), readers: 'everyone', origin: here };
}

function list(random: Random, items: number, most: number, start?: number): List {
  return {
    kind: 'list',
    start,
    tight: true,
    items: Array.from({ length: items }, () => [paragraph(random, most)]),
    readers: 'everyone',
    origin: here,
  };
}

function quote(random: Random, most: number): Block {
  return { kind: 'quote', blocks: [paragraph(random, most)], readers: 'everyone', origin: here };
}

/** First cells of agendas and steps are short, as the program writes them. */
function table(random: Random, columns: number, rows: number, most: number, layout?: SlideLayout): Table {
  const isShort = layout !== undefined && ['agenda', 'steps', 'closing'].includes(layout);
  const cell = (column: number): readonly Inline[] =>
    column === 0 && isShort ? [{ kind: 'text', text: '9:00' }] : text(random, most);
  const row = () => Array.from({ length: columns }, (_, column) => cell(column));
  const head = Array.from({ length: columns }, (): readonly Inline[] => [{ kind: 'text', text: 'Head' }]);
  return {
    kind: 'table',
    align: head.map(() => undefined),
    head,
    rows: Array.from({ length: rows }, row),
    readers: 'everyone',
    origin: here,
  };
}
