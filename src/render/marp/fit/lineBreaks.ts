// Where a browser may end a line: UAX 14, but between two ASCII signs the rules that Chromium has of its own, by which
// addresses and `and/or` stay whole. In: a text. Out: offsets inside it, after each of which a line may end.

import LineBreaker from 'linebreak';

export function lineBreaks(text: string): readonly number[] {
  const offsets: number[] = [];
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak())
    if (next.position < text.length && !isAscii(text, next.position)) offsets.push(next.position);
  for (const { index, 0: sign } of text.matchAll(asciiBreak)) offsets.push(index + sign.length);
  return offsets.sort((a, b) => a - b);
}

/** After a hyphen behind a letter or digit, and after a question mark. */
const asciiBreak = /[A-Za-z0-9]-(?=[A-Za-z0-9])|\?(?=[A-Za-z0-9])/g;

function isAscii(text: string, offset: number): boolean {
  return /^[!-~]{2}$/.test(text.slice(offset - 1, offset + 1));
}
