// Inlines as runs of a text box. In: inlines, what references and fields become. Out: runs as pptxgenjs takes them, and
// the plain text that they show. Pictures are not text: they are placed by themselves.

import type { Inline } from '../../model/markdown.ts';
import type { Deck } from '../../publications/Deck.ts';
import type { Labels } from '../../publications/Labels.ts';
import { wordsFor } from '../../publications/words.ts';

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly code?: boolean;
  readonly href?: string;
}

export interface Run extends Look {
  /** `\n` for a line end. */
  readonly text: string;
}

export type Resolve = (inline: Extract<Inline, { kind: 'reference' | 'field' }>) => string;

const writingSpace = '________';

export function resolverOf(deck: Deck, labels: Labels): Resolve {
  const words = wordsFor(deck.lang);
  return (inline) => {
    if (inline.kind === 'field') return deck.fields.get(inline.name) ?? writingSpace;
    const { target, to, id } = inline;
    const number = target && labels[to].get(target);
    if (number !== undefined) return to === 'page' ? words.page(number) : words.slide(number);
    return (target && labels.title.get(target)) ?? id;
  };
}

export function runsOf(inlines: readonly Inline[], resolve: Resolve, look: Look = {}): readonly Run[] {
  return inlines.flatMap((inline) => runOf(inline, resolve, look));
}

function runOf(inline: Inline, resolve: Resolve, look: Look): readonly Run[] {
  switch (inline.kind) {
    case 'text':
      return [{ ...look, text: inline.text.replace(/[\r\n]+/g, ' ') }];
    case 'code':
      return [{ ...look, code: true, text: inline.text }];
    case 'strong':
    case 'blank':
      return runsOf(inline.children, resolve, { ...look, bold: true });
    case 'emphasis':
      return runsOf(inline.children, resolve, { ...look, italic: true });
    case 'strike':
      return runsOf(inline.children, resolve, { ...look, strike: true });
    case 'link':
      return runsOf(inline.children, resolve, { ...look, href: inline.href });
    case 'break':
      return [{ text: '\n' }];
    case 'rule':
      return [{ ...look, text: writingSpace }];
    case 'reference':
    case 'field':
      return [{ ...look, text: resolve(inline) }];
    case 'footnote':
      return [{ ...look, text: ' (' }, ...runsOf(inline.children, resolve, look), { ...look, text: ')' }];
    case 'image':
      return [];
  }
}

export function shownText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
