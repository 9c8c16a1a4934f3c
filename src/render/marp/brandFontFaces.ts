// The fonts of a deck inside its CSS: the brand's own files whole, what is shipped by the letters that it is needed for.
// In: a brand and what its slides show. Out: @font-face rules, and the names that the theme calls the fonts by.

import type { Face } from '../../fonts/Fonts.ts';
import type { FaceId } from '../../fonts/faces.ts';
import type { Brand } from '../../model/Brand.ts';
import type { FontFile, FontSlot } from '../../model/FontFile.ts';
import { type FontNeed, fontFaces } from './themeFonts.ts';

export interface FamilyNames {
  readonly heading: readonly string[];
  readonly body: readonly string[];
}

/** First the brand's own, then what is shipped, for letters that it lacks. */
export function familyNames({ fonts, fontFiles }: Brand): FamilyNames {
  return {
    heading: fontFiles.has('heading') ? ['Brand heading', 'Source Serif 4'] : [fonts.heading],
    body: typeof fonts.body === 'string' ? [fonts.body] : ['Brand body', 'Source Sans 3'],
  };
}

export async function brandFontFaces(brand: Brand, html: string): Promise<string> {
  const text = deckText(html);
  const shipped = await Promise.all(
    needs(brand, html).map(async (need) => fontFaces([need], await lettersFor(need, brand, text))),
  );
  const own = [...brand.fontFiles].map(([slot, file]) => ownFace(slot, file));
  return [...own, ...shipped].filter((rule) => rule !== '').join('\n');
}

/** The brand's own font stands before the shipped one, which is left what it lacks. */
async function lettersFor(need: FontNeed, brand: Brand, text: string): Promise<string> {
  const { heading, body } = familyNames(brand);
  const lists = [heading, body].filter((names) => names.at(-1) === need.family);
  if (brand.fontFiles.size === 0 || lists.some((names) => names.length === 1)) return text;
  const { brandFonts } = await import('../../fonts/brandFonts.ts');
  const { value: fonts } = await brandFonts(brand);
  const face: Face = fonts.face(faceOf(need, need.family === heading.at(-1)));
  return [...text].filter((letter) => !face.has(letter.codePointAt(0) ?? 0)).join('');
}

function faceOf({ weight, style }: FontNeed, isHeading: boolean): FaceId {
  if (isHeading) return weight === 600 ? 'serif-semibold' : 'serif';
  if (style === 'italic') return 'sans-italic';
  return weight === 600 ? 'sans-semibold' : 'sans';
}

function needs(brand: Brand, html: string): readonly FontNeed[] {
  const names = familyNames(brand);
  const heading = names.heading.at(-1) ?? '';
  const body = names.body.at(-1) ?? '';
  const italic = /<(em|i|cite)\b/.test(html);
  const quotes = html.includes('<blockquote');
  const wanted: readonly FontNeed[] = [
    { family: heading, weight: 600, style: 'normal' },
    ...(quotes ? [{ family: heading, weight: 400, style: 'normal' } as const] : []),
    { family: body, weight: 400, style: 'normal' },
    { family: body, weight: 600, style: 'normal' },
    ...(italic ? [{ family: body, weight: 400, style: 'italic' } as const] : []),
  ];
  const key = ({ family, weight, style }: FontNeed) => `${family} ${weight} ${style}`;
  return wanted.filter((need, index) => wanted.findIndex((other) => key(other) === key(need)) === index);
}

/** Characters that slides show: without tags, with entities decoded as far as they matter for fonts; digits and
 * signs that the theme itself writes. */
function deckText(html: string): string {
  return `${html.replace(/<[^>]*>/g, '')}0123456789–?`;
}

const descriptors: Readonly<Record<FontSlot, string>> = {
  heading: 'font-family:"Brand heading";font-style:normal;font-weight:400 600',
  body: 'font-family:"Brand body";font-style:normal;font-weight:400',
  'body-semibold': 'font-family:"Brand body";font-style:normal;font-weight:600',
  'body-italic': 'font-family:"Brand body";font-style:italic;font-weight:400',
};

const mediaTypes = { truetype: 'font/ttf', opentype: 'font/otf', woff: 'font/woff' } as const;

function ownFace(slot: FontSlot, { format, bytes }: FontFile): string {
  const data = `data:${mediaTypes[format]};base64,${Buffer.from(bytes).toString('base64')}`;
  return `@font-face{${descriptors[slot]};font-display:block;src:url(${data}) format("${format}")}`;
}
