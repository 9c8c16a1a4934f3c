import { describe, expect, it } from 'vitest';
import { contrastOf } from '../../../src/model/colours/contrast.ts';
import { readableColours, unreadableColours } from '../../../src/model/colours/readableColours.ts';
import { type Colours, themes } from '../../../src/model/colours/Theme.ts';
import { themeColours } from '../../../src/model/colours/themeColours.ts';
import { sampleBrand } from '../../publications/samplePlan.ts';

const calm = sampleBrand.colours;
const brands: readonly (readonly [string, Colours])[] = [
  ['calm', calm],
  [
    'purple',
    { ...calm, ground: '#FFFBF5', primary: '#6A2C70', accent: '#B3261E', tint: '#F3E8F1', rest: '#FBEBD3' },
  ],
  [
    'dark from the start',
    {
      ...calm,
      ground: '#101010',
      ink: '#F4F4F4',
      primary: '#FFD54A',
      accent: '#FF9A8A',
      muted: '#B8B8B8',
      tint: '#1E1E1E',
      rest: '#26221A',
    },
  ],
  ['bright', { ...calm, primary: '#B00020', accent: '#8A4B00' }],
  ['grey', { ...calm, primary: '#333333', accent: '#333333' }],
];

/** As WCAG 2 defines it, written down once more. */
function ratio(first: string, second: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(brands)('%s', (_name, colours) => {
  it.each(themes)('can be read, %s', (theme) => {
    const { ink, ground, primary, accent, muted, tint, rest, cover, onCover } = themeColours(
      { colours, dark: {} },
      theme,
    );
    const least = theme === 'contrast' ? 7 : 4.5;
    for (const text of [ink, primary, muted])
      for (const behind of [ground, tint, rest])
        expect([text, behind, ratio(text, behind) >= least]).toEqual([text, behind, true]);
    expect(ratio(accent, ground)).toBeGreaterThanOrEqual(least);
    expect(ratio(onCover, cover)).toBeGreaterThanOrEqual(least);
  });
});

describe('the nearest colours that pass', () => {
  it('are the colours themselves where they pass', () => {
    for (const [, colours] of brands) {
      expect(readableColours(colours)).toEqual(colours);
      expect(unreadableColours(colours)).toEqual([]);
    }
  });

  it.each(['#7FB8B5', '#FFD54A', '#FF8A70', '#ABCDEF', '#999999'])(
    '%s: its hue stays, one step lighter would fail',
    (primary) => {
      const [found] = unreadableColours({ ...calm, primary });
      expect(found?.name).toBe('primary');
      expect(found?.contrast).toBeLessThan(4.5);
      const nearest = found?.nearest ?? '';
      const worst = Math.min(...[calm.ground, calm.tint, calm.rest].map((behind) => ratio(nearest, behind)));
      expect(worst).toBeGreaterThanOrEqual(4.5);
      expect(worst).toBeLessThan(4.8);
    },
  );

  it('move a break that is dark on light slides, not the texts', () => {
    expect(unreadableColours({ ...calm, rest: '#6B4A2B' }).map(({ name }) => name)).toEqual(['rest']);
  });

  it('agree with the definition', () => {
    for (const [first, second] of [
      ['#000000', '#FFFFFF'],
      ['#0B5B5E', '#FFFFFF'],
      ['#777777', '#123456'],
    ] as const)
      expect(contrastOf(first, second)).toBeCloseTo(ratio(first, second), 6);
  });
});
