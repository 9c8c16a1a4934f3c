// What a screen reader hears of a finished PDF: its structure elements in order, each with its text.

import type { ContentEvent } from './content/events.ts';
import { at } from './reading/Pdf.ts';
import { asText } from './reading/values.ts';
import { type ReadPdf, readPdf } from './readPdf.ts';
import type { Element } from './structure/readTree.ts';

export interface StructureNode {
  /** Standard type, after the role map. */
  readonly type: string;
  /** In order: text of the element's own content, and the elements in it. */
  readonly children: readonly (string | StructureNode)[];
  readonly alt: string | undefined;
  /** Pages its own content lies on, 1-based. */
  readonly pages: readonly number[];
}

interface Known {
  /** By the owner of the content and its id. */
  readonly texts: ReadonlyMap<string, string>;
  /** Numbers of pages, by object number. */
  readonly pages: ReadonlyMap<number, number>;
}

const keyOf = (owner: number | undefined, mcid: number): string => `${owner}:${mcid}`;

function addText(into: Map<string, string>, event: ContentEvent): void {
  if (event.kind !== 'text' || event.mark.kind !== 'tagged') return;
  const key = keyOf(event.mark.owner, event.mark.mcid);
  into.set(key, (into.get(key) ?? '') + event.spoken);
}

/** ActualText replaces all an element holds (ISO 32000-1, 14.9.4). */
function nodeOf(read: ReadPdf, known: Known, element: Element): StructureNode {
  const actual = asText(at(read.pdf, element.dict, 'ActualText'));
  const children = element.kids.flatMap((kid): readonly (string | StructureNode)[] => {
    if (kid.kind === 'element') return [nodeOf(read, known, kid.element)];
    return kid.kind === 'content' ? [known.texts.get(keyOf(kid.owner, kid.mcid)) ?? ''] : [];
  });
  const pages = element.kids.flatMap((kid) =>
    kid.kind === 'content' ? [known.pages.get(kid.page ?? 0) ?? 0] : [],
  );
  return {
    type: element.type,
    children: actual === undefined ? children : [actual],
    alt: asText(at(read.pdf, element.dict, 'Alt')),
    pages: [...new Set(pages)],
  };
}

export function structureText(bytes: Uint8Array): readonly StructureNode[] {
  const read = readPdf(bytes);
  const texts = new Map<string, string>();
  for (const page of read.pages) for (const event of page.events) addText(texts, event);
  const pages = new Map(read.pages.map((page) => [page.object, page.number]));
  return read.tree.top.map((element) => nodeOf(read, { texts, pages }, element));
}

/** All the text of an element; an Alt stands for what it describes. */
export function textOf(node: StructureNode): string {
  if (node.alt !== undefined) return node.alt;
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** The elements of the given types anywhere below, in order. */
export function nodesOf(
  nodes: readonly StructureNode[],
  ...types: readonly string[]
): readonly StructureNode[] {
  return nodes.flatMap((node) => {
    const below = node.children.filter((child) => typeof child !== 'string');
    return [...(types.includes(node.type) ? [node] : []), ...nodesOf(below, ...types)];
  });
}
