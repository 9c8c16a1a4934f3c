import { describe, expect, it } from 'vitest';
import type { Cut, CutPlan } from '../../src/plan/CutPlan.ts';
import { type CuttableItem, compareHarm, cutAgenda, type Harm } from '../../src/plan/cutAgenda.ts';

const item = (more: Partial<CuttableItem>): CuttableItem => ({
  kind: 'exercise',
  minutes: 10,
  floor: 10,
  priority: 'should',
  ifLate: 'drop',
  inSteps: false,
  measures: [],
  ...more,
});

/** The plan for a delay at an item's start. */
function at(plans: readonly CutPlan[], start: number, delay: number): CutPlan {
  const found = plans.find((plan) => plan.item === start && plan.delay === delay);
  if (found === undefined) throw new Error(`no plan for item ${start}, ${delay} minutes late`);
  return found;
}

describe('cutAgenda', () => {
  it('uses buffers before anything is cut', () => {
    const items = [item({}), item({ kind: 'buffer', minutes: 5, floor: 0 })];
    expect(at(cutAgenda(items), 0, 5).cuts).toEqual([{ item: 1, action: 'use', saves: 5 }]);
  });

  it('leaves a buffer alone that is kept, or as much of it as its floor', () => {
    const buffer = (more: Partial<CuttableItem>) =>
      at(cutAgenda([item({ kind: 'buffer', floor: 0, ...more })]), 0, 10);
    expect(buffer({ ifLate: 'keep' })).toMatchObject({ cuts: [], missing: 10 });
    expect(buffer({ floor: 4 })).toMatchObject({ cuts: [{ action: 'use', saves: 6 }], missing: 4 });
  });

  it('leaves spare time alone as far as a cut gives back enough', () => {
    const items = [item({ priority: 'could' }), item({ kind: 'buffer', minutes: 5, floor: 0 })];
    const plans = cutAgenda(items);
    expect(at(plans, 0, 10).cuts).toEqual([{ item: 0, action: 'drop', saves: 10 }]);
    expect(at(plans, 0, 10).gained).toBe(0);
    expect(at(plans, 0, 15).cuts).toEqual([
      { item: 0, action: 'drop', saves: 10 },
      { item: 1, action: 'use', saves: 5 },
    ]);
  });

  it('tells what a cut gives back beyond the delay', () => {
    const plans = cutAgenda([item({ minutes: 20, floor: 20 })]);
    expect(at(plans, 0, 5).gained).toBe(15);
    expect(at(plans, 0, 25).gained).toBe(0);
  });

  it('shortens an exercise with steps to its floor or not at all', () => {
    const items = [item({ floor: 4, ifLate: 'shorten', inSteps: true }), item({ ifLate: 'keep' })];
    expect(at(cutAgenda(items), 0, 5).cuts).toEqual([{ item: 0, action: 'shorten', saves: 6 }]);
    const byTheMinute = items.map((one) => ({ ...one, inSteps: false }));
    expect(at(cutAgenda(byTheMinute), 0, 5).cuts).toEqual([{ item: 0, action: 'shorten', saves: 5 }]);
  });

  it('drops what could go before what should stay, and leaves core alone', () => {
    const items = [
      item({ priority: 'core', floor: 5 }),
      item({ priority: 'should' }),
      item({ priority: 'could' }),
    ];
    expect(at(cutAgenda(items), 0, 10).cuts).toEqual([{ item: 2, action: 'drop', saves: 10 }]);
  });

  it('shortens rather than drops', () => {
    const items = [item({ floor: 5 }), item({ priority: 'could' })];
    expect(at(cutAgenda(items), 0, 5).cuts).toEqual([{ item: 0, action: 'shorten', saves: 5 }]);
  });

  it('says how many minutes no cut can make up', () => {
    const items = [item({ ifLate: 'keep' }), item({ floor: 7, ifLate: 'shorten' })];
    const plan = at(cutAgenda(items), 0, 15);
    expect(plan.missing).toBe(12);
    expect(plan.cuts).toEqual([{ item: 1, action: 'shorten', saves: 3 }]);
  });

  it('keeps an item for each core objective that is not measured yet', () => {
    const items = [item({ measures: [0], priority: 'could' }), item({ measures: [0], priority: 'could' })];
    const plans = cutAgenda(items);
    expect(at(plans, 0, 15)).toEqual({ item: 0, delay: 15, cuts: expect.any(Array), missing: 5, gained: 0 });
    expect(at(plans, 1, 10).missing).toBe(0);
  });

  it('takes many objectives of one exercise as one', () => {
    const measures = [...Array(30).keys()];
    const items = [item({ measures }), item({}), item({ measures, priority: 'could' })];
    expect(at(cutAgenda(items), 0, 20).cuts).toEqual([
      { item: 1, action: 'drop', saves: 10 },
      { item: 2, action: 'drop', saves: 10 },
    ]);
    expect(at(cutAgenda(items), 0, 25).missing).toBe(5);
  });

  it('is quick where each of many objectives is measured by several items', { timeout: 10_000 }, () => {
    const items = [...Array(16).keys()].map((index) =>
      item({
        minutes: 6 + (index % 5),
        floor: 4,
        priority: index % 3 === 0 ? 'core' : 'should',
        measures: [index, (index * 7 + 3) % 16, (index * 5 + 8) % 16],
      }),
    );
    const started = performance.now();
    expect(at(cutAgenda(items), 0, 60).missing).toBe(0);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('never looks back: what lies before the start cannot be cut', () => {
    const items = [item({ priority: 'could' }), item({ ifLate: 'keep' })];
    expect(at(cutAgenda(items), 1, 5)).toEqual({ item: 1, delay: 5, cuts: [], missing: 5, gained: 0 });
  });
});

/** A small generator with a fixed seed (mulberry32), so that a failure can be repeated. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
}

function randomAgenda(seed: number): readonly CuttableItem[] {
  const roll = dice(seed);
  const length = seed % 25 === 0 ? 14 : 2 + roll(9);
  return Array.from({ length }, () => {
    const minutes = 2 + roll(14);
    const ifLate = (['keep', 'shorten', 'drop', 'drop'] as const)[roll(4)] ?? 'drop';
    const kind = roll(9) === 0 ? 'buffer' : 'exercise';
    return {
      kind,
      minutes,
      floor: kind === 'buffer' ? Math.max(0, roll(4) - 1) : floorOf(ifLate, minutes, roll),
      priority: (['core', 'should', 'could'] as const)[roll(3)] ?? 'should',
      ifLate,
      inSteps: roll(3) === 0,
      measures: kind === 'exercise' ? [0, 1, 2].filter(() => roll(4) === 0) : [],
    };
  });
}

function floorOf(ifLate: string, minutes: number, roll: (sides: number) => number): number {
  return ifLate === 'shorten' || roll(3) === 0 ? Math.max(1, minutes - roll(6)) : minutes;
}

interface Best {
  readonly harm: Harm;
  readonly missing: number;
  /** Minutes that cuts give back, spare time not counted. */
  readonly given: number;
}

/** Every way to keep, shorten or drop each item. Minutes of shortened items are shared out as is least harmful. */
function bruteForce(items: readonly CuttableItem[], start: number, delay: number): Best {
  const before = new Set(items.slice(0, start).flatMap(({ measures }) => measures));
  const after = items.slice(start);
  const needed = after.flatMap(({ measures }) => measures).filter((objective) => !before.has(objective));
  const open = Math.max(0, delay - spareFrom(items, start));
  const able = after.filter(({ kind }) => kind !== 'buffer');
  let best: Best | undefined;
  const walk = (
    index: number,
    kept: readonly number[],
    dropped: readonly CuttableItem[],
    short: readonly CuttableItem[],
  ): void => {
    const next = able[index];
    if (next === undefined) {
      if (needed.some((objective) => !kept.includes(objective))) return;
      const found = judge(dropped, short, open);
      if (best === undefined || isLess(found, best)) best = found;
      return;
    }
    walk(index + 1, [...kept, ...next.measures], dropped, short);
    if (next.ifLate !== 'keep' && next.floor < next.minutes) {
      walk(index + 1, [...kept, ...next.measures], dropped, [...short, next]);
    }
    if (next.ifLate === 'drop') walk(index + 1, kept, [...dropped, next], short);
  };
  walk(0, [], [], []);
  return best ?? { harm: [0, 0, 0, 0], missing: open, given: 0 };
}

function judge(dropped: readonly CuttableItem[], short: readonly CuttableItem[], open: number): Best {
  const isCore = ({ priority }: CuttableItem) => priority === 'core';
  const room = (list: readonly CuttableItem[]) =>
    list.reduce((sum, { minutes, floor }) => sum + minutes - floor, 0);
  const lost = (list: readonly CuttableItem[]) => list.reduce((sum, { minutes }) => sum + minutes, 0);
  const whole = short.filter(({ inSteps }) => inSteps);
  const byMinute = short.filter(({ inSteps }) => !inSteps);
  const core = byMinute.filter(isCore);
  const other = byMinute.filter((one) => !isCore(one));
  const fixed = lost(dropped) + room(whole);
  const fromCore = Math.max(core.length, Math.min(room(core), open - fixed - room(other)));
  const fromOther = Math.max(other.length, Math.min(room(other), open - fixed - fromCore));
  const given = fixed + fromCore + fromOther;
  return {
    harm: [
      lost(dropped.filter(isCore)) + room(whole.filter(isCore)) + fromCore,
      dropped.filter(({ priority }) => priority === 'should').length,
      dropped.filter(({ priority }) => priority === 'could').length,
      dropped.length + short.length,
    ],
    missing: Math.max(0, open - given),
    given,
  };
}

function isLess(a: Best, b: Best): boolean {
  return (a.missing - b.missing || compareHarm(a.harm, b.harm) || a.given - b.given) < 0;
}

function harmOf(items: readonly CuttableItem[], { cuts }: CutPlan): Harm {
  const real = cuts.filter(({ action }) => action !== 'use').map((cut) => ({ ...cut, ...items[cut.item] }));
  const dropped = real.filter(({ action }) => action === 'drop');
  return [
    real.filter(({ priority }) => priority === 'core').reduce((sum, { saves }) => sum + saves, 0),
    dropped.filter(({ priority }) => priority === 'should').length,
    dropped.filter(({ priority }) => priority === 'could').length,
    real.length,
  ];
}

const isUse = ({ action }: Cut) => action === 'use';
const isCut = (cut: Cut) => !isUse(cut);

function minutes({ cuts }: CutPlan, of: (cut: Cut) => boolean): number {
  return cuts.filter(of).reduce((sum, { saves }) => sum + saves, 0);
}

function spareOf({ kind, ifLate, minutes, floor }: CuttableItem): number {
  return kind !== 'buffer' || ifLate === 'keep' ? 0 : minutes - floor;
}

function spareFrom(items: readonly CuttableItem[], start: number): number {
  return items.slice(start).reduce((sum, one) => sum + spareOf(one), 0);
}

describe('cutAgenda beside brute force', () => {
  it('is never worse in any criterion, on 600 random agendas', () => {
    let compared = 0;
    for (let seed = 1; seed <= 600; seed++) {
      const items = randomAgenda(seed);
      const plans = cutAgenda(items);
      const start = seed % items.length;
      for (const delay of [5, 15, 30]) {
        const plan = at(plans, start, delay);
        const best = bruteForce(items, start, delay);
        const found = { harm: harmOf(items, plan), missing: plan.missing, given: minutes(plan, isCut) };
        expect({ seed, delay, ...found }).toEqual({ seed, delay, ...best });
        const spare = Math.max(0, Math.min(delay - best.given, spareFrom(items, start)));
        expect({ seed, delay, used: minutes(plan, isUse) }).toEqual({ seed, delay, used: spare });
        compared += 1;
      }
    }
    expect(compared).toBe(1800);
  });

  it('never breaks a floor and never drops what stays', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const items = randomAgenda(seed);
      for (const { cuts } of cutAgenda(items)) {
        for (const { item: index, action, saves } of cuts) {
          const cut = items[index];
          if (cut === undefined) throw new Error('a cut of no item');
          if (action === 'shorten') expect(cut.minutes - saves).toBeGreaterThanOrEqual(cut.floor);
          if (action === 'shorten' && cut.inSteps) expect(cut.minutes - saves).toBe(cut.floor);
          if (action === 'drop') expect(cut.ifLate).toBe('drop');
          if (action !== 'use') expect(cut.ifLate).not.toBe('keep');
        }
      }
    }
  });
});
