// The colours of slides in one of the themes. In: a brand's colours, those it gives for dark slides, and the theme.
// Out: colours that can be read on each other, and those of the title slide.

import { hexOf, lchOf, nearestWithContrast } from './contrast.ts';
import { readableColours } from './readableColours.ts';
import type { Colours, SomeColours, Theme } from './Theme.ts';

export interface ThemeColours extends Colours {
  /** The title slide, which stays the brand's own in the dark, */
  readonly cover: string;
  /** and what is written on it. */
  readonly onCover: string;
  /** Fine rules between rows. */
  readonly hairline: string;
}

interface BrandColours {
  readonly colours: Colours;
  readonly dark: SomeColours;
}

export function themeColours({ colours, dark }: BrandColours, theme: Theme): ThemeColours {
  switch (theme) {
    case 'light':
      return { ...colours, ...coverOf(colours), hairline: blend };
    case 'dark':
      return { ...darkColours(colours, dark), ...coverOf(colours), hairline: blend };
    case 'contrast':
      return contrastColours(colours);
  }
}

const blend = 'color-mix(in srgb, var(--ink) 18%, transparent)';

function coverOf({ primary, ground }: Colours): Pick<ThemeColours, 'cover' | 'onCover'> {
  return { cover: primary, onCover: ground };
}

/** Lightness and chroma of each colour on dark slides; hues stay. A surface keeps little of its colour, a text most. */
export function darkColours(colours: Colours, own: SomeColours): Colours {
  const hue = lchOf(colours.primary);
  const rest = lchOf(colours.rest);
  const surface = (l: number, most: number) => hexOf({ l, c: Math.min(hue.c / 3, most), h: hue.h });
  const text = (colour: string, l: number, most: number) => {
    const { c, h } = lchOf(colour);
    return hexOf({ l, c: Math.min(c, most), h });
  };
  return readableColours(
    withOwn(
      {
        ground: surface(0.205, 0.015),
        ink: text(colours.ink, 0.945, 0.008),
        primary: text(colours.primary, 0.77, 0.13),
        accent: text(colours.accent, 0.77, 0.13),
        muted: text(colours.muted, 0.76, 0.03),
        tint: surface(0.29, 0.035),
        rest: hexOf({ l: 0.24, c: Math.min(rest.c, 0.015), h: rest.h }),
      },
      own,
    ),
  );
}

export function withOwn(colours: Colours, own: SomeColours): Colours {
  return {
    ink: own.ink ?? colours.ink,
    ground: own.ground ?? colours.ground,
    primary: own.primary ?? colours.primary,
    accent: own.accent ?? colours.accent,
    muted: own.muted ?? colours.muted,
    tint: own.tint ?? colours.tint,
    rest: own.rest ?? colours.rest,
  };
}

/** Black on white; what else is coloured is as dark as 10 to 1 asks. Rules are drawn in full. */
function contrastColours({ primary, accent }: Colours): ThemeColours {
  const white = '#FFFFFF';
  const black = '#000000';
  const strong = nearestWithContrast(primary, [white], 10) ?? black;
  return {
    ink: black,
    ground: white,
    primary: strong,
    accent: nearestWithContrast(accent, [white], 7) ?? black,
    muted: '#2E2E2E',
    tint: '#E9E9E9',
    rest: '#E9E9E9',
    cover: black,
    onCover: white,
    hairline: '#5A5A5A',
  };
}
