// The workbook in three editions of one text, and every template of `handouts/` made for the shipped workshop.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type LaidOutAgenda, layoutAgenda } from '../src/build/layoutAgenda.ts';
import { createPress } from '../src/build/press.ts';
import { openProject } from '../src/build.ts';
import { loadFonts } from '../src/fonts/loadFonts.ts';
import { planAgenda } from '../src/plan/planAgenda.ts';
import { textOfLayout } from '../src/render/pdf/textOfLayout.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const agendas = ['half-day', 'video-90', 'lunch-30'];
const laidOut = new Map<string, LaidOutAgenda>();

beforeAll(async () => {
  const { workshops } = await openProject(root);
  const workshop = workshops.find(({ id }) => id === 'internal-customer-service');
  const fonts = await loadFonts();
  for (const agenda of workshop?.agendas ?? []) {
    if (workshop) laidOut.set(agenda.id, layoutAgenda(planAgenda(workshop, agenda), createPress(fonts)));
  }
}, 120_000);

function find(agenda: string, id: string) {
  return laidOut.get(agenda)?.documents.find(({ document }) => document.id === id);
}

function layoutOf(agenda: string, id: string) {
  const found = find(agenda, id);
  if (found === undefined) throw new Error(`no ${id} on ${agenda}`);
  return found.layout;
}

describe.each(agendas)('the workbook of %s', (agenda) => {
  it('has the same page numbers in every edition', () => {
    const blank = layoutOf(agenda, 'workbook');
    expect(blank.labels.size).toBeGreaterThan(3);
    const filled = find(agenda, 'workbook-filled')?.layout;
    if (filled !== undefined) expect([...filled.labels]).toEqual([...blank.labels]);
    const key = layoutOf(agenda, 'workbook-key').labels;
    for (const [label, page] of blank.labels) expect([label, key.get(label)]).toEqual([label, page]);
  });

  it('has its keys on pages after all others', () => {
    const { pages, labels } = layoutOf(agenda, 'workbook-key');
    const before = layoutOf(agenda, 'workbook').pages.length;
    const keys = [...labels].filter(([label]) => label.startsWith('item:key-'));
    expect(pages.length).toBeGreaterThan(before);
    expect(keys.length).toBeGreaterThan(2);
    for (const [label, page] of keys)
      expect({ label, page: Math.max(page, before + 1) }).toEqual({ label, page });
  });
});

describe.each(['half-day', 'video-90'])('the workbook of %s, with blanks', (agenda) => {
  it('shows them where they are filled, and not where they are blank', () => {
    const text = (id: string) => textOfLayout(layoutOf(agenda, id)).join(' ').length;
    expect(text('workbook-filled')).toBeGreaterThan(text('workbook') + 50);
    expect(text('workbook-key')).toBeGreaterThan(text('workbook-filled'));
  });
});

describe('the workbook of lunch-30, without blanks', () => {
  it('is not made a second time as filled in', () => {
    expect(find('lunch-30', 'workbook')).toBeDefined();
    expect(find('lunch-30', 'workbook-filled')).toBeUndefined();
  });
});

describe('the handouts that are shipped', () => {
  const shipped = readdirSync(join(root, 'handouts')).map((name) => name.replace(/\.md$/, ''));

  it('are all made, on one agenda or another', () => {
    const made = new Set(
      [...laidOut.values()].flatMap(({ documents, cards, records }) => [
        ...documents.map(({ document }) => document.handout ?? document.id),
        ...cards.map(({ sheet }) => sheet.id),
        ...records.map(({ id }) => id),
      ]),
    );
    expect(shipped.length).toBeGreaterThan(20);
    expect(shipped.filter((id) => !made.has(id))).toEqual([]);
  });

  it('keep the run sheet on one side', () => {
    for (const agenda of agendas)
      expect([agenda, layoutOf(agenda, 'run-sheet').pages.length]).toEqual([agenda, 1]);
  });

  it('make a producer sheet for video alone', () => {
    expect(layoutOf('video-90', 'producer-sheet').pages.length).toBeGreaterThan(1);
    expect(() => layoutOf('half-day', 'producer-sheet')).toThrow('no producer-sheet');
  });

  it('follow up on each day that the workshop names', () => {
    const ids = laidOut.get('half-day')?.documents.map(({ document }) => document.id) ?? [];
    const expected = ['follow-up.day-2', 'follow-up.day-90', 'huddle-inbox-reframe', 'huddle-cover-grid'];
    expect(ids).toEqual(expect.arrayContaining(expected));
  });
});

describe('the guide', () => {
  it('names each exercise with its clock time, its steps and its key', () => {
    const agenda = laidOut.get('half-day');
    const text = textOfLayout(layoutOf('half-day', 'facilitator-guide')).join('\n');
    for (const { exercise } of agenda?.plan.items ?? []) {
      if (exercise === undefined) continue;
      expect(text).toContain(exercise.exercise.title.source);
    }
    expect(text).toContain('09:10');
    expect(text).toMatch(/Listen for/);
  });

  it('says with the name of a principle where the workbook has it', () => {
    const texts = textOfLayout(layoutOf('half-day', 'facilitator-guide'));
    const name = texts.findIndex((text) => text.startsWith('Principle 9:'));
    expect(texts[name + 2]).toMatch(/^Workbook\s+page\s+15$/);
  });
});
