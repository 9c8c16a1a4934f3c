// All principles of the workshop on one page: number, title, promise. In: the context and the handout. Out: a
// document, or none for a workshop without principles.

import type { Handout } from '../../model/Handout.ts';
import type { Inline } from '../../model/markdown.ts';
import type { HandoutDocument } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { handoutFrame } from '../handoutFrame.ts';
import { grid, words } from '../workbook/blocks.ts';
import { flowBody } from '../workbook/flowBody.ts';
import { sheetHead } from './sheetHead.ts';

export function composePrinciplesSheet(
  { plan }: HandoutContext,
  handout: Handout,
): HandoutDocument | undefined {
  const { principles, origin } = plan.workshop;
  if (principles.length === 0) return undefined;
  const rows = principles.map(({ number, title, promise }, index): readonly (readonly Inline[])[] => [
    words(String(number ?? index + 1)),
    [
      { kind: 'strong', children: title.inlines },
      ...(promise === undefined ? [] : [{ kind: 'break' } as const, ...promise.inlines]),
    ],
  ]);
  return {
    ...handoutFrame(plan, handout),
    cover: [],
    blocks: [
      ...sheetHead(plan, handout),
      ...flowBody(handout.blocks, { breaks: false }),
      grid([], rows, origin, { weights: [1, 14], rowHeads: true }),
    ],
  };
}
