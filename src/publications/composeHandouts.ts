// What is printed for an agenda: its documents and its card sheets. In: the Plan. Out: data for the layout, and a
// warning for each template that deckhand does not make.

import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import type { Handout } from '../model/Handout.ts';
import type { Plan } from '../plan/Plan.ts';
import type { CardSheet } from './CardSheet.ts';
import { checkLanguage } from './checkLanguage.ts';
import { composeCards } from './composeCards.ts';
import { composeSheet, sheetTemplates } from './composeSheet.ts';
import { composeWorkbook } from './composeWorkbook.ts';
import type { HandoutDocument } from './Handout.ts';

export interface Handouts {
  readonly documents: readonly HandoutDocument[];
  /** The id of the document that page numbers refer to. */
  readonly workbook: string | undefined;
  readonly cards: readonly CardSheet[];
  readonly diagnostics: readonly Diagnostic[];
}

export function composeHandouts(plan: Plan): Handouts {
  const wanted = [...plan.workshop.handouts.values()].filter((handout) =>
    handout.for.includes(plan.delivery),
  );
  const workbooks = wanted.filter(({ template }) => template === 'workbook');
  const sheets = wanted.filter(({ template }) => sheetTemplates.includes(template));
  const cards = wanted.filter(({ template }) => template === 'cards');
  const made = new Set([...workbooks, ...sheets, ...cards]);
  return {
    documents: [
      ...workbooks.map((handout) => composeWorkbook(plan, handout)),
      ...sheets.map((handout) => composeSheet(plan, handout)),
    ],
    workbook: workbooks[0]?.id,
    cards: cards.map((handout) => composeCards(plan, handout)).filter((sheet) => sheet.cards.length > 0),
    diagnostics: [...checkLanguage(plan), ...wanted.filter((handout) => !made.has(handout)).map(notMade)],
  };
}

function notMade(handout: Handout): Diagnostic {
  return problem(
    'template-is-made',
    handout.origin,
    `Handouts of the template \`${handout.template}\` are not made; this file is left out.`,
    [`use one of workbook, cards, ${sheetTemplates.join(', ')}`],
  );
}
