// Room to write in grows where a page would stay half empty: more lines, higher rows and boxes. Comes in: the strips of
// a section, where each stands, and how far down its page is filled. Goes out: strips that fill their pages better, as
// far as an answer can use the room. Type and the order of things are never touched.

import type { Item } from '../Layout.ts';
import { moveItem, moveItems } from './moveItem.ts';
import type { Growth, Slab } from './Slab.ts';

/** A page of a section, set once to see how full it is. */
export interface TrialPage {
  readonly slabs: readonly Slab[];
  /** What is left of it. */
  readonly free: number;
}

/** What a page keeps free below the last line to write on. */
const margin = 17;
/** Shares of the free room, tried in this order: the grid takes a little between blocks. */
const shares = [1, 0.9, 0.75, 0.5] as const;

/** `trial` sets strips on pages of their own; what grows must never take another page. */
export function growRoom(
  section: readonly Slab[],
  trial: (slabs: readonly Slab[]) => readonly TrialPage[],
): readonly Slab[] {
  if (!section.some((slab) => slab.grow !== undefined)) return section;
  const pages = trial(section);
  for (const share of shares) {
    const grown = growPages(pages, share);
    if (grown.size === 0) return section;
    const slabs = section.map((slab) => grown.get(slab) ?? slab);
    const after = trial(slabs);
    if (after.length === pages.length && after.every((page, index) => holds(page, pages[index], grown)))
      return slabs;
  }
  return section;
}

/** The same strips stand on the same page. */
function holds(page: TrialPage, before: TrialPage | undefined, grown: ReadonlyMap<Slab, Slab>): boolean {
  const [first] = before?.slabs ?? [];
  return first === undefined || page.slabs[0] === (grown.get(first) ?? first);
}

interface Growing {
  readonly slab: Slab;
  readonly grow: Growth;
  /** Strips of one kind take the same share on every page. */
  readonly kind: unknown;
}

/** Each takes the same share of what it could use, in whole steps; what is alike on several pages takes no more than the
 *  fullest of them has room for. */
function growPages(pages: readonly TrialPage[], share: number): ReadonlyMap<Slab, Slab> {
  const rooms = pages.map(({ free }) => Math.max(0, (free - margin) * share));
  const growing = pages.map(growingOf);
  const own = growing.map((strips, index) => ratioFor(strips, rooms[index] ?? 0));
  const shared = new Map<unknown, number>();
  for (const { kind } of new Set(growing.flat())) {
    const on = growing.flatMap((strips, index) => (strips.some((one) => one.kind === kind) ? [index] : []));
    if (on.length > 1) shared.set(kind, Math.min(...on.map((index) => own[index] ?? 0)));
  }
  const grown = new Map<Slab, Slab>();
  for (const [index, strips] of growing.entries()) {
    const fixed = strips.filter(({ kind }) => shared.has(kind));
    const taken = fixed.reduce((sum, one) => sum + extraOf(one, shared.get(one.kind) ?? 0), 0);
    const others = strips.filter(({ kind }) => !shared.has(kind));
    const ratio = fixed.length === 0 ? (own[index] ?? 0) : ratioFor(others, (rooms[index] ?? 0) - taken);
    for (const one of strips) {
      const extra = extraOf(one, shared.get(one.kind) ?? ratio);
      if (extra > 0) grown.set(one.slab, growSlab(one.slab, one.grow, extra));
    }
  }
  return grown;
}

/** Above the first strip of a page there is nothing to be parted from; and where whole lines are added, they come
 *  first. */
function growingOf({ slabs }: TrialPage): readonly Growing[] {
  const hasDrops = slabs.some(({ grow }) => grow?.how === 'drop');
  return slabs.flatMap((slab, index) => {
    const { grow } = slab;
    if (grow === undefined || (grow.how === 'gap' && (index === 0 || !hasDrops))) return [];
    return [{ slab, grow, kind: grow.rows ?? `${grow.how} ${grow.most} ${grow.step}` }];
  });
}

/** The largest share of what the strips could use that has room. */
function ratioFor(strips: readonly Growing[], room: number): number {
  if (strips.length === 0 || room <= 0) return 0;
  const fits = (ratio: number) => strips.reduce((sum, one) => sum + extraOf(one, ratio), 0) <= room;
  if (fits(1)) return 1;
  let low = 0;
  let high = 1;
  for (let round = 0; round < 11; round += 1) {
    const ratio = (low + high) / 2;
    if (fits(ratio)) low = ratio;
    else high = ratio;
  }
  return low;
}

function extraOf({ slab, grow }: Growing, ratio: number): number {
  const { most, step, rows } = grow;
  if (rows !== undefined) return Math.max(0, rows.least + (rows.most - rows.least) * ratio - slab.height);
  return Math.floor((most * ratio) / step + 0.001) * step;
}

function growSlab(slab: Slab, grow: Growth, extra: number): Slab {
  const height = slab.height + extra;
  switch (grow.how) {
    case 'lines':
      return { ...slab, height, items: moreRules(slab.items, extra, grow.step) };
    case 'drop':
    case 'gap':
      return { ...slab, height, items: moveItems(slab.items, 0, extra), baseline: slab.baseline + extra };
    case 'stretch':
      return { ...slab, height, items: slab.items.map((item) => stretch(item, slab.height, extra)) };
  }
}

/** The rule, and as many again below it. */
function moreRules(items: readonly Item[], extra: number, step: number): readonly Item[] {
  const count = Math.round(extra / step);
  return items.flatMap((item) =>
    item.kind === 'rule'
      ? Array.from({ length: count + 1 }, (_, index) => moveItem(item, 0, index * step))
      : [item],
  );
}

/** What reaches to the lower edge goes down with it; a field within text stays on its rule. */
function stretch(item: Item, height: number, extra: number): Item {
  switch (item.kind) {
    case 'rule':
      if (item.y + item.dy < height - tolerance) return item;
      return item.dy > 0 ? { ...item, dy: item.dy + extra } : { ...item, y: item.y + extra };
    case 'rect':
      return item.y + item.height < height - tolerance ? item : { ...item, height: item.height + extra };
    case 'field':
      return item.inText || item.y + item.height < height - fieldInset
        ? item
        : { ...item, height: item.height + extra };
    default:
      return item;
  }
}

const tolerance = 0.1;
/** A field stands a little within its frame. */
const fieldInset = 7;
