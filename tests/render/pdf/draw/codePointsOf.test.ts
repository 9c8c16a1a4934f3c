import { expect, test } from 'vitest';
import { loadFonts } from '../../../../src/fonts/loadFonts.ts';
import { codePointsOf } from '../../../../src/render/pdf/draw/codePointsOf.ts';

const glyph = (text: string) => ({ codePoints: [...text].map((sign) => sign.codePointAt(0) ?? 0) });

test('a glyph without characters has those that are left for it', () => {
  const found = codePointsOf('fit?', [glyph('fi'), glyph('t'), glyph('')]);
  expect(found).toEqual([[102, 105], [116], [63]]);
});

test('nothing is made up where the characters cannot be shared out', () => {
  expect(codePointsOf('a', [glyph('a'), glyph('')])).toEqual([[97], undefined]);
});

test('every glyph of a title has its characters, also one that was first a part of another', async () => {
  const { font, shape } = (await loadFonts()).face('serif-semibold');
  const source = font as unknown as { getGlyph: (id: number) => unknown; numGlyphs: number };
  for (let id = 0; id < source.numGlyphs; id += 1) source.getGlyph(id);
  for (const word of ['Anyone', '"Is', 'question?",', 'rank.']) {
    const { glyphs } = shape(word);
    expect(codePointsOf(word, glyphs).flat()).toEqual([...word].map((sign) => sign.codePointAt(0)));
  }
});
