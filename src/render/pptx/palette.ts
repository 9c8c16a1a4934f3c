// The brand's colours as a slide uses them: on the title's strong ground everything is light. In: brand, ground. Out:
// colours without `#`, as PowerPoint writes them.

import type { Brand } from '../../model/Brand.ts';
import type { Regions } from '../../publications/slideRegions.ts';

export interface Palette {
  readonly ground: string;
  readonly text: string;
  /** Kickers, figures, rules. */
  readonly strong: string;
  readonly warning: string;
  readonly muted: string;
  /** The numeral behind a statement. */
  readonly ghost: string;
  readonly hairline: string;
  readonly panel: string;
}

export function paletteFor({ colours }: Pick<Brand, 'colours'>, ground: Regions['ground']): Palette {
  const onPrimary = ground === 'primary';
  const text = onPrimary ? colours.ground : colours.ink;
  return {
    ground: bare(colours[ground]),
    text: bare(text),
    strong: bare(onPrimary ? colours.ground : colours.primary),
    warning: bare(colours.accent),
    muted: bare(onPrimary ? colours.ground : colours.muted),
    ghost: bare(colours.tint),
    hairline: bare(mixed(text, colours[ground], 0.18)),
    panel: bare(colours.tint),
  };
}

function bare(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}

/** `share` of the first colour. */
function mixed(first: string, second: string, share: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) => Math.round(channel(first, at) * share + channel(second, at) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}
