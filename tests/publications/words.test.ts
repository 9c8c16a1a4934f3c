import { expect, it } from 'vitest';
import { formatClock, formatDate } from '../../src/model/clock.ts';
import { wordsFor } from '../../src/publications/words.ts';

it('falls back to English, by the language without its region', () => {
  expect(wordsFor('de-AT').minutes(1)).toBe('1 Minute');
  expect(wordsFor('en-US').break).toBe('Break');
  expect(wordsFor('fi').break).toBe('Break');
});

it.each([
  ['en', '09:05', 'Thursday 12 March 2026'],
  ['en-US', '9:05 AM', 'Thursday, March 12, 2026'],
  ['de', '09:05', 'Donnerstag, 12. März 2026'],
  ['fr', '09:05', 'jeudi 12 mars 2026'],
])('writes times and days as %s does', (lang, clock, date) => {
  expect(formatClock(545, lang).replaceAll('\u00A0', ' ')).toBe(clock);
  // The comma after the weekday came and went with versions of ICU.
  expect(formatDate('2026-03-12', lang).replace('Thursday, 12', 'Thursday 12')).toBe(date);
});

it('goes on after midnight', () => {
  expect(formatClock(24 * 60 + 30, 'de')).toBe('00:30');
});
