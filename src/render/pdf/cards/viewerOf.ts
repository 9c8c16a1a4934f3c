// What a viewer is told about printing: never to scale, and how to turn the paper.

import type { SheetPrint } from '../../../publications/CardSheet.ts';
import type { Layout } from '../Layout.ts';

export function viewerOf(
  { duplex }: SheetPrint,
  twoSided: boolean,
): Pick<Layout['viewer'], 'duplex' | 'printScaling'> {
  const printScaling = 'None';
  if (twoSided && duplex === 'long-edge') return { printScaling, duplex: 'DuplexFlipLongEdge' };
  if (twoSided && duplex === 'short-edge') return { printScaling, duplex: 'DuplexFlipShortEdge' };
  return { printScaling, duplex: 'Simplex' };
}
