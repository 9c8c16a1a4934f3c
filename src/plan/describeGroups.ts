// Groups in words: `5 of 3, 1 of 2`. In: the groups of one activity. Out: text in English, for the terminal.

import type { Group } from './formGroups.ts';

export function describeGroups(groups: readonly Group[]): string {
  const counts = new Map<string, number>();
  for (const group of groups) {
    const size = sizeOf(group);
    counts.set(size, (counts.get(size) ?? 0) + 1);
  }
  return [...counts].map(([size, count]) => `${count} of ${size}`).join(', ');
}

function sizeOf({ people, observers, facilitator }: Group): string {
  const extra = [
    ...(observers > 0 ? [`${observers} observing`] : []),
    ...(facilitator ? ['the facilitator'] : []),
  ];
  return extra.length === 0 ? `${people}` : `${people} and ${extra.join(' and ')}`;
}
