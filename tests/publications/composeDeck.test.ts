import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/markdown.ts';
import { composeDeck } from '../../src/publications/composeDeck.ts';
import type { Deck, Slide } from '../../src/publications/Deck.ts';
import { freeSlides } from '../../src/publications/deck/freeSlides.ts';
import type { SlideFrame } from '../../src/publications/deck/tableSlides.ts';
import { wordsFor } from '../../src/publications/words.ts';
import { samplePlan } from './samplePlan.ts';
import { h, here, note, p, t } from './sampleTexts.ts';
import { findPlan } from './shippedPlan.ts';

const room = composeDeck(samplePlan());
const video = composeDeck(samplePlan({ delivery: 'video' }));

function titles(deck: Deck): readonly string[] {
  return deck.slides.map(({ layout, title }) => `${layout}: ${plainText(title)}`);
}

function said(slides: readonly Slide[], part: 'blocks' | 'notes'): string {
  return JSON.stringify(slides.map((slide) => slide[part]));
}

function ofLayout(deck: Deck, layout: Slide['layout']): readonly Slide[] {
  return deck.slides.filter((slide) => slide.layout === layout);
}

describe('the order of slides', () => {
  it('is the order of the day', () => {
    expect(titles(room)).toEqual([
      'title: Serving each other well',
      'free: Good morning',
      'objectives: What you will be able to do',
      'agenda: How we spend our time',
      'section: Two ends',
      'agenda: How we spend our time',
      'differences: What changes, what stays',
      'differences: What changes, what stays',
      'statement: Open and close well',
      'statement: Why it matters',
      'statement: Open and close well',
      'behaviours: What it looks like at work',
      'phrases: Words to try',
      'invitation: First line, last line',
      'steps: First line, last line',
      'free: One message, two ends',
      'debrief: What did you notice?',
      'break: Coffee',
      'section: Out into the day, and what we take with us',
      'agenda: How we spend our time',
      'statement: Words lift',
      'statement: Respect has no rank',
      'objectives: What it looks like at work',
      'invitation: Where is the line?',
      'poll: A manager sighs loudly whenever one colleague speaks. What is this?',
      'debrief: What did you notice?',
      'free: Into the rooms',
      'scan: What helped, what did not?',
      'closing: Take it with you',
    ]);
  });

  it('gives each principle, exercise and item a label once, on its first slide', () => {
    const labels = room.slides.flatMap((slide) => slide.labels);
    expect(new Set(labels).size).toBe(labels.length);
    const at = (label: string) => room.slides.findIndex((slide) => slide.labels.some((own) => own === label));
    expect(plainText(room.slides[at('principle:bookends')]?.title ?? [])).toBe('Open and close well');
    expect(room.slides[at('exercise:bookends')]?.layout).toBe('invitation');
    expect(room.slides[at('item:4')]?.layout).toBe('break');
    expect(at('item:9')).toBe(-1);
  });
});

describe('what participants see', () => {
  it('is never the minutes of items', () => {
    const agenda = said(ofLayout(room, 'agenda').slice(0, 1), 'blocks');
    for (const time of ['09:00', '09:35', 'Back at 09:50', '10:29']) expect(agenda).toContain(time);
    for (const time of ['09:10', '09:15', '10:00', 'minutes']) expect(agenda).not.toContain(time);
  });

  it('is never what the facilitator or the producer is told', () => {
    expect(said(room.slides, 'blocks')).not.toContain('SECRET');
    expect(said(video.slides, 'blocks')).not.toContain('SECRET');
    const readers = [...room.slides, ...video.slides].flatMap((slide) =>
      slide.blocks.map((block) => block.readers),
    );
    expect(new Set(readers)).toEqual(new Set(['everyone']));
  });

  it('is the present part when the agenda is shown again', () => {
    const strong = (slide: Slide | undefined) =>
      JSON.stringify(slide?.blocks).match(/"strong","children":\[[^\]]*/g);
    const [first, second, third] = ofLayout(room, 'agenda');
    expect(strong(first)).toBe(null);
    expect(strong(second)?.join()).toContain('Two ends');
    expect(strong(third)?.join()).toContain('Out into the day');
  });

  it('is when to be back', () => {
    expect(ofLayout(room, 'break')[0]?.figure).toEqual({ text: '09:50', caption: 'Back at' });
  });

  it('is the address of the form, or that it is on paper', () => {
    expect(said(ofLayout(room, 'scan'), 'blocks')).toContain('https://example.org/feedback');
    const paper = composeDeck(samplePlan({ withSession: false }));
    expect(said(ofLayout(paper, 'evaluation'), 'blocks')).toContain('On paper');
  });

  it('is that the address is in the chat, on a call without one', async () => {
    const call = composeDeck((await findPlan('video-90', 'workbook')).plan);
    expect(said(ofLayout(call, 'evaluation'), 'blocks')).toContain('in the chat');
  });
});

describe('what the facilitator reads', () => {
  it('has times, steps, questions, pitfalls and transition', () => {
    const notes = said(room.slides, 'notes');
    for (const secret of [
      'SAY',
      'LISTEN',
      'BODY',
      'PRINCIPLE',
      'WELCOME',
      'SPONSOR',
      'COMMENT',
      'CAUTION',
      'SESSION',
      'ITEM',
    ])
      expect(notes).toContain(`SECRET-${secret}`);
    for (const text of [
      '09:15 – 09:35',
      '09:17 · Step 2',
      'If late: shorten it to 3 min',
      'If: ',
      'Now for what lies between',
    ])
      expect(notes).toContain(text);
  });

  it('has the producer’s tasks on video alone', () => {
    for (const secret of ['PRODUCER', 'PASTE', 'TASK', 'FALLBACK']) {
      expect(said(room.slides, 'notes')).not.toContain(`SECRET-${secret}`);
      expect(said(video.slides, 'notes')).toContain(`SECRET-${secret}`);
    }
  });

  it('has why a principle matters in the notes on video, on a slide in the room', () => {
    expect(said(room.slides, 'blocks')).toContain('Every exchange has three parts');
    expect(said(video.slides, 'blocks')).not.toContain('Every exchange has three parts');
    expect(said(video.slides, 'notes')).toContain('Every exchange has three parts');
  });
});

describe('on video', () => {
  it('says who, what and what to bring back before the rooms open', () => {
    const [slide] = ofLayout(video, 'breakout');
    expect(ofLayout(room, 'breakout')).toEqual([]);
    const shown = JSON.stringify(slide?.blocks);
    for (const text of ['In pairs, 13 minutes', 'read both versions aloud', 'One sentence that worked'])
      expect(shown).toContain(text);
  });
});

describe('an author’s own slides', () => {
  const plan = samplePlan();
  const context = { plan, words: wordsFor('en'), lang: 'en', setting: 'room', onVideo: false } as const;
  const frame: SlideFrame = {
    layout: 'free',
    kicker: [],
    title: t('Hidden').inlines,
    notes: [],
    item: 0,
    labels: ['item:0'],
    page: undefined,
    origin: here,
  };
  const divider = { kind: 'divider', readers: 'everyone', origin: here } as const;

  it('are split at dividers, empty ones dropped, comments turned into notes', () => {
    const slides = freeSlides(
      context,
      [h('One'), note('say so'), divider, divider, note('lost'), divider, p('Two')],
      frame,
    );
    expect(slides.map(({ title, titleHidden }) => [plainText(title), titleHidden])).toEqual([
      ['One', false],
      ['Hidden', true],
    ]);
    expect(said(slides, 'notes')).toContain('say so');
    expect(slides.map(({ labels }) => labels)).toEqual([['item:0'], []]);
  });

  it('go on when they are too long, with no word lost and none said twice', () => {
    const sentences = Array.from({ length: 60 }, (_, index) => `Sentence number ${index} of a long text.`);
    const slides = freeSlides(context, [h('Long'), p(sentences.join(' '))], frame);
    expect(slides.length).toBeGreaterThan(3);
    const all = slides
      .flatMap(({ blocks }) => blocks)
      .map((block) => (block.kind === 'paragraph' ? plainText(block.inlines).trim() : ''));
    expect(all.join(' ')).toBe(sentences.join(' '));
  });
});

describe('the timing of a deck', () => {
  const cuts = [{ item: 4, delay: 5, cuts: [{ item: 9, action: 'use' as const, saves: 5 }], missing: 0 }];
  const { timing } = composeDeck(samplePlan(), cuts);

  it('has each item’s start and minutes, and the cuts as they come', () => {
    expect(timing.start).toBe(540);
    expect(timing.items.map(({ start, minutes }) => [start, minutes]).slice(0, 5)).toEqual([
      [540, 10],
      [550, 0],
      [550, 5],
      [555, 20],
      [575, 15],
    ]);
    expect(timing.cuts).toBe(cuts);
  });

  it('has a countdown for each step that asks for one, else for a whole exercise or break', () => {
    const timers = timing.items.map((item) => item.timers);
    expect([timers[3], timers[4], timers[7], timers[0]]).toEqual([[6, 7], [15], [20], []]);
  });
});
