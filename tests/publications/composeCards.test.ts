import { expect, test } from 'vitest';
import { plainText } from '../../src/model/markdown.ts';
import { composeCards } from '../../src/publications/composeCards.ts';
import { findPlan } from './shippedPlan.ts';

const { plan, handout } = await findPlan('half-day', 'principle-cards');

const cardsOf = (more: object) => composeCards(plan, { ...handout, ...more }).cards;
const words = (more: object) =>
  cardsOf(more).map(({ front, back }) => [
    plainText(front),
    back.map(({ sign = '', inlines }) => `${sign} ${plainText(inlines)}`.trim()).join(' | '),
  ]);

test('a card for each principle, phrase and difference of the workshop', () => {
  expect(cardsOf({ of: 'principles' })).toHaveLength(plan.workshop.principles.length);
  const phrases = words({ of: 'phrases' });
  expect(phrases).toHaveLength(plan.workshop.principles.flatMap((one) => one.phrases).length);
  expect(phrases[0]?.[1]).toMatch(/^Not “.*” \| But “/);
  expect(cardsOf({ of: 'phrases' })[0]?.back.map(({ follows }) => follows)).toEqual([
    undefined,
    undefined,
    true,
  ]);
  expect(cardsOf({ of: 'differences' })).toHaveLength(plan.workshop.differences.length);
});

test('private text of a role stands on its own card alone', () => {
  const cards = words({ of: 'roles' });
  const roles = [...plan.workshop.exercises.values()].flatMap((one) => one.roles);
  const secrets = roles.flatMap((role) => role.private ?? []).map((text) => plainText(text.inlines));
  expect(secrets.length).toBeGreaterThan(2);
  for (const secret of secrets) {
    expect(cards.filter(([front, back]) => front?.includes(secret) || back?.includes(secret))).toHaveLength(
      1,
    );
  }
  const others = ['principles', 'phrases', 'differences', 'exercises', 'scenarios', 'huddles'];
  for (const of of others) {
    for (const secret of secrets) expect(words({ of }).flat().join()).not.toContain(secret);
  }
});

test('roles of one round have its number in front, and the scene behind', () => {
  const found = cardsOf({ of: 'roles' }).map(({ number, title }) => [number, plainText(title)]);
  expect(found).toContainEqual(['Round 2', 'Buyer, procurement The order that is stuck']);
  expect(found).toContainEqual([undefined, 'Observer']);
});

test('a set without a title is called after what it holds', () => {
  expect(composeCards(plan, { ...handout, of: 'roles' }).title).toMatch(/ – Role cards$/);
  expect(composeCards(plan, { ...handout, of: 'custom' }).title).toMatch(/ – Cards$/);
});

test('scenarios name their roles, exercises their steps, huddles their day', () => {
  expect(words({ of: 'scenarios' })[0]?.[1]).toContain('• Shift lead, warehouse');
  expect(words({ of: 'exercises' }).length).toBeGreaterThan(5);
  expect(cardsOf({ of: 'huddles' }).map(({ number }) => number)).toEqual(['Day 7', 'Day 14', 'Day 30']);
});

test('ids choose principles and exercises, in the order given', () => {
  const [first, second] = plan.workshop.principles;
  expect(cardsOf({ of: [second?.id, `principle:${first?.id}`] }).map(({ key }) => key)).toEqual([
    expect.stringContaining(second?.id ?? '?'),
    `principle:${first?.id}`,
  ]);
});

test('custom cards: a heading or the first paragraph, then the back', () => {
  const origin = handout.origin;
  const text = (value: string) => [{ kind: 'text' as const, text: value }];
  const base = { readers: 'everyone' as const, origin };
  const paragraph = (value: string) => ({ ...base, kind: 'paragraph' as const, inlines: text(value) });
  const blocks = [
    { ...base, kind: 'heading' as const, level: 2 as const, inlines: text('Front') },
    paragraph('Back'),
    {
      ...base,
      kind: 'list' as const,
      start: 1,
      tight: true,
      items: [[paragraph('one')], [paragraph('two')]],
    },
    { ...base, kind: 'divider' as const },
    paragraph('Alone'),
  ];
  expect(words({ of: 'custom', blocks })).toEqual([
    ['Front', 'Back | 1 one | 2 two'],
    ['Alone', ''],
  ]);
});
