import { expect, test } from 'vitest';
import { stockHints } from '../../../src/model/stock/stockHints.ts';

test.each([
  ['a7', 'did you mean `a7-on-a4` or `a7-on-letter`?'],
  ['5371', 'did you mean `avery-5371`?'],
  ['Avery 5371', 'did you mean `avery-5371`?'],
  ['a7-on-a5', undefined],
  ['avery-5160', undefined],
  ['', undefined],
])('%j', (wanted, near) => {
  const [first, ...rest] = stockHints(wanted);
  expect(first).toContain(near ?? '`deckhand stock` lists them all');
  expect(rest).toHaveLength(near === undefined ? 0 : 1);
});
