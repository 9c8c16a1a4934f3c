// What is composed for one agenda, laid out: pages of every handout and card sheet, and the labels that references
// between deck and print go by. In: a Plan, fonts. Out: data, and what does not fit.

import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { type Block, type LabelKey, plainText } from '../model/markdown.ts';
import { replaceTerms } from '../model/replaceTerms.ts';
import { cutPlans } from '../plan/cutPlans.ts';
import type { Plan } from '../plan/Plan.ts';
import { planDay } from '../plan/planDay.ts';
import type { CardSheet } from '../publications/CardSheet.ts';
import { composeDeck } from '../publications/composeDeck.ts';
import { composeHandouts, type Handouts, handoutContext } from '../publications/composeHandouts.ts';
import type { Deck } from '../publications/Deck.ts';
import type { HandoutDocument } from '../publications/Handout.ts';
import type { HandoutContext } from '../publications/HandoutContext.ts';
import type { Labels } from '../publications/Labels.ts';
import { largeEditions } from '../publications/largeEditions.ts';
import { type Pack, packLists, planPack } from '../publications/pack/planPack.ts';
import { checkDeck } from '../render/marp/fit/checkDeck.ts';
import { fitDeck } from '../render/marp/fit/fitDeck.ts';
import { missingSigns } from '../render/marp/fit/missingSigns.ts';
import type { Layout } from '../render/pdf/Layout.ts';
import type { RecordOptions } from '../render/pdf/roster/RecordOptions.ts';
import { textOfLayout } from '../render/pdf/textOfLayout.ts';
import { findLeaks, type Shown } from './findLeaks.ts';
import { type LaidOutPaper, layoutNames, layoutPersonalDocuments } from './layoutRecords.ts';
import { madeFiles } from './madeFiles.ts';
import type { Press } from './press.ts';
import { shownRecords } from './shownRecords.ts';

export interface LaidOutAgenda {
  readonly plan: Plan;
  readonly context: HandoutContext;
  /** With the brand's fonts. */
  readonly press: Press;
  readonly deck: Deck;
  readonly labels: Labels;
  readonly documents: readonly { readonly document: HandoutDocument; readonly layout: Layout }[];
  readonly cards: readonly { readonly sheet: CardSheet; readonly layout: Layout }[];
  /** What of it is printed and sent for the day. */
  readonly pack: Pack;
  /** With people's names on them. */
  readonly records: readonly LaidOutPaper[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface PaperWish extends RecordOptions {
  /** Ids of handouts that are asked for by name: workbooks among them are made for each person. */
  readonly personal: readonly string[];
  /** Whether this handout is made. Others are not even laid out: what does not fit on one paper does not stand
   *  against another. */
  readonly wantsHandout: (id: string) => boolean;
  readonly wantsCards: (id: string) => boolean;
  /** What participants get is made in large print as well. */
  readonly large: boolean;
}

const everything: PaperWish = {
  personal: [],
  wantsHandout: () => true,
  wantsCards: () => true,
  large: false,
  split: false,
  keepGoing: false,
};

/** `fit`: slides on which something has no room shrink the type of their deck. */
export function layoutAgenda(
  plan: Plan,
  press: Press,
  fit = false,
  wish: PaperWish = everything,
): LaidOutAgenda {
  const { terms } = plan.brand;
  const { fonts } = press;
  const composed = replaceTerms(composeDeck(plan, cutPlans(plan)), terms);
  const context = handoutContext(plan, planDay(plan), composed);
  const handouts = replaceTerms(composeHandouts(context), terms);
  const { labels, workbook } = numbered(plan, composed, handouts, press);
  const deck = fit ? fitDeck(composed, labels, fonts) : composed;
  const isWanted = ({ id, handout = id }: Pick<HandoutDocument, 'id' | 'handout'>) =>
    wish.wantsHandout(handout);
  const papers = divided(handouts, plan, wish);
  const common = papers.common.filter(isWanted);
  const hasLarge = wish.large || (plan.session?.large_print ?? 0) > 0;
  const withLarge = (clear: readonly HandoutDocument[]) => [
    ...clear,
    ...(hasLarge ? largeEditions(clear, plan) : []),
  ];
  const documents = withLarge(common).map((document) =>
    document === workbook?.document ? workbook : { document, layout: press.layOut(document, labels) },
  );
  const records = [
    ...layoutNames(handouts.names.filter(isWanted), plan, fonts, wish),
    ...layoutPersonalDocuments(withLarge(papers.personal.filter(isWanted)), plan, labels, fonts, wish),
  ];
  const cards = handouts.cards
    .filter(({ id }) => wish.wantsCards(id))
    .map((sheet) => ({ sheet, layout: press.layOutCards(sheet) }));
  const pack = planPack(context, madeFiles(plan, documents, cards, records));
  const lists = packLists(context, pack)
    .filter(isWanted)
    .map((list) => {
      const document = replaceTerms(list, terms);
      return { document, layout: press.layOut(document, labels) };
    });
  return {
    plan,
    context,
    press,
    deck,
    labels,
    documents: [...documents, ...lists],
    cards,
    pack,
    records,
    diagnostics: [
      ...checkDeck(deck, labels, fonts),
      ...missingSigns(deck, fonts),
      ...handouts.diagnostics,
      ...[...documents, ...cards].flatMap(({ layout }) => layout.diagnostics),
      ...records.flatMap(({ diagnostics }) => diagnostics),
      ...documents.flatMap(({ document, layout }) => checkPages(plan, document, layout)),
      ...findLeaks(plan, [
        shownSlides(deck),
        ...documents.map(shownDocument),
        ...dealt(plan, cards).map(shownCards),
        ...shownRecords(records),
      ]),
    ],
  };
}

interface Numbered {
  readonly labels: Labels;
  /** What page numbers mean, laid out. */
  readonly workbook: LaidOutAgenda['documents'][number] | undefined;
}

function numbered({ workshop }: Plan, deck: Deck, handouts: Handouts, press: Press): Numbered {
  const slides = { slide: slideNumbers(deck), title: workshop.titles };
  const document = handouts.documents.find(({ id }) => id === handouts.workbook);
  if (document === undefined) return { labels: { ...slides, page: new Map() }, workbook: undefined };
  const layout = press.layOut(document, { ...slides, page: new Map() });
  return { labels: { ...slides, page: layout.labels }, workbook: { document, layout } };
}

/** Documents that are one for all, and those that each person of a roster gets a copy of. */
function divided({ documents, statements }: Handouts, { roster, workshop }: Plan, { personal }: PaperWish) {
  if (roster === undefined) return { common: [...documents, ...statements], personal: [] };
  const isPersonal = ({ id }: HandoutDocument) =>
    personal.includes(id) && workshop.handouts.get(id)?.template === 'workbook';
  return {
    common: documents.filter((document) => !isPersonal(document)),
    personal: [...documents.filter(isPersonal), ...statements],
  };
}

/** The slide on which each thing begins, from 1. */
function slideNumbers(deck: Deck): ReadonlyMap<LabelKey, number> {
  const numbers = new Map<LabelKey, number>();
  for (const [index, { labels }] of deck.slides.entries()) {
    for (const label of labels) if (!numbers.has(label)) numbers.set(label, index + 1);
  }
  return numbers;
}

function checkPages(plan: Plan, document: HandoutDocument, { pages }: Layout): readonly Diagnostic[] {
  const most = plan.workshop.handouts.get(document.handout ?? document.id)?.max_pages;
  if (most === undefined || pages.length <= most || document.beside !== undefined) return [];
  return [
    problem(
      'pages-within-budget',
      document.origin,
      `\`${document.id}\` has ${pages.length} pages for the agenda \`${plan.agenda.id}\`; \`max_pages\` is ${most}.`,
      [
        document.origin.file.startsWith('deckhand:')
          ? `shorten what it holds, or write a \`handouts/${document.id}.md\` of your own with another \`max_pages\``
          : 'shorten what it holds, or raise `max_pages`',
      ],
    ),
  ];
}

function shownDocument({ document, layout }: LaidOutAgenda['documents'][number]): Shown {
  return { ...document, layout, name: `the handout \`${document.id}\``, texts: () => textOfLayout(layout) };
}

/** Cards that all may see. Those of roles are cut and dealt, each to the one who plays it. */
function dealt(plan: Plan, cards: LaidOutAgenda['cards']): LaidOutAgenda['cards'] {
  return cards.filter(({ sheet }) => plan.workshop.handouts.get(sheet.id)?.of !== 'roles');
}

function shownCards({ sheet, layout }: LaidOutAgenda['cards'][number]): Shown {
  return {
    audience: sheet.audience,
    edition: 'filled',
    isDealtOut: sheet.audience === 'facilitator',
    name: `the cards \`${sheet.id}\``,
    layout,
    texts: () => textOfLayout(layout),
  };
}

/** What stands on slides; notes are not on them. */
function shownSlides({ slides }: Deck): Shown {
  const texts: string[] = [];
  for (const { kicker, title, blocks } of slides) {
    texts.push(plainText(kicker), plainText(title), ...blocks.flatMap(textsOfBlock));
  }
  return { audience: 'participant', edition: 'filled', name: 'the slides', texts: () => texts };
}

function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [plainText(block.inlines)];
    case 'list':
      return block.items.flat().flatMap(textsOfBlock);
    case 'quote':
      return block.blocks.flatMap(textsOfBlock);
    case 'table':
      return [block.head, ...block.rows].flat().map(plainText);
    case 'code':
      return [block.text];
    default:
      return [];
  }
}
