import { expect, test } from 'vitest';
import { hyphenatorFor } from '../../../../src/render/pdf/text/hyphenate.ts';

const parts = (lang: string, word: string) => hyphenatorFor(lang)?.(word).join('-');

test('words are divided by the rules of their language', () => {
  expect(parts('de', 'Kundenzufriedenheit')).toBe('Kun-den-zu-frie-den-heit');
  expect(parts('en-US', 'acknowledgement')).toBe('acknowl-edge-ment');
  expect(parts('de-AT', 'Zusammenarbeit')).toBe('Zusam-men-ar-beit');
});

test('a language without patterns divides nothing', () => {
  expect(hyphenatorFor('tlh')).toBeUndefined();
});

test('short words, numbers and addresses stay whole, and no part has fewer than three letters at an end', () => {
  for (const word of ['people', 'Q3-2026', 'example.org/information', '5.000,50'])
    expect(parts('en', word)).toBe(word);
  for (const word of ['incomprehensibly', 'everybody', 'organisation,']) {
    const found = hyphenatorFor('en')?.(word) ?? [];
    expect((found[0] ?? '').length).toBeGreaterThanOrEqual(3);
    expect((found.at(-1) ?? '').replace(',', '').length).toBeGreaterThanOrEqual(3);
  }
});
