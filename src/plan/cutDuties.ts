// Which core objectives cuts could lose, and what that means for each item. In: the items of the cut plan. Out: sets of
// objectives, as bits. Objectives that ask the same of cuts are one, and one that another guards is left out, so that
// thirty objectives measured by one exercise cost no more than one.

import type { CuttableItem } from './cutAgenda.ts';

export interface Duties {
  /** Objectives that the item measures; … as the first of their items; … as the last. */
  readonly all: bigint;
  readonly first: bigint;
  readonly last: bigint;
}

/** The indexes of the items that measure it, ascending. */
type Measuring = readonly number[];

/** Objectives whose items can all be dropped, each once. */
export function losableObjectives(items: readonly CuttableItem[]): readonly Measuring[] {
  const numbers = new Set(items.flatMap(({ measures }) => measures));
  const distinct = new Map<string, Measuring>();
  for (const objective of numbers) {
    const measuring = [...items.keys()].filter((index) => items[index]?.measures.includes(objective));
    if (measuring.every((index) => canBeDropped(items[index]))) distinct.set(measuring.join(), measuring);
  }
  const found = [...distinct.values()];
  return found.filter((one) => !found.some((other) => other !== one && other.every((i) => one.includes(i))));
}

export function canBeDropped(item: CuttableItem | undefined): boolean {
  return item !== undefined && item.kind !== 'buffer' && item.ifLate === 'drop' && item.minutes > 0;
}

export function dutiesAt(item: number, objectives: readonly Measuring[]): Duties {
  const bits = (holds: (measuring: Measuring) => boolean) =>
    objectives.reduce((set, measuring, bit) => (holds(measuring) ? set | (1n << BigInt(bit)) : set), 0n);
  return {
    all: bits((measuring) => measuring.includes(item)),
    first: bits((measuring) => measuring[0] === item),
    last: bits((measuring) => measuring.at(-1) === item),
  };
}
