// How people split up. In: how many, the grouping, who is left over. Out: the groups. Everyone is placed once, and
// nobody is alone unless the work is solo.

import type { Exercise, Grouping } from '../model/Exercise.ts';

export interface Group {
  /** People who do the exercise. */
  readonly people: number;
  /** People who watch and report. */
  readonly observers: number;
  /** Whether the facilitator makes up the number. */
  readonly facilitator: boolean;
}

const sizeOf = { pairs: 2, triads: 3, fours: 4 } as const;

/** `table`: people at a table, or in a breakout room on video. */
export function formGroups(
  participants: number,
  grouping: Grouping,
  remainder: Exercise['remainder'],
  table: number,
): readonly Group[] {
  switch (grouping) {
    case 'solo':
      return alike(participants, group(1));
    case 'plenary':
      return participants === 0 ? [] : [group(participants)];
    case 'tables':
      return evenly(participants, Math.ceil(participants / table));
    default:
      return bySize(participants, sizeOf[grouping], remainder);
  }
}

function group(people: number, observers = 0, facilitator = false): Group {
  return { people, observers, facilitator };
}

/** One object for all of them: a roster may have thousands. */
function alike(count: number, one: Group): readonly Group[] {
  return Array.from({ length: count }, () => one);
}

function evenly(participants: number, tables: number): readonly Group[] {
  return Array.from({ length: tables }, (_, index) =>
    group(Math.floor(participants / tables) + (index < participants % tables ? 1 : 0)),
  );
}

/** Whole groups, and what becomes of the rest. With fewer people than a group has, all are one group. */
function bySize(participants: number, size: number, remainder: Exercise['remainder']): readonly Group[] {
  const whole = Math.floor(participants / size);
  const rest = participants % size;
  const groups = alike(whole, group(size));
  if (rest === 0) return groups;
  if (whole === 0) return [group(rest, 0, rest === 1)];
  if (remainder === 'facilitator' && rest === size - 1) return [...groups, group(rest, 0, true)];
  if (remainder === 'observer')
    return addOneEach(groups, rest, (one) => group(one.people, one.observers + 1));
  if (rest === 1) return addOneEach(groups, 1, (one) => group(one.people + 1));
  return [...groups, group(rest)];
}

/** The last groups get one more each; when there are fewer groups than people left over, some get two. */
function addOneEach(groups: readonly Group[], rest: number, grown: (one: Group) => Group): readonly Group[] {
  let result = [...groups];
  for (let left = rest; left > 0; left -= groups.length) {
    result = result.map((one, index) => (index >= groups.length - left ? grown(one) : one));
  }
  return result;
}
