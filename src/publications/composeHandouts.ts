// What is printed for an agenda: its documents and its card sheets. In: the Plan, the day's groups and cuts, the deck.
// Out: data for the layout, each block filtered to those who may read it, and a warning for each template that
// deckhand does not make. What counts pages, the pack list, is composed later, by `composePackList`.

import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { Handout, Template } from '../model/Handout.ts';
import type { Plan } from '../plan/Plan.ts';
import type { PlannedDay } from '../plan/planDay.ts';
import type { CardSheet } from './CardSheet.ts';
import { checkLanguage } from './checkLanguage.ts';
import { composeCards } from './composeCards.ts';
import { composeNamePaper, nameTemplates } from './composeNamePaper.ts';
import { composeSheet } from './composeSheet.ts';
import { composeStatement } from './composeStatement.ts';
import { composeWorkbook } from './composeWorkbook.ts';
import type { Deck } from './Deck.ts';
import { withEntries } from './form/withEntries.ts';
import { forReaders } from './forReaders.ts';
import { composeGuide } from './guide/composeGuide.ts';
import { composeProducerSheet } from './guide/composeProducerSheet.ts';
import { composeRunSheet } from './guide/composeRunSheet.ts';
import type { HandoutDocument } from './Handout.ts';
import type { HandoutContext } from './HandoutContext.ts';
import type { NamePaper } from './NamePaper.ts';
import { composeObserverSheet } from './roles/composeObserverSheet.ts';
import { composeRoleSheets } from './roles/composeRoleSheets.ts';
import { composeActionPlan } from './sheet/composeActionPlan.ts';
import { composeAgendaSheet } from './sheet/composeAgendaSheet.ts';
import { composeFollowUps } from './sheet/composeFollowUps.ts';
import { composeMinuteCard } from './sheet/composeMinuteCard.ts';
import { composePrinciplesSheet } from './sheet/composePrinciplesSheet.ts';
import { wordsFor } from './words.ts';

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

type Compose = (context: HandoutContext, handout: Handout) => readonly HandoutDocument[];

const one =
  (compose: (context: HandoutContext, handout: Handout) => HandoutDocument | undefined): Compose =>
  (context, handout) => {
    const document = compose(context, handout);
    return document === undefined ? [] : [document];
  };

const sheet = one(composeSheet);

/** What makes the documents of each template. Several documents for what each role or each day gets of its own. */
const composers: Readonly<Partial<Record<Template, Compose>>> = {
  workbook: one(composeWorkbook),
  'facilitator-guide': one(composeGuide),
  'run-sheet': one(composeRunSheet),
  'producer-sheet': one(composeProducerSheet),
  'role-sheet': composeRoleSheets,
  'observer-sheet': one(composeObserverSheet),
  agenda: one(composeAgendaSheet),
  'principles-sheet': one(composePrinciplesSheet),
  'action-plan': one(composeActionPlan),
  'minute-card': one(composeMinuteCard),
  'follow-up': (context, handout) =>
    handout.blocks.length > 0 ? sheet(context, handout) : composeFollowUps(context, handout),
  worksheet: sheet,
  'job-aid': sheet,
  'needs-survey': sheet,
  feedback: sheet,
  'pre-post': sheet,
  'sponsor-brief': sheet,
};

export function handoutContext(plan: Plan, day: PlannedDay, deck: Deck): HandoutContext {
  return { plan, day, deck, say: wordsFor(plan.workshop.lang), lang: plan.workshop.lang };
}

export function composeHandouts(context: HandoutContext): Handouts {
  const { plan } = context;
  const wanted = [...plan.workshop.handouts.values()].filter((handout) =>
    handout.for.includes(plan.delivery),
  );
  const documents = wanted.flatMap((handout) => composers[handout.template]?.(context, handout) ?? []);
  const cards = wanted.filter(({ template }) => template === 'cards');
  const names = wanted.filter(({ template }) => nameTemplates.includes(template));
  const statements = wanted.filter(({ template }) => template === 'statement');
  return {
    documents: documents.map(filtered).map(withEntries),
    workbook: numberedWorkbook(wanted)?.id,
    cards: cards.map((handout) => composeCards(plan, handout)).filter((all) => all.cards.length > 0),
    diagnostics: checkLanguage(plan),
    names: names.map((handout) => composeNamePaper(plan, handout)),
    statements: statements.map((handout) => composeStatement(plan, handout)),
  };
}

export function filtered(document: HandoutDocument): HandoutDocument {
  return {
    ...document,
    cover: forReaders(document.cover, document),
    blocks: forReaders(document.blocks, document),
    ...(document.large === undefined ? {} : { large: forReaders(document.large, document) }),
  };
}

/** Page numbers are those of what participants write in, in clear print. */
function numberedWorkbook(wanted: readonly Handout[]): Handout | undefined {
  const workbooks = wanted.filter(({ template }) => template === 'workbook');
  return workbooks.find(({ edition, print }) => edition === 'blank' && print === 'clear') ?? workbooks[0];
}
