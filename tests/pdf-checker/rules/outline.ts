// Rules of the outline (bookmarks): a linked tree that is whole, with counts that are right and items that have a text.

import { at, catalogOf, numberOf, type Pdf, resolve } from '../reading/Pdf.ts';
import { asDict, asNumber, asText, type PdfDict, type PdfValue } from '../reading/values.ts';
import type { ReadPdf } from '../readPdf.ts';
import { type Problem, type RuleTable, unless } from './Rule.ts';

interface Item {
  readonly object: number | undefined;
  readonly dict: PdfDict;
  readonly items: readonly Item[];
}

function readItems(pdf: Pdf, parent: PdfDict, seen: Set<number>): readonly Item[] {
  const items: Item[] = [];
  let next: PdfValue = parent.entries.get('First') ?? null;
  for (;;) {
    const object = numberOf(next);
    const dict = asDict(resolve(pdf, next));
    if (!dict || object === undefined || seen.has(object)) return items;
    seen.add(object);
    items.push({ object, dict, items: readItems(pdf, dict, seen) });
    next = dict.entries.get('Next') ?? null;
  }
}

export function outlineItems(pdf: Pdf): readonly Item[] {
  const flat = (items: readonly Item[]): readonly Item[] =>
    items.flatMap((item) => [item, ...flat(item.items)]);
  return flat(
    readItems(
      pdf,
      asDict(at(pdf, catalogOf(pdf), 'Outlines')) ?? { kind: 'dict', entries: new Map() },
      new Set(),
    ),
  );
}

/** Items that show when this one is open; a closed item among them hides its own. */
function visible(pdf: Pdf, items: readonly Item[]): number {
  return items.reduce((sum, item) => {
    const open = (asNumber(at(pdf, item.dict, 'Count')) ?? 0) > 0;
    return sum + 1 + (open ? visible(pdf, item.items) : 0);
  }, 0);
}

function namedObject(dict: PdfDict, key: string): number | undefined {
  return numberOf(dict.entries.get(key));
}

/** First, Last, Next, Prev and Parent around the items of one parent. */
function links(parent: number | undefined, dict: PdfDict, items: readonly Item[]): readonly Problem[] {
  const what = `outline item ${parent}`;
  return [
    ...unless(
      namedObject(dict, 'Last') === items.at(-1)?.object,
      `${what}: Last is not the last of its items`,
    ),
    ...items.flatMap((item, index) => [
      ...unless(
        namedObject(item.dict, 'Prev') === items[index - 1]?.object,
        `outline item ${item.object}: Prev is not the item before it`,
      ),
      ...unless(
        namedObject(item.dict, 'Next') === items[index + 1]?.object,
        `outline item ${item.object}: Next is not the item after it`,
      ),
      ...unless(
        namedObject(item.dict, 'Parent') === parent,
        `outline item ${item.object}: Parent is not its parent`,
      ),
      ...links(item.object, item.dict, item.items),
    ]),
  ];
}

function counts(
  pdf: Pdf,
  object: number | undefined,
  dict: PdfDict,
  items: readonly Item[],
): readonly Problem[] {
  const count = asNumber(at(pdf, dict, 'Count')) ?? 0;
  const expected = visible(pdf, items);
  const message = `outline item ${object}: Count is ${count}, it has ${expected} items to show`;
  return [
    ...unless(Math.abs(count) === expected, message),
    ...items.flatMap((item) => counts(pdf, item.object, item.dict, item.items)),
  ];
}

function outlineIsWhole({ pdf }: ReadPdf): readonly Problem[] {
  const ref = catalogOf(pdf).entries.get('Outlines') ?? null;
  const root = asDict(resolve(pdf, ref));
  if (!root) return [];
  const items = readItems(pdf, root, new Set());
  const untitled = outlineItems(pdf)
    .filter((item) => (asText(at(pdf, item.dict, 'Title')) ?? '').trim() === '')
    .map((item) => ({ message: `outline item ${item.object} has no Title` }));
  return [...links(numberOf(ref), root, items), ...untitled];
}

function outlineCounts({ pdf }: ReadPdf): readonly Problem[] {
  const ref = catalogOf(pdf).entries.get('Outlines') ?? null;
  const root = asDict(resolve(pdf, ref));
  return root ? counts(pdf, numberOf(ref), root, readItems(pdf, root, new Set())) : [];
}

export const outlineRules = {
  'outline-is-whole': outlineIsWhole,
  'outline-counts-are-right': outlineCounts,
} satisfies RuleTable;
