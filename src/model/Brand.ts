// A brand: name, logo, colours, fonts, footer and terms.

import * as z from 'zod';
import type { Location } from '../diagnostics/Diagnostic.ts';
import { themes } from './colours/Theme.ts';
import { type FontFile, type FontSlot, isFontPath } from './FontFile.ts';
import { oneOf, plain, record, text } from './fields.ts';
import type { PictureFile } from './markdown.ts';

const colour = (description: string) =>
  z
    .string({ error: () => 'colour-is-known' })
    .regex(/^#[0-9a-f]{6}$/i, { error: () => 'colour-is-known' })
    .meta({ description, expects: 'a colour such as "#0B5B5E"' });

export const brandSchema = record({
  title: text('Name of the brand').optional(),
  logo: plain('Picture beside this file').optional(),
  logo_alt: text('What the logo shows, for screen readers').optional(),
  theme: oneOf(themes, 'How slides look where `--theme` does not say; print is always light').default(
    'light',
  ),
  colours: record(
    {
      ink: colour('Text').default('#16262E'),
      ground: colour('Slides').default('#FFFFFF'),
      primary: colour('Title slide, kickers, figures, rules').default('#0B5B5E'),
      accent: colour('"Instead of", warnings').default('#B83A22'),
      muted: colour('Footers, secondary text').default('#4E5F68'),
      tint: colour('Panels').default('#E7F1F0'),
      rest: colour('Breaks').default('#F6F0E6'),
    },
    'Colours',
  ).prefault({}),
  dark: record(
    {
      ink: colour('Text').optional(),
      ground: colour('Slides').optional(),
      primary: colour('Kickers, figures, rules').optional(),
      accent: colour('"Instead of", warnings').optional(),
      muted: colour('Footers, secondary text').optional(),
      tint: colour('Panels').optional(),
      rest: colour('Breaks').optional(),
    },
    'Colours of dark slides; default: made from `colours`',
  ).prefault({}),
  fonts: record(
    {
      heading: plain('Font of titles: the name of one that is shipped, or a file beside this one').default(
        'Source Serif 4',
      ),
      body: z
        .union(
          [
            plain('A name'),
            record({
              regular: plain('A TTF, OTF or WOFF beside this file'),
              semibold: plain('The same in bold'),
              italic: plain('The same, slanted').optional(),
            }),
          ],
          { error: () => 'value-has-its-type' },
        )
        .meta({
          description:
            'Font of text: the name of one that is shipped, or {regular, semibold, italic}, files beside this one',
          expects: 'the name of a font, or files: {regular: …, semibold: …}',
        })
        .default('Source Sans 3'),
    },
    'Fonts',
  ).prefault({}),
  footer: text('Foot of slides and pages').optional(),
  terms: z
    .record(z.string(), z.string(), { error: () => 'value-has-its-type' })
    .meta({ description: 'Words replaced in all texts: `colleague: teammate`', expects: 'a map of words' })
    .default({}),
});

export type BrandMatter = z.infer<typeof brandSchema>;

export interface Brand extends BrandMatter {
  readonly kind: 'brand';
  readonly id: string;
  /** The logo, read. */
  readonly picture: PictureFile | undefined;
  /** The fonts that it brings, read. */
  readonly fontFiles: ReadonlyMap<FontSlot, FontFile>;
  readonly origin: Location;
}

/** The files that a brand names, and where. */
export function fontPaths({ heading, body }: BrandMatter['fonts']): ReadonlyMap<FontSlot, readonly string[]> {
  const paths = new Map<FontSlot, readonly string[]>();
  if (isFontPath(heading)) paths.set('heading', ['fonts', 'heading']);
  if (typeof body === 'string') return paths;
  paths.set('body', ['fonts', 'body', 'regular']);
  paths.set('body-semibold', ['fonts', 'body', 'semibold']);
  if (body.italic !== undefined) paths.set('body-italic', ['fonts', 'body', 'italic']);
  return paths;
}
