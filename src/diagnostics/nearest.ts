// The valid word that an unknown one was probably meant to be.

import leven from 'leven';

/** The nearest candidate, or undefined when none is near: a third of the letters may differ, at least one. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = leven(word.toLowerCase(), candidate.toLowerCase(), { maxDistance: least });
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** Hints for an unknown word: the nearest valid one, else all of them when they are few. */
export function didYouMean(word: string, candidates: Iterable<string>): readonly string[] {
  const known = [...new Set(candidates)];
  const near = nearest(word, known);
  if (near !== undefined) return [`did you mean \`${near}\`?`];
  if (known.length === 0) return [];
  const shown = known.length > 12 ? [...known.slice(0, 12), '…'] : known;
  return [`known are ${shown.join(', ')}`];
}
