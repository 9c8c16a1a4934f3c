// What is heard keeps the words apart that the page sets apart (ISO 32000-1, 14.8.2.5: word breaks are in the text).

import type { TextEvent } from '../content/events.ts';
import { at } from '../reading/Pdf.ts';
import { asText } from '../reading/values.ts';
import type { ReadPdf } from '../readPdf.ts';
import { contentKey } from '../structure/contentIndex.ts';
import { type Element, nameOf } from '../structure/readTree.ts';
import { inlineTypes } from '../structure/standardTypes.ts';
import type { Problem, RuleTable } from './Rule.ts';

type TextByContent = ReadonlyMap<string, readonly TextEvent[]>;

function textByContent({ pages }: ReadPdf): TextByContent {
  const texts = new Map<string, TextEvent[]>();
  for (const event of pages.flatMap((page) => page.events)) {
    if (event.kind !== 'text' || event.mark.kind !== 'tagged') continue;
    const list = texts.get(contentKey(event.mark)) ?? [];
    texts.set(contentKey(event.mark), list);
    list.push(event);
  }
  return texts;
}

/** Text of a block in the order of the structure, that of inline elements in it included. */
function textIn(element: Element, texts: TextByContent): readonly TextEvent[] {
  return element.kids.flatMap((kid) => {
    if (kid.kind === 'content') return texts.get(contentKey(kid)) ?? [];
    return kid.kind === 'element' && inlineTypes.has(kid.element.type) ? textIn(kid.element, texts) : [];
  });
}

/** A letter or figure of a script that sets spaces between words. */
const spaced = String.raw`(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}])[\p{L}\p{N}]`;
const beginsWord = new RegExp(`^${spaced}`, 'u');
const endsWord = new RegExp(`${spaced}$`, 'u');

/** On one baseline with less than a seventh of the size between them: parts of one word. */
function touch(a: TextEvent, b: TextEvent): boolean {
  const size = Math.max(a.size, b.size);
  return Math.hypot(b.start.x - a.end.x, b.start.y - a.end.y) < size / 7;
}

function gluedIn(element: Element, texts: TextByContent): readonly Problem[] {
  const runs = textIn(element, texts).filter((event) => event.spoken !== '');
  return runs.slice(1).flatMap((after, index) => {
    const before = runs[index];
    if (!before || !endsWord.test(before.spoken) || !beginsWord.test(after.spoken) || touch(before, after))
      return [];
    const heard = `${before.spoken.slice(-12)}${after.spoken.slice(0, 12)}`;
    return [{ message: `"${heard}" is heard as one word in ${nameOf(element)}` }];
  });
}

/** The words in a picture are not heard when it has others instead. */
function isReplaced({ pdf }: ReadPdf, { dict }: Element): boolean {
  return [at(pdf, dict, 'Alt'), at(pdf, dict, 'ActualText')].some(
    (text) => (asText(text) ?? '').trim() !== '',
  );
}

export const wordRules = {
  'words-are-heard-apart': (read: ReadPdf) => {
    const texts = textByContent(read);
    return read.tree.elements
      .filter((element) => !inlineTypes.has(element.type) && !isReplaced(read, element))
      .flatMap((element) => gluedIn(element, texts));
  },
} satisfies RuleTable;
