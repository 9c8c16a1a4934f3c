import { expect, test } from 'vitest';
import type { Inline } from '../../src/model/markdown.ts';
import { replaceTerms, termReplacer } from '../../src/model/replaceTerms.ts';

const terms = { colleague: 'teammate', 'front office': 'reception', café: 'canteen' };

test.each([
  ['a colleague', 'a teammate'],
  ['Colleague!', 'Teammate!'],
  ['COLLEAGUE', 'TEAMMATE'],
  ['colleagues', 'colleagues'],
  ['the Front office and the café', 'the Reception and the canteen'],
  ['cafés, scolleague, colleague2', 'cafés, scolleague, colleague2'],
  ['“colleague”-colleague', '“teammate”-teammate'],
])('%s', (text, expected) => expect(termReplacer(terms)?.(text)).toBe(expected));

test('no terms, no replacer', () => expect(termReplacer({})).toBeUndefined());

test('in all texts of a body, but not in code, addresses or ids; what is unchanged stays the same object', () => {
  const untouched: Inline = { kind: 'code', text: 'colleague' };
  const body = {
    id: 'colleague',
    inlines: [
      { kind: 'strong', children: [{ kind: 'text', text: 'My colleague' }] },
      { kind: 'link', href: 'https://example.org/colleague', children: [] },
      untouched,
    ] satisfies Inline[],
  };
  const replaced = replaceTerms(body, terms);
  expect(replaced).toEqual({
    id: 'colleague',
    inlines: [
      { kind: 'strong', children: [{ kind: 'text', text: 'My teammate' }] },
      body.inlines[1],
      untouched,
    ],
  });
  expect(replaced.inlines[2]).toBe(untouched);
  expect(replaceTerms(replaced, terms)).toBe(replaced);
});

test('leaves alone what is called text but holds none', () => {
  const answer = { kind: 'answer', answer: { kind: 'text', lines: 3, ruled: true } };
  expect(replaceTerms(answer, { colleague: 'teammate' })).toBe(answer);
});
