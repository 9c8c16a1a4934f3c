// Several laid-out documents as one file: pages one after the other, one structure, an outline with an entry for each
// document. In: layouts, their names and ids. Out: a Layout. Form fields and notes get the document's id before their
// name, as two documents may have the same.

import type { Item, Layout, OutlineEntry, Page, StructureNode, Tag, TextRun } from './Layout.ts';

export interface Part {
  readonly id: string;
  readonly name: string;
  readonly layout: Layout;
}

export function joinLayouts(title: string, lang: string, parts: readonly Part[]): Layout {
  const structure: StructureNode[] = [{ type: 'Document', parent: undefined }];
  const pages: Page[] = [];
  const outline: OutlineEntry[] = [];
  for (const { id, name, layout } of parts) {
    const before = { tags: structure.length, pages: pages.length };
    structure.push(...layout.structure.map((node) => moved(node, before.tags, id)));
    outline.push({ level: 1, title: name, page: before.pages, y: 0 });
    outline.push(...layout.outline.flatMap((entry) => below(entry, before.pages, name)));
    pages.push(
      ...layout.pages.map((page) => ({
        ...page,
        items: page.items.map((item) => retagged(item, before.tags, id)),
      })),
    );
  }
  return {
    title,
    lang,
    pages,
    structure,
    outline,
    labels: new Map(),
    references: new Map(),
    viewer: { outline: true },
    diagnostics: parts.flatMap(({ layout }) => layout.diagnostics),
  };
}

/** The document of a part becomes a division of the whole. */
function moved(node: StructureNode, by: number, id: string): StructureNode {
  if (node.parent === undefined) return { ...node, type: 'Div', parent: 0 };
  const named = node.id === undefined ? {} : { id: `${id}-${node.id}` };
  return { ...node, ...named, parent: node.parent + by };
}

/** A title that says what the part's own entry says already is left out. */
function below(entry: OutlineEntry, pages: number, name: string): readonly OutlineEntry[] {
  if (entry.page === 0 && entry.level === 1 && entry.title === name) return [];
  return [{ ...entry, level: entry.level + 1, page: entry.page + pages }];
}

/** Tags below 0 are artifacts and the same everywhere. */
function retagged(item: Item, by: number, id: string): Item {
  const tag = shifted(item.tag, by);
  switch (item.kind) {
    case 'text':
      return { ...item, tag, runs: item.runs.map((run) => withTag(run, by)) };
    case 'field':
      return {
        ...item,
        tag,
        field: { ...item.field, name: `${id.replaceAll('.', '-')}-${item.field.name}` },
      };
    default:
      return { ...item, tag };
  }
}

function withTag(run: TextRun, by: number): TextRun {
  return run.tag === undefined ? run : { ...run, tag: shifted(run.tag, by) };
}

function shifted(tag: Tag, by: number): Tag {
  return tag < 0 ? tag : tag + by;
}
