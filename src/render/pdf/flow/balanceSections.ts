// Sections whose second page would hold little: one question more moves there with its room, or a row of a table. Comes
// in: strips, and how many pages some take. Goes out: the same strips, some holding on to the next.

import type { Slab } from './Slab.ts';
import type { Extent } from './tightenSections.ts';

/** Of the second page: filled less than this it looks forgotten, and filled more than this the first one does. */
export const leastFilled = 0.45;
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
  if (pages !== 2 || last >= leastFilled) return section;
  const questions = questionsOf(section);
  const isTorn = (row: number) => measure(section.slice(0, endOfTable(section, row))).pages > 1;
  const starts = questions.length > 0 ? questions : rowsOf(section).filter(isTorn);
  for (const start of starts.reverse()) {
    const held = section.map((slab, index) => (index < start ? slab : hold(slab)));
    const after = measure(held);
    if (after.pages !== 2 || after.last > most) return section;
    if (after.last >= leastFilled) return held;
  }
  return section;
}

/** Where one begins: a strip that holds on to what follows, after one that does not; with something to write on before
 *  the next. Rows of a table stay with their table, but those to write in are questions themselves. */
function questionsOf(section: readonly Slab[]): number[] {
  const starts = section.flatMap(({ keep, repeat, grow }, index) => {
    const before = section[index - 1];
    if (grow?.rows !== undefined) return before?.keep === 'free' ? [index] : [];
    return keep !== 'free' && repeat === undefined && before?.keep === 'free' ? [index] : [];
  });
  return starts.filter((start, index) => section.slice(start, starts[index + 1]).some(isToWriteOn));
}

/** Where there is nothing to write on, rows of a table move if it goes over the page anyway. */
function rowsOf(section: readonly Slab[]): number[] {
  return section.flatMap(({ repeat }, index) =>
    repeat !== undefined && section[index - 1]?.keep === 'free' ? [index] : [],
  );
}

function endOfTable(section: readonly Slab[], row: number): number {
  const end = section.findIndex(({ repeat }, index) => index > row && repeat === undefined);
  return end < 0 ? section.length : end;
}

function isToWriteOn({ grow, repeat }: Slab): boolean {
  return grow !== undefined && grow.how !== 'gap' && (repeat === undefined || grow.rows !== undefined);
}

export function hold(slab: Slab): Slab {
  return slab.keep === 'free' ? { ...slab, keep: 'wish' } : slab;
}
