// What participants must not read, gathered from a workshop: facilitator's and producer's texts, answer keys, private
// text of roles. In: a checked workshop and the sessions it has. Out: sentences with their readers and places. A
// sentence that the author shows to everyone elsewhere is no secret, unless it is a key's or a role's.

import type { Location } from '../diagnostics/Diagnostic.ts';
import { type Inline, plainText, type Readers } from './markdown.ts';
import type { Workshop } from './Workshop.ts';

export interface PrivateText {
  readonly readers: Readers;
  /** As the author wrote it, without marks. */
  readonly sentence: string;
  /** `lettersOf` the sentence. */
  readonly letters: string;
  readonly origin: Location;
}

/** Fewer words may well stand in another text by chance. */
const fewestWords = 6;

/** Whose text stands under a key of front matter or in a section of a body. */
const readersOf: Readonly<Record<string, Readers>> = {
  say: 'facilitator',
  listen_for: 'facilitator',
  pitfalls: 'facilitator',
  transition: 'facilitator',
  notes: 'facilitator',
  facilitator: 'facilitator',
  producer: 'producer',
  fallback: 'producer',
  key: 'key',
};

export function privateTexts(workshop: Workshop): readonly PrivateText[] {
  const found: PrivateText[] = [];
  const shown: string[] = [];
  const { principles, exercises, sessions, agendas, body, handouts, ...rest } = workshop;
  const parts = [principles, [...exercises.values()], sessions, agendas, body, [...handouts.values()], rest];
  walk(parts, 'everyone', workshop.origin, ({ readers, text, origin }) => {
    if (readers === 'everyone') shown.push(lettersOf(text));
    else
      found.push(
        ...sentencesOf(text).map((sentence) => ({ readers, sentence, letters: lettersOf(sentence), origin })),
      );
  });
  const everyone = shown.join('\n');
  return found.filter(
    ({ readers, letters }) => readers === 'key' || readers.startsWith('role:') || !everyone.includes(letters),
  );
}

/** Letters and digits alone, small: what is left of a text whatever its marks, line breaks and hyphens. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

interface Leaf {
  readonly readers: Readers;
  readonly text: string;
  readonly origin: Location;
}

/** Every text of any checked data, with whom it is for. */
function walk(data: unknown, readers: Readers, near: Location, visit: (leaf: Leaf) => void): void {
  if (typeof data !== 'object' || data === null || ArrayBuffer.isView(data) || data instanceof Map) return;
  if (Array.isArray(data)) {
    for (const entry of data) walk(entry, readers, near, visit);
    return;
  }
  const origin = 'origin' in data ? (data.origin as Location) : near;
  const own = 'readers' in data && data.readers !== 'everyone' ? (data.readers as Readers) : readers;
  if ('inlines' in data) {
    visit({ readers: own, text: plainText(data.inlines as readonly Inline[]), origin });
    if (!('blocks' in data)) return;
  }
  for (const [key, value] of Object.entries(data)) {
    if (key === 'origin' || key === 'inlines') continue;
    if ((key === 'head' || key === 'rows') && Array.isArray(value)) {
      for (const cell of cellsOf(value)) visit({ readers: own, text: plainText(cell), origin });
    } else walk(value, readersAt(key, data, own), origin, visit);
  }
}

function readersAt(key: string, data: object, readers: Readers): Readers {
  if (key === 'private' && 'id' in data) return `role:${String(data.id)}`;
  return readers === 'everyone' ? (readersOf[key] ?? readers) : readers;
}

/** Cells of a table's head or of its rows. */
function cellsOf(value: readonly unknown[]): readonly (readonly Inline[])[] {
  const isCell = (entry: unknown) => Array.isArray(entry) && entry.every((one) => !Array.isArray(one));
  return value.flatMap((entry) => (isCell(entry) ? [entry as Inline[]] : (entry as Inline[][])));
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…:;]["”’“»)]?)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(/\s+/u).length >= fewestWords);
}
