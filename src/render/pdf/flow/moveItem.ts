// The same boxes elsewhere.

import type { Item } from '../Layout.ts';

export function moveItem(item: Item, dx: number, dy: number): Item {
  if (item.kind === 'text') {
    const runs = dx === 0 ? item.runs : item.runs.map((run) => ({ ...run, x: run.x + dx }));
    return { ...item, y: item.y + dy, runs };
  }
  return { ...item, x: item.x + dx, y: item.y + dy };
}

export function moveItems(items: readonly Item[], dx: number, dy: number): readonly Item[] {
  return dx === 0 && dy === 0 ? items : items.map((item) => moveItem(item, dx, dy));
}
