// Many texts looked for in one, at once (Rabin and Karp, 1987): what is read is read once, however many there are. In:
// texts to look for; a text. Out: those that it holds.

/** Letters of a text by which it is recognised; those that have fewer are looked for one by one. */
const span = 16;
const factor = 31;
const firstFactor = power(factor, span - 1);

export function textSearch<T extends { readonly letters: string }>(
  wanted: readonly T[],
): (text: string) => ReadonlySet<T> {
  const short = wanted.filter(({ letters }) => letters.length < span);
  const bySum = new Map<number, T[]>();
  for (const one of wanted) {
    if (one.letters.length < span) continue;
    const sum = sumOf(one.letters);
    bySum.set(sum, [...(bySum.get(sum) ?? []), one]);
  }
  return (text) => {
    const found = new Set(short.filter(({ letters }) => text.includes(letters)));
    if (text.length < span) return found;
    let sum = sumOf(text);
    for (let start = 0; ; start += 1) {
      for (const one of bySum.get(sum) ?? none) if (text.startsWith(one.letters, start)) found.add(one);
      if (start + span >= text.length) return found;
      const without = sum - Math.imul(text.charCodeAt(start), firstFactor);
      sum = (Math.imul(without, factor) + text.charCodeAt(start + span)) | 0;
    }
  };
}

const none: readonly never[] = [];

/** Of the first letters. */
function sumOf(text: string): number {
  let sum = 0;
  for (let index = 0; index < span; index += 1) sum = (Math.imul(sum, factor) + text.charCodeAt(index)) | 0;
  return sum;
}

function power(base: number, exponent: number): number {
  return exponent === 0 ? 1 : Math.imul(base, power(base, exponent - 1));
}
