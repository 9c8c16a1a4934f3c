// Rules of which structure element may lie in which.

import type { ReadPdf } from '../readPdf.ts';
import { type Element, nameOf } from '../structure/readTree.ts';
import {
  blocks,
  elementHolders,
  inlineHolders,
  onlyChildren,
  onlyParents,
  transparentTypes,
} from '../structure/standardTypes.ts';
import { type Problem, type RuleTable, unless } from './Rule.ts';

/** NonStruct and Private are as if they were not there: what they hold lies in what holds them. */
function holderOf({ parent }: Element): Element | undefined {
  return parent && transparentTypes.has(parent.type) ? holderOf(parent) : parent;
}

function misplaced(element: Element): boolean {
  const { type, parent } = element;
  if (transparentTypes.has(type)) return false;
  const holder = holderOf(element)?.type ?? '';
  if (type === 'Document') return parent !== undefined;
  if (onlyParents.get(type)?.includes(holder) === false) return true;
  if (onlyChildren.get(holder)?.includes(type) === false) return true;
  return inlineHolders.has(holder) && blocks.has(type);
}

function elementsNest({ tree }: ReadPdf): readonly Problem[] {
  return tree.elements.flatMap((element) =>
    unless(
      !misplaced(element),
      `${nameOf(element)} lies in ${element.parent ? nameOf(element.parent) : 'the root'}`,
    ),
  );
}

function groupsHoldElements({ tree }: ReadPdf): readonly Problem[] {
  return tree.elements.flatMap((element) => {
    const direct = elementHolders.has(element.type) && element.kids.some((kid) => kid.kind !== 'element');
    return unless(!direct, `${nameOf(element)} holds content that is in no element of its own`);
  });
}

function oneDocument({ tree }: ReadPdf): readonly Problem[] {
  const types = tree.top.map((element) => element.type);
  return unless(
    types.join() === 'Document',
    `the tree's root holds ${types.join(', ') || 'nothing'}, not one Document`,
  );
}

export const nestingRules = {
  'tree-has-one-document': oneDocument,
  'elements-nest': elementsNest,
  'groups-hold-elements': groupsHoldElements,
} satisfies RuleTable;
