// A table's head as it stands on the further pages of the table: no content, and only short notes on it. Comes in: the
// head. Goes out: the same, heard by nobody.

import type { Item } from '../Layout.ts';
import { pagination } from '../Layout.ts';
import type { FlowContext } from './FlowContext.ts';
import type { Slab } from './Slab.ts';

/** Share of a page that notes on a head may take on every page. */
const noteShare = 0.2;

export function repeatedHead({ footnotes = [], ...slab }: Slab, { pageHeight }: FlowContext): Slab {
  const height = footnotes.reduce((sum, note) => sum + note.height, 0);
  const again = height > pageHeight * noteShare ? [] : footnotes;
  const notes = again.map((note) => ({
    ...note,
    lines: note.lines.map((line) => ({ ...line, items: artifacts(line.items) })),
  }));
  return { ...slab, items: artifacts(slab.items), ...(notes.length === 0 ? {} : { footnotes: notes }) };
}

function artifacts(items: readonly Item[]): readonly Item[] {
  return items
    .filter((item) => item.kind !== 'link')
    .map((item): Item => {
      if (item.kind !== 'text') return { ...item, tag: pagination };
      return { ...item, tag: pagination, runs: item.runs.map(({ tag: _, ...run }) => run) };
    });
}
