// An author's Markdown as part of a printed page: its headings become titles that follow on from the page's own
// without a jump, dividers become page breaks, Marp's directives and comments vanish.

import type { Block, Heading } from '../../model/markdown.ts';
import { plainText } from '../../model/markdown.ts';
import type { PrintBlock } from '../Handout.ts';
import { pageBreak, title } from './blocks.ts';

export interface FlowOptions {
  /** A heading of these words stands above already, and is left out. */
  readonly without?: string;
  /** Whether `---` starts a new page; else it is only a pause. */
  readonly breaks: boolean;
}

export function flowBody(blocks: readonly Block[], options: FlowOptions): readonly PrintBlock[] {
  let level = 1;
  const kept = blocks.filter((block) => !isRepeated(block, options.without) && !isBackground(block));
  return kept.flatMap((block, index): PrintBlock[] => {
    switch (block.kind) {
      case 'heading': {
        level = levelAfter(level, block);
        return [title(level === 2 ? 2 : 3, block.inlines, block.origin)];
      }
      case 'divider':
        return options.breaks && index > 0 && index < kept.length - 1 ? [pageBreak(block.origin)] : [];
      case 'directive':
      case 'comment':
        return [];
      default:
        return [block];
    }
  });
}

/** `#` and `##` and `###` are the second level of a page, deeper ones the third; never two levels down at once. */
function levelAfter(level: number, heading: Heading): number {
  return Math.min(heading.level <= 3 ? 2 : 3, level + 1);
}

function isRepeated(block: Block, words: string | undefined): boolean {
  return block.kind === 'heading' && words !== undefined && plainText(block.inlines).trim() === words.trim();
}

/** A picture behind a slide has no place on paper. */
function isBackground(block: Block): boolean {
  return (
    block.kind === 'paragraph' &&
    block.inlines.length > 0 &&
    block.inlines.every(
      (inline) =>
        (inline.kind === 'image' && inline.keywords.includes('bg')) ||
        inline.kind === 'break' ||
        (inline.kind === 'text' && inline.text.trim() === ''),
    )
  );
}
