// A card's items turned by 180 degrees around its middle.

import type { Item } from '../Layout.ts';

export function turnItems(items: readonly Item[], width: number, height: number): readonly Item[] {
  return items.map((item) => turnItem(item, width, height));
}

function turnItem(item: Item, width: number, height: number): Item {
  switch (item.kind) {
    case 'text':
      return {
        ...item,
        y: height - item.y,
        turned: true,
        runs: item.runs.map((run) => ({ ...run, x: width - run.x })),
      };
    case 'rule':
      return { ...item, x: width - item.x, y: height - item.y, dx: -item.dx, dy: -item.dy };
    case 'slot':
      throw new Error('slots are filled before they are turned');
    case 'strokes':
      return { ...item, x: width - item.x - item.width, y: height - item.y - item.height, turned: true };
    default:
      return { ...item, x: width - item.x - item.width, y: height - item.y - item.height };
  }
}
