// Walks any checked data (front matter, bodies, whole exercises) and replaces inlines in it. What is not changed is
// kept as it is, down to the same object.

import type { Inline } from './markdown.ts';

const kinds: ReadonlySet<unknown> = new Set<Inline['kind']>([
  'text',
  'strong',
  'emphasis',
  'strike',
  'link',
  'image',
  'break',
  'blank',
  'rule',
  'reference',
  'field',
  'footnote',
]);

export function mapInlines<T>(data: T, change: (inline: Inline) => Inline): T {
  if (typeof data !== 'object' || data === null || ArrayBuffer.isView(data)) return data;
  if (data instanceof Map || data instanceof Set) return data;
  const changed = isInline(data) ? (change(data) as typeof data) : data;
  if (Array.isArray(changed)) return mapEntries(changed, change) as T;
  let result: Record<string, unknown> | undefined;
  for (const [key, value] of Object.entries(changed)) {
    const mapped = key === 'origin' ? value : mapInlines(value, change);
    if (mapped === value) continue;
    result = { ...(result ?? changed), [key]: mapped };
  }
  return (result ?? changed) as T;
}

function mapEntries(entries: readonly unknown[], change: (inline: Inline) => Inline): readonly unknown[] {
  const mapped = entries.map((entry) => mapInlines(entry, change));
  return mapped.some((entry, index) => entry !== entries[index]) ? mapped : entries;
}

/** Calls `visit` with every inline in `data`. */
export function visitInlines(data: unknown, visit: (inline: Inline) => void): void {
  mapInlines(data, (inline) => {
    visit(inline);
    return inline;
  });
}

/** Inline code is left out, as a block of code has the same `kind`; nothing needs to change it. */
/** An answer to be written on paper has the kind `text`, too, but no text. */
function isInline(value: object): value is Inline {
  if (!('kind' in value) || !kinds.has(value.kind)) return false;
  return value.kind !== 'text' || ('text' in value && typeof value.text === 'string');
}
