// Cards that an author writes as the body of the handout: `---` between two cards; the heading, or else the first
// paragraph, is the front, what follows is the back.

import type { Handout } from '../../model/Handout.ts';
import type { Block, Inline } from '../../model/markdown.ts';
import type { Card, CardLine } from '../CardSheet.ts';
import { cardLine } from './cardLine.ts';

export function customCards({ blocks, id }: Handout): readonly Card[] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'divider') parts.push([]);
    else if (block.readers === 'everyone' && block.kind !== 'comment' && block.kind !== 'directive') {
      parts.at(-1)?.push(block);
    }
  }
  return parts
    .filter((part) => part.length > 0)
    .map((part, index) => customCard(part, `${id}, card ${index + 1}`));
}

function customCard(blocks: readonly Block[], key: string): Card {
  const at = Math.max(
    0,
    blocks.findIndex(({ kind }) => kind === 'heading'),
  );
  const first = blocks[at];
  if (first === undefined) throw new Error('a card without a block');
  const front = linesOf(first)[0]?.inlines ?? [];
  return {
    key,
    title: front,
    front,
    back: [...linesOf(first).slice(1), ...blocks.filter((block) => block !== first).flatMap(linesOf)],
    origin: first.origin,
  };
}

function linesOf(block: Block): readonly CardLine[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [cardLine(block.inlines)];
    case 'list':
      return block.items.map((item, index) =>
        cardLine(
          item.flatMap(linesOf).flatMap((line, at) => (at === 0 ? line.inlines : [gap, ...line.inlines])),
          block.start === undefined ? '•' : String(block.start + index),
        ),
      );
    case 'quote':
      return block.blocks.flatMap(linesOf);
    case 'code':
      return [cardLine([{ kind: 'code', text: block.text.trimEnd() }])];
    case 'lines':
      // a line ends after its rule
      return [cardLine(Array.from({ length: block.count }, () => ({ kind: 'rule' })))];
    // an error by now
    case 'table':
    case 'divider':
    case 'directive':
    case 'comment':
      return [];
  }
}

const gap: Inline = { kind: 'break' };
