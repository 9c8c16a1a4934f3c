import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Fonts } from '../../src/fonts/Fonts.ts';
import { loadFonts } from '../../src/fonts/loadFonts.ts';
import { fontOpener, type OpenFont } from '../../src/fonts/openFont.ts';
import { sfntOf } from '../../src/fonts/sfntOf.ts';

const require = createRequire(import.meta.url);
const woff = readFileSync(
  require.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff'),
);

let openFont: OpenFont;
let fonts: Fonts;
beforeAll(async () => {
  openFont = await fontOpener();
  fonts = await loadFonts();
});

const charactersOf = (text: string) =>
  fonts
    .face('serif-semibold')
    .shape(text)
    .glyphs.map(({ characters }) => characters && String.fromCodePoint(...characters));

describe('a shaped word', () => {
  test('says which characters each glyph stands for', () => {
    for (const word of ['Anyone', '"Is', 'question?",', 'rank.', 'Straße', '𝟗x'])
      expect(charactersOf(word).join('')).toBe(word);
  });

  test('has one glyph for letters that are one in the font', () => {
    expect(charactersOf('office')).toEqual(['o', 'ffi', 'c', 'e']);
  });

  test('keeps a letter and an accent that was typed after it in one glyph', () => {
    expect(charactersOf('e\u0301')).toEqual(['e\u0301']);
  });

  test('has no glyph for a joiner, which would be copied as a space', () => {
    for (const word of ['a\u200db', 'f\u200ci']) {
      const { glyphs, covered } = fonts.face('sans').shape(word);
      expect(covered).toBe(true);
      expect(glyphs).toHaveLength(2);
      expect(fonts.splitByCoverage('sans', word)).toEqual([{ text: word, face: 'sans' }]);
    }
  });

  test('is kerned', () => {
    const { advances, width } = fonts.face('sans').shape('AVA');
    const apart = [...'AVA'].reduce((sum, letter) => sum + fonts.face('sans').shape(letter).width, 0);
    expect(advances).toHaveLength(3);
    expect(width).toBeLessThan(apart);
  });
});

describe('a WOFF', () => {
  test('is the font that it packs', () => {
    const [packed, plain] = [openFont(woff), openFont(sfntOf(woff))];
    expect(packed.shape('Waffle')).toEqual(plain.shape('Waffle'));
    expect(packed.shape('Waffle').every(({ id }) => id > 0)).toBe(true);
    expect(packed.metrics.capHeight).toBe(660);
  });

  test('that is cut off is no font', () => {
    expect(() => openFont(woff.subarray(0, 900))).toThrow();
  });
});

test('a WOFF that unpacks to far more than a font has is refused before it fills the memory', () => {
  const packed = deflateSync(Buffer.alloc(20e6));
  const tables = Array.from({ length: 8 }, (_, number) => {
    const entry = Buffer.alloc(20);
    entry.write(`tab${number}`, 'latin1');
    entry.writeUInt32BE(44 + 8 * 20, 4);
    entry.writeUInt32BE(packed.length, 8);
    entry.writeUInt32BE(20e6, 12);
    return entry;
  });
  const head = Buffer.alloc(44);
  head.write('wOFF', 'latin1');
  head.writeUInt16BE(tables.length, 12);
  expect(() => sfntOf(Buffer.concat([head, ...tables, packed]))).toThrow('too large');
});

test('what is no font cannot be opened', () => {
  expect(() => openFont(new Uint8Array(400))).toThrow();
});
