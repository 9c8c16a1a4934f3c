// Cells beside each other as one strip: a table's row, columns. Comes in: the strips of each cell. Goes out: one
// strip as high as the highest cell; one that no page could hold can be split.

import type { Item } from '../Layout.ts';
import { moveItems } from './moveItem.ts';
import { footnotesOf, heightOf, type Panel, type Slab } from './Slab.ts';

export interface Cell {
  readonly x: number;
  readonly slabs: readonly Slab[];
}

export interface RowFrame {
  readonly padding: number;
  readonly leastHeight: number;
  /** Rules and frames of the row, once its height is known. `isEnd`: nothing of it follows on another page. */
  readonly rules: (height: number, isEnd: boolean) => readonly Item[];
  /** Higher rows may be split over pages. */
  readonly splitAbove: number;
}

export function besideEachOther(cells: readonly Cell[], frame: RowFrame): Slab {
  const content = Math.max(0, ...cells.map((cell) => heightOf(cell.slabs)));
  const height = Math.max(frame.leastHeight, content + 2 * frame.padding);
  const base = {
    items: [
      ...frame.rules(height, true),
      ...cells.flatMap((cell) => stack(cell.slabs, cell.x, frame.padding)),
    ],
    height,
    above: 0,
    below: 0,
    keep: 'free',
    baseline: frame.padding + (cells[0]?.slabs[0]?.baseline ?? 0),
    ...footnotesOf(cells.flatMap((cell) => cell.slabs)),
  } as const;
  if (height <= frame.splitAbove) return base;
  return { ...base, split: (available) => splitRow(cells, frame, available) };
}

/** All items of strips under each other, panels around theirs first. */
export function stack(slabs: readonly Slab[], x: number, top: number): readonly Item[] {
  const items: Item[] = [];
  const panels = new Map<object, { panel: Panel; top: number; bottom: number }>();
  let y = top;
  let below = 0;
  for (const [index, slab] of slabs.entries()) {
    y += index === 0 ? 0 : Math.max(below, slab.above);
    items.push(...moveItems(slab.items, x, y));
    for (const panel of slab.panels ?? []) {
      const known = panels.get(panel.key);
      if (known === undefined) panels.set(panel.key, { panel, top: y, bottom: y + slab.height });
      else known.bottom = y + slab.height;
    }
    y += slab.height;
    below = slab.below;
  }
  const behind = [...panels.values()].map(({ panel, top: from, bottom }) =>
    panelItem({ ...panel, x: panel.x + x }, from, bottom),
  );
  return [...behind, ...items];
}

function splitRow(
  cells: readonly Cell[],
  frame: RowFrame,
  available: number,
): readonly [Slab, Slab] | undefined {
  const room = available - 2 * frame.padding;
  const parts = cells.map((cell) => ({ x: cell.x, ...cutCell(cell.slabs, room) }));
  if (parts.every((part) => part.first.length === 0)) return undefined;
  const first = besideEachOther(
    parts.map((part) => ({ x: part.x, slabs: part.first })),
    {
      ...frame,
      leastHeight: 0,
      splitAbove: Number.POSITIVE_INFINITY,
      rules: (height) => frame.rules(height, false),
    },
  );
  const rest = besideEachOther(
    parts.map((part) => ({ x: part.x, slabs: part.rest })),
    { ...frame, leastHeight: 0 },
  );
  return [first, rest];
}

/** As many strips as fit, but none that has to stay with the next. */
function cutCell(slabs: readonly Slab[], room: number): { first: readonly Slab[]; rest: readonly Slab[] } {
  let count = slabs.length;
  while (count > 0 && (heightOf(slabs.slice(0, count)) > room || holdsOn(slabs, count))) count -= 1;
  return { first: slabs.slice(0, count), rest: slabs.slice(count) };
}

function holdsOn(slabs: readonly Slab[], count: number): boolean {
  return count < slabs.length && slabs[count - 1]?.keep === 'need';
}

const panelRadius = 3;

/** The drawn form of a panel. */
export function panelItem(panel: Panel, top: number, bottom: number): Item {
  const area = {
    kind: 'rect',
    x: panel.x,
    y: top,
    width: panel.width,
    height: bottom - top,
    tag: -1,
  } as const;
  switch (panel.tone) {
    case 'tint':
      return { ...area, fill: 0.93, radius: panelRadius };
    case 'frame':
      return { ...area, stroke: { width: 0.75, grey: 0.35 }, radius: panelRadius };
    case 'bar':
      return { ...area, width: 2, fill: 0.6 };
  }
}
