import { describe, expect, it } from 'vitest';
import { themeCss } from '../../../src/render/marp/themeCss.ts';
import { sampleBrand } from '../../publications/samplePlan.ts';

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const { ink, ground, primary, accent, muted, tint, rest } = sampleBrand.colours;

describe('the theme', () => {
  it.each([
    ['text', ink, ground],
    ['text on a section', ink, tint],
    ['text on a break', ink, rest],
    ['kickers', primary, ground],
    ['a kicker and figure on a break', primary, rest],
    ['"instead of"', accent, ground],
    ['what is past, and footers', muted, ground],
    ['a footer on a section', muted, tint],
    ['a footer on a break', muted, rest],
    ['the title slide', ground, primary],
  ])('has enough contrast: %s', (_name, text, behind) => {
    expect(contrast(text, behind)).toBeGreaterThanOrEqual(4.5);
  });

  it('takes its colours and fonts from the brand', () => {
    const css = themeCss({ ...sampleBrand, colours: { ...sampleBrand.colours, primary: '#123456' } });
    expect(css).toContain('--primary: #123456;');
    expect(css).toContain('--font-heading: "Source Serif 4"');
    expect(css).toMatch(/^\/\* @theme deckhand \*\//);
  });
});
