// A document for each person of a roster, from one layout: its fixed places are filled person by person. Comes in: the
// layout, a roster. Goes out: one file that holds them all, or one for each, and who cannot be printed.

import type { Diagnostic } from '../../../diagnostics/Diagnostic.ts';
import type { Fonts } from '../../../fonts/Fonts.ts';
import { fieldValue, nameOf, type Person, type Roster } from '../../../model/Roster.ts';
import type { Layout, Page, SlotItem, StructureNode } from '../Layout.ts';
import { pagination } from '../Layout.ts';
import { fillSlots, slotProblem } from './fillSlots.ts';
import { personDiagnostic } from './PersonProblem.ts';
import type { NamedRecordFile } from './RecordFile.ts';
import type { LaidOutRecords, RecordOptions } from './RecordOptions.ts';

export function layoutPersonal(
  id: string,
  layout: Layout,
  roster: Roster,
  copies: number,
  fonts: Fonts,
  { split, keepGoing, twoSided }: RecordOptions & { readonly twoSided: boolean },
): LaidOutRecords {
  const slots = layout.pages.flatMap(({ items }) =>
    items.filter((item): item is SlotItem => item.kind === 'slot'),
  );
  const diagnostics: Diagnostic[] = [];
  const people = roster.people.filter((person) => {
    const problem = findProblem(slots, valuesOf(roster, person), fonts);
    if (problem === undefined) return true;
    diagnostics.push(personDiagnostic(problem, person, roster, id, keepGoing));
    return false;
  });
  const fileOf = (of: readonly Person[], person?: NamedRecordFile['person']) =>
    recordFile(filled(layout, twoSided, of.length * copies), roster, of, copies, fonts, person);
  if (people.length === 0) return { files: [], diagnostics };
  const files = split
    ? people.map((person, index) => fileOf([person], { number: index + 1, name: nameOf(roster, person) }))
    : [fileOf(people)];
  return { files, diagnostics };
}

/** Printed on both sides, a document that follows another begins on a sheet of its own. */
function filled(layout: Layout, twoSided: boolean, parts: number): Layout {
  const last = layout.pages.at(-1);
  if (last === undefined || !twoSided || parts < 2 || layout.pages.length % 2 === 0) return layout;
  const { width, height } = last;
  return { ...layout, pages: [...layout.pages, { width, height, items: [] }] };
}

/** Of each merge field that the roster has, the longest value. */
export function longestValues(roster: Roster): ReadonlyMap<string, string> {
  const longest = roster.columns.map(() => '');
  for (const { values } of roster.people) {
    for (const [index, value] of values.entries()) {
      if (value.length > (longest[index] ?? '').length) longest[index] = value;
    }
  }
  return new Map(roster.columns.map((column, index) => [column, longest[index] ?? '']));
}

function valuesOf(roster: Roster, person: Person): (field: string) => string {
  return (field) => fieldValue(roster, person, field) ?? '';
}

function findProblem(slots: readonly SlotItem[], value: (field: string) => string, fonts: Fonts) {
  for (const slot of slots) {
    const words = value(slot.field);
    const problem = words === '' ? undefined : slotProblem(slot, words, fonts);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function recordFile(
  layout: Layout,
  roster: Roster,
  people: readonly Person[],
  copies: number,
  fonts: Fonts,
  person: NamedRecordFile['person'],
): NamedRecordFile {
  const structure = layout.structure.map(partOf);
  const own = layout.pages.length === 1 ? layout.pages.map(withoutFurniture) : layout.pages;
  return {
    title: layout.title,
    lang: layout.lang,
    viewer: { ...layout.viewer, outline: false },
    pageCount: layout.pages.length * people.length * copies,
    *parts() {
      for (const one of people) {
        const value = valuesOf(roster, one);
        const pages = own.map((page) => ({ ...page, items: fillSlots(page.items, value, fonts) }));
        for (let copy = 0; copy < copies; copy += 1) yield { pages, structure };
      }
    },
    person,
  };
}

/** A person's document is a part of the file. */
function partOf(node: StructureNode): StructureNode {
  return node.type === 'Document' ? { ...node, type: 'Div' } : node;
}

/** A single page needs no number. */
function withoutFurniture(page: Page): Page {
  return { ...page, items: page.items.filter(({ tag }) => tag !== pagination) };
}
