// A font file, opened. In: the bytes of a TTF, OTF or WOFF. Out: what shapes words with it, and what a PDF embeds.
// HarfBuzz shapes, as browsers do; fontkit is what pdfkit takes its subsets from.

import type * as Harfbuzz from 'harfbuzzjs';
import type { Fontkit, FontkitFont } from './fontkit-types.ts';
import { sfntOf } from './sfntOf.ts';

export interface ShapedGlyph {
  readonly id: number;
  /** Without kerning, units of the font. */
  readonly advanceWidth: number;
  /** With kerning, units of the font. */
  readonly advance: number;
  /** Code points, for copying and reading aloud; `undefined` for the later glyphs of a letter that has several. */
  readonly characters: readonly number[] | undefined;
}

export interface OpenedFont {
  readonly unitsPerEm: number;
  readonly capHeight: number;
  readonly shape: (text: string) => readonly ShapedGlyph[];
  readonly has: (codePoint: number) => boolean;
  /** For pdfkit; one for the whole process, as it is parsed while it is used. */
  readonly source: FontkitFont;
}

export type OpenFont = (bytes: Uint8Array) => OpenedFont;

/** Loads both packages. The function throws for bytes that are no font. */
export async function fontOpener(): Promise<OpenFont> {
  const harfbuzz = await import('harfbuzzjs');
  // @ts-expect-error fontkit has no types
  const fontkit = (await import('fontkit')) as Fontkit;
  return (bytes) => openFont(bytes, harfbuzz, fontkit);
}

function openFont(bytes: Uint8Array, harfbuzz: typeof Harfbuzz, fontkit: Fontkit): OpenedFont {
  const source = fontkit.create(bytes);
  const face = new harfbuzz.Face(new harfbuzz.Blob(sfntOf(bytes)));
  const font = new harfbuzz.Font(face);
  const buffer = new harfbuzz.Buffer();
  // a letter and its accent keep their own characters
  buffer.setClusterLevel(harfbuzz.ClusterLevel.MONOTONE_CHARACTERS);
  const widths = new Map<number, number>();

  function widthOf(id: number): number {
    const known = widths.get(id);
    if (known !== undefined) return known;
    const width = font.glyphHAdvance(id);
    widths.set(id, width);
    return width;
  }

  function shape(text: string): readonly ShapedGlyph[] {
    buffer.clearContents();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    harfbuzz.shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    const infos = buffer.getGlyphInfos();
    return infos.map(({ codepoint: id, cluster }, index) => ({
      id,
      advanceWidth: widthOf(id),
      advance: positions[index]?.xAdvance ?? 0,
      characters:
        infos[index - 1]?.cluster === cluster
          ? undefined
          : codePoints(text.slice(cluster, nextCluster(infos, index) ?? text.length)),
    }));
  }

  return {
    unitsPerEm: face.upem,
    get capHeight() {
      return source.capHeight;
    },
    shape,
    has: (codePoint) => font.nominalGlyph(codePoint) !== undefined,
    source,
  };
}

/** Where the characters of the next glyph begin that has some of its own. */
function nextCluster(infos: readonly { readonly cluster: number }[], index: number): number | undefined {
  const own = infos[index]?.cluster;
  for (let next = index + 1; next < infos.length; next += 1) {
    const cluster = infos[next]?.cluster;
    if (cluster !== own) return cluster;
  }
  return undefined;
}

function codePoints(text: string): readonly number[] {
  return [...text].map((sign) => sign.codePointAt(0) ?? 0);
}
