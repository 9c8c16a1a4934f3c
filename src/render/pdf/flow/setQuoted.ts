// Quotations beside a bar, and code on a tint.

import type { Inline } from '../../../model/markdown.ts';
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
  const panel = { tone: 'bar', x: 0, width: 2 } as const;
  return padded(context.setBlocks(blocks, inner), panel, padding, context);
}

/** Every line of code stands alone; a long one goes on below. Spaces that say how deep it lies are kept. */
export function setCode(text: string, origin: PrintBlock['origin'], context: FlowContext): readonly Slab[] {
  const { styles, setting } = context;
  const padding = { x: styles.grid / 2, y: styles.grid / 4 };
  const width = context.width - 2 * padding.x;
  const tag = setting.structure.add('Code', setting.structure.add('P', context.parent));
  const lines = text.replace(/\n$/, '').split('\n');
  const inlines = lines.flatMap((line, index): readonly Inline[] => {
    const kept = line.replace(/^ +| {2,}/g, (spaces) => '\u00a0'.repeat(spaces.length)) || '\u00a0';
    return [...(index === 0 ? [] : [{ kind: 'break' } as const]), { kind: 'text', text: kept }];
  });
  const slabs = setText(inlines, styles.code, tag, origin, { setting, width });
  return padded(slabs, { tone: 'tint', x: 0, width: context.width }, padding, context);
}
