// The file of a face as a PDF embeds it: cut down to the glyphs that are drawn, and compressed. Glyphs of ordinary text
// are all kept where some are, so that most documents of a build hold the same file, which is made once.

import { deflateSync } from 'node:zlib';
import type { OpenedFont } from '../../../fonts/openFont.ts';
import { createRecentMap, type RecentMap } from '../../../fonts/RecentMap.ts';

export interface FontFile {
  /** As a FlateDecode stream. */
  readonly bytes: Uint8Array;
  /** Of the file itself, bytes. */
  readonly length: number;
}

const signs =
  ' \u00a0\u202fABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;!?\'"‘’“”-–—…/()&%+=@#*•·×°→☐';
/** With a glyph of their own in many fonts. */
const ligatures = ['ff', 'fi', 'fl', 'ft', 'tt', 'ffi', 'ffl', 'fft'];
/** A face of which fewer glyphs are drawn says a word or two: those alone are kept. */
const fewGlyphs = 12;
/** Files that are remembered, for each font. */
const mostFiles = 8;

interface Known {
  readonly ordinary: readonly number[];
  readonly files: RecentMap<string, FontFile>;
}

const knownFonts = new WeakMap<OpenedFont, Known>();

/** `glyphs`: ids, each once. */
export function fontFile(font: OpenedFont, glyphs: readonly number[]): FontFile {
  const { ordinary, files } = knownOf(font);
  const kept = glyphs.length < fewGlyphs ? glyphs : [...new Set([...ordinary, ...glyphs])];
  const key = [...kept].sort((one, other) => one - other).join();
  const known = files.get(key);
  if (known !== undefined) return known;
  const whole = font.subset(kept);
  const file = { bytes: deflateSync(whole), length: whole.length };
  files.set(key, file);
  return file;
}

function knownOf(font: OpenedFont): Known {
  const known = knownFonts.get(font) ?? {
    ordinary: [...signs, ...ligatures]
      .flatMap((sign) => font.shape(sign).map(({ id }) => id))
      .filter((id) => id > 0),
    files: createRecentMap<string, FontFile>(mostFiles),
  };
  knownFonts.set(font, known);
  return known;
}
