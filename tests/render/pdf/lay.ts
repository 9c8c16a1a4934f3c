// Blocks to pages, for tests of the layout.

import { loadFonts } from '../../../src/fonts/loadFonts.ts';
import type { PrintBlock } from '../../../src/publications/Handout.ts';
import type { Layout } from '../../../src/render/pdf/Layout.ts';
import { layoutHandout } from '../../../src/render/pdf/layoutHandout.ts';
import { handout, list, noLabels, paragraph } from './sample.ts';

export const fonts = await loadFonts();

export function lay(blocks: readonly PrintBlock[], more: Parameters<typeof handout>[1] = {}): Layout {
  return layoutHandout(handout(blocks, more), noLabels, fonts);
}

/** So many lines that hold on to nothing. */
export function filler(count: number): PrintBlock {
  return list(Array.from({ length: count }, (_, index) => [paragraph(`Line ${index + 1}`)]));
}
