// How people split up, in words: "5 of 3 and 1 of 2". In: groups. Out: text.

import type { Group } from '../plan/formGroups.ts';
import type { ItemGroups } from '../plan/planDay.ts';
import type { Words } from './words.ts';

/** One text for each grouping in the order of use: "In threes: 5 of 3". Alone and all together need no count. */
export function groupLines(all: readonly ItemGroups[], say: Words): readonly string[] {
  return all.map(({ grouping, groups }) =>
    grouping === 'solo' || grouping === 'plenary'
      ? say.group[grouping]
      : `${say.group[grouping]}: ${groupWords(groups, say)}`,
  );
}

function groupWords(groups: readonly Group[], say: Words): string {
  const counts = new Map<string, { count: number; group: Group }>();
  for (const group of groups) {
    const key = `${group.people} ${group.observers} ${group.facilitator}`;
    counts.set(key, { group, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].map(({ count, group }) => oneKind(count, group, say)).join(`, `);
}

function oneKind(count: number, { people, observers, facilitator }: Group, say: Words): string {
  const extra = [
    ...(observers > 0 ? [say.observing(observers)] : []),
    ...(facilitator ? [say.withFacilitator] : []),
  ];
  return [say.groupsOf(count, people), ...extra].join(` ${say.and} `);
}
