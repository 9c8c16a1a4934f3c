// The spaces within a text. In: inlines, and who names fields. Out: the same, with an entry on each space that is
// written on.

import type { Inline } from '../../model/markdown.ts';
import type { Asker } from './Asker.ts';

export function inlineEntries(inlines: readonly Inline[], asker: Asker): readonly Inline[] {
  const said = { words: '' };
  return inlines.map((inline) => inlineEntry(inline, said, asker));
}

/** `said`: the words since the last rule. */
function inlineEntry(inline: Inline, said: { words: string }, asker: Asker): Inline {
  switch (inline.kind) {
    case 'text':
    case 'code':
      said.words += inline.text;
      return inline;
    case 'rule': {
      const entry = asker.entry(said.words);
      said.words = '';
      return { ...inline, entry };
    }
    case 'field':
      if (!asker.isOpen(inline.name)) return inline;
      return { ...inline, entry: asker.entry(said.words, inline.name) };
    case 'blank': {
      const entry = asker.hasBlanks ? { entry: asker.entry(said.words) } : {};
      said.words += '…';
      return { ...inline, ...entry };
    }
    case 'break':
      said.words += ' ';
      return inline;
    case 'strong':
    case 'emphasis':
    case 'strike':
    case 'link':
      return { ...inline, children: inline.children.map((child) => inlineEntry(child, said, asker)) };
    case 'image':
    case 'reference':
    case 'footnote':
      return inline;
  }
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
