// What an author's own text makes of a tent or a badge.

import { expect, test } from 'vitest';
import type { Block } from '../../src/model/markdown.ts';
import { nameLines } from '../../src/publications/roster/nameLines.ts';
import { field, lines, origin, paragraph, rule, text } from '../render/pdf/sample.ts';
import { findPlan } from './shippedPlan.ts';

const { handout } = await findPlan('half-day', 'badges');

test('a rule, and each of `@lines`, has a line of its own below what is asked', () => {
  const blocks = [paragraph([field('participant')]), paragraph([text('I can help with: '), rule]), lines(2)];
  expect(nameLines({ ...handout, blocks: blocks as readonly Block[] }, new Map())).toEqual([
    { parts: [{ kind: 'field', name: 'participant', origin }] },
    { parts: [{ kind: 'text', text: 'I can help with: ' }] },
    { parts: [{ kind: 'rule' }] },
    { parts: [{ kind: 'rule' }] },
    { parts: [{ kind: 'rule' }] },
  ]);
});
