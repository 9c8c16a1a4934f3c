// Footnotes on a slide: a raised number at the word, the note below the text. In: a slide. Out: the same slide with its
// notes in place. They are as large as the text: what is too small to read from the back is no help.

import { mapInlines } from '../../model/mapInlines.ts';
import type { Block, Inline } from '../../model/markdown.ts';
import type { Slide } from '../Deck.ts';

export function withFootnotes(slide: Slide): Slide {
  const notes: Block[] = [];
  const call = (inline: Inline): Inline => {
    if (inline.kind !== 'footnote') return inline;
    const sign = raised(notes.length + 1);
    const inlines: readonly Inline[] = [{ kind: 'text', text: `${sign}\u00A0` }, ...inline.children];
    notes.push({ kind: 'paragraph', inlines, readers: 'everyone', origin: inline.origin });
    return { kind: 'text', text: sign };
  };
  const { kicker, title, blocks } = mapInlines(
    { kicker: slide.kicker, title: slide.title, blocks: slide.blocks },
    call,
  );
  return notes.length === 0 ? slide : { ...slide, kicker, title, blocks: [...blocks, ...notes] };
}

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function raised(number: number): string {
  return String(number).replaceAll(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}
