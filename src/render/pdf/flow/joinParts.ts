// Parts that share a page where it can hold them: the exercises of a workbook of a few pages. Comes in: sections, each
// begun by a page break, and how many pages some take. Goes out: sections, those joined that stand on the same pages.

import { leastFilled } from './balanceSections.ts';
import type { Slab } from './Slab.ts';
import { type Extent, tightenSections } from './tightenSections.ts';

type Measure = (section: readonly Slab[]) => Extent;

export function* joinParts(sections: Iterable<readonly Slab[]>, measure: Measure): Iterable<readonly Slab[]> {
  let present: readonly Slab[] | undefined;
  for (const section of sections) {
    const [first, ...rest] = section;
    const joined = present !== undefined && first?.pageBreak === 'part' ? [...present, ...rest] : undefined;
    if (present !== undefined && joined !== undefined && sharePages(present, joined, measure)) {
      present = joined;
      continue;
    }
    if (present !== undefined) yield present;
    present = section;
  }
  if (present !== undefined) yield present;
}

/** No page is left nearly empty. */
function sharePages(present: readonly Slab[], joined: readonly Slab[], measure: Measure): boolean {
  const { pages, last } = measure(present);
  return (pages === 1 && last < leastFilled) || measure(tightenSections(joined, measure)).pages === pages;
}
