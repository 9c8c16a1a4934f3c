// What stands on a tent or a badge. In: the handout's own text, a line of the paper for each paragraph, heading or
// item; without one, the name and the team. Out: lines of texts and merge fields, those with a value for all filled in.

import type { Handout } from '../../model/Handout.ts';
import { type Block, type Inline, plainText } from '../../model/markdown.ts';
import type { LinePart, NameLine } from '../NamePaper.ts';

export function nameLines(
  { blocks, origin }: Handout,
  fields: ReadonlyMap<string, string>,
): readonly NameLine[] {
  const own = blocks
    .flatMap(inlinesOf)
    .map((inlines) => ({ parts: inlines.flatMap((one) => partOf(one, fields)) }));
  if (own.length > 0) return own;
  return ['participant', 'team'].map((name) => ({ parts: [{ kind: 'field', name, origin }] }));
}

function inlinesOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return splitAtBreaks(block.inlines);
    case 'list':
      return block.items.flat().flatMap(inlinesOf);
    case 'quote':
      return block.blocks.flatMap(inlinesOf);
    default:
      return [];
  }
}

function splitAtBreaks(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines;
}

function partOf(inline: Inline, fields: ReadonlyMap<string, string>): readonly LinePart[] {
  if (inline.kind === 'field') {
    const value = fields.get(inline.name);
    return value === undefined
      ? [{ kind: 'field', name: inline.name, origin: inline.origin }]
      : [{ kind: 'text', text: value }];
  }
  if (inline.kind === 'footnote')
    return [bracket(' ('), ...inline.children.flatMap((child) => partOf(child, fields)), bracket(')')];
  if ('children' in inline) return inline.children.flatMap((child) => partOf(child, fields));
  const text = plainText([inline]);
  return text === '' ? [] : [{ kind: 'text', text }];
}

function bracket(text: string): LinePart {
  return { kind: 'text', text };
}
