// The stylesheet of print at another size: every length times a factor, greys as they are.

import type { Stylesheet } from '../stylesheet.ts';

export function scaleStyles(styles: Stylesheet, factor: number): Stylesheet {
  return scaled(styles, factor);
}

function scaled<T>(value: T, factor: number): T {
  if (typeof value === 'number') return (value * factor) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === 'grey' ? inner : scaled(inner, factor),
  ]);
  return Object.fromEntries(entries) as T;
}
