// Leaves out what a document's readers may not read. The only place where blocks are filtered; the layout asserts
// that nothing slipped through. In: blocks and whom they are for. Out: the same blocks, some of them gone.

import { mayRead, type Readership } from '../model/mayRead.ts';
import type { PrintBlock } from './Handout.ts';

export function forReaders(blocks: readonly PrintBlock[], who: Readership): readonly PrintBlock[] {
  return blocks.filter(({ readers }) => mayRead(readers, who)).map((block) => withoutOthers(block, who));
}

function withoutOthers(block: PrintBlock, who: Readership): PrintBlock {
  const inner = <T extends PrintBlock>(blocks: readonly T[]) => forReaders(blocks, who) as readonly T[];
  switch (block.kind) {
    case 'group':
    case 'box':
      return { ...block, blocks: inner(block.blocks) };
    case 'quote':
      return { ...block, blocks: inner(block.blocks) };
    case 'list':
      return { ...block, items: block.items.map(inner) };
    case 'columns':
      return {
        ...block,
        columns: block.columns.map((column) => ({ ...column, blocks: inner(column.blocks) })),
      };
    case 'hanging':
      return { ...block, beside: inner(block.beside), blocks: inner(block.blocks) };
    case 'grid':
      return { ...block, rows: block.rows.map((row) => row.map(inner)) };
    default:
      return block;
  }
}
