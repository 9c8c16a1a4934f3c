// The cut plan, solved exactly. In: the items of a plan. Out: a CutPlan for each start and delay.
//
// Spare time (buffers) goes first. What it cannot cover is made up by cuts that are, in this order, least in
//   1. minutes taken from core items, 2. "should" items dropped, 3. "could" items dropped, 4. items touched,
//   5. minutes given back; ties go to cuts of later items.
// Where such cuts give back more than that, spare time is left alone as far as they reach, and it is used only for
// the rest: what is cut and what is used together are never more than the delay where cuts by the minute allow it.
// An exercise with steps is shortened to its floor or not at all, as nobody has written what lies in between; a break
// and whatever has no steps gives back as many minutes as are needed.
// Evaluation and a closing commitment stay, floors hold, and each core objective keeps an item that measures it.
//
// Method: dynamic programming from the last item to the first. tables[i][r] holds, for each set of objectives that are
// owed, the least harm with which the items from i on give back r minutes (r capped at the longest delay). Owed is an
// objective whose items from i on are all dropped, so that one of those before must be kept: a set of bits, empty but
// for agendas that measure an objective more than once. An item adds at most one option a minute, so a day of 20 items
// takes some 10^5 steps. Where dozens of short items measure dozens of objectives twice, sets are too many: then the
// `mostSets` best of them are followed, which keeps every rule, but no longer proves that nothing does less harm.

import type { Cut, CutPlan } from './CutPlan.ts';
import { canBeDropped, type Duties, dutiesAt, losableObjectives } from './cutDuties.ts';

export interface CuttableItem {
  readonly kind: string;
  readonly minutes: number;
  readonly floor: number;
  readonly priority: 'core' | 'should' | 'could';
  readonly ifLate: 'keep' | 'shorten' | 'drop';
  /** Shortened to its floor or not at all; else to any number of minutes from there on. */
  readonly inSteps: boolean;
  /** Core objectives that it measures, by number. */
  readonly measures: readonly number[];
}

/** Core minutes, "should" items, "could" items, items touched. */
export type Harm = readonly [number, number, number, number];

interface Choice {
  readonly harm: Harm;
  /** All minutes given back, not capped. */
  readonly given: number;
  readonly saves: number;
  readonly action: 'keep' | 'shorten' | 'drop';
  readonly rest: Choice | undefined;
}

/** Minutes between two delays of the plan, and the longest delay. */
const delayStep = 5;
const longestDelay = 60;
/** Sets of owed objectives that are followed for the same number of minutes. */
const mostSets = 256;
const delays = Array.from({ length: longestDelay / delayStep }, (_, step) => (step + 1) * delayStep);

/** For each number of minutes given back: what is owed → the best choice. */
type Table = readonly Map<bigint, Choice>[];

export function cutAgenda(items: readonly CuttableItem[]): readonly CutPlan[] {
  const tables = solve(items);
  return items.flatMap((_, item) => {
    const table = tables[item] ?? [];
    return delays.map((delay) => planFor(items, table, item, delay));
  });
}

/** One table for each item: what it and all after it can give back. */
function solve(items: readonly CuttableItem[]): readonly Table[] {
  const objectives = losableObjectives(items);
  const end = emptyTable();
  end[0]?.set(0n, { harm: [0, 0, 0, 0], given: 0, saves: 0, action: 'keep', rest: undefined });
  const tables: Table[] = [end];
  for (const [index, item] of [...items.entries()].reverse())
    tables.unshift(withItem(item, dutiesAt(index, objectives), tables[0] ?? end));
  return tables;
}

function emptyTable(): Table {
  return Array.from({ length: longestDelay + 1 }, () => new Map());
}

function withItem(item: CuttableItem, duties: Duties, after: Table): Table {
  const table = emptyTable();
  const options = optionsOf(item);
  for (const [given, row] of after.entries()) {
    for (const [owed, rest] of row) {
      const kept = owed & ~duties.all;
      const dropped = owed | duties.last;
      for (const { saves, action, harm } of options) {
        if (action === 'drop' && (dropped & duties.first) !== 0n) continue;
        const choice = { harm: add(harm, rest.harm), given: rest.given + saves, saves, action, rest };
        const target = table[Math.min(longestDelay, given + saves)];
        if (target) keepBetter(target, action === 'drop' ? dropped : kept, choice);
      }
    }
  }
  return table.map(withoutDominated);
}

interface Option {
  readonly saves: number;
  readonly action: 'keep' | 'shorten' | 'drop';
  readonly harm: Harm;
}

function optionsOf(item: CuttableItem): readonly Option[] {
  const options: Option[] = [{ saves: 0, action: 'keep', harm: [0, 0, 0, 0] }];
  if (item.kind === 'buffer' || item.ifLate === 'keep') return options;
  const isCore = item.priority === 'core';
  const most = Math.min(item.minutes - item.floor, item.minutes - 1);
  for (let saves = item.inSteps ? Math.max(1, item.minutes - item.floor) : 1; saves <= most; saves++) {
    options.push({ saves, action: 'shorten', harm: [isCore ? saves : 0, 0, 0, 1] });
  }
  if (canBeDropped(item)) {
    const should = item.priority === 'should' ? 1 : 0;
    const could = item.priority === 'could' ? 1 : 0;
    options.push({
      saves: item.minutes,
      action: 'drop',
      harm: [isCore ? item.minutes : 0, should, could, 1],
    });
  }
  return options;
}

function keepBetter(row: Map<bigint, Choice>, owed: bigint, choice: Choice): void {
  const known = row.get(owed);
  if (known === undefined || isBetter(choice, known)) row.set(owed, choice);
}

/** Who owes more, and is no better, will never be chosen. Of too many the best are followed. */
function withoutDominated(row: Map<bigint, Choice>): Map<bigint, Choice> {
  if (row.size < 2) return row;
  const left: [bigint, Choice][] = [];
  for (const one of [...row].sort(([, a], [, b]) => compare(a, b))) {
    if (left.length < mostSets && left.every(([owed]) => (owed & ~one[0]) !== 0n)) left.push(one);
  }
  return new Map(left);
}

function add(a: Harm, b: Harm): Harm {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]];
}

function isBetter(a: Choice, b: Choice): boolean {
  return compare(a, b) < 0;
}

/** Less harm; then fewer minutes given back in all; then the earlier item left alone. */
function compare(a: Choice, b: Choice): number {
  return compareHarm(a.harm, b.harm) || a.given - b.given || compareSaves(a, b);
}

function compareSaves(a: Choice | undefined, b: Choice | undefined): number {
  if (a === b || a === undefined || b === undefined) return 0;
  return a.saves - b.saves || compareSaves(a.rest, b.rest);
}

export function compareHarm(a: Harm, b: Harm): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];
}

function planFor(items: readonly CuttableItem[], table: Table, item: number, delay: number): CutPlan {
  const spare = sum(useSpare(items, item, delay));
  const best = bestFor(table, delay - spare);
  const given = best?.given ?? 0;
  const used = useSpare(items, item, delay - given);
  const cuts = [...used, ...cutsOf(best, item)].sort((a, b) => a.item - b.item);
  return {
    item,
    delay,
    cuts,
    missing: Math.max(0, delay - given - sum(used)),
    gained: Math.max(0, given - delay),
  };
}

function sum(cuts: readonly Cut[]): number {
  return cuts.reduce((total, { saves }) => total + saves, 0);
}

/** Buffers from here on, as far as they are needed. */
function useSpare(items: readonly CuttableItem[], from: number, needed: number): readonly Cut[] {
  let open = Math.max(0, needed);
  const cuts: Cut[] = [];
  for (const [item, { kind, minutes, floor, ifLate }] of items.entries()) {
    if (item < from || kind !== 'buffer' || ifLate === 'keep') continue;
    const saves = Math.min(open, minutes - floor);
    open -= saves;
    if (saves > 0) cuts.push({ item, action: 'use', saves });
  }
  return cuts;
}

/** The least harm that gives back `open` minutes; where nothing does, what gives back most. */
function bestFor(table: Table, open: number): Choice | undefined {
  const all = table.flatMap((row) => [...row.values()]);
  const enough = all.filter(({ given }) => given >= open);
  const most = Math.max(0, ...all.map(({ given }) => given));
  return least(enough.length > 0 ? enough : all.filter(({ given }) => given === most));
}

function least(choices: readonly Choice[]): Choice | undefined {
  return choices.reduce<Choice | undefined>(
    (best, choice) => (best === undefined || isBetter(choice, best) ? choice : best),
    undefined,
  );
}

function cutsOf(choice: Choice | undefined, from: number): readonly Cut[] {
  const cuts: Cut[] = [];
  let item = from;
  for (let at = choice; at?.rest !== undefined; at = at.rest, item++) {
    if (at.action !== 'keep') cuts.push({ item, action: at.action, saves: at.saves });
  }
  return cuts;
}
