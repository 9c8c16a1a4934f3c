// A strip further from the start of its column.

import { moveItems } from './moveItem.ts';
import type { Slab } from './Slab.ts';

export function shiftSlab(slab: Slab, dx: number, dy = 0): Slab {
  if (dx === 0 && dy === 0) return slab;
  const { split } = slab;
  return {
    ...slab,
    items: moveItems(slab.items, dx, dy),
    baseline: slab.baseline + dy,
    ...(slab.panels === undefined
      ? {}
      : { panels: slab.panels.map((panel) => ({ ...panel, x: panel.x + dx })) }),
    ...(slab.repeat === undefined ? {} : { repeat: shiftSlab(slab.repeat, dx, dy) }),
    ...(split === undefined ? {} : { split: (available) => shiftParts(split(available), dx, dy) }),
  };
}

function shiftParts(parts: readonly [Slab, Slab] | undefined, dx: number, dy: number) {
  return parts && ([shiftSlab(parts[0], dx, dy), shiftSlab(parts[1], dx, dy)] as const);
}
