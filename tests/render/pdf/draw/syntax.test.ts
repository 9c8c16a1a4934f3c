import { expect, test } from 'vitest';
import { number } from '../../../../src/render/pdf/draw/syntax.ts';

test('a number has three places at most', () => {
  expect(number(1 / 3)).toBe('0.333');
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
  '%s is never written',
  (value) => {
    expect(() => number(value)).toThrow('a PDF cannot hold the number');
  },
);
