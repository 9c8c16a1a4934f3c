// Rules of where links and outline items lead: to a page of the file, and to a place on it.

import type { Page } from '../content/readPages.ts';
import { at, catalogOf, dictAt, listAt, type Pdf, resolve } from '../reading/Pdf.ts';
import { asItems, asName, asNumber, asText, isKind, type PdfDict, type PdfValue } from '../reading/values.ts';
import type { ReadPdf } from '../readPdf.ts';
import { readAnnotations } from '../structure/readAnnotations.ts';
import { outlineItems } from './outline.ts';
import { type Problem, type RuleTable, unless } from './Rule.ts';

function addNames(pdf: Pdf, node: PdfDict, into: Map<string, PdfValue>, depth = 0): void {
  const names = listAt(pdf, node, 'Names');
  for (let i = 0; i + 1 < names.length; i += 2)
    into.set(asText(names[i] ?? null) ?? '', names[i + 1] ?? null);
  if (depth > 20) return;
  for (const kid of listAt(pdf, node, 'Kids')) if (isKind(kid, 'dict')) addNames(pdf, kid, into, depth + 1);
}

function namedDestinations(pdf: Pdf): ReadonlyMap<string, PdfValue> {
  const names = new Map<string, PdfValue>(dictAt(pdf, catalogOf(pdf), 'Dests').entries);
  addNames(pdf, dictAt(pdf, catalogOf(pdf), 'Names', 'Dests'), names);
  return names;
}

/** The destination itself: of a name, what it stands for; of a GoTo action, its D. */
function destinationOf(pdf: Pdf, holder: PdfDict, names: ReadonlyMap<string, PdfValue>): PdfValue {
  const direct = at(pdf, holder, 'Dest') ?? at(pdf, holder, 'A', 'D');
  const name = asName(direct) ?? asText(direct);
  const found = name === undefined ? direct : resolve(pdf, names.get(name));
  return isKind(found, 'dict') ? at(pdf, found, 'D') : found;
}

/** `[page /XYZ left top zoom]`: left and top may be null. */
function liesOn(page: Page, destination: readonly PdfValue[]): boolean {
  if (asName(destination[1] ?? null) !== 'XYZ') return true;
  const [left, top] = [asNumber(destination[2] ?? null), asNumber(destination[3] ?? null)];
  const [x0, y0, x1, y1] = page.mediaBox;
  const slack = 0.5;
  const across = left === undefined || (left >= x0 - slack && left <= x1 + slack);
  return across && (top === undefined || (top >= y0 - slack && top <= y1 + slack));
}

function problemsOf(
  read: ReadPdf,
  pages: ReadonlyMap<number, Page>,
  what: string,
  destination: PdfValue,
): readonly Problem[] {
  const items = asItems(destination);
  const [target] = items;
  const page = target !== undefined && isKind(target, 'ref') ? pages.get(target.num) : undefined;
  if (!page) return [{ message: `${what} leads to no page of the file` }];
  return unless(
    liesOn(
      page,
      items.map((item) => resolve(read.pdf, item)),
    ),
    `${what} leads to a place off its page`,
  );
}

function destinationsExist(read: ReadPdf): readonly Problem[] {
  const pages = new Map(read.pages.map((page) => [page.object, page]));
  const names = namedDestinations(read.pdf);
  const outline = outlineItems(read.pdf).map((item) => ({
    what: `outline item ${item.object}`,
    dict: item.dict,
  }));
  const links = readAnnotations(read)
    .filter(({ subtype, dict }) => subtype === 'Link' && asName(at(read.pdf, dict, 'A', 'S')) !== 'URI')
    .map(({ object, page, dict }) => ({ what: `the link ${object} on page ${page}`, dict }));
  return [...outline, ...links].flatMap(({ what, dict }) =>
    problemsOf(read, pages, what, destinationOf(read.pdf, dict, names)),
  );
}

export const destinationRules = {
  'destinations-exist': destinationsExist,
} satisfies RuleTable;
