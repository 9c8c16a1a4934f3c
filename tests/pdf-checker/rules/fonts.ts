// Rules of the fonts that pages and appearances show text in.

import type { TextEvent } from '../content/events.ts';
import type { PdfFont } from '../content/readFont.ts';
import type { ReadPdf } from '../readPdf.ts';
import { type Problem, type RuleTable, unless } from './Rule.ts';

interface FontUse {
  readonly font: PdfFont;
  readonly codes: Set<number>;
  /** First page it is used on. */
  readonly page: number;
}

function textOf(page: ReadPdf['pages'][number]): readonly TextEvent[] {
  return [...page.events, ...page.appearances].filter((event) => event.kind === 'text');
}

function fontsUsed({ pages }: ReadPdf): readonly FontUse[] {
  const uses = new Map<PdfFont, FontUse>();
  for (const page of pages) {
    for (const { font, codes } of textOf(page)) {
      const use = uses.get(font) ?? { font, codes: new Set<number>(), page: page.number };
      uses.set(font, use);
      for (const code of codes) use.codes.add(code);
    }
  }
  return [...uses.values()];
}

/** PDF/UA-1, 7.21.7: these code points stand for nothing. */
const noText = /[\0\uFEFF\uFFFE\uFFFD]/;

/** Glyph 0 of a font is the box for what it lacks. */
function isMissingGlyph(font: PdfFont, code: number): boolean {
  return font.subtype === 'Type0' && code === 0;
}

function unmapped({ font, codes, page }: FontUse): readonly Problem[] {
  const { toUnicode } = font;
  if (font.subtype === 'Type3') return [];
  if (!toUnicode) return [{ message: `${font.name} has no ToUnicode map`, page }];
  const missing = [...codes].filter((code) => {
    if (isMissingGlyph(font, code)) return false;
    const text = toUnicode.get(code) ?? '';
    return text === '' || noText.test(text);
  });
  return unless(
    missing.length === 0,
    `${font.name} gives no character for its glyphs ${missing.join(', ')}`,
    page,
  );
}

export const fontRules = {
  'fonts-are-embedded': (read: ReadPdf) =>
    fontsUsed(read).flatMap(({ font, page }) => unless(font.embedded, `${font.name} is not embedded`, page)),
  'fonts-are-not-type-3': (read: ReadPdf) =>
    fontsUsed(read).flatMap(({ font, page }) =>
      unless(font.subtype !== 'Type3', 'a Type 3 font is used', page),
    ),
  'fonts-map-to-unicode': (read: ReadPdf) => fontsUsed(read).flatMap(unmapped),
  'glyphs-exist': (read: ReadPdf) =>
    fontsUsed(read).flatMap(({ font, codes, page }) => {
      return unless(
        ![...codes].some((code) => isMissingGlyph(font, code)),
        `${font.name} lacks a glyph that is shown`,
        page,
      );
    }),
} satisfies RuleTable;
