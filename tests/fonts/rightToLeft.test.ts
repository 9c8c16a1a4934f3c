// Letters that run from right to left count as missing, even where a brand's font has them.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { createFonts } from '../../src/fonts/Fonts.ts';
import { faceFiles } from '../../src/fonts/faces.ts';
import { fontOpener } from '../../src/fonts/openFont.ts';

test('a font that has every letter sets those that run from left to right', async () => {
  const openFont = await fontOpener();
  const path = createRequire(import.meta.url).resolve(faceFiles.sans);
  const fonts = createFonts(() => ({ ...openFont(readFileSync(path)), has: () => true }));
  const of = (word: string) => fonts.splitByCoverage('sans', word).map(({ face }) => face);
  expect(of('colleague')).toEqual(['sans']);
  for (const word of ['שלום', 'سلام', 'ܫܠܡܐ']) {
    expect(of(word), word).toEqual([undefined]);
    expect(fonts.face('sans').shape(word).covered, word).toBe(false);
  }
});
