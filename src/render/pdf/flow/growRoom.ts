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
    const grown = new Map(pages.flatMap((page) => [...growPage(page, share)]));
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

/** Each takes the same share of what it could use, in whole steps. */
function growPage({ slabs, free }: TrialPage, share: number): ReadonlyMap<Slab, Slab> {
  const growing = slabs.flatMap((slab) => (slab.grow === undefined ? [] : [{ slab, grow: slab.grow }]));
  const room = (free - margin) * share;
  if (growing.length === 0 || room <= 0) return new Map();
  const at = (ratio: number) => growing.map(({ grow }) => steps(grow, ratio));
  const sum = (extras: readonly number[]) => extras.reduce((total, extra) => total + extra, 0);
  let low = 0;
  let high = 1;
  for (let round = 0; round < 12; round += 1) {
    const ratio = round === 0 ? 1 : (low + high) / 2;
    if (sum(at(ratio)) <= room) low = ratio;
    else high = ratio;
    if (low === 1) break;
  }
  const extras = at(low);
  return new Map(
    growing.flatMap(({ slab, grow }, index) => {
      const extra = extras[index] ?? 0;
      return extra > 0 ? [[slab, growSlab(slab, grow, extra)] as const] : [];
    }),
  );
}

function steps({ most, step }: Growth, ratio: number): number {
  return Math.floor((most * ratio) / step + 0.001) * step;
}

function growSlab(slab: Slab, grow: Growth, extra: number): Slab {
  const height = slab.height + extra;
  switch (grow.how) {
    case 'lines':
      return { ...slab, height, items: moreRules(slab.items, extra, grow.step) };
    case 'drop':
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

/** What reaches to the lower edge goes down with it. */
function stretch(item: Item, height: number, extra: number): Item {
  switch (item.kind) {
    case 'rule':
      if (item.y + item.dy < height - tolerance) return item;
      return item.dy > 0 ? { ...item, dy: item.dy + extra } : { ...item, y: item.y + extra };
    case 'rect':
      return item.y + item.height < height - tolerance ? item : { ...item, height: item.height + extra };
    case 'field':
      return item.y + item.height < height - fieldInset ? item : { ...item, height: item.height + extra };
    default:
      return item;
  }
}

const tolerance = 0.1;
/** A field stands a little within its frame. */
const fieldInset = 7;
