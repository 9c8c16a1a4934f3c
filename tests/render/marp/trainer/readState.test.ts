import { describe, expect, it } from 'vitest';
import { readState } from '../../../../src/render/marp/trainer/readState.ts';
import { started } from './sampleDay.ts';

const full = {
  ...started,
  countdown: { item: 1, timer: 0, endsAt: 5, left: 0 },
  cuts: [{ item: 4, action: 'drop', saves: 10 }],
  undo: { origin: null, visits: [], cuts: [] },
};

describe('readState', () => {
  it('takes what was written', () => {
    expect(readState(JSON.parse(JSON.stringify(full)), 8)).toEqual(full);
  });

  it.each([
    ['nothing', null],
    ['text', 'x'],
    ['a slide that is not there', { ...full, slide: 8 }],
    ['half a slide', { ...full, slide: 0.5 }],
    ['a visit without its time', { ...full, visits: [{ item: 1 }] }],
    ['a cut of another kind', { ...full, cuts: [{ item: 1, action: 'burn', saves: 1 }] }],
    ['a countdown without an end', { ...full, countdown: { item: 1, timer: 0, left: 0 } }],
    ['an undo that is none', { ...full, undo: {} }],
    ['another screen', { ...full, changedBy: 'phone' }],
  ])('refuses %s', (_name, value) => {
    expect(readState(value, 8)).toBeUndefined();
  });
});
