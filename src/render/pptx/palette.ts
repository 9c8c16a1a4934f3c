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
  /** Behind code, and behind the words of a picture that is not shown. */
  readonly panel: string;
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
    panel: bare(colours.tint),
    hairline: bare(hairlineOf(colours.hairline, onCover ?? colours.ink, colours[ground])),
  };
}

/** Of the text's colour; CSS mixes it itself. */
const hairlineShare = 0.18;

function hairlineOf(own: string, text: string, ground: string): string {
  return own.startsWith('#') ? own : mixed(text, ground, hairlineShare);
}

/** `share` of the first colour. */
function mixed(first: string, second: string, share: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return [1, 3, 5]
    .map((at) => Math.round(channel(first, at) * share + channel(second, at) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('');
}

function bare(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}
