// Where words may be divided, by language. Comes in: a language and a word. Goes out: its parts. The patterns are those
// of TeX, from the package hyphen, loaded when a language is first needed.

import { createRequire } from 'node:module';

/** The parts of a word, in order; one where it is not divided. */
export type Hyphenate = (word: string) => readonly string[];

interface Patterns {
  readonly hyphenateSync: (
    text: string,
    options: { readonly hyphenChar: string; readonly minWordLength: number },
  ) => string;
}

const require = createRequire(import.meta.url);
const loaded = new Map<string, Hyphenate | undefined>();

/** Undefined for a language without patterns: its words are not divided. */
export function hyphenatorFor(lang: string): Hyphenate | undefined {
  const known = loaded.get(lang);
  if (known !== undefined || loaded.has(lang)) return known;
  const patterns = loadPatterns(lang);
  const made = patterns && remembering(patterns);
  loaded.set(lang, made);
  return made;
}

function loadPatterns(lang: string): Patterns | undefined {
  const parts = lang.toLowerCase().split('-');
  for (let count = parts.length; count > 0; count -= 1) {
    const name = parts.slice(0, count).join('-');
    try {
      return require(`hyphen/${name}/index.js`) as Patterns;
    } catch {
      // the package has no such language: try a wider one
    }
  }
  return undefined;
}

/** Letters alone, with signs around them: numbers, addresses and words with hyphens are left whole. */
const divisible = /^[^\p{L}]*\p{L}{7,}[^\p{L}]*$/u;
const mark = '\u00ad';
/** Letters before the first hyphen and after the last. */
const leastLetters = 3;

/** First and last part long enough, so that the eye can guess the rest. */
function longEnough(parts: readonly string[]): readonly string[] {
  const [first = '', second, ...rest] = parts;
  if (second === undefined) return parts;
  if (letters(first) < leastLetters) return longEnough([first + second, ...rest]);
  const last = parts.at(-1) ?? '';
  if (letters(last) >= leastLetters) return parts;
  return [...parts.slice(0, -2), `${parts.at(-2)}${last}`];
}

function letters(part: string): number {
  return part.replace(/\P{L}/gu, '').length;
}

function remembering({ hyphenateSync }: Patterns): Hyphenate {
  const words = new Map<string, readonly string[]>();
  return (word) => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const parts = divisible.test(word)
      ? longEnough(hyphenateSync(word, { hyphenChar: mark, minWordLength: 7 }).split(mark))
      : [word];
    words.set(word, parts);
    return parts;
  };
}
