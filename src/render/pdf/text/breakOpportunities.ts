// Where a stretch of text without spaces may be broken: UAX 14, remembered, as most words return.

import LineBreaker from 'linebreak';

const known = new Map<string, readonly number[]>();
/** Most words: asking the map would take longer. */
const isSimple = /^[A-Za-z0-9.,;:!?'()’]*$/;
const none: readonly number[] = [];
/** Letters, digits and ordinary punctuation: nothing inside that a line could end at. */
const unbroken = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}.,;:!?'’‘"“”„()…]*$/u;

/** Offsets inside `text`, without its start and end. */
export function breakOpportunities(text: string): readonly number[] {
  if (isSimple.test(text)) return none;
  const found = known.get(text);
  if (found !== undefined) return found;
  const offsets = unbroken.test(text) ? none : search(text);
  known.set(text, offsets);
  return offsets;
}

function search(text: string): readonly number[] {
  const breaker = new LineBreaker(text);
  const offsets: number[] = [];
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    if (next.position < text.length) offsets.push(next.position);
  }
  return offsets;
}

/** Whether a line may end at the space between two words: not after an opening sign that stands alone, nor before a
 *  closing one, as French sets them. */
export function mayEndBetween(before: string, after: string): boolean {
  return !/^[«‹([{¿¡]$/u.test(before) && !/^[»›)\]}!?:;%…–]$/u.test(after);
}
