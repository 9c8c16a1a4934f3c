// The papers of an agenda that have people's names on them, laid out: tents, badges, the attendance list, statements,
// and personal workbooks where they are asked for. In: what is composed, a roster or none. Out: files that are drawn as
// they are written, and who cannot be printed.

import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import { problem } from '../diagnostics/problem.ts';
import type { Fonts } from '../fonts/Fonts.ts';
import { visitInlines } from '../model/mapInlines.ts';
import type { Inline } from '../model/markdown.ts';
import { columnName, type Roster } from '../model/Roster.ts';
import type { Plan } from '../plan/Plan.ts';
import type { HandoutDocument } from '../publications/Handout.ts';
import type { Labels } from '../publications/Labels.ts';
import type { NamePaper } from '../publications/NamePaper.ts';
import { isTwoSided } from '../render/pdf/geometry.ts';
import { layoutAttendance } from '../render/pdf/roster/layoutAttendance.ts';
import { layoutNameSheets } from '../render/pdf/roster/layoutNameSheets.ts';
import { layoutPersonal, longestValues } from '../render/pdf/roster/layoutPersonal.ts';
import type { LaidOutRecords, RecordOptions } from '../render/pdf/roster/RecordOptions.ts';
import { settleHandout } from '../render/pdf/settleHandout.ts';

export interface LaidOutPaper extends LaidOutRecords {
  readonly id: string;
  readonly audience: NamePaper['audience'];
  readonly paper: NamePaper | HandoutDocument;
}

type Field = Extract<Inline, { kind: 'field' }>;

export function layoutNames(
  papers: readonly NamePaper[],
  { roster }: Plan,
  fonts: Fonts,
  options: RecordOptions,
): readonly LaidOutPaper[] {
  return papers.map((paper) => {
    const { id, audience } = paper;
    if (paper.kind === 'attendance')
      return { id, audience, paper, ...layoutAttendance(paper, fonts, options) };
    const fields = paper.lines.flatMap(({ parts }) => parts.filter((part) => part.kind === 'field'));
    const missing = roster === undefined ? [] : fields.flatMap((field) => checkField(field, roster));
    if (missing.length > 0) return { id, audience, paper, files: [], diagnostics: missing };
    return { id, audience, paper, ...layoutNameSheets(paper, fonts, options) };
  });
}

/** Documents whose merge fields are filled for each person. */
export function layoutPersonalDocuments(
  documents: readonly HandoutDocument[],
  { roster, copies, fields }: Plan,
  labels: Labels,
  fonts: Fonts,
  options: RecordOptions,
): readonly LaidOutPaper[] {
  if (roster === undefined) return [];
  const slots = longestValues(roster);
  return documents.map((document) => {
    const { id, audience } = document;
    const made = { id, audience, paper: document };
    const missing: Diagnostic[] = [];
    visitInlines([document.cover, document.blocks], (inline) => {
      if (inline.kind === 'field' && !fields.has(inline.name)) missing.push(...checkField(inline, roster));
    });
    const layout = settleHandout({ ...document, slots }, labels, fonts);
    const diagnostics = [...missing, ...layout.diagnostics];
    if (diagnostics.some(({ severity }) => severity === 'error')) return { ...made, files: [], diagnostics };
    const records = layoutPersonal(id, layout, roster, copies, fonts, {
      ...options,
      twoSided: isTwoSided(document),
    });
    return { ...made, files: records.files, diagnostics: [...diagnostics, ...records.diagnostics] };
  });
}

/** These have no value before a day is set: they are lines to write on. */
const ofTheDay = ['date', 'location', 'facilitator', 'workshop'];

/** A field that neither the roster nor the day has; a team is left out where there is none. */
function checkField({ name, origin }: Pick<Field, 'name' | 'origin'>, roster: Roster): readonly Diagnostic[] {
  const field = columnName(name);
  if (roster.columns.includes(field) || ofTheDay.includes(field) || field === 'team') return [];
  const message = `\`{{${name}}}\` is no column of ${roster.file}, whose columns are ${roster.columns.join(', ')}.`;
  return [
    problem('field-is-in-roster', origin, message, [
      ...didYouMean(name, roster.columns).filter((hint) => hint.startsWith('did')),
      `add the column, or give it a value for all with \`--set ${name}=…\``,
    ]),
  ];
}
