// A line of a card's back.

import type { Inline } from '../../model/markdown.ts';
import type { CardLine } from '../CardSheet.ts';

export function cardLine(inlines: readonly Inline[], sign?: string): CardLine {
  return sign === undefined ? { inlines } : { sign, inlines };
}

/** A word in bold, then the text. */
export function labelled(label: string, inlines: readonly Inline[]): CardLine {
  const words: Inline = { kind: 'strong', children: [{ kind: 'text', text: label }] };
  return { inlines: [words, { kind: 'text', text: ' ' }, ...inlines] };
}
