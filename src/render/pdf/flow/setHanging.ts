// Blocks beside a narrow column: a guide's clock time and slide, and what is said and done. Comes in: both columns. Goes
// out: the strips of the wider one, the narrow one on the first of them; they hold together as far down as the narrow
// one reaches.

import type { Hanging } from '../../../publications/Handout.ts';
import { mm } from '../units.ts';
import { stack } from './besideEachOther.ts';
import { type FlowContext, inside } from './FlowContext.ts';
import { heightOf, type Slab } from './Slab.ts';
import { emptySlab } from './setBox.ts';
import { shiftSlab } from './shiftSlab.ts';

export function setHanging(hanging: Hanging, context: FlowContext): readonly Slab[] {
  const { setting, styles } = context;
  const parent = setting.structure.add('Div', context.parent);
  const gap = styles.grid * 0.75;
  const narrow = Math.min(mm(hanging.width), context.width / 2);
  const beside = context.setBlocks(hanging.beside, inside(context, narrow, { parent }));
  const width = context.width - narrow - gap;
  const level = context.level === 'inside' ? 'inside' : 'beside';
  const blocks = context.setBlocks(hanging.blocks, inside(context, width, { parent, level }));
  const content = blocks.map((slab) => shiftSlab(slab, narrow + gap));
  const first = content[0] ?? emptySlab(0);
  const drop = Math.max(0, first.baseline - (beside[0]?.baseline ?? 0));
  const hung = { ...first, items: [...stack(beside, 0, drop), ...first.items] };
  return heldTogether([hung, ...content.slice(1)], heightOf(beside) + drop, styles.grid / 2);
}

function heldTogether(slabs: readonly Slab[], least: number, below: number): readonly Slab[] {
  const whole = heightOf(slabs);
  const held = slabs.map((slab, index): Slab => {
    const reached = heightOf(slabs.slice(0, index + 1));
    return reached < least ? { ...slab, keep: 'need' } : slab;
  });
  const last = held.at(-1);
  if (whole >= least || last === undefined) return held;
  return [...held.slice(0, -1), { ...last, below: 0 }, { ...emptySlab(least - whole), below }];
}
