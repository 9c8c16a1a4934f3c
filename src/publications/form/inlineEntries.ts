// The spaces within a text. In: inlines, and who names fields. Out: the same, with an entry on each space that is
// written on.

import type { Inline } from '../../model/markdown.ts';
import type { Asker } from './Asker.ts';

/** `about`: what is asked where no words stand before a space, as in a table's cell; default what heads the text. */
export function inlineEntries(
  inlines: readonly Inline[],
  asker: Asker,
  about?: () => string,
): readonly Inline[] {
  const said = { words: '', own: '', about };
  return inlines.map((inline) => inlineEntry(inline, said, asker));
}

interface Said {
  /** Since the last rule: a blank is part of its sentence. */
  words: string;
  /** Since the last rule or merge field: both end what is asked. */
  own: string;
  readonly about: (() => string) | undefined;
}

function inlineEntry(inline: Inline, said: Said, asker: Asker): Inline {
  switch (inline.kind) {
    case 'text':
    case 'code':
      say(said, inline.text);
      return inline;
    case 'rule': {
      const entry = asker.entry(asked(said, said.own));
      said.words = '';
      said.own = '';
      return { ...inline, entry };
    }
    case 'field': {
      if (!asker.isOpen(inline.name)) return inline;
      const entry = asker.entry(asked(said, said.own), inline.name);
      said.words += '…';
      said.own = '';
      return { ...inline, entry };
    }
    case 'blank': {
      const entry = asker.hasBlanks ? { entry: asker.entry(asked(said, said.words)) } : {};
      say(said, '…');
      return { ...inline, ...entry };
    }
    case 'break':
      say(said, ' ');
      return inline;
    case 'strong':
    case 'emphasis':
    case 'strike':
    case 'link':
      return { ...inline, children: inline.children.map((child) => inlineEntry(child, said, asker)) };
    case 'footnote':
      return { ...inline, children: inlineEntries(inline.children, asker) };
    case 'image':
    case 'reference':
      return inline;
  }
}

function say(said: Said, words: string): void {
  said.words += words;
  said.own += words;
}

function asked({ about }: Said, words: string): string {
  return about === undefined || /[\p{L}\p{N}]/u.test(words) ? words : about();
}

/** Nothing stands here but room to write. */
export function isSpace(inlines: readonly Inline[], asker: Asker): boolean {
  return inlines.every((inline) => {
    switch (inline.kind) {
      case 'rule':
      case 'break':
        return true;
      case 'text':
        return inline.text.trim() === '';
      case 'field':
        return asker.isOpen(inline.name);
      default:
        return false;
    }
  });
}
