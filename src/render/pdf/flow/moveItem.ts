// The same boxes elsewhere.

import type { Item, TextRun } from '../Layout.ts';

export function moveItem(item: Item, dx: number, dy: number): Item {
  if (item.kind === 'text') {
    return { ...item, y: item.y + dy, runs: moveRuns(item.runs, dx) };
  }
  return { ...item, x: item.x + dx, y: item.y + dy };
}

export function moveItems(items: readonly Item[], dx: number, dy: number): readonly Item[] {
  return dx === 0 && dy === 0 ? items : items.map((item) => moveItem(item, dx, dy));
}

export function moveRuns(runs: readonly TextRun[], dx: number): readonly TextRun[] {
  return dx === 0 ? runs : runs.map((run) => ({ ...run, x: run.x + dx }));
}
