// What the trainer's papers say, for the shipped workshop: they agree with the deck, with the plan and with each other.

import { describe, expect, test } from 'vitest';
import { visitInlines } from '../../src/model/mapInlines.ts';
import { type Block, plainText } from '../../src/model/markdown.ts';
import type { Plan } from '../../src/plan/Plan.ts';
import { planDay } from '../../src/plan/planDay.ts';
import { composeDeck } from '../../src/publications/composeDeck.ts';
import { composeHandouts, handoutContext } from '../../src/publications/composeHandouts.ts';
import type { PrintBlock, PrintTable } from '../../src/publications/Handout.ts';
import type { HandoutContext } from '../../src/publications/HandoutContext.ts';
import { findPlan } from './shippedPlan.ts';

const contexts = new Map<string, HandoutContext>();
for (const id of ['half-day', 'video-90', 'lunch-30']) {
  const { plan } = await findPlan(id, 'run-sheet');
  contexts.set(id, contextOf(plan));
}

function contextOf(plan: Plan): HandoutContext {
  return handoutContext(plan, planDay(plan), composeDeck(plan));
}

function of(agenda: string): HandoutContext {
  const context = contexts.get(agenda);
  if (context === undefined) throw new Error(`no ${agenda}`);
  return context;
}

function blocksOf(context: HandoutContext, id: string): readonly PrintBlock[] {
  return composeHandouts(context).documents.find((one) => one.id === id)?.blocks ?? [];
}

function textOf(value: unknown): string {
  const texts: string[] = [];
  visitInlines(value, (inline) => {
    if (inline.kind === 'text' && inline.text !== '') texts.push(inline.text);
  });
  return texts.join('|').replaceAll('\u00A0', ' ');
}

describe.each(['half-day', 'video-90', 'lunch-30'])('the guide of %s', (agenda) => {
  test('shows all slides in their order', () => {
    const context = of(agenda);
    const shown: string[] = [];
    const walk = (blocks: readonly PrintBlock[]) => {
      for (const block of blocks) {
        if (block.kind === 'thumbnail') shown.push(plainText(block.caption));
        if (block.kind === 'hanging') walk([...block.beside, ...block.blocks]);
      }
    };
    walk(blocksOf(context, 'facilitator-guide'));
    expect(shown).toEqual(context.deck.slides.map((_, index) => `slide ${index + 1}`));
  });
});

test('the guide says at its item what is given out, once', () => {
  const text = textOf(blocksOf(of('half-day'), 'facilitator-guide'));
  expect(text).toMatch(/Hand out\|[^|]*\|Minute card/);
  expect(text).toMatch(/Hand out\|[^|]*\|[^|]*Words to try.*Statement of attendance/);
  expect(textOf(blocksOf(of('video-90'), 'facilitator-guide'))).not.toContain('Hand out');
});

test('lists of names that hold commas are parted by semicolons', () => {
  const text = textOf(blocksOf(of('half-day'), 'facilitator-guide'));
  expect(text).toContain('Rewrite the two ends; Three voices, twice; Feedback');
});

test('a contact that is still open is asked for where an exercise needs it alone', () => {
  const asks = (agenda: string) => textOf(blocksOf(of(agenda), 'facilitator-guide')).includes('REPLACE');
  expect(['half-day', 'video-90', 'lunch-30'].filter(asks)).toEqual(['half-day']);
});

test('who observes beside a triad has an observer’s sheet, too', () => {
  const count = ({ plan }: HandoutContext) =>
    plan.materials.find(({ prints }) => prints?.includes('observer-sheet'))?.count;
  expect(count(of('half-day'))).toBe(6);
  expect(count(of('video-90'))).toBe(16);
});

test.each(['half-day', 'video-90'])(
  'the guide of %s has the scene of each round beside its step',
  (agenda) => {
    const parts = blocksOf(of(agenda), 'facilitator-guide').flatMap((block) =>
      block.kind === 'hanging' ? [{ slides: JSON.stringify(block.beside), text: textOf(block.blocks) }] : [],
    );
    const scenes = ['The overtime that is missing', 'The order that is stuck', 'One short at reception'];
    for (const [index, scene] of scenes.entries()) {
      const [round, next] = [`Round ${index + 1}`, `Round ${index + 2}`];
      const [part, ...others] = parts.filter(({ slides }) => slides.includes(scene));
      expect(others).toEqual([]);
      expect(part?.text).toMatch(new RegExp(`^[^|]*\\|${round}`));
      expect(part?.text).not.toContain(next);
    }
  },
);

test('guide and producer sheet of a call have the same table of groups and roles', () => {
  const tableIn = (id: string) => {
    const found = blocksOf(of('video-90'), id).find((block) => textOf(block).includes('Groups and roles'));
    return textOf(found);
  };
  expect(tableIn('facilitator-guide')).toBe(tableIn('producer-sheet'));
  expect(tableIn('producer-sheet')).toMatch(/Group A.*Shift lead, warehouse.*Buyer, procurement.*Observer/);
  expect(tableIn('producer-sheet')).toMatch(/Each room has one person of A, B, and C; whoever is in D joins/);
});

test('the producer sheet has something to do under each heading of the day', () => {
  const blocks = blocksOf(of('video-90'), 'producer-sheet');
  const bare = blocks.filter((block, index) => {
    const next = blocks[index + 1];
    return (
      block.kind === 'title' && (next === undefined || (next.kind === 'title' && next.level <= block.level))
    );
  });
  expect(bare.map(textOf)).toEqual([]);
  const text = textOf(blocks);
  expect(text).toMatch(/Away from the screen.*\|Show that it goes on at 10:43/);
  expect(text).toMatch(/Feedback.*\|Post the link to the form/);
  expect(text).not.toContain('Spare time');
});

/** The rows of "When it runs late": where each begins to be past, and what it says. */
function cutRows(context: HandoutContext): readonly (readonly string[])[] {
  const tables = blocksOf(context, 'run-sheet').filter((block): block is PrintTable => block.kind === 'grid');
  return (tables[1]?.rows ?? []).map((row) => row.map((cell) => textOf(cell)));
}

describe.each(['half-day', 'video-90', 'lunch-30'])('the run sheet of %s', (agenda) => {
  const context = of(agenda);
  const rows = cutRows(context);
  const { plan, day } = context;

  test('has no row twice, and none that cuts nothing', () => {
    const said = rows.map((row) => row.slice(1).join(' / '));
    expect(new Set(said).size).toBe(said.length);
    for (const one of said) expect(one).toMatch(/drop|shorten|spare time/);
  });

  test('tells whoever is late at any time what the plan says, in the first row that has not begun', () => {
    const starts = rows.map(([first = '']) => first.replaceAll('|', '').slice(0, 5));
    const clock = (minutes: number) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    for (const item of plan.items.filter(({ minutes }) => minutes > 0)) {
      const row = rows[starts.findIndex((start) => start >= clock(item.start))];
      const cut = day.cuts.find((one) => one.item === item.index && one.delay === 5);
      const named = (cut?.cuts ?? []).filter(({ action }) => action !== 'use');
      if (row === undefined) {
        expect(cut?.cuts).toEqual([]);
        continue;
      }
      const said = row[1] ?? '';
      for (const { item: index } of named) expect(said).toContain(plainText(plan.items[index]?.title ?? []));
      expect(said.includes('late')).toBe((cut?.missing ?? 0) > 0);
      expect(said.includes('spare time')).toBe(cut?.cuts.some(({ action }) => action === 'use'));
    }
  });
});

test('the run sheet cuts no more than is needed, and says what is left over', () => {
  const [, , ...rest] = cutRows(of('half-day'));
  expect(rest[0]?.[2]).toBe('drop |Where is the line?|; |10 min left over');
  const video = cutRows(of('video-90'));
  expect(video[2]?.slice(1)).toEqual([
    'shorten |Three voices, twice| to 19 min',
    'shorten |Three voices, twice| to 19 min|; |3 min of spare time|; |end 2 min late',
    'shorten |Three voices, twice| to 19 min|; |3 min of spare time|; |end 7 min late',
  ]);
});

test('what stands in the file of a paper is printed on it', () => {
  const { plan } = of('video-90');
  const own: Block = {
    kind: 'paragraph',
    readers: 'everyone',
    origin: plan.agenda.origin,
    inlines: [{ kind: 'text', text: 'Bring the badge.' }],
  };
  const handouts = new Map(
    [...plan.workshop.handouts].map(([id, handout]) => [id, { ...handout, blocks: [own] }]),
  );
  const context = contextOf({ ...plan, workshop: { ...plan.workshop, handouts } });
  const { documents, statements } = composeHandouts(context);
  expect(documents.length).toBeGreaterThan(15);
  for (const { id, blocks } of [...documents, ...statements])
    expect([id, textOf(blocks).includes('Bring the badge.')]).toEqual([id, true]);
});
