// Tents and badges to sheets, in the order of the roster once the stack is cut. Comes in: lines of texts and fields, a
// roster. Goes out: a file whose sheets are laid out as they are written, and who cannot be printed.

import type { Diagnostic } from '../../../diagnostics/Diagnostic.ts';
import type { Fonts } from '../../../fonts/Fonts.ts';
import { fieldValue, nameOf, type Person } from '../../../model/Roster.ts';
import type { NameSheet } from '../../../publications/NamePaper.ts';
import { checkStock } from '../cards/checkStock.ts';
import { collatedSheet } from '../cards/collate.ts';
import { type Imposition, impose, safeMargins } from '../cards/imposition.ts';
import { createSheetPages, type Faces } from '../cards/sheetPages.ts';
import { viewerOf } from '../cards/viewerOf.ts';
import { decoration, type StructureNode } from '../Layout.ts';
import { type FaceLines, fitFace, placeFace } from './nameFace.ts';
import { personDiagnostic } from './PersonProblem.ts';
import type { NamedRecordFile, RecordPart } from './RecordFile.ts';
import type { LaidOutRecords, RecordOptions } from './RecordOptions.ts';

export function layoutNameSheets(
  sheet: NameSheet,
  fonts: Fonts,
  { split, keepGoing }: RecordOptions,
): LaidOutRecords {
  const diagnostics: Diagnostic[] = [];
  const { print, roster } = sheet;
  const isSound = checkStock(print, sheet.origin, (one) =>
    diagnostics.push({ severity: 'error', related: [], ...one }),
  );
  if (!isSound) return { files: [], diagnostics };
  const imposition = impose(print.stock, print.duplex);
  const { side, end } = safeMargins(imposition);
  const { width, height } = imposition.face;
  const room = { width: width - 2 * side, height: height - 2 * end };
  const fit = (person: Person | undefined) => fitFace(sheet.lines, valuesOf(sheet, person), room, fonts);
  const people = (roster?.people ?? []).filter((person) => {
    const { problem } = fit(person);
    if (problem === undefined || roster === undefined) return true;
    diagnostics.push(personDiagnostic(problem, person, roster, sheet.id, keepGoing));
    return false;
  });
  const fileOf = (of: readonly (Person | undefined)[], person?: NamedRecordFile['person']) =>
    recordFile(sheet, imposition, of, fit, fonts, person);
  if (roster === undefined) {
    return { files: [fileOf(imposition.pieces.map(() => undefined))], diagnostics };
  }
  const files = split
    ? people.map((person, index) => fileOf([person], { number: index + 1, name: nameOf(roster, person) }))
    : [fileOf(people)];
  return { files: people.length === 0 ? [] : files, diagnostics };
}

function valuesOf({ roster }: NameSheet, person: Person | undefined): (field: string) => string | undefined {
  return (field) =>
    roster === undefined || person === undefined ? undefined : (fieldValue(roster, person, field) ?? '');
}

function recordFile(
  sheet: NameSheet,
  imposition: Imposition,
  people: readonly (Person | undefined)[],
  fit: (person: Person | undefined) => FaceLines,
  fonts: Fonts,
  person: NamedRecordFile['person'],
): NamedRecordFile {
  const { print, title, lang } = sheet;
  const places = imposition.pieces.length;
  const all = people.length * print.copies;
  const count = Math.ceil(all / places);
  const twoSided = imposition.backsOn === 'other-side';
  const pagesOf = createSheetPages({ title, print, imposition, count, twoSided }, fonts);
  function part(index: number): RecordPart {
    const structure: StructureNode[] = [];
    const faces = collatedSheet(index, count, all, places).map((at) =>
      at === undefined ? undefined : facesOf(fit(people[at % people.length]), imposition, structure),
    );
    return { pages: pagesOf(faces, index + 1), structure };
  }
  return {
    title,
    lang,
    viewer: { outline: false, ...viewerOf(print, twoSided) },
    pageCount: count * (twoSided ? 2 : 1),
    *parts() {
      for (let index = 0; index < count; index += 1) yield part(index);
    },
    person,
  };
}

/** The second face says the same again, so it is not read aloud. */
function facesOf(lines: FaceLines, { face }: Imposition, structure: StructureNode[]): Faces {
  const parent = structure.push({ type: 'Div', parent: undefined }) - 1;
  const tags = new Map<number, number>();
  const tagOf = (line: number) => {
    const known = tags.get(line);
    if (known !== undefined) return known;
    const tag = structure.push({ type: 'P', parent }) - 1;
    tags.set(line, tag);
    return tag;
  };
  return { front: placeFace(lines, face, tagOf), back: placeFace(lines, face, () => decoration) };
}
