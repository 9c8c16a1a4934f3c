// A brand's own words in place of the author's: whole words, the case of the first letter or of all letters kept.

import { mapInlines } from './mapInlines.ts';

/** In all text of any checked data; code, addresses and ids stay as they are. */
export function replaceTerms<T>(data: T, terms: Readonly<Record<string, string>>): T {
  const replace = termReplacer(terms);
  if (replace === undefined) return data;
  return mapInlines(data, (inline) => {
    const text = inline.kind === 'text' ? replace(inline.text) : undefined;
    if (inline.kind !== 'text' || text === undefined || text === inline.text) return inline;
    return { ...inline, text };
  });
}

/** Undefined where there are no terms. */
export function termReplacer(
  terms: Readonly<Record<string, string>>,
): ((text: string) => string) | undefined {
  const words = Object.keys(terms).sort((a, b) => b.length - a.length);
  if (words.length === 0) return undefined;
  const byLower = new Map(words.map((word) => [word.toLowerCase(), terms[word] ?? word]));
  const alternatives = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) =>
    text.replace(pattern, (found) => inCaseOf(found, byLower.get(found.toLowerCase()) ?? found));
}

function inCaseOf(found: string, replacement: string): string {
  const isUpper = (text: string) => text !== text.toLowerCase() && text === text.toUpperCase();
  if ([...found].length > 1 && isUpper(found)) return replacement.toUpperCase();
  const [first = '', ...rest] = replacement;
  return isUpper([...found][0] ?? '') ? first.toUpperCase() + rest.join('') : replacement;
}
