// Sections that would run over by a few lines get less space between their blocks, so that what was meant for one page
// stays on one. Comes in: strips, and how many pages some take. Goes out: the same strips, some closer together.

import type { Slab } from './Slab.ts';

/** Shares of the usual space, tried in this order. Type is never touched. */
export const shares = [0.8, 0.6, 0.45] as const;

/** A last page filled less than this is a few lines that ran over. */
const fewLines = 0.25;

export interface Extent {
  readonly pages: number;
  /** Share of the last page that is filled. */
  readonly last: number;
}

type Measure = (section: readonly Slab[]) => Extent;

/** A section is what stands between two page breaks. */
export function tightenSections(slabs: readonly Slab[], measure: Measure): Slab[] {
  const tightened: Slab[] = [];
  let section: Slab[] = [];
  for (const slab of slabs) {
    if (slab.pageBreak === undefined) {
      section.push(slab);
      continue;
    }
    tightened.push(...tightenSection(section, measure), slab);
    section = [];
  }
  tightened.push(...tightenSection(section, measure));
  return tightened;
}

function tightenSection(section: readonly Slab[], measure: Measure): readonly Slab[] {
  const { pages, last } = measure(section);
  // two pages spare twice as much
  if (pages < 2 || last > (pages === 3 ? 2 * fewLines : fewLines)) return section;
  for (const share of shares) {
    const closer = section.map((slab) => tighten(slab, share));
    if (measure(closer).pages < pages) return closer;
  }
  return section;
}

/** What is asked stays parted from the room above it by this share, unless nothing else saves the page. */
const leastParted = 0.9;

/** Less space has no grid. */
export function tighten(slab: Slab, share: number): Slab {
  if (slab.rigid) return slab;
  const isParted = slab.grow?.how === 'gap' && share > Math.min(...shares);
  const least = isParted ? Math.min(slab.above, slab.grow.most * leastParted) : 0;
  return {
    ...slab,
    above: Math.max(slab.above * share, least),
    below: slab.below * share,
    snap: false,
  };
}
