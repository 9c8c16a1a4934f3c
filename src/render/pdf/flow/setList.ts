// A list of any depth: labels hang in their own column, the text beside them keeps one edge.

import type { Block, List } from '../../../model/markdown.ts';
import type { Tag } from '../Layout.ts';
import type { Stylesheet } from '../stylesheet.ts';
import { type FlowContext, inside } from './FlowContext.ts';
import type { Slab } from './Slab.ts';
import { setText } from './setParagraph.ts';
import { shiftSlab } from './shiftSlab.ts';
import { isWritable, parted } from './writingRoom.ts';

const bullets = ['•', '–', '·'] as const;

export function setList(list: List, context: FlowContext): readonly Slab[] {
  const { setting, styles, parent, listDepth } = context;
  const tag = setting.structure.add('L', parent, {
    numbering: list.start === undefined ? 'Disc' : 'Decimal',
  });
  const labels = list.items.map((_, index) =>
    list.start === undefined ? (bullets[Math.min(listDepth, 2)] ?? '•') : `${list.start + index}.`,
  );
  const indent = labelColumn(labels, context);
  const items = list.items.map((item, index) => setItem(item, labels[index] ?? '', indent, tag, context));
  const gap = list.tight ? 0 : styles.grid / 2;
  const spaced = items.flatMap((slabs, item) =>
    slabs.map((slab, index) => {
      const placed = {
        ...slab,
        above: index === 0 ? (item === 0 ? 0 : gap) : slab.above,
        below: index === slabs.length - 1 ? gap : insideItem(slab, list.tight, styles),
      };
      return index === 0 && followsRule(items, item) ? parted(placed, 1, styles) : placed;
    }),
  );
  return spaced.map((slab, index) =>
    index === spaced.length - 1 ? { ...slab, below: listDepth === 0 ? styles.paragraph.below : gap } : slab,
  );
}

/** Whether an item begins with words under a rule to write on. */
function followsRule(items: readonly (readonly Slab[])[], item: number): boolean {
  const before = items[item - 1]?.at(-1);
  const first = items[item]?.[0];
  return before !== undefined && first !== undefined && isWritable(before) && !isWritable(first);
}

/** In a tight list, what nests in an item follows its text without space. */
function insideItem(slab: Slab, tight: boolean, styles: Stylesheet): number {
  return tight && slab.below === styles.paragraph.below ? 0 : slab.below;
}

/** As wide as the widest label and a space, and never less than a grid unit. */
function labelColumn(labels: readonly string[], { setting, styles, text }: FlowContext): number {
  const face = setting.fonts.face(text.face);
  const widest = Math.max(...labels.map((label) => (face.shape(label).width * text.size) / 1000));
  return Math.max(styles.grid, widest + text.size * 0.5);
}

function setItem(
  blocks: readonly Block[],
  label: string,
  indent: number,
  list: Tag,
  context: FlowContext,
): readonly Slab[] {
  const { setting, text, listDepth } = context;
  const item = setting.structure.add('LI', list);
  const labelTag = setting.structure.add('Lbl', item);
  const body = setting.structure.add('LBody', item);
  const inner = inside(context, context.width - indent, { parent: body, listDepth: listDepth + 1 });
  const slabs = context.setBlocks(blocks, inner).map((slab) => shiftSlab(slab, indent));
  const origin = blocks[0]?.origin ?? { file: '', line: 1, column: 1 };
  const [sign] = setText([{ kind: 'text', text: label }], text, labelTag, origin, { setting, width: indent });
  return hangItems(slabs, sign);
}

/** Puts what hangs beside a block onto its first strip, baselines equal, and before it in reading order. */
export function hangItems(slabs: readonly Slab[], sign: Slab | undefined): readonly Slab[] {
  if (sign === undefined) return slabs;
  const [first, ...rest] = slabs;
  if (first === undefined) return [sign];
  const hung = shiftSlab(sign, 0, first.baseline - sign.baseline);
  return [{ ...first, items: [...hung.items, ...first.items] }, ...rest];
}
