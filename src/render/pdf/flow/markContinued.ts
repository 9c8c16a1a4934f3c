// Text that other words follow, though they stand elsewhere: a sign before a line, a number beside a title. Without a
// space between them they would be heard as one word.

import type { Item } from '../Layout.ts';

export function markContinued(items: readonly Item[]): readonly Item[] {
  return items.map((item) => (item.kind === 'text' ? { ...item, continues: true } : item));
}
