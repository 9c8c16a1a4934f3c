// The fonts of a deck as @font-face rules with the font inside: only the files whose ranges hold a character of the
// deck. In: the deck's text. Out: CSS. Reads only the fonts' own packages.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Family {
  readonly name: string;
  readonly slug: string;
}

/** The fonts that come with the program. */
const families: readonly Family[] = [
  { name: 'Source Serif 4', slug: 'source-serif-4' },
  { name: 'Source Sans 3', slug: 'source-sans-3' },
];

export interface FontNeed {
  readonly family: string;
  readonly weight: 400 | 600;
  readonly style: 'normal' | 'italic';
}

const require = createRequire(import.meta.url);
const read = new Map<string, string>();

export function fontFaces(needs: readonly FontNeed[], text: string): string {
  const letters = new Set([...text].map((letter) => letter.codePointAt(0) ?? 0));
  return needs.flatMap((need) => facesOf(need, letters)).join('\n');
}

function facesOf(need: FontNeed, letters: ReadonlySet<number>): readonly string[] {
  const family = families.find(({ name }) => name === need.family);
  if (family === undefined) return [];
  return Object.entries(ranges(family))
    .filter(([, range]) => parseRange(range).some(([low, high]) => hasLetter(letters, low, high)))
    .map(([subset, range]) => face(family, need, subset, range));
}

/** `{latin: 'U+0000-00FF,U+0131,…'}` */
function ranges({ slug }: Family): Readonly<Record<string, string>> {
  return require(`@fontsource/${slug}/unicode.json`);
}

function parseRange(range: string): readonly (readonly [number, number])[] {
  return range.split(',').map((part) => {
    const [low = '', high = low] = part.replace('U+', '').split('-');
    return [Number.parseInt(low, 16), Number.parseInt(high, 16)];
  });
}

function hasLetter(letters: ReadonlySet<number>, low: number, high: number): boolean {
  if (high - low > letters.size) return [...letters].some((letter) => letter >= low && letter <= high);
  for (let letter = low; letter <= high; letter += 1) if (letters.has(letter)) return true;
  return false;
}

function face({ name, slug }: Family, { weight, style }: FontNeed, subset: string, range: string): string {
  const file = `@fontsource/${slug}/files/${slug}-${subset}-${weight}-${style}.woff2`;
  return `@font-face{font-family:"${name}";font-style:${style};font-weight:${weight};font-display:block;src:url(data:font/woff2;base64,${base64(file)}) format("woff2");unicode-range:${range}}`;
}

function base64(file: string): string {
  const known = read.get(file) ?? readFileSync(require.resolve(file)).toString('base64');
  read.set(file, known);
  return known;
}
