// The structure tree of the browser's PDF, mended where it falls short of PDF/UA-1: types of its own, content that lies
// in lists and tables instead of their parts, elements that hold nothing. In: the document. Out: which contents have
// to become artifacts, and the figures, whose boxes are known later.

import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';

export interface MendedTree {
  /** Content ids that no element holds any more, by the page's object. */
  readonly turned: ReadonlyMap<PDFRef, ReadonlySet<number>>;
  /** Figures, with their page and content ids. */
  readonly figures: readonly {
    readonly element: PDFDict;
    readonly page: PDFRef;
    readonly ids: readonly number[];
  }[];
}

interface Mending {
  readonly document: PDFDocument;
  readonly turned: Map<PDFRef, Set<number>>;
  readonly figures: { element: PDFDict; page: PDFRef; ids: readonly number[] }[];
  readonly roles: PDFDict;
}

const name = PDFName.of;
const kids = name('K');

/** Elements that hold elements alone: what is painted for them is rules and grounds. */
const groups = new Set(['Table', 'THead', 'TBody', 'TFoot', 'TR', 'L', 'Document']);

const standard = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl ' +
    'LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu ' +
    'WT WP Figure Formula Form'
  ).split(' '),
);

export function mendTree(document: PDFDocument): MendedTree {
  const root = document.catalog.lookup(name('StructTreeRoot'), PDFDict);
  const roles = document.context.obj({});
  const mending: Mending = { document, turned: new Map(), figures: [], roles };
  const top = root.get(kids);
  if (top instanceof PDFRef) mend(top, undefined, mending);
  if (roles.keys().length > 0) root.set(name('RoleMap'), roles);
  for (const [page, ids] of mending.turned) forget(document, page, ids);
  return mending;
}

type Kid = ReturnType<PDFArray['get']>;

/** Mends an element and what is below it; false where nothing is left of it. */
function mend(ref: PDFRef, outer: PDFRef | undefined, mending: Mending): boolean {
  const { context } = mending.document;
  const element = context.lookup(ref, PDFDict);
  const type = element.lookupMaybe(name('S'), PDFName)?.decodeText() ?? '';
  if (!standard.has(type)) mending.roles.set(name(type), name('Span'));
  const page = pageOf(element) ?? outer;
  const silent = groups.has(type) || isMute(element, type);
  const own = kidsOf(element).filter((kid) => keeps(kid, silent, page, mending));
  if (own.length === 0 && type !== 'TD' && type !== 'TH') return false;
  // A head without words is a cell.
  if (own.length === 0) element.set(name('S'), name('TD'));
  element.set(kids, context.obj(type === 'LI' ? withBody(own, ref, mending) : [...own]));
  if (type === 'Figure' && page) mending.figures.push({ element, page, ids: own.flatMap(contentId) });
  return true;
}

/** A picture without words is decoration: the words of a background stand beside it. */
function isMute(element: PDFDict, type: string): boolean {
  return type === 'Figure' && !element.has(name('Alt')) && !element.has(name('ActualText'));
}

function keeps(kid: Kid, silent: boolean, page: PDFRef | undefined, mending: Mending): boolean {
  const { context } = mending.document;
  const [id] = contentId(kid);
  if (id === undefined) {
    const value = context.lookup(kid);
    const isElement = kid instanceof PDFRef && value instanceof PDFDict && value.has(name('S'));
    return isElement ? mend(kid, page, mending) : true;
  }
  if (!silent) return true;
  const where = (kid instanceof PDFDict ? pageOf(kid) : undefined) ?? page;
  if (where === undefined) return true;
  mending.turned.set(where, (mending.turned.get(where) ?? new Set()).add(id));
  return false;
}

/** `MCID 3` as a number, or as a dictionary that names its page. */
function contentId(kid: Kid): readonly number[] {
  if (kid instanceof PDFNumber) return [kid.asNumber()];
  if (!(kid instanceof PDFDict)) return [];
  const id = kid.lookupMaybe(name('MCID'), PDFNumber)?.asNumber();
  return id === undefined ? [] : [id];
}

function pageOf(dict: PDFDict): PDFRef | undefined {
  const page = dict.get(name('Pg'));
  return page instanceof PDFRef ? page : undefined;
}

function kidsOf(element: PDFDict): readonly Kid[] {
  const value = element.lookup(kids);
  if (value instanceof PDFArray) return value.asArray();
  const direct = element.get(kids);
  return direct === undefined ? [] : [direct];
}

/** What an item says lies in its LBody. */
function withBody(own: readonly Kid[], item: PDFRef, { document: { context } }: Mending): Kid[] {
  const typeOf = (kid: Kid) => {
    const value = context.lookup(kid);
    return value instanceof PDFDict ? value.lookupMaybe(name('S'), PDFName)?.decodeText() : undefined;
  };
  const isPart = (kid: Kid) => ['Lbl', 'LBody'].includes(typeOf(kid) ?? '');
  const loose = own.filter((kid) => !isPart(kid));
  if (loose.length === 0) return [...own];
  const body = context.obj({ Type: 'StructElem', S: 'LBody', P: item });
  const page = context.lookup(item, PDFDict).get(name('Pg'));
  if (page) body.set(name('Pg'), page);
  body.set(kids, context.obj([...loose]));
  const ref = context.register(body);
  for (const kid of loose) {
    const value = context.lookup(kid);
    if (kid instanceof PDFRef && value instanceof PDFDict && value.has(name('S'))) value.set(name('P'), ref);
  }
  adoptContent(context, loose, ref, item);
  return [...own.filter(isPart), ref];
}

/** The parent tree names the element that holds a content: now the body. */
function adoptContent(
  context: PDFDocument['context'],
  loose: readonly Kid[],
  body: PDFRef,
  item: PDFRef,
): void {
  const ids = new Set(loose.flatMap(contentId));
  if (ids.size === 0) return;
  for (const [, list] of context.enumerateIndirectObjects()) {
    if (!(list instanceof PDFArray)) continue;
    for (let id = 0; id < list.size(); id += 1) if (ids.has(id) && list.get(id) === item) list.set(id, body);
  }
}

/** Takes contents out of the parent tree. */
function forget(document: PDFDocument, page: PDFRef, ids: ReadonlySet<number>): void {
  const { context } = document;
  const key = context.lookup(page, PDFDict).lookupMaybe(name('StructParents'), PDFNumber)?.asNumber();
  const list = key === undefined ? undefined : parentsOf(document, key);
  for (const id of ids) list?.set(id, context.obj(null));
}

function parentsOf(document: PDFDocument, key: number): PDFArray | undefined {
  const root = document.catalog.lookup(name('StructTreeRoot'), PDFDict);
  const numbers = root.lookup(name('ParentTree'), PDFDict).lookupMaybe(name('Nums'), PDFArray);
  for (let at = 0; numbers && at + 1 < numbers.size(); at += 2) {
    if (numbers.lookup(at, PDFNumber).asNumber() === key) return numbers.lookupMaybe(at + 1, PDFArray);
  }
  return undefined;
}
