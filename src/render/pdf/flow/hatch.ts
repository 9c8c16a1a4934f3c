// Slanting lines in a rectangle, as a pattern that survives any printer.

import type { Item, Rectangle, Tag } from '../Layout.ts';
import { greys, rules } from '../stylesheet.ts';

/** Points from line to line, along the rectangle's edge. */
const step = 4;

/** Lines at 45°, rising: each starts at the lower or left edge and ends at the upper or right one. */
export function hatch({ x, y, width, height }: Rectangle, tag: Tag): readonly Item[] {
  const lines: Item[] = [];
  for (let offset = step; offset < width + height; offset += step) {
    const from = Math.max(0, offset - height);
    const to = Math.min(width, offset);
    lines.push({
      kind: 'rule',
      x: x + from,
      y: y + offset - from,
      dx: to - from,
      dy: from - to,
      width: rules.hair,
      grey: greys.black,
      tag,
    });
  }
  // lines start in the upper left corner; turned over they rise
  return lines.map((line) =>
    line.kind === 'rule' ? { ...line, y: 2 * y + height - line.y, dy: -line.dy } : line,
  );
}
