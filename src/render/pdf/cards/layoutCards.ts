// A set of cards to sheets: fronts and backs in turn, ready for a printer that prints both sides. Comes in: cards as
// data, fonts. Goes out: a Layout like any other. Never draws.

import type { Diagnostic } from '../../../diagnostics/Diagnostic.ts';
import type { Fonts } from '../../../fonts/Fonts.ts';
import { plainText } from '../../../model/markdown.ts';
import type { Card, CardSheet } from '../../../publications/CardSheet.ts';
import { decoration, type Layout, type OutlineEntry, type Page, type Tag } from '../Layout.ts';
import type { Setting } from '../Setting.ts';
import { createStructure, type Structure } from '../structure.ts';
import { writingRules } from '../stylesheet.ts';
import { calibrationPages } from './calibration.ts';
import { type CardTags, cardFaces } from './cardFaces.ts';
import { checkStock } from './checkStock.ts';
import { collate } from './collate.ts';
import { type Imposition, impose } from './imposition.ts';
import { createSheetPages } from './sheetPages.ts';
import { viewerOf } from './viewerOf.ts';

export function layoutCards(sheet: CardSheet, fonts: Fonts): Layout {
  const diagnostics: Diagnostic[] = [];
  const structure = createStructure();
  const root = structure.add('Document', undefined);
  const setting: Setting = {
    fonts,
    structure,
    edition: 'filled',
    fields: new Map(),
    resolve: ({ id }) => ({ text: id, widest: id }),
    blank: sheet.print.words.blank,
    isLarge: false,
    writingRule: writingRules.clear,
    unit: 1,
    report: (problem) => diagnostics.push({ severity: 'error', related: [], ...problem }),
  };
  const { print } = sheet;
  const imposition = checkStock(print, sheet.origin, setting.report)
    ? impose(print.stock, print.duplex)
    : undefined;
  const twoSided = imposition?.backsOn === 'other-side' && sheet.cards.some(({ back }) => back.length > 0);
  const calibration =
    imposition === undefined || !print.calibration || imposition.backsOn !== 'other-side'
      ? []
      : calibrationPages(sheet.title, print, imposition, setting, root);
  const pages = imposition === undefined ? [] : layoutSheets(sheet, imposition, twoSided, root, setting);
  return {
    title: sheet.title,
    lang: sheet.lang,
    pages: [...calibration, ...pages],
    structure: structure.nodes,
    outline: imposition === undefined ? [] : outlineOf(sheet, imposition, twoSided, calibration.length),
    labels: new Map(),
    references: new Map(),
    viewer: { outline: true, ...viewerOf(print, twoSided) },
    diagnostics: withoutRepeats(diagnostics),
  };
}

function layoutSheets(
  sheet: CardSheet,
  imposition: Imposition,
  twoSided: boolean,
  root: Tag,
  setting: Setting,
): readonly Page[] {
  const { print, title } = sheet;
  const tags = Array.from({ length: print.copies }, () =>
    sheet.cards.map((card) => cardTags(card, setting.structure, root)),
  );
  const faces = cardFaces(sheet, tags, imposition, setting);
  const sheets = collate(faces.length, imposition.fronts.length);
  const facts = { title, print, imposition, count: sheets.length, twoSided };
  const pagesOf = createSheetPages(facts, setting.fonts);
  return sheets.flatMap((indexes, index) =>
    pagesOf(
      indexes.map((at) => (at === undefined ? undefined : faces[at])),
      index + 1,
    ),
  );
}

function cardTags({ icon, back }: Card, structure: Structure, root: Tag): CardTags {
  const parent = structure.add('Div', root);
  const front = structure.add('H1', parent);
  return {
    front,
    number: front,
    icon: icon?.alt === undefined ? decoration : structure.add('Figure', parent, { alt: icon.alt }),
    title: structure.add('P', parent),
    lines: back.map(() => structure.add('P', parent)),
    footer: decoration,
  };
}

/** Where each card's front first lies; copies are not told. */
function outlineOf(
  { cards, print }: CardSheet,
  { fronts, pieces }: Imposition,
  twoSided: boolean,
  pagesBefore: number,
): readonly OutlineEntry[] {
  const sheets = collate(cards.length * print.copies, pieces.length);
  const pagesOfSheet = twoSided ? 2 : 1;
  return cards.map((card, index) => {
    const sheet = sheets.findIndex((indexes) => indexes.includes(index));
    return {
      level: 1,
      // what is only written on has no words of its own
      title: [card.number, plainText(card.title)].filter((part) => part !== undefined).join(' ') || card.key,
      page: pagesBefore + sheet * pagesOfSheet,
      y: fronts[sheets[sheet]?.indexOf(index) ?? 0]?.y ?? 0,
    };
  });
}

/** Sizes are tried one after the other, and each try finds the same missing letters. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Map(
    diagnostics.map((one) => [`${one.code} ${one.message} ${JSON.stringify(one.location)}`, one]),
  );
  return [...known.values()];
}
