// The cover: the title large in the upper third, the lines for name and day at the foot.

import type { PrintBlock } from '../../publications/Handout.ts';
import { stack } from './flow/besideEachOther.ts';
import { type FlowContext, inside } from './flow/FlowContext.ts';
import { heightOf } from './flow/Slab.ts';
import { setBlocks } from './flow/setBlocks.ts';
import type { Geometry } from './geometry.ts';
import type { Page } from './Layout.ts';

/** Share of the page above the first line. */
const upper = 0.2;

export function layoutCover(
  blocks: readonly PrintBlock[],
  { setting: { addFootnote: _, ...setting }, ...surroundings }: FlowContext,
  geometry: Geometry,
): Page {
  // it has no foot for notes: what they say stands in brackets
  const context: FlowContext = { ...surroundings, setting };
  const frame = geometry.frame(1);
  const inner = inside(context, frame.wideWidth);
  const foot = blocks.findLastIndex((block) => !(block.kind === 'role' && block.role === 'cover-line')) + 1;
  const head = setBlocks(blocks.slice(0, foot), inner);
  const lines = setBlocks(blocks.slice(foot), inside(context, frame.width));
  const top = Math.min(
    geometry.page.height * upper,
    frame.top + frame.height - heightOf(head) - heightOf(lines),
  );
  const bottom = frame.top + frame.height - heightOf(lines);
  return {
    ...geometry.page,
    items: [...stack(head, frame.wideX, top), ...stack(lines, frame.wideX, bottom)],
  };
}
