// Quotations beside a bar, and code on a tint.

import type { PrintBlock } from '../../../publications/Handout.ts';
import { type FlowContext, inside } from './FlowContext.ts';
import type { Slab } from './Slab.ts';
import { padded } from './setBox.ts';
import { setText } from './setParagraph.ts';

export function setQuote(blocks: readonly PrintBlock[], context: FlowContext): readonly Slab[] {
  const { styles, setting } = context;
  const padding = { x: styles.grid, y: 0 };
  const width = context.width - padding.x;
  const parent = setting.structure.add('BlockQuote', context.parent);
  const inner = inside(context, width, { parent, text: styles.quote });
  const panel = { key: {}, tone: 'bar', x: 0, width: 2 } as const;
  return padded(context.setBlocks(blocks, inner), panel, padding, context);
}

/** Every line of code stands alone; a long one breaks. Its spaces are kept. */
export function setCode(text: string, origin: PrintBlock['origin'], context: FlowContext): readonly Slab[] {
  const { styles, setting } = context;
  const padding = { x: styles.grid / 2, y: styles.grid / 4 };
  const width = context.width - 2 * padding.x;
  const tag = setting.structure.add('Code', setting.structure.add('P', context.parent));
  const lines = text.replace(/\n$/, '').split('\n');
  const slabs = lines.flatMap((line) =>
    setText([{ kind: 'text', text: line.replaceAll(' ', '\u00a0') || '\u00a0' }], styles.code, tag, origin, {
      setting,
      width,
    }),
  );
  return padded(slabs, { key: {}, tone: 'tint', x: 0, width: context.width }, padding, context);
}
