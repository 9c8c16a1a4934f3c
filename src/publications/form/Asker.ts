// Names the fields of one document. What is asked comes from the words before a space or, where it has none, from those
// that head it. Names are made of these words and a number, so that they stay when something else is added; an
// underscore keeps them apart from the ids of questions.

import { type Entry, type Inline, openText, plainText } from '../../model/markdown.ts';
import { columnName } from '../../model/Roster.ts';
import type { HandoutDocument } from '../Handout.ts';

export interface Asker {
  /** `words`: those before the space. `about` names it where it has a name of its own. */
  readonly entry: (words: string, about?: string) => Entry;
  /** These words head what follows. */
  readonly heads: (words: string) => void;
  /** Whether a merge field is about the reader and has no value: a space to write on. */
  readonly isOpen: (field: string) => boolean;
  /** Whether blanks are spaces to write on. */
  readonly hasBlanks: boolean;
  /** What is printed of a text: a blank to write on keeps its words to itself. */
  readonly wordsOf: (inlines: readonly Inline[]) => string;
}

/** Merge fields that whoever prepares the day knows. */
const ofTheDay: ReadonlySet<string> = new Set(['workshop', 'date', 'facilitator', 'location']);

/** Signs of a tool tip, and of a name. */
const longestTip = 120;
const longestName = 40;

export function createAsker({ fields, slots, edition, blank = 'blank' }: HandoutDocument): Asker {
  const known = new Map<string, number>();
  let head = '';
  return {
    hasBlanks: edition === 'blank',
    wordsOf: edition === 'blank' ? openText : plainText,
    isOpen: (field) => !ofTheDay.has(field) && !fields.has(field) && slots?.has(columnName(field)) !== true,
    heads: (words) => {
      head = asked(words) || head;
    },
    entry: (words, about) => {
      const tip = asked(words) || about || head || blank;
      const name = nameOf(about ?? tip) || 'blank';
      const count = (known.get(name) ?? 0) + 1;
      known.set(name, count);
      return { name: `${name}_${count}`, tip };
    },
  };
}

/** Without the colon before the space; of many words, the last. */
function asked(words: string): string {
  const plain = words
    .replaceAll(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[\s:：,;–—-]+$/u, '');
  if (!/[\p{L}\p{N}]/u.test(plain)) return '';
  return plain.length <= longestTip ? plain : `…${plain.slice(-longestTip).replace(/^\S*\s/, ' ')}`;
}

function nameOf(tip: string): string {
  return tip
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, longestName)
    .replaceAll(/^-|-$/g, '');
}
