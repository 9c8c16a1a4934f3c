// A font file, opened. In: the bytes of a TTF, OTF or WOFF. Out: what shapes words with it, and what a PDF embeds.
// HarfBuzz shapes, as browsers do, and cuts fonts down; fontkit is what pdfkit draws the letters of an SVG with.

import type * as Harfbuzz from 'harfbuzzjs';
import type { Fontkit, FontkitFont } from './fontkit-types.ts';
import { type FontMetrics, metricsOf } from './fontMetrics.ts';
import { sfntOf } from './sfntOf.ts';
import { openSubsetter, type Subset } from './subsetter.ts';

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
  /** Read when they are first asked for. */
  readonly metrics: FontMetrics;
  readonly shape: (text: string) => readonly ShapedGlyph[];
  readonly has: (codePoint: number) => boolean;
  /** Of a glyph, without kerning, units of the font. */
  readonly widthOf: (id: number) => number;
  /** A file of these glyphs alone, under the ids that they have: a TTF, or the CFF table of an OTF. */
  readonly subset: (glyphs: Iterable<number>) => Uint8Array;
  /** For what pdfkit draws by itself; one for the whole process, as it is parsed while it is used. Loads fontkit. */
  readonly parsed: () => Promise<FontkitFont>;
}

export type OpenFont = (bytes: Uint8Array) => OpenedFont;

let loading: Promise<OpenFont> | undefined;

/** Loads the packages, once a process. The function throws for bytes that are no font. */
export function fontOpener(): Promise<OpenFont> {
  loading ??= loadPackages();
  return loading;
}

async function loadPackages(): Promise<OpenFont> {
  const harfbuzz = await import('harfbuzzjs');
  const openSubset = await openSubsetter();
  return (bytes) => openFont(bytes, { harfbuzz, openSubset });
}

interface Packages {
  readonly harfbuzz: typeof Harfbuzz;
  readonly openSubset: (font: Uint8Array) => Subset;
}

function openFont(bytes: Uint8Array, { harfbuzz, openSubset }: Packages): OpenedFont {
  const sfnt = sfntOf(bytes);
  const face = new harfbuzz.Face(new harfbuzz.Blob(sfnt));
  if (face.referenceTable('head') === undefined) throw new Error('These bytes are no font.');
  const font = new harfbuzz.Font(face);
  const buffer = new harfbuzz.Buffer();
  // a letter and its accent keep their own characters
  buffer.setClusterLevel(harfbuzz.ClusterLevel.MONOTONE_CHARACTERS);
  // joiners have done their work then; as the space that they would be, they would be copied as one
  const flags = harfbuzz.BufferFlag.REMOVE_DEFAULT_IGNORABLES;
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
    buffer.setFlags(flags);
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

  let parsed: Promise<FontkitFont> | undefined;
  let metrics: FontMetrics | undefined;
  let cut: Subset | undefined;
  return {
    unitsPerEm: face.upem,
    get metrics() {
      metrics ??= metricsOf(face);
      return metrics;
    },
    shape,
    has: (codePoint) => font.nominalGlyph(codePoint) !== undefined,
    widthOf,
    subset: (glyphs) => {
      cut ??= openSubset(sfnt);
      return cut(glyphs);
    },
    parsed: () => {
      parsed ??= parse(bytes);
      return parsed;
    },
  };
}

async function parse(bytes: Uint8Array): Promise<FontkitFont> {
  // @ts-expect-error fontkit has no types
  const fontkit = (await import('fontkit')) as Fontkit;
  return fontkit.create(bytes);
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
