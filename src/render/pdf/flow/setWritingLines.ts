// Ruled lines to write on. Few stay together; of more, two at least.

import { decoration } from '../Layout.ts';
import type { FlowContext } from './FlowContext.ts';
import type { Slab } from './Slab.ts';

export function setWritingLines(count: number, { width, styles }: FlowContext): readonly Slab[] {
  const height = styles.writing;
  return Array.from({ length: count }, (_, index): Slab => {
    const rule = {
      kind: 'rule',
      x: 0,
      y: height,
      dx: width,
      dy: 0,
      ...styles.writingRule,
      tag: decoration,
    } as const;
    const edge = index === 0 || index === count - 2;
    return {
      items: [rule],
      height,
      above: 0,
      below: index === count - 1 ? styles.grid : 0,
      keep: index === count - 1 ? 'free' : edge ? 'need' : 'wish',
      baseline: height,
      ...(index === count - 1 ? { grow: { how: 'lines', most: (count + 2) * height, step: height } } : {}),
    };
  });
}
