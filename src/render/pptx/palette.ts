// The theme's colours as a slide uses them: on the title's strong ground everything is light. In: brand, theme, ground.
// Out: colours without `#`, as PowerPoint writes them.

import type { Brand } from '../../model/Brand.ts';
import type { Theme } from '../../model/colours/Theme.ts';
import { themeColours } from '../../model/colours/themeColours.ts';
import type { Regions } from '../../publications/slideRegions.ts';

export interface Palette {
  readonly ground: string;
  readonly text: string;
  /** Kickers, figures, rules. */
  readonly strong: string;
  /** On a ground of `strong`. */
  readonly onStrong: string;
  readonly warning: string;
  readonly muted: string;
  /** The numeral behind a statement. */
  readonly ghost: string;
  readonly hairline: string;
}

export function paletteFor(brand: Brand, theme: Theme, ground: Regions['ground']): Palette {
  const colours = themeColours(brand, theme);
  const onCover = ground === 'cover' ? colours.onCover : undefined;
  return {
    ground: bare(colours[ground]),
    text: bare(onCover ?? colours.ink),
    strong: bare(onCover ?? colours.primary),
    onStrong: bare(colours.ground),
    warning: bare(colours.accent),
    muted: bare(onCover ?? colours.muted),
    ghost: bare(colours.tint),
    hairline: bare(colours.hairline),
  };
}

function bare(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}
