import { describe, expect, it } from 'vitest';
import type { Grouping } from '../../src/model/Exercise.ts';
import { formGroups } from '../../src/plan/formGroups.ts';

const groupings: readonly Grouping[] = ['solo', 'pairs', 'triads', 'fours', 'tables', 'plenary'];
const remainders = ['join', 'observer', 'facilitator'] as const;

describe('formGroups', () => {
  it.each(groupings)('places each of 2 to 60 people once, %s', (grouping) => {
    for (let participants = 2; participants <= 60; participants++) {
      for (const remainder of remainders) {
        const groups = formGroups(participants, grouping, remainder, 6);
        const placed = groups.reduce((sum, { people, observers }) => sum + people + observers, 0);
        expect({ participants, remainder, placed }).toEqual({
          participants,
          remainder,
          placed: participants,
        });
        if (grouping === 'solo') continue;
        const alone = groups.filter(({ people, facilitator }) => people < 2 && !facilitator);
        expect({ participants, remainder, alone }).toEqual({ participants, remainder, alone: [] });
      }
    }
  });

  it('makes five triads and a pair of 17', () => {
    expect(formGroups(17, 'triads', 'join', 6).map(({ people }) => people)).toEqual([3, 3, 3, 3, 3, 2]);
  });

  it('makes observers of those left over', () => {
    const groups = formGroups(17, 'triads', 'observer', 6);
    expect(groups.map(({ people, observers }) => [people, observers])).toEqual([
      [3, 0],
      [3, 0],
      [3, 0],
      [3, 1],
      [3, 1],
    ]);
  });

  it('lets the facilitator make up a pair', () => {
    expect(formGroups(5, 'pairs', 'facilitator', 6).at(-1)).toEqual({
      people: 1,
      observers: 0,
      facilitator: true,
    });
  });

  it('spreads people evenly over tables', () => {
    expect(formGroups(17, 'tables', 'join', 6).map(({ people }) => people)).toEqual([6, 6, 5]);
  });

  it('gives some groups two observers when there are few groups', () => {
    expect(formGroups(7, 'fours', 'observer', 6)).toEqual([{ people: 4, observers: 3, facilitator: false }]);
  });
});
