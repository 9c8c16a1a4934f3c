// Rules of single structure elements: their type, parent, content, alternatives, and the order of headings.

import type { ContentEvent } from '../content/events.ts';
import type { Point } from '../content/matrix.ts';
import type { Page, Rectangle } from '../content/readPages.ts';
import { at, dictAt, numberOf } from '../reading/Pdf.ts';
import { asNumber, asText, isKind, latin1, type PdfValue } from '../reading/values.ts';
import type { ReadPdf } from '../readPdf.ts';
import { attributeOf, type Element, nameOf } from '../structure/readTree.ts';
import { standardTypes } from '../structure/standardTypes.ts';
import { type Problem, type RuleTable, unless } from './Rule.ts';

function typesAreStandard({ pdf, tree }: ReadPdf): readonly Problem[] {
  const remapped = [...dictAt(pdf, tree.root, 'RoleMap').entries.keys()].filter((key) =>
    standardTypes.has(key),
  );
  return [
    ...remapped.map((key) => ({ message: `the role map gives the standard type ${key} another meaning` })),
    ...tree.elements.flatMap((element) =>
      unless(standardTypes.has(element.type), `${nameOf(element)} is of no standard type`),
    ),
  ];
}

function elementsNameTheirParent({ tree }: ReadPdf): readonly Problem[] {
  return tree.elements.flatMap((element) => {
    const named = numberOf(element.dict.entries.get('P'));
    const parent = element.parent ? element.parent.object : tree.rootObject;
    return unless(
      named === parent,
      `${nameOf(element)} names object ${named} as its parent, which is ${parent}`,
    );
  });
}

/** An empty data cell is a cell to write in; everything else without content says nothing. */
function elementsHoldSomething({ tree }: ReadPdf): readonly Problem[] {
  return tree.elements.flatMap((element) =>
    unless(element.kids.length > 0 || element.type === 'TD', `${nameOf(element)} is empty`),
  );
}

function filledText(value: PdfValue): boolean {
  return (asText(value) ?? '').trim() !== '';
}

const pictured = new Set(['Figure', 'Formula']);

function figuresHaveAlternatives({ pdf, tree }: ReadPdf): readonly Problem[] {
  return tree.elements
    .filter((element) => pictured.has(element.type))
    .flatMap((element) => {
      const heard =
        filledText(at(pdf, element.dict, 'Alt')) || filledText(at(pdf, element.dict, 'ActualText'));
      return unless(heard, `${nameOf(element)} has no Alt`);
    });
}

function pointsOf(event: ContentEvent): readonly Point[] {
  if (event.kind === 'path') return event.subpaths.flat();
  if (event.kind === 'image') return event.corners;
  return event.kind === 'text' ? [event.start, event.end] : [];
}

function heldBy(element: Element, page: Page, event: ContentEvent): boolean {
  if (!('mark' in event) || event.mark.kind !== 'tagged') return false;
  const { mcid, owner } = event.mark;
  return element.kids.some(
    (kid) => kid.kind === 'content' && kid.mcid === mcid && kid.owner === owner && kid.page === page.object,
  );
}

/** Catches boxes counted from the wrong edge: some of what is painted has to lie inside. */
function boxMeetsContent(element: Element, pages: readonly Page[], box: Rectangle): boolean {
  const slack = 1;
  const points = pages.flatMap((page) =>
    page.events.filter((event) => heldBy(element, page, event)).flatMap(pointsOf),
  );
  if (points.length === 0) return true;
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
  return (
    box[0] <= right + slack && box[2] >= left - slack && box[1] <= top + slack && box[3] >= bottom - slack
  );
}

function figuresHaveBoxes({ pdf, tree, pages }: ReadPdf): readonly Problem[] {
  const figures = tree.elements.filter((element) => element.type === 'Figure');
  return figures.flatMap((element) => {
    const value = attributeOf(pdf, element, 'Layout', 'BBox');
    const numbers = isKind(value, 'array') ? value.items.map((item) => asNumber(item) ?? Number.NaN) : [];
    const [left = 0, bottom = 0, right = 0, top = 0] = numbers;
    const hasArea = numbers.length === 4 && right > left && top > bottom;
    if (!hasArea) return [{ message: `${nameOf(element)} has no BBox with an area` }];
    const meets = boxMeetsContent(element, pages, [left, bottom, right, top]);
    return unless(meets, `the BBox of ${nameOf(element)} lies apart from what is painted for it`);
  });
}

function headingsDoNotJump({ tree }: ReadPdf): readonly Problem[] {
  let level = 0;
  return tree.elements.flatMap((element) => {
    if (element.type === 'H') return [{ message: `${nameOf(element)} has no level` }];
    const next = Number(/^H([1-6])$/.exec(element.type)?.[1] ?? 0);
    if (next === 0) return [];
    const before = level;
    level = next;
    const after = before === 0 ? 'stands first' : `follows H${before}`;
    return unless(next <= before + 1, `${nameOf(element)} ${after}`);
  });
}

function notesHaveIds({ pdf, tree }: ReadPdf): readonly Problem[] {
  const seen = new Set<string>();
  return tree.elements
    .filter((element) => element.type === 'Note')
    .flatMap((element) => {
      const id = at(pdf, element.dict, 'ID');
      const key = isKind(id, 'string') ? latin1(id.bytes) : '';
      const fresh = key !== '' && !seen.has(key);
      seen.add(key);
      return unless(fresh, `${nameOf(element)} has no ID of its own`);
    });
}

export const elementRules = {
  'tree-can-be-read': ({ tree }: ReadPdf) => tree.faults.map((message) => ({ message })),
  'types-are-standard': typesAreStandard,
  'elements-name-their-parent': elementsNameTheirParent,
  'elements-hold-something': elementsHoldSomething,
  'figures-have-alternatives': figuresHaveAlternatives,
  'figures-have-boxes': figuresHaveBoxes,
  'headings-do-not-jump': headingsDoNotJump,
  'notes-have-ids': notesHaveIds,
} satisfies RuleTable;
