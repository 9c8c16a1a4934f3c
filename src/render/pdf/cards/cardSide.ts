// A side of a card, set in one size, and whether it fits. Reports what is too much.

import { plainText } from '../../../model/markdown.ts';
import type { Card } from '../../../publications/CardSheet.ts';
import type { Item } from '../Layout.ts';
import type { Setting } from '../Setting.ts';

export interface Room {
  readonly width: number;
  readonly height: number;
  readonly setting: Setting;
}

export interface Side {
  readonly items: readonly Item[];
  readonly height: number;
  readonly leading: number;
  readonly size: number;
  readonly raggedness: number;
  readonly tooWide: string | undefined;
}

export function overflow(side: Side, room: Room): string | undefined {
  if (side.tooWide !== undefined) return `the word “${side.tooWide}” is wider than the card`;
  const excess = side.height - room.height;
  if (excess <= 0.01) return undefined;
  const lines = Math.ceil((excess - 0.01) / side.leading);
  return lines === 1 ? 'one line is too many' : `${lines} lines are too many`;
}

export function reportOverflow(card: Card, name: 'front' | 'back', side: Side, room: Room): void {
  const problem = overflow(side, room);
  if (problem === undefined) return;
  const words =
    name === 'front' ? plainText(card.front) : card.back.map((line) => plainText(line.inlines)).join(' ');
  room.setting.report({
    code: 'card-text-fits',
    message: `The ${name} of the card \`${card.key}\` does not fit at ${side.size} pt: ${problem} (“${shorten(words)}”).`,
    hints: [shortenHint(card, name), 'or choose a larger `size` or `stock` for the card sheet'],
    location: name === 'front' ? card.origin : (card.backOrigin ?? card.origin),
  });
}

/** A principle has texts for its card alone. */
function shortenHint({ key }: Card, name: 'front' | 'back'): string {
  if (!/^principle:[^,]*$/.test(key)) return 'shorten this text';
  return name === 'front' ? 'shorten `card.front` (or `title`)' : 'shorten `card.back` (or `promise`)';
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()} …`;
}
