import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../../src/render/marp/trainer/applyCommand.ts';
import type { DayState } from '../../../../src/render/marp/trainer/DayState.ts';
import { minute, progressOf } from '../../../../src/render/marp/trainer/progress.ts';
import { proposalFor } from '../../../../src/render/marp/trainer/proposal.ts';
import { at, day, deck, started } from './sampleDay.ts';

function proposed(state: DayState, now: number) {
  const progress = progressOf(day, state, now);
  return progress && proposalFor(day, state, progress);
}

const accept = (state: DayState, now: number) =>
  applyCommand(deck, state, { kind: 'accept-cut' }, { now, screen: 'trainer' });

describe('proposalFor', () => {
  it('says nothing about less than three minutes', () => {
    expect(proposed(started, at(9, 12, 59))).toBeUndefined();
  });

  it('looks up the next delay of the table, for what comes next', () => {
    expect(proposed(started, at(9, 14))).toEqual({
      from: 1,
      cuts: [{ item: 5, action: 'use', saves: 5 }],
      missing: 0,
    });
    expect(proposed(started, at(9, 17))?.cuts.map(({ item, action }) => [item, action])).toEqual([
      [4, 'drop'],
      [5, 'use'],
    ]);
  });

  it('says what is missing beyond the longest delay of the table', () => {
    expect(proposed(started, at(9, 32))?.missing).toBe(12);
  });

  it('is silent once it is accepted, and speaks again when the delay grows', () => {
    const cut = accept(started, at(9, 14));
    expect(cut.cuts).toEqual([{ item: 5, action: 'use', saves: 5 }]);
    expect(progressOf(day, cut, at(9, 14))?.behind).toBe(-1 * minute);
    expect(proposed(cut, at(9, 14))).toBeUndefined();
    const more = accept(cut, at(9, 19));
    expect(more.cuts.map(({ item, action }) => [item, action])).toEqual([
      [4, 'drop'],
      [5, 'use'],
    ]);
  });

  it('keeps cuts of what lies behind', () => {
    const earlier = { item: 0, action: 'shorten' as const, saves: 2 };
    expect(accept({ ...started, cuts: [earlier] }, at(9, 14)).cuts).toContain(earlier);
  });

  it('is undone as a whole', () => {
    const cut = accept(started, at(9, 14));
    const undone = applyCommand(deck, cut, { kind: 'undo' }, { now: at(9, 15), screen: 'trainer' });
    expect(undone).toMatchObject({ cuts: [], origin: started.origin, visits: started.visits, undo: null });
  });
});
