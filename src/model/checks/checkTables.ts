// Tables where nothing has columns.

import type { Diagnostic } from '../../diagnostics/Diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Template } from '../Handout.ts';
import type { Block } from '../markdown.ts';
import type { Entry } from '../Scope.ts';

const pieces: Partial<Record<Template, string>> = {
  cards: 'a card',
  'name-tent': 'a name tent',
  badge: 'a badge',
};

/** Pieces hold one line of text below the other. */
export function checkTables({ file, matter: { template } }: Entry<'handout'>): readonly Diagnostic[] {
  const piece = pieces[template];
  if (piece === undefined) return [];
  return tablesIn(file.blocks).map(({ origin }) =>
    problem('piece-has-no-table', origin, `A table has no place on ${piece}.`, [
      'write a list, an item for each row, such as `- When: late · Say: sorry`',
    ]),
  );
}

function tablesIn(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return tablesIn(block.items.flat());
    if (block.kind === 'quote') return tablesIn(block.blocks);
    return block.kind === 'table' ? [block] : [];
  });
}
