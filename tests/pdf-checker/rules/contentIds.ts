// Rules that hold pages, structure tree and parent tree against each other (ISO 32000-1, 14.7.4).

import { at, resolve } from '../reading/Pdf.ts';
import { asItems, asNumber, type PdfValue } from '../reading/values.ts';
import type { ReadPdf } from '../readPdf.ts';
import {
  type ClaimedContent,
  claimedContent,
  contentKey,
  type PlacedContent,
  parentOf,
  placedContent,
  structureKey,
} from '../structure/contentIndex.ts';
import { readAnnotations } from '../structure/readAnnotations.ts';
import { nameOf } from '../structure/readTree.ts';
import { type Problem, type RuleTable, unless } from './Rule.ts';

function idsAreUnique(read: ReadPdf): readonly Problem[] {
  const seen = new Set<string>();
  return placedContent(read).flatMap((placed) => {
    const key = contentKey(placed);
    const first = !seen.has(key);
    seen.add(key);
    return unless(first, `the content id ${placed.mcid} is used twice`, placed.page);
  });
}

function idsAreInTheTree(read: ReadPdf): readonly Problem[] {
  const claimed = new Set(claimedContent(read).map(contentKey));
  return placedContent(read).flatMap((placed) =>
    unless(
      claimed.has(contentKey(placed)),
      `no structure element holds the content ${placed.mcid}`,
      placed.page,
    ),
  );
}

function treeContentExists(read: ReadPdf): readonly Problem[] {
  const placed = new Set(placedContent(read).map(contentKey));
  return claimedContent(read).flatMap((claimed) =>
    unless(
      placed.has(contentKey(claimed)),
      `${nameOf(claimed.element)} holds content ${claimed.mcid} of object ${claimed.owner}, which is not there`,
    ),
  );
}

/** Keys that pages, forms and annotations ask the parent tree for, with who asks. */
function keysAsked(read: ReadPdf): readonly { readonly key: number; readonly by: string }[] {
  const asked: { key: number; by: string }[] = [];
  const add = (key: number | undefined, by: string): void => {
    if (key !== undefined) asked.push({ key, by });
  };
  for (const [num, value] of read.pdf.objects) {
    add(structureKey(read.pdf, value, 'StructParents'), `object ${num}`);
  }
  for (const { dict, object } of readAnnotations(read)) {
    add(structureKey(read.pdf, dict, 'StructParent'), `annotation ${object}`);
  }
  return asked;
}

function sharedKeys(read: ReadPdf): ReadonlySet<number> {
  const seen = new Set<number>();
  const shared = new Set<number>();
  for (const { key } of keysAsked(read)) (seen.has(key) ? shared : seen).add(key);
  return shared;
}

function keysAreUnique(read: ReadPdf): readonly Problem[] {
  const shared = sharedKeys(read);
  return keysAsked(read)
    .filter(({ key }) => shared.has(key))
    .map(({ key, by }) => ({ message: `${by} shares the parent tree's key ${key} with another` }));
}

/** Each id that both page and tree know; one that only one of them knows is another rule's. */
function disagreement(
  read: ReadPdf,
  placed: PlacedContent,
  claims: readonly ClaimedContent[],
): readonly Problem[] {
  const [claim] = claims;
  if (!claim) return [];
  const id = `the content ${placed.mcid}`;
  if (claims.length > 1) {
    const names = claims.map(({ element }) => nameOf(element)).join(' and ');
    return [{ message: `${id} is held by ${names}`, page: placed.page }];
  }
  const parent = parentOf(read, placed.owner, placed.mcid);
  const message = `${nameOf(claim.element)} holds ${id}, the parent tree names object ${parent}`;
  return unless(parent === claim.element.object, message, placed.page);
}

/** Entries of the parent tree for content ids that the page does not have. */
function staleEntries(read: ReadPdf, shared: ReadonlySet<number>): readonly Problem[] {
  const placed = new Set(placedContent(read).map(contentKey));
  return [...read.pdf.objects].flatMap(([owner, value]) => {
    const key = structureKey(read.pdf, value, 'StructParents');
    if (key === undefined || shared.has(key)) return [];
    return asItems(resolve(read.pdf, read.tree.parentTree.get(key))).flatMap((parent, mcid) =>
      unless(
        parent === null || placed.has(contentKey({ owner, mcid })),
        `the parent tree has an element for content ${mcid} of object ${owner}, which is not there`,
      ),
    );
  });
}

function parentTreeAgrees(read: ReadPdf): readonly Problem[] {
  const claims = new Map<string, ClaimedContent[]>();
  for (const claimed of claimedContent(read)) {
    claims.set(contentKey(claimed), [...(claims.get(contentKey(claimed)) ?? []), claimed]);
  }
  const shared = sharedKeys(read);
  const wrong = placedContent(read).flatMap((placed) => {
    const owner: PdfValue = resolve(read.pdf, { kind: 'ref', num: placed.owner, gen: 0 });
    const key = structureKey(read.pdf, owner, 'StructParents');
    if (key !== undefined && shared.has(key)) return [];
    return disagreement(read, placed, claims.get(contentKey(placed)) ?? []);
  });
  return [...wrong, ...staleEntries(read, shared)];
}

function nextKeyIsFree({ pdf, tree }: ReadPdf): readonly Problem[] {
  const next = asNumber(at(pdf, tree.root, 'ParentTreeNextKey'));
  const highest = Math.max(-1, ...tree.parentTree.keys());
  return unless(
    next !== undefined && next > highest,
    `ParentTreeNextKey is ${next}, the highest key ${highest}`,
  );
}

export const contentIdRules = {
  'content-ids-are-unique': idsAreUnique,
  'content-ids-are-in-the-tree': idsAreInTheTree,
  'tree-content-exists': treeContentExists,
  'parent-tree-agrees': parentTreeAgrees,
  'parent-tree-keys-are-unique': keysAreUnique,
  'parent-tree-next-key-is-free': nextKeyIsFree,
} satisfies RuleTable;
