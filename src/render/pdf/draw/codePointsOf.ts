// The characters of each glyph of a word. In: the word, its glyphs. Out: code points, glyph by glyph, for copying and
// reading aloud. fontkit keeps one glyph an id: one that it met first as a part of another has no characters of its own.

/** `undefined` for a glyph of which nothing is known. */
export function codePointsOf(
  word: string,
  glyphs: readonly { readonly codePoints: readonly number[] }[],
): readonly (readonly number[] | undefined)[] {
  const characters = [...word].map((character) => character.codePointAt(0) ?? 0);
  const lengths = glyphs.map(({ codePoints }) => Math.max(1, codePoints.length));
  const fits = lengths.reduce((sum, length) => sum + length, 0) === characters.length;
  let at = 0;
  return glyphs.map(({ codePoints }, index) => {
    const start = at;
    at += lengths[index] ?? 1;
    if (codePoints.length > 0) return codePoints;
    return fits ? characters.slice(start, at) : undefined;
  });
}
