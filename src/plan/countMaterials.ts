// What to bring, and how many: one line for each thing, with the most that any item needs at once.

import type { Grouping } from '../model/Exercise.ts';
import { plainText } from '../model/markdown.ts';
import { formGroups, type Group } from './formGroups.ts';
import type { PlanItem, PlannedExercise, PlannedMaterial } from './Plan.ts';

export interface GroupSizes {
  readonly participants: number;
  /** People at a table, or in a breakout room. */
  readonly table: number;
  /** Whether what is printed is for those who only observe, too. */
  readonly isForObservers: (prints: string) => boolean;
}

export function countMaterials(items: readonly PlanItem[], sizes: GroupSizes): readonly PlannedMaterial[] {
  const found = new Map<string, PlannedMaterial>();
  for (const item of items) {
    const { exercise } = item;
    if (exercise === undefined) continue;
    for (const material of exercise.materials) {
      const name = plainText(material.item.inlines);
      const known = found.get(name);
      const forObservers = material.prints !== undefined && sizes.isForObservers(material.prints);
      const count = material.count * sharers(material.per, exercise, sizes, forObservers);
      found.set(name, {
        item: name,
        count: Math.max(count, known?.count ?? 0),
        prints: material.prints ?? known?.prints,
        items: [...(known?.items ?? []), item.index],
      });
    }
  }
  return [...found.values()];
}

function sharers(
  per: 'person' | 'pair' | 'group' | 'room',
  exercise: PlannedExercise,
  sizes: GroupSizes,
  forObservers: boolean,
): number {
  const formed = (grouping: Grouping) =>
    formGroups(sizes.participants, grouping, exercise.remainder, sizes.table);
  const groups = (grouping: Grouping) => formed(grouping).length;
  switch (per) {
    case 'person':
      return sizes.participants;
    case 'pair':
      return groups('pairs');
    case 'group':
      return Math.min(...exercise.group.map(groups)) + (forObservers ? observersOf(exercise, formed) : 0);
    case 'room':
      return 1;
  }
}

/** Those who watch beside a group, and need what it shares for themselves. */
function observersOf({ group }: PlannedExercise, formed: (grouping: Grouping) => readonly Group[]): number {
  return Math.max(
    ...group.map((grouping) => formed(grouping).reduce((sum, { observers }) => sum + observers, 0)),
  );
}
