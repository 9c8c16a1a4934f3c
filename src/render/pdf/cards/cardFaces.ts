// What stands on the two sides of a card, around its own top left corner. Comes in: cards, the size of one. Goes out:
// items for each side, one type size for all fronts and one for all backs, and a diagnostic for each that overflows.
// The longest text of a set governs its size.

import type { Inline } from '../../../model/markdown.ts';
import type { Card, CardLine, CardSheet } from '../../../publications/CardSheet.ts';
import { markContinued } from '../flow/markContinued.ts';
import { moveItems } from '../flow/moveItem.ts';
import type { Item, Tag } from '../Layout.ts';
import type { Setting } from '../Setting.ts';
import { greys, type TextStyle } from '../stylesheet.ts';
import { iconSizeIn, setIcon } from './cardIcon.ts';
import { overflow, type Room, reportOverflow, type Side } from './cardSide.ts';
import { bestSize, fitText, largestSize } from './fitText.ts';
import { type Imposition, safeMargins } from './imposition.ts';

export interface CardFaces {
  readonly card: Card;
  readonly front: readonly Item[];
  readonly back: readonly Item[];
}

export interface CardTags {
  readonly front: Tag;
  readonly number: Tag;
  readonly icon: Tag;
  readonly title: Tag;
  readonly lines: readonly Tag[];
  readonly footer: Tag;
}

/** Points. */
const frontSizes = { most: 26, least: 12 } as const;
const backSizes = { most: 15, least: 9 } as const;
const numberSize = 13;
const footerSize = 9;

const frontStyle = (size: number): TextStyle => ({
  face: 'serif-semibold',
  size,
  leading: size * 1.18,
  depth: size * 0.3,
  grey: greys.black,
  fill: 'balanced',
  hyphens: false,
});
const backStyle = (size: number): TextStyle => ({
  face: 'sans',
  size,
  leading: size * 1.32,
  depth: size * 0.36,
  grey: greys.black,
  fill: 'balanced',
  hyphens: false,
});
const small = (size: number): TextStyle => ({
  face: 'sans-semibold',
  size,
  leading: size * 1.3,
  depth: size * 0.35,
  grey: greys.dark,
  fill: 'balanced',
  hyphens: false,
});

/** `copies` holds the tags of each copy of the set, in the order of its cards. The copies follow each other. */
export function cardFaces(
  sheet: CardSheet,
  copies: readonly (readonly CardTags[])[],
  imposition: Imposition,
  setting: Setting,
): readonly CardFaces[] {
  const { width, height } = imposition.face;
  const { side, end } = safeMargins(imposition);
  const room = { width: width - 2 * side, height: height - 2 * end, setting };
  const pairsOf = (tags: readonly CardTags[]) =>
    sheet.cards.flatMap((card, index) => {
      const tag = tags[index];
      return tag === undefined ? [] : [{ card, tag }];
    });
  const sizes = chooseSizes(sheet, pairsOf(copies[0] ?? []), room);
  return copies.flatMap((tags) =>
    pairsOf(tags).map(({ card, tag }) => {
      const front = setFront(card, tag, sizes.front, room);
      const back = setBack(sheet, card, tag, sizes.back, room);
      reportOverflow(card, 'front', front, room);
      reportOverflow(card, 'back', back, room);
      const place = (items: readonly Item[]) => moveItems(items, side, end);
      return { card, front: place(front.items), back: place(back.items) };
    }),
  );
}

/** The largest type that all cards of the set fit with. */
function chooseSizes(
  sheet: CardSheet,
  pairs: readonly { readonly card: Card; readonly tag: CardTags }[],
  room: Room,
): { readonly front: number; readonly back: number } {
  const largest = largestSize(frontSizes.most, frontSizes.least, (type) =>
    pairs.every(({ card, tag }) => overflow(setFront(card, tag, type, room), room) === undefined),
  );
  const front = bestSize(
    largest,
    frontSizes.least,
    (type) =>
      pairs.reduce((sum, { card, tag }) => sum + setFront(card, tag, type, room).raggedness, 0) /
      pairs.length,
  );
  const back = largestSize(backSizes.most, backSizes.least, (type) =>
    pairs.every(({ card, tag }) => overflow(setBack(sheet, card, tag, type, room), room) === undefined),
  );
  return { front, back };
}

/** The number small at the top, the words below it, a little above the middle. */
function setFront(card: Card, tags: CardTags, size: number, room: Room): Side {
  const style = frontStyle(size);
  const number = small(numberSize);
  const icon = setIcon(card, tags.icon, room);
  const head = Math.max(
    card.number === undefined ? 0 : number.leading * 1.6,
    icon.length === 0 ? 0 : iconSizeIn(room) + number.leading * 0.5,
  );
  const text = fitText(
    { inlines: card.front, tag: tags.front, origin: card.origin },
    style,
    room.width,
    room.setting,
  );
  const top = head + Math.max(0, (room.height - head - text.height) * 0.36);
  const items: Item[] = [...icon];
  if (card.number !== undefined) {
    items.push(...markContinued(line(card.number, tags.number, number, number.size * 0.72, card, room)));
  }
  items.push(...text.lines.flatMap((row) => moveItems(row.items, 0, top + row.baseline)));
  const { raggedness, tooWide } = text;
  return { items, height: head + text.height, leading: style.leading, size, raggedness, tooWide };
}

function line(
  words: string,
  tag: Tag,
  style: TextStyle,
  baseline: number,
  card: Card,
  { width, setting }: Room,
): readonly Item[] {
  const inlines: readonly Inline[] = [{ kind: 'text', text: words }];
  const text = fitText({ inlines, tag, origin: card.origin }, style, width, setting);
  return moveItems(text.lines[0]?.items ?? [], 0, baseline);
}

/** The title small, then the lines with their signs in a column of their own. */
function setBack(sheet: CardSheet, card: Card, tags: CardTags, size: number, room: Room): Side {
  const style = backStyle(size);
  if (card.back.length === 0) {
    return { items: [], height: 0, leading: style.leading, size, raggedness: 0, tooWide: undefined };
  }
  const head = small(Math.max(10, size * 0.85));
  const footer = sheet.footer === '' ? 0 : footerSize * 2.2;
  const items: Item[] = [];
  let tooWide: string | undefined;
  let y = 0;
  const title = fitText(
    { inlines: card.title, tag: tags.title, origin: card.origin },
    head,
    room.width,
    room.setting,
  );
  items.push(...title.lines.flatMap((row) => moveItems(row.items, 0, y + row.baseline)));
  y += title.height + head.leading * 0.75;
  const indent = signColumn(card.back, style, room);
  for (const [index, cardLine] of card.back.entries()) {
    const tag = tags.lines[index] ?? tags.title;
    const hangs = cardLine.sign !== undefined || cardLine.follows === true;
    const set = setBackLine(cardLine, tag, style, hangs ? indent : 0, card, room);
    items.push(...moveItems(set.items, 0, y));
    y += set.height + (index < card.back.length - 1 ? style.leading * 0.5 : 0);
    tooWide ??= set.tooWide;
  }
  if (footer > 0) {
    const foot = { ...small(footerSize), face: 'sans' } as const;
    items.push(...line(sheet.footer, tags.footer, foot, room.height - footerSize * 0.25, card, room));
  }
  return { items, height: y + footer, leading: style.leading, size, raggedness: 0, tooWide };
}

function setBackLine(
  cardLine: CardLine,
  tag: Tag,
  style: TextStyle,
  indent: number,
  card: Card,
  room: Room,
): { items: readonly Item[]; height: number; tooWide: string | undefined } {
  const text = fitText(
    { inlines: cardLine.inlines, tag, origin: card.origin },
    style,
    room.width - indent,
    room.setting,
  );
  const first = text.lines[0]?.baseline ?? 0;
  const signStyle = { ...style, face: 'sans-semibold', grey: greys.dark } as const;
  const sign = cardLine.sign === undefined ? [] : line(cardLine.sign, tag, signStyle, first, card, room);
  const rows = text.lines.flatMap((row) => moveItems(row.items, indent, row.baseline));
  return { items: [...markContinued(sign), ...rows], height: text.height, tooWide: text.tooWide };
}

/** As wide as the widest sign and a gap; none where no line has a sign. */
function signColumn(lines: readonly CardLine[], style: TextStyle, { setting }: Room): number {
  const face = setting.fonts.face('sans-semibold');
  const widths = lines.map(({ sign }) =>
    sign === undefined ? 0 : (face.shape(sign).width * style.size) / 1000,
  );
  const widest = Math.max(0, ...widths);
  return widest === 0 ? 0 : widest + style.size * 0.6;
}
