// An author's notes as part of the guide: headings become small labels, dividers and directives vanish.

import type { Block } from '../../model/markdown.ts';
import type { PrintBlock } from '../Handout.ts';
import { role } from '../workbook/blocks.ts';

export function notesBody(blocks: readonly Block[]): readonly PrintBlock[] {
  return blocks.flatMap((block): readonly PrintBlock[] => {
    switch (block.kind) {
      case 'heading':
        return [{ ...role('label', block.inlines, block.origin), readers: block.readers }];
      case 'comment':
        return [
          {
            kind: 'paragraph',
            inlines: [{ kind: 'text', text: block.text }],
            readers: block.readers,
            origin: block.origin,
          },
        ];
      case 'divider':
      case 'directive':
        return [];
      default:
        return [block];
    }
  });
}
