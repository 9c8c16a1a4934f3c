// The words that a layout shows or reads aloud, one text for each paragraph, over lines and pages. In: a Layout. Out:
// texts in reading order.

import type { Layout, StructureNode, Tag, TextItem } from './Layout.ts';

/** Parts of a paragraph that have a place of their own in the structure. */
const within: ReadonlySet<StructureNode['type']> = new Set(['Span', 'Link']);

export function textOfLayout({ pages, structure }: Pick<Layout, 'pages' | 'structure'>): readonly string[] {
  const texts = new Map<Tag, string[]>();
  const add = (tag: Tag, text: string) => {
    const known = texts.get(tag);
    if (known === undefined) texts.set(tag, [text]);
    else known.push(text);
  };
  for (const { items } of pages) {
    for (const item of items) {
      if (item.kind === 'text') add(paragraphOf(item.tag, structure), words(item));
    }
  }
  for (const [tag, { alt }] of structure.entries()) if (alt !== undefined) add(tag, alt);
  return [...texts.values()].map((parts) => parts.join(' '));
}

function words({ runs }: TextItem): string {
  return runs.map(({ text }) => text).join(' ');
}

function paragraphOf(tag: Tag, structure: readonly StructureNode[]): Tag {
  const node = structure[tag];
  if (node === undefined || !within.has(node.type) || node.parent === undefined) return tag;
  return paragraphOf(node.parent, structure);
}
