// What is composed for one agenda, laid out: pages of every handout and card sheet, and the labels that references
// between deck and print go by. In: a Plan, fonts. Out: data, and what does not fit.

import type { Diagnostic } from './diagnostics/Diagnostic.ts';
import { problem } from './diagnostics/problem.ts';
import { findLeaks, type Shown } from './findLeaks.ts';
import type { Fonts } from './fonts/Fonts.ts';
import { madeFiles } from './madeFiles.ts';
import { type Block, type LabelKey, plainText } from './model/markdown.ts';
import { replaceTerms } from './model/replaceTerms.ts';
import type { Plan } from './plan/Plan.ts';
import { planDay } from './plan/planDay.ts';
import type { CardSheet } from './publications/CardSheet.ts';
import { composeDeck } from './publications/composeDeck.ts';
import { composeHandouts, handoutContext } from './publications/composeHandouts.ts';
import type { Deck } from './publications/Deck.ts';
import type { HandoutDocument } from './publications/Handout.ts';
import type { HandoutContext } from './publications/HandoutContext.ts';
import type { Labels } from './publications/Labels.ts';
import { type Pack, packLists, planPack } from './publications/pack/planPack.ts';
import { checkDeck } from './render/marp/fit/checkDeck.ts';
import { fitDeck } from './render/marp/fit/fitDeck.ts';
import { layoutCards } from './render/pdf/cards/layoutCards.ts';
import type { Layout } from './render/pdf/Layout.ts';
import { settleHandout } from './render/pdf/settleHandout.ts';
import { textOfLayout } from './render/pdf/textOfLayout.ts';

export interface LaidOutAgenda {
  readonly plan: Plan;
  readonly context: HandoutContext;
  /** The brand's. */
  readonly fonts: Fonts;
  readonly deck: Deck;
  readonly labels: Labels;
  readonly documents: readonly { readonly document: HandoutDocument; readonly layout: Layout }[];
  readonly cards: readonly { readonly sheet: CardSheet; readonly layout: Layout }[];
  /** What of it is printed and sent for the day. */
  readonly pack: Pack;
  readonly diagnostics: readonly Diagnostic[];
}

/** `fit`: slides on which something has no room shrink the type of their deck. */
export function layoutAgenda(plan: Plan, fonts: Fonts, fit = false): LaidOutAgenda {
  const { terms } = plan.brand;
  const composed = replaceTerms(composeDeck(plan), terms);
  const context = handoutContext(plan, planDay(plan), composed);
  const handouts = replaceTerms(composeHandouts(context), terms);
  const slides = { slide: slideNumbers(composed), title: plan.workshop.titles };
  const workbook = handouts.documents.find(({ id }) => id === handouts.workbook);
  const page = workbook && settleHandout(workbook, { ...slides, page: new Map() }, fonts).labels;
  const labels = { ...slides, page: page ?? new Map() };
  const deck = fit ? fitDeck(composed, labels, fonts) : composed;
  const documents = handouts.documents.map((document) => ({
    document,
    layout: settleHandout(document, labels, fonts),
  }));
  const cards = handouts.cards.map((sheet) => ({ sheet, layout: layoutCards(sheet, fonts) }));
  const pack = planPack(context, madeFiles(plan, documents, cards));
  const lists = packLists(context, pack).map((list) => {
    const document = replaceTerms(list, terms);
    return { document, layout: settleHandout(document, labels, fonts) };
  });
  return {
    plan,
    context,
    fonts,
    deck,
    labels,
    documents: [...documents, ...lists],
    cards,
    pack,
    diagnostics: [
      ...checkDeck(deck, labels, fonts),
      ...handouts.diagnostics,
      ...[...documents, ...cards].flatMap(({ layout }) => layout.diagnostics),
      ...documents.flatMap(({ document, layout }) => checkPages(plan, document, layout)),
      ...findLeaks(plan, [shownSlides(deck), ...documents.map(shownDocument), ...cards.map(shownCards)]),
    ],
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
  if (most === undefined || pages.length <= most) return [];
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
  return { ...document, name: `the handout \`${document.id}\``, texts: textOfLayout(layout) };
}

function shownCards({ sheet, layout }: LaidOutAgenda['cards'][number]): Shown {
  return {
    audience: sheet.audience,
    edition: 'filled',
    isDealtOut: sheet.audience === 'facilitator',
    name: `the cards \`${sheet.id}\``,
    texts: textOfLayout(layout),
  };
}

/** What stands on slides; notes are not on them. */
function shownSlides({ slides }: Deck): Shown {
  const texts: string[] = [];
  for (const { kicker, title, blocks } of slides) {
    texts.push(plainText(kicker), plainText(title), ...blocks.flatMap(textsOfBlock));
  }
  return { audience: 'participant', edition: 'filled', name: 'the slides', texts };
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
