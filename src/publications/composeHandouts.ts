// What is printed for an agenda: its documents and its card sheets. In: the Plan. Out: data for the layout, and a
// warning for each template that deckhand does not make.

import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import type { Handout } from '../model/Handout.ts';
import type { Plan } from '../plan/Plan.ts';
import type { CardSheet } from './CardSheet.ts';
import { checkLanguage } from './checkLanguage.ts';
import { composeCards } from './composeCards.ts';
import { composeNamePaper, nameTemplates } from './composeNamePaper.ts';
import { composeSheet, sheetTemplates } from './composeSheet.ts';
import { composeStatement } from './composeStatement.ts';
import { composeWorkbook } from './composeWorkbook.ts';
import type { HandoutDocument } from './Handout.ts';
import type { NamePaper } from './NamePaper.ts';

export interface Handouts {
  readonly documents: readonly HandoutDocument[];
  /** The id of the document that page numbers refer to. */
  readonly workbook: string | undefined;
  readonly cards: readonly CardSheet[];
  /** With a place for the name of each person. */
  readonly names: readonly NamePaper[];
  readonly statements: readonly HandoutDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

export function composeHandouts(plan: Plan): Handouts {
  const wanted = [...plan.workshop.handouts.values()].filter((handout) =>
    handout.for.includes(plan.delivery),
  );
  const workbooks = wanted.filter(({ template }) => template === 'workbook');
  const sheets = wanted.filter(({ template }) => sheetTemplates.includes(template));
  const cards = wanted.filter(({ template }) => template === 'cards');
  const names = wanted.filter(({ template }) => nameTemplates.includes(template));
  const statements = wanted.filter(({ template }) => template === 'statement');
  const made = new Set([...workbooks, ...sheets, ...cards, ...names, ...statements]);
  return {
    documents: [
      ...workbooks.map((handout) => composeWorkbook(plan, handout)),
      ...sheets.map((handout) => composeSheet(plan, handout)),
    ],
    workbook: workbooks[0]?.id,
    cards: cards.map((handout) => composeCards(plan, handout)).filter((sheet) => sheet.cards.length > 0),
    names: names.map((handout) => composeNamePaper(plan, handout)),
    statements: statements.map((handout) => composeStatement(plan, handout)),
    diagnostics: [...checkLanguage(plan), ...wanted.filter((handout) => !made.has(handout)).map(notMade)],
  };
}

function notMade(handout: Handout): Diagnostic {
  return problem(
    'template-is-made',
    handout.origin,
    `Handouts of the template \`${handout.template}\` are not made; this file is left out.`,
    [`use one of workbook, cards, statement, ${[...nameTemplates, ...sheetTemplates].join(', ')}`],
  );
}
