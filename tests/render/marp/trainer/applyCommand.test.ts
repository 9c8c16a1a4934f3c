import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../../src/render/marp/trainer/applyCommand.ts';
import type { Command } from '../../../../src/render/marp/trainer/Command.ts';
import { countdownText, timeLeft } from '../../../../src/render/marp/trainer/countdown.ts';
import { type DayState, freshState } from '../../../../src/render/marp/trainer/DayState.ts';
import { at, deck, nine, started } from './sampleDay.ts';

function run(state: DayState, now: number, ...commands: readonly Command[]): DayState {
  return commands.reduce(
    (next, command) => applyCommand(deck, next, command, { now, screen: 'trainer' }),
    state,
  );
}

const next: Command = { kind: 'next' };
const go = (slide: number): Command => ({ kind: 'go', slide });
const countdown: Command = { kind: 'countdown' };

describe('going through the slides', () => {
  it('goes on, back, to the ends and to a number', () => {
    expect(run(started, nine, next).slide).toBe(2);
    expect(run(started, nine, { kind: 'previous' }).slide).toBe(0);
    expect(run(started, nine, { kind: 'last' }).slide).toBe(7);
    expect(run(started, nine, { kind: 'first' }).slide).toBe(0);
    expect(run(started, nine, go(5)).slide).toBe(5);
  });

  it('stays within the deck', () => {
    expect(run(started, nine, go(98)).slide).toBe(7);
    expect(run(started, nine, go(-1)).slide).toBe(0);
    expect(run({ ...started, slide: 7 }, nine, next).slide).toBe(7);
  });

  it('skips the slides of what was dropped, both ways, but shows them when asked by number', () => {
    const cut = { ...started, slide: 5, cuts: [{ item: 4, action: 'drop' as const, saves: 10 }] };
    expect(run(cut, nine, next).slide).toBe(7);
    expect(run(cut, nine, next, { kind: 'previous' }).slide).toBe(5);
    expect(run(cut, nine, go(6)).slide).toBe(6);
  });

  it('ends a blank screen by going on', () => {
    const blank = run(started, nine, { kind: 'blank' });
    expect(blank.isBlank).toBe(true);
    expect(run(blank, nine, next)).toMatchObject({ isBlank: false, slide: 2 });
    expect(run(blank, nine, { kind: 'blank' }).isBlank).toBe(false);
  });

  it('counts each change, and only changes', () => {
    expect(run(started, nine, next).revision).toBe(started.revision + 1);
    expect(run(started, nine, { kind: 'end-countdown' })).toBe(started);
  });

  it('forgets visits that were too short', () => {
    const slipped = run(run(started, at(9, 5), go(5)), at(9, 5, 4), go(1));
    expect(slipped.visits).toEqual(started.visits);
  });
});

describe('countdowns', () => {
  const pairs = run(started, at(9, 10), go(3));

  it('start, pause, go on and end', () => {
    const running = run(pairs, at(9, 11), countdown);
    expect(running.countdown && timeLeft(running.countdown, at(9, 13))).toBe(6 * 60_000);
    const paused = run(running, at(9, 13), countdown);
    expect(paused.countdown && timeLeft(paused.countdown, at(9, 30))).toBe(6 * 60_000);
    const resumed = run(paused, at(9, 15), countdown);
    expect(resumed.countdown && timeLeft(resumed.countdown, at(9, 16))).toBe(5 * 60_000);
    expect(run(resumed, at(9, 16), { kind: 'end-countdown' }).countdown).toBeNull();
  });

  it('are lengthened and shortened, running, paused and over', () => {
    const longer: Command = { kind: 'lengthen', minutes: 1 };
    const running = run(pairs, at(9, 11), countdown, longer);
    expect(running.countdown && timeLeft(running.countdown, at(9, 11))).toBe(9 * 60_000);
    const paused = run(running, at(9, 11), countdown, { kind: 'lengthen', minutes: -20 });
    expect(paused.countdown && timeLeft(paused.countdown, at(9, 11))).toBe(0);
    const again = run(running, at(9, 30), longer);
    expect(again.countdown && timeLeft(again.countdown, at(9, 30))).toBe(60_000);
  });

  it('follow each other, and begin again after the last', () => {
    const first = run(pairs, at(9, 11), countdown);
    const second = run(first, at(9, 20), countdown);
    expect(second.countdown).toMatchObject({ timer: 1, endsAt: at(9, 25) });
    expect(run(second, at(9, 26), countdown).countdown).toMatchObject({ timer: 0 });
  });

  it('are none where the plan has none', () => {
    expect(run(started, nine, countdown)).toBe(started);
  });

  it('of a break begin by themselves, when it really begins', () => {
    const coffee = run(started, at(9, 37), go(4));
    expect(coffee.countdown).toEqual({ item: 2, timer: 0, endsAt: at(9, 52), left: 0 });
    const back = run(run(coffee, at(9, 40), go(3)), at(9, 41), go(4));
    expect(back.countdown?.endsAt).toBe(at(9, 52));
    const looked = run(run(started, at(9, 5), go(4)), at(9, 5, 3), go(1));
    expect(run(looked, at(9, 37), go(4)).countdown?.endsAt).toBe(at(9, 52));
  });

  it.each([
    [0, '0:00'],
    [1, '0:01'],
    [59_000, '0:59'],
    [60_000, '1:00'],
    [605_000, '10:05'],
    [4_025_000, '67:05'],
  ])('%i ms read %s', (milliseconds, text) => {
    expect(countdownText(milliseconds)).toBe(text);
  });
});

describe('start now', () => {
  it('begins the day anew on its first slides', () => {
    const rehearsed = { ...freshState, visits: [{ item: 6, from: at(8, 30) }], slide: 0 };
    const begun = run(rehearsed, at(9, 7), { kind: 'start-now' });
    expect(begun).toMatchObject({
      origin: at(9, 7),
      visits: [{ item: -1, from: at(9, 7) }],
      countdown: null,
    });
  });

  it('moves the plan to the item that is shown, and drops slips beyond it', () => {
    const slipped = {
      ...started,
      slide: 3,
      visits: [...started.visits, { item: 3, from: at(9, 20) }, { item: 1, from: at(9, 22) }],
    };
    const begun = run(slipped, at(9, 25), { kind: 'start-now' });
    expect(begun.origin).toBe(at(9, 15));
    expect(begun.visits).toEqual([...started.visits, { item: 1, from: at(9, 25) }]);
  });
});
