import { expect, test } from 'vitest';
import { requireKnown, UsageError } from '../src/UsageError.ts';

function complaint(wanted: string, known: readonly string[]): unknown {
  try {
    requireKnown('agenda', wanted, known);
    return undefined;
  } catch (error) {
    return error;
  }
}

test('a known id passes', () => {
  expect(complaint('half-day', ['lunch', 'half-day'])).toBeUndefined();
});

test('an unknown one comes with the nearest, else with all there are', () => {
  expect(complaint('half-dya', ['lunch', 'half-day'])).toBeInstanceOf(UsageError);
  expect(complaint('half-dya', ['lunch', 'half-day'])).toMatchObject({
    message: 'There is no agenda called `half-dya`.',
    hints: ['did you mean `half-day`?'],
  });
  expect(complaint('zzz', ['lunch', 'half-day'])).toMatchObject({ hints: ['known are lunch, half-day'] });
  expect(complaint('zzz', [])).toMatchObject({ hints: [] });
});
