// Asserts that nothing reaches a reader it is not meant for. Composing has filtered already: a breach is a fault of
// the program and throws.

import { mayRead } from '../../model/mayRead.ts';
import type { HandoutDocument, PrintBlock } from '../../publications/Handout.ts';

export function checkReaders(document: HandoutDocument): void {
  for (const block of [...document.cover, ...document.blocks]) checkBlock(block, document);
}

function checkBlock(block: PrintBlock, document: HandoutDocument): void {
  if (!mayRead(block.readers, document)) {
    const { file, line } = block.origin;
    throw new Error(
      `${document.id} for ${document.audience} holds text for ${block.readers} (${file}:${line}).`,
    );
  }
  for (const child of childrenOf(block)) checkBlock(child, document);
}

function childrenOf(block: PrintBlock): readonly PrintBlock[] {
  switch (block.kind) {
    case 'group':
    case 'box':
    case 'quote':
      return block.blocks;
    case 'list':
      return block.items.flat();
    case 'columns':
      return block.columns.flatMap((column) => column.blocks);
    case 'hanging':
      return [...block.beside, ...block.blocks];
    case 'grid':
      return [...(block.ends === undefined ? [] : [block.ends.legend]), ...block.rows.flat(2)];
    default:
      return [];
  }
}
