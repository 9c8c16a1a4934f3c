// Parts that share a page where it can hold them: the exercises of a workbook of a few pages. Comes in: sections, each
// begun by a page break, and how many pages some take. Goes out: sections, those joined that stand on the same pages.

import { hold, leastFilled } from './balanceSections.ts';
import type { Slab } from './Slab.ts';
import { type Extent, shares, tighten } from './tightenSections.ts';

type Measure = (section: readonly Slab[]) => Extent;
type Section = readonly Slab[];

export function* joinParts(sections: Iterable<Section>, measure: Measure): Iterable<Section> {
  /** As it is set, and as it would be with all its space. */
  let present: { readonly set: Section; readonly loose: Section } | undefined;
  for (const section of sections) {
    const [first, ...part] = section;
    const isPart = present !== undefined && first?.pageBreak === 'part';
    const loose = isPart ? [...(present?.loose ?? []), ...heldOnPage(part, measure)] : section;
    const joined = isPart && present !== undefined ? joinedOn(present.set, loose, measure) : undefined;
    if (joined === undefined && present !== undefined) yield present.set;
    present = joined === undefined ? { set: section, loose: section } : { set: joined, loose };
  }
  if (present !== undefined) yield present.set;
}

/** What fits on one page is not parted to save one. */
function heldOnPage(part: Section, measure: Measure): Section {
  if (measure(part).pages > 1) return part;
  return part.map((slab, index) => (index < part.length - 1 ? hold(slab) : slab));
}

/** With as much space as the pages of `present` can spare; on further ones where those would stay nearly empty. */
function joinedOn(present: Section, joined: Section, measure: Measure): Section | undefined {
  const { pages, last } = measure(present);
  for (const share of [1, ...shares]) {
    const closer = share === 1 ? joined : joined.map((slab) => tighten(slab, share));
    if (measure(closer).pages === pages) return closer;
  }
  return pages === 1 && last < leastFilled ? joined : undefined;
}
