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
// Method: dynamic programming from the last item to the first. best[r][m] is the least harm with which the items
// from here on give back r minutes (r capped at the longest delay) while those that are kept measure the set m of
// core objectives. An item adds at most one option a minute, so a day of 20 items takes some 10^5 steps.

import type { Cut, CutPlan } from './CutPlan.ts';

export interface CuttableItem {
  readonly kind: string;
  readonly minutes: number;
  readonly floor: number;
  readonly priority: 'core' | 'should' | 'could';
  readonly ifLate: 'keep' | 'shorten' | 'drop';
  /** Shortened to its floor or not at all; else to any number of minutes from there on. */
  readonly inSteps: boolean;
  /** Core objectives that it measures, as a set of bits. */
  readonly measures: number;
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

type Table = (Choice | undefined)[][];

export function cutAgenda(items: readonly CuttableItem[], coreObjectives: number): readonly CutPlan[] {
  const tables = solve(items, coreObjectives);
  const plans: CutPlan[] = [];
  let measured = 0;
  for (const [item, { measures }] of items.entries()) {
    for (let delay = delayStep; delay <= longestDelay; delay += delayStep) {
      plans.push(planFor(items, tables[item] ?? [], item, delay, coreObjectives & ~measured));
    }
    measured |= measures;
  }
  return plans;
}

/** One table for each item: what it and all after it can give back. */
function solve(items: readonly CuttableItem[], coreObjectives: number): readonly Table[] {
  const sets = coreObjectives + 1;
  const end: Table = Array.from({ length: longestDelay + 1 }, () => new Array(sets).fill(undefined));
  const first = end[0];
  if (first) first[0] = { harm: [0, 0, 0, 0], given: 0, saves: 0, action: 'keep', rest: undefined };
  const tables: Table[] = [end];
  for (const item of [...items].reverse()) tables.unshift(withItem(item, tables[0] ?? end, coreObjectives));
  return tables;
}

function withItem(item: CuttableItem, after: Table, coreObjectives: number): Table {
  const table: Table = after.map((row) => row.map(() => undefined));
  for (const [given, row] of after.entries()) {
    for (const [set, rest] of row.entries()) {
      if (rest === undefined) continue;
      for (const { saves, action, harm } of optionsOf(item)) {
        const choice = { harm: add(harm, rest.harm), given: rest.given + saves, saves, action, rest };
        const nextSet = action === 'drop' ? set : set | (item.measures & coreObjectives);
        keepBetter(table, Math.min(longestDelay, given + saves), nextSet, choice);
      }
    }
  }
  return table;
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
  if (item.ifLate === 'drop' && item.minutes > 0) {
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

function keepBetter(table: Table, given: number, set: number, choice: Choice): void {
  const row = table[given];
  const known = row?.[set];
  if (row && (known === undefined || isBetter(choice, known))) row[set] = choice;
}

function add(a: Harm, b: Harm): Harm {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]];
}

/** Less harm; then fewer minutes given back in all; then the earlier item left alone. */
function isBetter(a: Choice, b: Choice): boolean {
  const order = compareHarm(a.harm, b.harm) || a.given - b.given || a.saves - b.saves;
  return order < 0;
}

export function compareHarm(a: Harm, b: Harm): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];
}

function planFor(
  items: readonly CuttableItem[],
  table: Table,
  item: number,
  delay: number,
  needed: number,
): CutPlan {
  const spare = sum(useSpare(items, item, delay));
  const best = bestFor(table, delay - spare, needed);
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
  for (const [item, { kind, minutes }] of items.entries()) {
    if (item < from || kind !== 'buffer') continue;
    const saves = Math.min(open, minutes);
    open -= saves;
    if (saves > 0) cuts.push({ item, action: 'use', saves });
  }
  return cuts;
}

/** The least harm that gives back `open` minutes; where nothing does, what gives back most. */
function bestFor(table: Table, open: number, needed: number): Choice | undefined {
  const choices = table.flatMap((row) =>
    row.filter((choice, set) => choice !== undefined && (set & needed) === needed),
  );
  const enough = choices.filter((choice): choice is Choice => choice !== undefined && choice.given >= open);
  const all = choices.filter((choice): choice is Choice => choice !== undefined);
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
