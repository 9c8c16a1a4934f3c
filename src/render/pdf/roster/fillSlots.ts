// The fixed places of a page, filled for one person: type shrinks where a value is too wide. Comes in: items with
// slots, the person's values. Goes out: items without slots, and what stands against them. Moves nothing.

import type { Fonts } from '../../../fonts/Fonts.ts';
import type { Item, SlotItem } from '../Layout.ts';
import { type MeasuredText, measureText, runsAt } from '../text/measureText.ts';
import type { PersonProblem } from './PersonProblem.ts';

/** Points; and the share of its size that a place's type may shrink to. */
const alwaysRead = 9;
const largeEnough = 12;
const shrink = 0.6;

export function leastSize({ size }: Pick<SlotItem, 'size'>): number {
  return Math.min(size, Math.max(alwaysRead, Math.min(largeEnough, size * shrink)));
}

/** Undefined where the value fits. */
export function slotProblem(slot: SlotItem, value: string, fonts: Fonts): PersonProblem | undefined {
  const text = measureText(value, slot.face, fonts);
  if (text.missing !== '') return { kind: 'missing', signs: text.missing };
  if (sizeIn(slot, text) >= leastSize(slot) - 0.01) return undefined;
  return { kind: 'wide', text: value, size: leastSize(slot) };
}

export function fillSlots(
  items: readonly Item[],
  value: (field: string) => string,
  fonts: Fonts,
): readonly Item[] {
  return items.flatMap((item): readonly Item[] => {
    if (item.kind !== 'slot') return [item];
    const words = value(item.field);
    if (words === '') return [];
    const text = measureText(words, item.face, fonts);
    const runs = runsAt(text, item.x, sizeIn(item, text), item.grey);
    return [{ kind: 'text', y: item.y, runs, tag: item.tag, continues: item.continues }];
  });
}

function sizeIn({ size, width }: SlotItem, text: MeasuredText): number {
  return Math.min(size, width / Math.max(text.width, 0.01));
}
