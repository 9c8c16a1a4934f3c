// What stands on a tent or a badge. In: the handout's own text, a line of the paper for each paragraph, heading or
// item, and for each rule; without text, the name and the team. Out: lines of texts and merge fields, those with a value for all filled in.

import type { Handout } from '../../model/Handout.ts';
import { type Block, type Inline, plainText } from '../../model/markdown.ts';
import type { LinePart, NameLine } from '../NamePaper.ts';

export function nameLines(
  { blocks, origin }: Handout,
  fields: ReadonlyMap<string, string>,
): readonly NameLine[] {
  const own = blocks
    .flatMap(inlinesOf)
    .flatMap((inlines) => splitAtRules(inlines.flatMap((one) => partOf(one, fields))));
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
    case 'lines':
      return Array.from({ length: block.count }, () => [{ kind: 'rule' }]);
    case 'code':
      return block.text.split('\n').map((text) => [{ kind: 'code', text }]);
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

/** What is written stands below what is asked: a piece is narrow. */
function splitAtRules(parts: readonly LinePart[]): readonly NameLine[] {
  const lines: LinePart[][] = [[]];
  for (const part of parts) {
    if (part.kind === 'rule') lines.push([part], []);
    else lines.at(-1)?.push(part);
  }
  return lines.filter(({ length }) => length > 0).map((line) => ({ parts: line }));
}

function partOf(inline: Inline, fields: ReadonlyMap<string, string>): readonly LinePart[] {
  if (inline.kind === 'field') {
    const value = fields.get(inline.name);
    return value === undefined
      ? [{ kind: 'field', name: inline.name, origin: inline.origin }]
      : [{ kind: 'text', text: value }];
  }
  if (inline.kind === 'rule') return [{ kind: 'rule' }];
  if (inline.kind === 'footnote')
    return [bracket(' ('), ...inline.children.flatMap((child) => partOf(child, fields)), bracket(')')];
  if ('children' in inline) return inline.children.flatMap((child) => partOf(child, fields));
  const text = plainText([inline]);
  return text === '' ? [] : [{ kind: 'text', text }];
}

function bracket(text: string): LinePart {
  return { kind: 'text', text };
}
