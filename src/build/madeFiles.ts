// What was laid out, as far as the pack for a day needs to know it. In: documents, cards and papers with names, laid
// out. Out: one record each.

import { plainText } from '../model/markdown.ts';
import type { Plan } from '../plan/Plan.ts';
import type { CardSheet } from '../publications/CardSheet.ts';
import type { HandoutDocument } from '../publications/Handout.ts';
import { largeSuffix } from '../publications/largeEditions.ts';
import type { AttendanceList, NameSheet } from '../publications/NamePaper.ts';
import type { MadeFile } from '../publications/pack/MadeFile.ts';
import type { LaidOutAgenda } from './layoutAgenda.ts';
import type { LaidOutPaper } from './layoutRecords.ts';

export function madeFiles(
  plan: Plan,
  documents: LaidOutAgenda['documents'],
  cards: LaidOutAgenda['cards'],
  records: LaidOutAgenda['records'],
): readonly MadeFile[] {
  const large = new Set(
    documents.filter(({ document }) => document.beside).map(({ document }) => document.id),
  );
  return [
    ...documents.map(({ document, layout }) => ({
      ...documentFile(plan, document, layout.pageCount ?? layout.pages.length),
      ...(large.has(`${document.id}${largeSuffix}`) ? { hasLarge: true as const } : {}),
    })),
    ...cards.map(({ sheet, layout }) => sheetFile(plan, sheet, layout.pages.length)),
    ...records.flatMap((paper) => recordFiles(plan, paper)),
  ];
}

function documentFile(plan: Plan, document: HandoutDocument, pages: number): MadeFile {
  const { id, handout = id, role, audience, paper, duplex, binding, edition, print, beside } = document;
  return {
    id,
    handout,
    template: plan.workshop.handouts.get(handout)?.template ?? 'worksheet',
    title: withoutWorkshop(document.title, plan),
    ...(role === undefined ? {} : { role }),
    audience,
    pages,
    paper,
    duplex,
    binding,
    edition,
    print,
    ...(beside === undefined ? {} : { beside }),
  };
}

function sheetFile(plan: Plan, sheet: CardSheet | NameSheet, pages: number): MadeFile {
  const { stock, duplex } = sheet.print;
  const file = plainFile(plan, sheet, pages);
  const paper = stock?.paper ?? plan.paper;
  return { ...file, paper, duplex, ...(stock?.precut ? { precut: stock.id } : {}) };
}

function plainFile(plan: Plan, of: CardSheet | NameSheet | AttendanceList, pages: number): MadeFile {
  return {
    id: of.id,
    handout: of.id,
    template: plan.workshop.handouts.get(of.id)?.template ?? 'cards',
    title: withoutWorkshop(of.title, plan),
    audience: of.audience,
    pages,
    paper: plan.paper,
    duplex: 'none',
    binding: 'none',
    edition: 'blank',
    print: 'clear',
  };
}

/** A pack has one file for all people; files for each of them are no part of it. */
function recordFiles(plan: Plan, { paper, files }: LaidOutPaper): readonly MadeFile[] {
  const [file, another] = files;
  if (file === undefined || another !== undefined) return [];
  const { roster } = plan;
  const made = paperFile(plan, paper, file.pageCount);
  if (roster !== undefined) return [{ ...made, isNamed: true }];
  if (!('kind' in paper) || paper.kind === 'attendance' || paper.print.stock === undefined) return [made];
  const { columns, rows } = paper.print.stock;
  return [{ ...made, places: columns * rows }];
}

/** A staple would hold all people's copies together. */
function paperFile(plan: Plan, paper: LaidOutPaper['paper'], pages: number): MadeFile {
  if (!('kind' in paper)) return { ...documentFile(plan, paper, pages), binding: 'none' };
  if (paper.kind !== 'attendance') return sheetFile(plan, paper, pages);
  return { ...plainFile(plan, paper, pages), paper: paper.paper };
}

function withoutWorkshop(title: string, { workshop }: Plan): string {
  const before = `${plainText(workshop.title.inlines)} – `;
  return title.startsWith(before) ? title.slice(before.length) : title;
}
