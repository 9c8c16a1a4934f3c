// A set of cards to sheets: fronts and backs in turn, ready for a printer that prints both sides. Comes in: cards as
// data, fonts. Goes out: a Layout like any other. Never draws.

import type { Diagnostic } from '../../../diagnostics/Diagnostic.ts';
import type { Fonts } from '../../../fonts/Fonts.ts';
import { plainText } from '../../../model/markdown.ts';
import type { Card, CardSheet } from '../../../publications/CardSheet.ts';
import { moveItems } from '../flow/moveItem.ts';
import { paperSizes } from '../geometry.ts';
import type { Item, Layout, OutlineEntry, Page, Tag } from '../Layout.ts';
import type { Setting } from '../Setting.ts';
import { createStructure, type Structure } from '../structure.ts';
import { mm } from '../units.ts';
import { type CardFaces, type CardTags, cardFaces } from './cardFaces.ts';
import { boundsOf, cropMarks } from './cropMarks.ts';
import { backPlace, frontPlaces, type Place } from './imposition.ts';
import { slug } from './slug.ts';
import { bleeds, chooseStock, type Stock, stockIds } from './stocks.ts';
import { turnItems } from './turnItems.ts';

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
    blank: '',
    slanted: true,
    report: (problem) => diagnostics.push({ severity: 'error', related: [], ...problem }),
  };
  const stock = chooseStock(sheet.options, sheet.paper);
  if (stock === undefined) setting.report(noStock(sheet));
  const tags = sheet.cards.map((card) => cardTags(card, structure, root));
  const sheets = stock === undefined ? [] : layoutSheets(sheet, stock, tags, setting);
  return {
    title: sheet.title,
    lang: sheet.lang,
    pages: sheets,
    structure: structure.nodes,
    outline: stock === undefined ? [] : outlineOf(sheet, stock),
    labels: new Map(),
    references: new Map(),
    viewer: { outline: true, printScaling: 'None', ...duplexOf(sheet) },
    diagnostics: withoutRepeats(diagnostics),
  };
}

function noStock({ options, origin }: CardSheet) {
  const wanted = options.stock ?? 'a card of this size';
  return {
    code: 'stock-is-known',
    message: `No sheet holds ${options.stock === undefined ? wanted : `the stock \`${wanted}\``}.`,
    hints: [`write one of ${stockIds.join(', ')}, or a smaller \`size\``],
    location: origin,
  } as const;
}

function cardTags(card: Card, structure: Structure, root: Tag): CardTags {
  const parent = structure.add('Div', root);
  const front = structure.add('H1', parent);
  return {
    front,
    number: front,
    title: structure.add('P', parent),
    lines: card.back.map(() => structure.add('P', parent)),
    footer: -1,
  };
}

function layoutSheets(
  sheet: CardSheet,
  stock: Stock,
  tags: readonly CardTags[],
  setting: Setting,
): readonly Page[] {
  const size = { width: mm(stock.width), height: mm(stock.height) };
  const faces = cardFaces(sheet, tags, size, setting);
  const places = frontPlaces(stock);
  const count = Math.ceil(faces.length / places.length);
  return Array.from({ length: count }, (_, index) => {
    const here = faces.slice(index * places.length, (index + 1) * places.length);
    return [
      side(sheet, stock, here, places, 'front', [index + 1, count], setting.fonts),
      side(sheet, stock, here, places, 'back', [index + 1, count], setting.fonts),
    ];
  }).flat();
}

function side(
  sheet: CardSheet,
  stock: Stock,
  faces: readonly CardFaces[],
  fronts: readonly Place[],
  face: 'front' | 'back',
  [number, count]: readonly [number, number],
  fonts: Fonts,
): Page {
  const paper = paperSizes[stock.paper];
  const { options } = sheet;
  const places =
    face === 'front'
      ? fronts
      : fronts.map((place) => backPlace(place, paper, options.duplex)).map(shifted(sheet));
  const field = boundsOf(places);
  const bleed = mm(options.bleed ?? bleeds[stock.paper]);
  const marks = options.crop_marks === 'on' || (options.crop_marks === 'auto' && !stock.precut);
  const cards = faces.flatMap((card, index): readonly Item[] => {
    const place = places[index];
    if (place === undefined) return [];
    const items = place.turned ? turnItems(card[face], place.width, place.height) : card[face];
    return moveItems(items, place.x, place.y);
  });
  return {
    ...paper,
    items: [
      ...(marks && face === 'front' ? cropMarks(places, field, bleed) : []),
      ...cards,
      ...(stock.precut ? [] : slug(sheet, number, count, face, paper, fonts)),
    ],
    trim: field,
    bleed: {
      x: field.x - bleed,
      y: field.y - bleed,
      width: field.width + 2 * bleed,
      height: field.height + 2 * bleed,
    },
  };
}

/** The back, moved by what the printer is off. */
function shifted({ options }: CardSheet): (place: Place) => Place {
  const [right, down] = options.offset;
  return (place) => ({ ...place, x: place.x + mm(right), y: place.y + mm(down) });
}

function outlineOf(sheet: CardSheet, stock: Stock): readonly OutlineEntry[] {
  const places = frontPlaces(stock);
  return sheet.cards.map((card, index) => ({
    level: 1,
    title: [card.number, plainText(card.title)].filter((part) => part !== undefined).join(' '),
    page: Math.floor(index / places.length) * 2,
    y: places[index % places.length]?.y ?? 0,
  }));
}

function duplexOf({ options }: CardSheet): Pick<Layout['viewer'], 'duplex'> {
  if (options.duplex === 'long-edge') return { duplex: 'DuplexFlipLongEdge' };
  if (options.duplex === 'short-edge') return { duplex: 'DuplexFlipShortEdge' };
  return { duplex: 'Simplex' };
}

/** Sizes are tried one after the other, and each try finds the same missing letters. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Map(
    diagnostics.map((one) => [`${one.code} ${one.message} ${JSON.stringify(one.location)}`, one]),
  );
  return [...known.values()];
}
