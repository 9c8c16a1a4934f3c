// Short ways to write the blocks and inlines that slides and notes are made of.

import type { Location } from '../../diagnostics/Diagnostic.ts';
import type { Block, Inline, List, Paragraph, Readers, Table, Text } from '../../model/markdown.ts';

export type Inlines = readonly Inline[];

export function words(text: string): Inlines {
  return [{ kind: 'text', text }];
}

export function strong(children: Inlines): Inline {
  return { kind: 'strong', children };
}

export function inlinesOf(text: Text): Inlines {
  return text.inlines.length > 0 ? text.inlines : words(text.source);
}

/** The parts that are there, with a middle dot between them. */
export function dotted(parts: readonly (Inlines | string | undefined)[]): Inlines {
  return parts
    .filter((part) => part !== undefined && part.length > 0)
    .map((part) => (typeof part === 'string' ? words(part) : (part ?? [])))
    .flatMap((part, index) => (index === 0 ? part : [...words(' · '), ...part]));
}

export function paragraph(inlines: Inlines, origin: Location, readers: Readers = 'everyone'): Paragraph {
  return { kind: 'paragraph', inlines, readers, origin };
}

export function list(
  items: readonly Inlines[],
  origin: Location,
  { start, readers = 'everyone' }: { start?: number; readers?: Readers } = {},
): List {
  return {
    kind: 'list',
    start,
    tight: true,
    items: items.map((item) => [paragraph(item, origin, readers)]),
    readers,
    origin,
  };
}

export function table(
  head: readonly Inlines[],
  rows: readonly (readonly Inlines[])[],
  origin: Location,
): Table {
  return { kind: 'table', align: head.map(() => undefined), head, rows, readers: 'everyone', origin };
}

/** A label in bold and what it labels, as one paragraph of the notes. */
export function labelled(label: string, text: Inlines, origin: Location, readers: Readers): Block {
  return paragraph([strong(words(label)), ...words(': '), ...text], origin, readers);
}
