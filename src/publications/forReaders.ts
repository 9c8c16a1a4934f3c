// Leaves out what a document's readers may not read. The only place where blocks are filtered; the layout asserts
// that nothing slipped through. In: blocks and whom they are for. Out: the same blocks, some of them gone.

import { mayRead, type Readership } from '../model/mayRead.ts';
import type { PrintBlock } from './Handout.ts';
import { mapInner } from './mapInner.ts';

export function forReaders(blocks: readonly PrintBlock[], who: Readership): readonly PrintBlock[] {
  return blocks
    .filter(({ readers }) => mayRead(readers, who))
    .map((block) => mapInner(block, (inner) => forReaders(inner, who)));
}
