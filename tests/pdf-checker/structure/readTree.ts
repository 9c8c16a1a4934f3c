// The structure tree of a file as plain elements, and its parent tree as a map. Judges nothing but what cannot be read.

import { at, catalogOf, dictAt, listAt, numberOf, type Pdf, refsAt, resolve } from '../reading/Pdf.ts';
import { asDict, asName, asNumber, emptyDict, type PdfDict, type PdfValue } from '../reading/values.ts';

export interface ElementKid {
  readonly kind: 'element';
  readonly element: Element;
}

/** Marked content: the object numbers of its page and of the stream that has the content id (the page's, or a form). */
export interface ContentKid {
  readonly kind: 'content';
  readonly page: number | undefined;
  readonly owner: number | undefined;
  readonly mcid: number;
}

/** An object reference: an annotation or a picture as a whole. */
export interface ObjectKid {
  readonly kind: 'object';
  readonly page: number | undefined;
  readonly object: number | undefined;
}

export type Kid = ElementKid | ContentKid | ObjectKid;

export interface Element {
  /** Object number; 0 for an element written directly into its parent. */
  readonly object: number;
  /** After the role map. */
  readonly type: string;
  readonly dict: PdfDict;
  readonly parent: Element | undefined;
  readonly kids: readonly Kid[];
}

export interface StructureTree {
  readonly root: PdfDict;
  readonly rootObject: number | undefined;
  readonly top: readonly Element[];
  /** All elements, in the order of the document. */
  readonly elements: readonly Element[];
  readonly parentTree: ReadonlyMap<number, PdfValue>;
  readonly faults: readonly string[];
}

interface Reading {
  readonly pdf: Pdf;
  readonly roles: PdfDict;
  readonly seen: Set<number>;
  readonly elements: Element[];
  readonly faults: string[];
}

function roleOf(reading: Reading, dict: PdfDict): string {
  let type = asName(at(reading.pdf, dict, 'S')) ?? '';
  for (let hops = 0; hops < 8; hops++) {
    const mapped = asName(at(reading.pdf, reading.roles, type));
    if (mapped === undefined) break;
    type = mapped;
  }
  return type;
}

/** Content named by a number or by a marked content reference, ISO 32000-1, 14.7.4. */
function readLeaf(reading: Reading, kid: PdfValue, page: number | undefined): Kid | undefined {
  if (typeof kid === 'number') return { kind: 'content', page, owner: page, mcid: kid };
  const dict = asDict(kid);
  if (!dict) return undefined;
  const ownPage = numberOf(dict.entries.get('Pg')) ?? page;
  const type = asName(at(reading.pdf, dict, 'Type'));
  if (type === 'MCR') {
    const mcid = asNumber(at(reading.pdf, dict, 'MCID')) ?? -1;
    return { kind: 'content', page: ownPage, owner: numberOf(dict.entries.get('Stm')) ?? ownPage, mcid };
  }
  if (type === 'OBJR') return { kind: 'object', page: ownPage, object: numberOf(dict.entries.get('Obj')) };
  return undefined;
}

function readKid(reading: Reading, direct: PdfValue, parent: Element): Kid | undefined {
  const kid = resolve(reading.pdf, direct);
  const leaf = readLeaf(reading, kid, numberOf(parent.dict.entries.get('Pg')));
  if (leaf) return leaf;
  const dict = asDict(kid);
  if (dict?.entries.has('S')) {
    const element = readElement(reading, direct, dict, parent);
    return element && { kind: 'element', element };
  }
  reading.faults.push(
    `element ${parent.object} (${parent.type}) has a kid that is neither element nor content`,
  );
  return undefined;
}

function readElement(
  reading: Reading,
  direct: PdfValue,
  dict: PdfDict,
  parent: Element | undefined,
): Element | undefined {
  const object = numberOf(direct) ?? 0;
  if (object > 0 && reading.seen.has(object)) {
    reading.faults.push(`element ${object} stands in the tree twice`);
    return undefined;
  }
  reading.seen.add(object);
  const kids: Kid[] = [];
  const element: Element = { object, type: roleOf(reading, dict), dict, parent, kids };
  reading.elements.push(element);
  for (const kid of refsAt(reading.pdf, dict, 'K')) {
    const read = readKid(reading, kid, element);
    if (read) kids.push(read);
  }
  return element;
}

function readNumberTree(
  pdf: Pdf,
  node: PdfDict,
  into: Map<number, PdfValue>,
  faults: string[],
  depth = 0,
): void {
  const direct = refsAt(pdf, node, 'Nums');
  for (let i = 0; i + 1 < direct.length; i += 2) {
    const key = asNumber(resolve(pdf, direct[i])) ?? -1;
    if (into.has(key)) faults.push(`the parent tree has the key ${key} twice`);
    into.set(key, direct[i + 1] ?? null);
  }
  if (depth > 20) return;
  for (const kid of listAt(pdf, node, 'Kids'))
    readNumberTree(pdf, asDict(kid) ?? emptyDict, into, faults, depth + 1);
}

export function readTree(pdf: Pdf): StructureTree {
  const rootRef = catalogOf(pdf).entries.get('StructTreeRoot') ?? null;
  const root = dictAt(pdf, rootRef);
  const reading: Reading = {
    pdf,
    roles: dictAt(pdf, root, 'RoleMap'),
    seen: new Set(),
    elements: [],
    faults: [],
  };
  const top: Element[] = [];
  for (const direct of refsAt(pdf, root, 'K')) {
    const dict = asDict(resolve(pdf, direct));
    const element = dict && readElement(reading, direct, dict, undefined);
    if (element) top.push(element);
  }
  const parentTree = new Map<number, PdfValue>();
  readNumberTree(pdf, dictAt(pdf, root, 'ParentTree'), parentTree, reading.faults);
  const { elements, faults } = reading;
  return { root, rootObject: numberOf(rootRef), top, elements, parentTree, faults };
}

export function childElements(element: Element): readonly Element[] {
  return element.kids.flatMap((kid) => (kid.kind === 'element' ? [kid.element] : []));
}

/** How messages name an element. */
export function nameOf(element: Element): string {
  return `${element.type} (object ${element.object})`;
}

/** An attribute of an element from the dictionary of this owner: `Layout`, `Table`, … */
export function attributeOf(pdf: Pdf, element: Element, owner: string, key: string): PdfValue {
  for (const item of listAt(pdf, element.dict, 'A')) {
    if (asName(at(pdf, item, 'O')) === owner && at(pdf, item, key) !== null) return at(pdf, item, key);
  }
  return null;
}
