import { expect, test } from 'vitest';
import { exampleProject, exercise, file, principle, workshop } from '../../src/diagnostics/Rule.ts';
import { findIn } from '../findIn.ts';

const session = (matter: string) =>
  file('decks/tea/sessions/monday.md', `agenda: short\ndate: 2026-03-12\n${matter}`);

test.each([
  [principle('number: 0'), 'number-is-in-range', 'write `number: 1`'],
  [principle('promise: ""'), 'text-is-not-empty', 'write words, or remove the key'],
  [principle('promise: "____"'), 'text-is-not-empty', 'write words, or remove the key'],
  [principle('promise: "[[ ]]"'), 'text-is-not-empty', 'write words, or remove the key'],
  [exercise('minutes: 15\naccess:\n  - Without chairs: stand'), 'value-has-its-type', 'put quotes'],
  [session('start: 1 pm'), 'time-is-a-clock-time', 'write `start: "13:00"`'],
  [session('start: "9.30"'), 'time-is-a-clock-time', 'write `start: "09:30"`'],
  [session('start: noon'), 'time-is-a-clock-time', 'write `start: "09:00"`'],
  [
    exercise('minutes: 15\nroles: [{id: Tänzer 1, name: Dancer}]'),
    'id-is-well-formed',
    'write `id: tanzer-1`',
  ],
  [exercise('minutes: 15\ngroup: quartets'), 'value-is-known', 'write `group: solo`, or another of these'],
  [
    exercise('minutes: {min: 20, plan: 15, max: 25}'),
    'minutes-are-ordered',
    'write `minutes: {min: 15, plan: 20, max: 25}`',
  ],
  [
    workshop('', '  - {id: short, minutes: 20, items: [{welcome: 5, floor: 6}, {exercise: pairs}]}'),
    'minutes-are-ordered',
    'write `floor: 3`, or leave it out',
  ],
  [
    workshop('', '  - {id: short, minutes: 20, items: [{welcome: 5}, {exercise: pairs, floor: 0}]}'),
    'minutes-are-whole',
    '`if_late: drop` says that the item may be left out',
  ],
  [principle('x-a: &a {number: 1}\n<<: *a'), 'key-is-known', 'write the keys out'],
])('%j: %s, with a hint', (files, code, hint) => {
  const [found] = findIn({ ...exampleProject, ...files }).diagnostics;
  expect(found?.code).toBe(code);
  expect(found?.hints.join('\n')).toContain(hint);
});

test.each([
  ['bleed: -3mm', 'from 0mm to 20mm'],
  ['bleed: 2 in', 'from 0mm to 20mm'],
  ['size: {width: 3mm, height: 40mm}', 'from 15mm to 400mm'],
  ['offset: [0, 50]', 'from -20mm to 20mm'],
])('%s is told with its limits', (matter, limits) => {
  const files = file('handouts/cards.md', `template: cards\n${matter}`);
  const [found] = findIn({ ...exampleProject, ...files }).diagnostics;
  expect(found).toMatchObject({ code: 'number-is-in-range', hints: [] });
  expect(found?.message).toContain(limits);
});

test('a misspelt `variants` has one diagnostic, though minutes depend on it', () => {
  const matter = 'minutes: 5\nvarients: {in-person: {minutes: 15}}';
  expect(findIn({ ...exampleProject, ...exercise(matter) }).codes).toEqual(['key-is-known']);
});

test('an exercise has its article', () => {
  expect(findIn({ ...exampleProject, ...exercise('minutes: 15\nvarients: {}') }).text).toContain(
    'no key of an exercise',
  );
});
