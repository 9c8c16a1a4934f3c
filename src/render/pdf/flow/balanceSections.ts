// Sections whose second page would hold little to write on: one question more moves there with its room. Comes in:
// strips, and how many pages some take. Goes out: the same strips, some holding on to the next.

import type { Slab } from './Slab.ts';
import type { Extent } from './tightenSections.ts';

/** Of the second page: filled less than this it looks forgotten, and filled more than this the first one does. */
const least = 0.45;
const most = 0.72;

export function balanceSections(
  slabs: readonly Slab[],
  measure: (section: readonly Slab[]) => Extent,
): Slab[] {
  const balanced: Slab[] = [];
  let section: Slab[] = [];
  for (const slab of slabs) {
    if (slab.pageBreak === undefined) {
      section.push(slab);
      continue;
    }
    balanced.push(...balanceSection(section, measure), slab);
    section = [];
  }
  balanced.push(...balanceSection(section, measure));
  return balanced;
}

function balanceSection(
  section: readonly Slab[],
  measure: (section: readonly Slab[]) => Extent,
): readonly Slab[] {
  const { pages, last } = measure(section);
  if (pages !== 2 || last >= least) return section;
  for (const start of questionsOf(section).reverse()) {
    const held = section.map((slab, index) => (index < start ? slab : hold(slab)));
    const after = measure(held);
    if (after.pages !== 2 || after.last > most) return section;
    if (after.last >= least) return held;
  }
  return section;
}

/** Where one begins: a strip that holds on to what follows, after one that does not; with something to write on before
 *  the next. Rows of a table stay with their table. */
function questionsOf(section: readonly Slab[]): number[] {
  const starts = section.flatMap(({ keep, repeat }, index) =>
    keep !== 'free' && repeat === undefined && section[index - 1]?.keep === 'free' ? [index] : [],
  );
  return starts.filter((start, index) => section.slice(start, starts[index + 1]).some(isToWriteOn));
}

function isToWriteOn({ grow, repeat }: Slab): boolean {
  return grow !== undefined && repeat === undefined;
}

function hold(slab: Slab): Slab {
  return slab.keep === 'free' ? { ...slab, keep: 'wish' } : slab;
}
