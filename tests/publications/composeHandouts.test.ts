// What sheets say, for the shipped workshop: on each agenda and for each reader.

import { expect, test } from 'vitest';
import { visitInlines } from '../../src/model/mapInlines.ts';
import { type Inline, plainText } from '../../src/model/markdown.ts';
import type { Plan } from '../../src/plan/Plan.ts';
import { planDay } from '../../src/plan/planDay.ts';
import { composeDeck } from '../../src/publications/composeDeck.ts';
import { composeHandouts, handoutContext } from '../../src/publications/composeHandouts.ts';
import type { HandoutDocument } from '../../src/publications/Handout.ts';
import { findPlan } from './shippedPlan.ts';

const plans = new Map<string, Plan>();
for (const id of ['half-day', 'video-90', 'lunch-30']) plans.set(id, (await findPlan(id, 'workbook')).plan);

function planOf(agenda: string): Plan {
  const plan = plans.get(agenda);
  if (plan === undefined) throw new Error(`no ${agenda}`);
  return plan;
}

function made(plan: Plan, id: string): HandoutDocument | undefined {
  const { documents, statements } = composeHandouts(handoutContext(plan, planDay(plan), composeDeck(plan)));
  return [...documents, ...statements].find((one) => one.id === id);
}

/** All words of a document, with a bar between texts. */
function textOf(agenda: string | Plan, id: string): string {
  const texts: string[] = [];
  visitInlines(made(typeof agenda === 'string' ? planOf(agenda) : agenda, id), (inline: Inline) => {
    texts.push(plainText([inline]));
  });
  return texts.join('|');
}

test('a role sheet names its round, the others in it, and who one is', () => {
  const text = textOf('half-day', 'role-sheet.buyer');
  expect(text).toContain('Round 2: |The order that is stuck');
  expect(text).toContain('Also in this scene: Technician, laboratory; Observer');
  expect(text).toContain('Who you are');
});

test('the agenda says what people bring, and on a call what they have ready', () => {
  expect(textOf('half-day', 'agenda')).toMatch(/Please bring\|One message to another department/);
  expect(textOf('half-day', 'agenda')).not.toContain('Something to write with');
  expect(textOf('video-90', 'agenda')).toMatch(/Please have ready\|One message.*\|Something to write with/);
});

test('what goes back without a name asks nothing personal', () => {
  const text = textOf('half-day', 'follow-up.day-90');
  expect(text).toMatch(/How is it now\?.*I open and close a message/);
  expect(text).not.toContain('What did I do of what I had planned?');
  expect(textOf('half-day', 'follow-up.day-2')).toContain('What did I do of what I had planned?');
});

test('a follow-up says whom it is for', () => {
  expect(textOf('half-day', 'follow-up.day-45')).toContain('For leads');
  expect(textOf('half-day', 'follow-up.day-7')).not.toContain('For leads');
});

test('objectives under a scale are asked for, before and after', () => {
  const asked = textOf('half-day', 'pre-post').split('How reliably do you do this?');
  expect(asked).toHaveLength(3);
  for (const half of asked.slice(1)) expect(half).toContain('Open with what you understood');
  expect(textOf('half-day', 'feedback')).not.toContain('How reliably');
});

test('a measure of one exercise shows where that exercise is', () => {
  const seen = (agenda: string) =>
    planDay(planOf(agenda))
      .trace.flatMap(({ kpis }) => kpis)
      .includes('observer-score');
  expect(seen('half-day')).toBe(true);
  expect(seen('lunch-30')).toBe(false);
});

test('a workbook to fill in on a screen has a field on each space, none twice', () => {
  const plan = planOf('half-day');
  const { workshop } = plan;
  const handouts = new Map(
    [...workshop.handouts].map(([id, handout]) => [id, { ...handout, form: id === 'workbook' }]),
  );
  const form = made({ ...plan, workshop: { ...workshop, handouts } }, 'workbook');
  const names = [...JSON.stringify([form?.cover, form?.blocks]).matchAll(/"entry":\{"name":"([^"]+)"/g)];
  expect(names.length).toBeGreaterThan(20);
  expect(new Set(names.map(([, name]) => name)).size).toBe(names.length);
  expect(JSON.stringify(made(plan, 'workbook'))).not.toContain('"entry"');
});
