import { describe, expect, it } from 'vitest';
import { freshState } from '../../../../src/render/marp/trainer/DayState.ts';
import { adjustedItems, minute, progressOf } from '../../../../src/render/marp/trainer/progress.ts';
import { at, day, nine, started } from './sampleDay.ts';

/** In minutes, for reading. */
function standing(state: typeof started, now: number) {
  const progress = progressOf(day, state, now);
  if (progress === undefined) return undefined;
  const { item, left, behind, ends } = progress;
  return { item, left: left / minute, behind: behind / minute, ends: (ends - nine) / minute };
}

describe('progressOf', () => {
  it('is on time while the first item takes its minutes', () => {
    expect(standing(started, at(9, 4))).toEqual({ item: 0, left: 6, behind: 0, ends: 100 });
  });

  it('is behind by what an item has taken too long, and says when the day ends', () => {
    expect(standing(started, at(9, 14))).toEqual({ item: 0, left: -4, behind: 4, ends: 104 });
  });

  it('stays behind while the next item takes its own minutes', () => {
    const late = { ...started, visits: [...started.visits, { item: 1, from: at(9, 14) }] };
    expect(standing(late, at(9, 20))).toEqual({ item: 1, left: 14, behind: 4, ends: 104 });
  });

  it('is ahead after an item that took less', () => {
    const early = { ...started, visits: [...started.visits, { item: 1, from: at(9, 7) }] };
    expect(standing(early, at(9, 7))).toMatchObject({ item: 1, behind: -3 });
  });

  it('counts the time of a look back against the item at hand', () => {
    const visits = [...started.visits, { item: 1, from: at(9, 10) }, { item: 0, from: at(9, 12) }];
    expect(standing({ ...started, visits }, at(9, 15))).toMatchObject({ item: 1, left: 18, behind: 3 });
  });

  it('counts on the cuts that were accepted', () => {
    const cut = { ...started, cuts: [{ item: 5, action: 'use' as const, saves: 5 }] };
    expect(standing(cut, at(9, 14))).toMatchObject({ behind: -1, ends: 99 });
  });

  it('goes by the plan’s own clock as long as nobody has started', () => {
    const waiting = { ...freshState, visits: [{ item: -1, from: at(8, 30) }] };
    expect(standing(waiting, at(8, 55))).toMatchObject({ item: -1, left: 5, behind: 0 });
    expect(standing(waiting, at(9, 2))).toMatchObject({ item: -1, left: -2, behind: 2 });
  });

  it('does not count what was shown before the day began', () => {
    const rehearsed = {
      ...freshState,
      visits: [
        { item: 6, from: at(8, 20) },
        { item: -1, from: at(8, 30) },
      ],
    };
    expect(standing(rehearsed, at(8, 50))).toMatchObject({ item: -1 });
  });

  it('calls nothing late at another time of the day', () => {
    expect(standing(freshState, at(6, 30))).toBeUndefined();
    expect(standing(freshState, at(22, 0))).toBeUndefined();
  });
});

describe('adjustedItems', () => {
  it('moves what follows a cut', () => {
    const cuts = [
      { item: 1, action: 'shorten' as const, saves: 5 },
      { item: 4, action: 'drop' as const, saves: 10 },
    ];
    const items = adjustedItems(day, cuts);
    expect(items.map(({ start }) => start)).toEqual([540, 550, 565, 580, 610, 610, 615]);
    expect(items.map(({ isDropped }) => isDropped)).toEqual([false, false, false, false, true, false, false]);
  });
});
