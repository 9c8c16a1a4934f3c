// The structure tree of a PDF: which marked content, on which page, belongs to which node. Comes in: content, links
// and fields, in the order in which they are drawn. Goes out: the tree's objects, written at the end. pdfkit's own
// structure elements keep closures and walk their children again and again.

import type { StructureNode, Tag } from '../Layout.ts';
import { type PdfDocument, type PdfReference, raw, reserveObject, writeObject } from './pdfkit-types.ts';
import { asciiString, number, textString } from './syntax.ts';

export interface StructureWriter {
  /** The id of the next marked content of this page. */
  readonly mark: (tag: Tag, page: number) => number;
  readonly typeOf: (tag: Tag) => string;
  readonly actualOf: (tag: Tag) => string | undefined;
  /** What is marked from here on has this place in the order of reading. */
  readonly readAt: (place: number) => void;
  /** The area of a figure on its page, in PDF's own coordinates. */
  readonly setArea: (tag: Tag, area: readonly number[]) => void;
  /** The key that the annotation carries as `StructParent`. */
  readonly nextKey: () => number;
  readonly addAnnotation: (tag: Tag, page: number, annotation: PdfReference, key: number) => void;
  readonly write: (pages: readonly PdfReference[]) => void;
  /** Writes the nodes below an element that another writes; nothing of them is kept. */
  readonly writePart: (pages: readonly PdfReference[], parent: PdfReference) => WrittenPart;
}

export interface WrittenPart {
  /** Numbers of the part's topmost elements. */
  readonly top: readonly number[];
  /** Entries of the parent tree, in order. */
  readonly entries: readonly string[];
  /** The first key that the part did not use. */
  readonly nextKey: number;
}

/** What stands in a node: a child's index, content of a page, an annotation. */
type Kid = (
  | { readonly kind: 'child'; readonly node: Tag }
  | { readonly kind: 'content'; readonly page: number; readonly id: number }
  | { readonly kind: 'object'; readonly page: number; readonly annotation: PdfReference }
) & { readonly place: number };

export function createStructureWriter(
  document: PdfDocument,
  nodes: readonly StructureNode[],
  pageCount: number,
  firstKey = 0,
): StructureWriter {
  const kids: Kid[][] = nodes.map(() => []);
  const contents: Tag[][] = Array.from({ length: pageCount }, () => []);
  const annotations = new Map<number, Tag>();
  let place = 0;
  const attached = new Set<Tag>();
  const areas = new Map<Tag, readonly number[]>();
  for (const [index, node] of nodes.entries()) {
    if (node.parent !== undefined && node.inline !== true) {
      kids[node.parent]?.push({ kind: 'child', node: index, place });
    }
  }

  function attach(tag: Tag): void {
    const node = nodes[tag];
    if (node?.inline !== true || node.parent === undefined || attached.has(tag)) return;
    attached.add(tag);
    attach(node.parent);
    kids[node.parent]?.push({ kind: 'child', node: tag, place });
  }

  function mark(tag: Tag, page: number): number {
    attach(tag);
    const onPage = contents[page] ?? [];
    const id = onPage.push(tag) - 1;
    kids[tag]?.push({ kind: 'content', page, id, place });
    return id;
  }

  function addAnnotation(tag: Tag, page: number, annotation: PdfReference, key: number): void {
    // a link takes its place when its words are drawn
    if (nodes[tag]?.type === 'Form') attach(tag);
    kids[tag]?.push({ kind: 'object', page, annotation, place });
    annotations.set(key, tag);
  }

  /** Pages of a booklet are drawn in the order of its sheets. */
  function inOrder(): Drawn {
    if (place > 0) for (const list of kids) list.sort((one, other) => one.place - other.place);
    return { kids, contents, annotations, areas, firstKey };
  }

  return {
    mark,
    typeOf: (tag) => nodes[tag]?.type ?? 'Span',
    actualOf: (tag) => nodes[tag]?.actual,
    readAt: (at) => {
      place = at;
    },
    setArea: (tag, area) => areas.set(tag, area),
    nextKey: () => firstKey + pageCount + annotations.size,
    addAnnotation,
    write: (pages) => {
      const root = document.getStructTreeRoot();
      const { top, entries, nextKey } = writeNodes(document, nodes, inOrder(), pages, root);
      root.data.K = raw(nameOf(top[0]));
      root.data.ParentTree = writeParentTree(document, entries);
      root.data.ParentTreeNextKey = nextKey;
    },
    writePart: (pages, parent) => writeNodes(document, nodes, inOrder(), pages, parent),
  };
}

interface Drawn {
  readonly kids: readonly (readonly Kid[])[];
  readonly contents: readonly (readonly Tag[])[];
  readonly annotations: ReadonlyMap<number, Tag>;
  readonly areas: ReadonlyMap<Tag, readonly number[]>;
  readonly firstKey: number;
}

function writeNodes(
  document: PdfDocument,
  nodes: readonly StructureNode[],
  drawn: Drawn,
  pages: readonly PdfReference[],
  above: PdfReference,
): WrittenPart {
  const { kids, areas } = drawn;
  const kept = keptNodes(nodes, kids);
  const ids = nodes.map((_, index) => (kept[index] ? reserveObject(document) : undefined));
  for (const [index, node] of nodes.entries()) {
    const id = ids[index];
    if (id === undefined) continue;
    const parent = node.parent === undefined ? `${above}` : nameOf(ids[node.parent]);
    const own = node.id === undefined ? node : { ...node, id: idOf(node.id, drawn) };
    const syntax = nodeSyntax(own, kids[index] ?? [], areas.get(index), parent, ids, pages);
    writeObject(document, id, syntax);
  }
  return {
    top: ids.flatMap((id, index) => (id === undefined || nodes[index]?.parent !== undefined ? [] : [id])),
    entries: parentEntries(drawn, ids),
    nextKey: drawn.firstKey + pages.length + drawn.annotations.size,
  };
}

/** Parts of a file may be alike: behind the first, an id says which key its part begins with. */
function idOf(id: string, { firstKey }: Drawn): string {
  return firstKey === 0 ? id : `${id}-${firstKey}`;
}

/** Numbers of the elements' objects, by node. */
type Ids = readonly (number | undefined)[];

/** Paragraphs without a word are no structure; empty cells are. */
function keptNodes(nodes: readonly StructureNode[], kids: readonly (readonly Kid[])[]): readonly boolean[] {
  const kept = nodes.map(() => false);
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const type = nodes[index]?.type;
    const hasContent = (kids[index] ?? []).some((kid) => kid.kind !== 'child' || kept[kid.node] === true);
    kept[index] = hasContent || type === 'TD' || type === 'TH' || type === 'Document';
  }
  return kept;
}

function nodeSyntax(
  node: StructureNode,
  kids: readonly Kid[],
  area: readonly number[] | undefined,
  parent: string,
  ids: Ids,
  pages: readonly PdfReference[],
): string {
  const page = kids.find((kid) => kid.kind === 'content')?.page;
  const entries = [`/Type /StructElem /S /${node.type} /P ${parent}`];
  if (page !== undefined) entries.push(`/Pg ${pages[page]}`);
  const syntax = kids.map((kid) => kidSyntax(kid, page, ids, pages)).filter((kid) => kid !== '');
  if (syntax.length > 0) entries.push(`/K [${syntax.join(' ')}]`);
  if (node.actual !== undefined) entries.push(`/ActualText ${textString(node.actual)}`);
  if (node.id !== undefined) entries.push(`/ID ${asciiString(node.id)}`);
  if (node.alt !== undefined) entries.push(`/Alt ${textString(node.alt)}`);
  const attributes = attributesOf(node, area);
  if (attributes !== '') entries.push(`/A ${attributes}`);
  return `<< ${entries.join(' ')} >>`;
}

function kidSyntax(kid: Kid, page: number | undefined, ids: Ids, pages: readonly PdfReference[]): string {
  switch (kid.kind) {
    case 'child':
      return ids[kid.node] === undefined ? '' : nameOf(ids[kid.node]);
    case 'content':
      return kid.page === page ? `${kid.id}` : `<< /Type /MCR /Pg ${pages[kid.page]} /MCID ${kid.id} >>`;
    case 'object':
      return `<< /Type /OBJR /Pg ${pages[kid.page]} /Obj ${kid.annotation} >>`;
  }
}

function attributesOf(node: StructureNode, area: readonly number[] | undefined): string {
  if (node.scope !== undefined) return `<< /O /Table /Scope /${node.scope} >>`;
  if (node.numbering !== undefined) return `<< /O /List /ListNumbering /${node.numbering} >>`;
  if (area === undefined) return '';
  return `<< /O /Layout /Placement /Block /BBox [${area.map(number).join(' ')}] >>`;
}

/** From pages and annotations back to nodes. */
function parentEntries({ contents, annotations, firstKey }: Drawn, ids: Ids): readonly string[] {
  const named = (tag: Tag) => nameOf(ids[tag]);
  const pages = contents.map((tags, page) => `${firstKey + page} [${tags.map(named).join(' ')}]`);
  return [...pages, ...[...annotations].map(([key, tag]) => `${key} ${named(tag)}`)];
}

function nameOf(id: number | undefined): string {
  return id === undefined ? 'null' : `${id} 0 R`;
}

function writeParentTree(document: PdfDocument, entries: readonly string[]): PdfReference {
  const tree = document.ref({});
  tree.data = raw(`<< /Nums [${entries.join('\n')}] >>`);
  tree.end();
  return tree;
}
