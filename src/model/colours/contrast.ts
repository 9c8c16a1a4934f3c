// Contrast as WCAG 2 defines it, and the nearest colour that has enough of it. In: colours as `#` and six digits. Out:
// the same. The arithmetic of colours is culori's.

import { createRequire } from 'node:module';
import type * as Culori from 'culori';

/** As the one file in which culori also comes: its 190 modules take longer to open than the rest of the model. */
const { clampChroma, converter, formatHex, wcagContrast } = createRequire(import.meta.url)(
  'culori',
) as typeof Culori;

const toOklch = converter('oklch');

/** From 1 to 21. */
export function contrastOf(text: string, behind: string): number {
  return wcagContrast(text, behind);
}

/** OKLCH: lightness 0 to 1, chroma 0 to about 0.3, hue in degrees (0 for greys). */
export interface Lch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

export function lchOf(colour: string): Lch {
  const { l = 0, c = 0, h = 0 } = toOklch(colour) ?? {};
  return { l, c, h };
}

/** The colour itself where a screen can show it, else one of the same lightness and hue with less chroma. */
export function hexOf({ l, c, h }: Lch): string {
  return formatHex(
    clampChroma({ mode: 'oklch', l: Math.min(1, Math.max(0, l)), c, h }, 'oklch'),
  ).toUpperCase();
}

const steps = 200;

/**
 * The colour nearest to `colour` in lightness, of its hue, that has the contrast `least` to all of `others`; undefined
 * where none has.
 */
export function nearestWithContrast(
  colour: string,
  others: readonly string[],
  least: number,
): string | undefined {
  const passes = (candidate: string) => others.every((other) => contrastOf(candidate, other) >= least);
  if (passes(colour)) return colour;
  const { l, c, h } = lchOf(colour);
  for (let step = 1; step <= steps; step += 1)
    for (const sign of [-1, 1]) {
      const lightness = l + (sign * step) / steps;
      if (lightness < -1 / steps || lightness > 1 + 1 / steps) continue;
      const candidate = hexOf({ l: lightness, c, h });
      if (passes(candidate)) return candidate;
    }
  return undefined;
}
