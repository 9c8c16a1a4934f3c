// Side notes. Comes in: notes, and the strips of the block that they stand beside. Goes out: the strips with the notes
// in the column beside them; where the page has no such column, with the notes as small paragraphs below them, "slide 5"
// at the end of its title's first line. Read after what they stand beside.

import type { Inline } from '../../../model/markdown.ts';
import type { Aside, PrintBlock } from '../../../publications/Handout.ts';
import { type FlowContext, hasNotes } from './FlowContext.ts';
import { footnotesOf, heightOf, type Note, type Slab } from './Slab.ts';
import { setParagraph, setText } from './setParagraph.ts';
import { shiftSlab } from './shiftSlab.ts';

export function setAsides(
  asides: readonly Aside[],
  beside: PrintBlock | undefined,
  slabs: readonly Slab[],
  context: FlowContext,
): readonly Slab[] {
  const isBreak = beside?.kind === 'page-break' || beside?.kind === 'divider';
  if (asides.length === 0 || isBreak) return slabs;
  const anchor = slabs[0];
  if (anchor !== undefined && hasNotes(context)) return withNotes(asides, beside, slabs, anchor, context);
  if (beside?.kind !== 'title') return [...slabs, ...setBelow(asides, false, context)];
  // a text beside the title of a part would part it from what it heads
  const above = asides.filter((aside) => beside.level > 1 && !isReference(aside));
  const below = asides.filter((aside) => !above.includes(aside));
  const [first, ...others] = below;
  if (first === undefined || !isReference(first))
    return [...setBelow(above, false, context), ...slabs, ...setBelow(below, true, context)];
  return [
    ...setBelow(above, false, context),
    ...setAtEnd(first, slabs, context),
    ...setBelow(others, true, context),
  ];
}

/** "slide 5". */
function isReference({ inlines }: Aside): boolean {
  return inlines.some((inline) => inline.kind === 'reference');
}

/** At the end of its first line, as the kicker's or the title's, where that leaves room; else below it. Drawn after the
 *  title. */
function setAtEnd(aside: Aside, slabs: readonly Slab[], context: FlowContext): readonly Slab[] {
  const { setting, styles, parent, width } = context;
  const tag = setting.structure.add('P', parent);
  const inlines = aside.inlines.map(
    (inline): Inline => (inline.kind === 'break' ? { kind: 'text', text: ' · ' } : inline),
  );
  const [line, ...more] = setText(inlines, styles.note, tag, aside.origin, { setting, width }, 'end');
  const first = slabs[0];
  const last = slabs.at(-1);
  if (first === undefined || last === undefined || line === undefined || more.length > 0) return slabs;
  const start = Math.min(...textsOf(line).flatMap(({ runs }) => runs.map(({ x }) => x)));
  if (endOf(first, context) + styles.grid > start) {
    const style = { ...styles.roles.small, above: 0, keepWithNext: true };
    return [...slabs, ...setParagraph(aside.inlines, style, tag, aside.origin, context)];
  }
  const rise = heightOf(slabs) - last.height;
  const items = [...last.items, ...shiftSlab(line, 0, first.baseline - rise - line.baseline).items];
  return [...slabs.slice(0, -1), { ...last, items }];
}

function textsOf({ items }: Slab) {
  return items.flatMap((item) => (item.kind === 'text' ? [item] : []));
}

/** Where the text of a strip ends. */
function endOf(slab: Slab, { setting }: FlowContext): number {
  const runs = textsOf(slab).flatMap((item) => item.runs);
  return Math.max(
    0,
    ...runs.map(({ x, text, face, size }) => x + (setting.fonts.face(face).shape(text).width * size) / 1000),
  );
}

/** On the first strip; the notes of a title on its last line, so that they are drawn after it. */
function withNotes(
  asides: readonly Aside[],
  beside: PrintBlock | undefined,
  slabs: readonly Slab[],
  anchor: Slab,
  context: FlowContext,
): readonly Slab[] {
  const at = beside?.kind === 'title' ? slabs.length - 1 : 0;
  const above = heightOf(slabs.slice(0, at + 1)) - (slabs[at]?.height ?? 0);
  const set = asides.map((aside) => setNote(aside, anchor.baseline - above, context));
  const footnotes = set.flatMap((one) => one.footnotes);
  return slabs.map((slab, index) => {
    if (index !== at) return slab;
    const notes = [...(slab.notes ?? []), ...set.map((one) => one.note)];
    return footnotes.length === 0
      ? { ...slab, notes }
      : { ...slab, notes, footnotes: [...(slab.footnotes ?? []), ...footnotes] };
  });
}

function setNote(aside: Aside, baseline: number, context: FlowContext) {
  const { setting, styles, noteWidth } = context;
  const tag = setting.structure.add('P', context.parent);
  const lines = setText(aside.inlines, styles.note, tag, aside.origin, { setting, width: noteWidth });
  const items = lines.flatMap((line, index) => shiftSlab(line, 0, index * line.height).items);
  const note: Note = { items, height: heightOf(lines), y: baseline - (lines[0]?.baseline ?? 0) };
  return { note, footnotes: footnotesOf(lines).footnotes ?? [] };
}

function setBelow(asides: readonly Aside[], keepWithNext: boolean, context: FlowContext): readonly Slab[] {
  const { setting, styles, parent } = context;
  const style = { ...styles.roles.small, above: 0, keepWithNext };
  return asides.flatMap((aside) =>
    setParagraph(aside.inlines, style, setting.structure.add('P', parent), aside.origin, context),
  );
}
