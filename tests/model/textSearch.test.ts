import { expect, test } from 'vitest';
import { textSearch } from '../../src/model/textSearch.ts';

const find = (wanted: readonly string[], text: string) =>
  [...textSearch(wanted.map((letters) => ({ letters })))(text)].map(({ letters }) => letters).sort();

test('finds a text at the start, in the middle and at the end', () => {
  const wanted = 'thesentencethatstaysprivate';
  for (const text of [wanted, `${wanted}xyz`, `xyz${wanted}`, `abc${wanted}xyz`])
    expect(find([wanted], text)).toEqual([wanted]);
});

test('does not take the same beginning for the same text', () => {
  expect(find(['sixteenlettersabc'], 'sixteenlettersabxsixteenlettersab')).toEqual([]);
  expect(find(['sixteenlettersabc', 'sixteenlettersabd'], 'xxsixteenlettersabdxx')).toEqual([
    'sixteenlettersabd',
  ]);
});

test('finds short texts, and nothing in one that is shorter', () => {
  expect(find(['short'], 'a short text'.replaceAll(' ', ''))).toEqual(['short']);
  expect(find(['short', 'sixteenlettersabc'], 'shor')).toEqual([]);
});

test('finds what plain search finds, in 300 texts of few letters', () => {
  let seed = 7;
  const letter = () => {
    seed = (seed * 16807) % 2147483647;
    return 'ab\u{1F600}é'.charAt(seed % 5);
  };
  const word = (length: number) => Array.from({ length }, letter).join('');
  for (let round = 0; round < 300; round += 1) {
    const text = word(200);
    const wanted = [
      ...new Set([...Array.from({ length: 20 }, () => word(17)), text.slice(90, 110), text.slice(184)]),
    ];
    expect(find(wanted, text)).toEqual(wanted.filter((one) => text.includes(one)).sort());
  }
});
