// The valid word that an unknown one was probably meant to be.

import leven from 'leven';

/** The nearest candidate, or undefined when none is near: two of five letters may differ, at least one. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length * 0.4)) + 1;
  for (const candidate of candidates) {
    const distance = distanceOf(word.toLowerCase(), candidate.toLowerCase(), least);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** Letters in another order count as one slip, though Levenshtein counts a swap as two. */
function distanceOf(word: string, candidate: string, maxDistance: number): number {
  const sorted = (text: string) => [...text].sort().join('');
  if (word !== candidate && sorted(word) === sorted(candidate)) return 1;
  return leven(word, candidate, { maxDistance });
}

/** Hints for an unknown word: the nearest valid one, else all of them when they are few. */
export function didYouMean(word: string, candidates: Iterable<string>): readonly string[] {
  const known = [...new Set(candidates)];
  const near = nearest(word, known);
  if (near !== undefined) return [`did you mean \`${near}\`?`];
  if (known.length === 0) return [];
  if (known.length === 1) return [`there is only \`${known[0]}\``];
  const shown = known.length > 12 ? [...known.slice(0, 12), '…'] : known;
  return [`known are ${shown.join(', ')}`];
}
