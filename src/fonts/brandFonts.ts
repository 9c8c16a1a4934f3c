// The fonts of a brand: those that are shipped, under the names that layout knows, and those that the brand brings. In: a
// brand. Out: `Fonts`, and what is wrong with a file. Reads no file of the project: the bytes came with the brand.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Outcome } from '../diagnostics/Diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import type { Brand } from '../model/Brand.ts';
import type { FontFile, FontSlot } from '../model/FontFile.ts';
import { createFonts, type Fonts } from './Fonts.ts';
import { type FaceId, faceFiles } from './faces.ts';
import { loadFonts } from './loadFonts.ts';
import { fontOpener, type OpenedFont, type OpenFont } from './openFont.ts';

type BrandedFonts = Pick<Brand, 'fonts' | 'fontFiles'>;

const made = new Map<Brand['fontFiles'], Promise<Outcome<Fonts>>>();

/** Each brand's fonts are opened once a process. */
export async function brandFonts(brand: BrandedFonts): Promise<Outcome<Fonts>> {
  const { heading, body } = brand.fonts;
  if (heading === 'Source Serif 4' && body === 'Source Sans 3')
    return { value: await loadFonts(), diagnostics: [] };
  const known = made.get(brand.fontFiles) ?? openBrandFonts(brand);
  made.set(brand.fontFiles, known);
  return known;
}

async function openBrandFonts({ fonts, fontFiles }: BrandedFonts): Promise<Outcome<Fonts>> {
  const openFont = await fontOpener();
  const opened = new Map<FontSlot, OpenedFont>();
  const tried = await Promise.all(
    [...fontFiles].map(async ([slot, file]) => ({ slot, file, font: await tryFont(openFont, file) })),
  );
  const diagnostics = tried.flatMap(({ slot, file, font }) => {
    if (font !== undefined) opened.set(slot, font);
    const message = `"${file.path}" is damaged: it cannot be opened as a font.`;
    return font
      ? []
      : [problem('font-is-readable', file.origin, message, ['save it again as TTF, OTF or WOFF'])];
  });
  const require = createRequire(import.meta.url);
  const open = (id: FaceId) =>
    slotsOf(id)
      .map((slot) => opened.get(slot))
      .find((font) => font !== undefined) ??
    openFont(readFileSync(require.resolve(faceFiles[shippedFace(id, fonts)])));
  return { value: createFonts(open), diagnostics };
}

/** Tables are read when they are first needed, so a damaged one shows only in use: all that papers do with a font is
 *  done with it. */
async function tryFont(openFont: OpenFont, { bytes }: FontFile): Promise<OpenedFont | undefined> {
  try {
    const font = openFont(bytes);
    const parsed = await font.parsed();
    const { glyphs } = parsed.layout('Hamburgefonts');
    const shaped = font.shape('Hamburgefonts');
    const isWhole =
      font.unitsPerEm > 0 &&
      shaped.length > 0 &&
      glyphs.length > 0 &&
      font.metrics.ascent !== 0 &&
      glyphs.every(({ path }) => path !== undefined) &&
      font.subset(shaped.map(({ id }) => id)).length > 0;
    return isWhole ? font : undefined;
  } catch {
    return undefined;
  }
}

/** Which of a brand's files a face is, the best first. */
function slotsOf(id: FaceId): readonly FontSlot[] {
  switch (id) {
    case 'serif':
    case 'serif-italic':
    case 'serif-semibold':
    case 'serif-semibold-italic':
      return ['heading'];
    case 'sans':
      return ['body'];
    case 'sans-italic':
      return ['body-italic', 'body'];
    case 'sans-semibold':
    case 'sans-semibold-italic':
      return ['body-semibold', 'body'];
    case 'mono':
    case 'shipped-sans':
    case 'shipped-sans-semibold':
    case 'shipped-serif':
      return [];
  }
}

/** A brand may set titles in the sans, or text in the serif. */
function shippedFace(id: FaceId, { heading, body }: Brand['fonts']): FaceId {
  if (id.startsWith('serif') && heading === 'Source Sans 3') return id.replace('serif', 'sans') as FaceId;
  if (id.startsWith('sans') && body === 'Source Serif 4') return id.replace('sans', 'serif') as FaceId;
  return id;
}
