// The blocks that stand inside a block. In: a block, and what becomes of a row of blocks. Out: the block with those; itself
// where it holds none. What stands in the cells of Markdown's tables are texts, not blocks.

import type { PrintBlock } from './Handout.ts';

export function mapInner(
  block: PrintBlock,
  map: (blocks: readonly PrintBlock[]) => readonly PrintBlock[],
): PrintBlock {
  // the kinds of blocks stay what they are
  const inner = <T extends PrintBlock>(blocks: readonly T[]) => map(blocks) as readonly T[];
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
