// All principles of the workshop on one page: number, title, promise. In: the context and the handout. Out: a
// document, or none for a workshop without principles.

import type { Handout } from '../../model/Handout.ts';
import type { HandoutDocument, PrintBlock } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { handoutFrame } from '../handoutFrame.ts';
import { role, words } from '../workbook/blocks.ts';
import { flowBody } from '../workbook/flowBody.ts';
import { fewOnPage } from './jobAid.ts';
import { sheetHead } from './sheetHead.ts';

export function composePrinciplesSheet(
  { plan }: HandoutContext,
  handout: Handout,
): HandoutDocument | undefined {
  const { principles, origin } = plan.workshop;
  if (principles.length === 0) return undefined;
  const type = principles.length <= fewOnPage ? 'statement' : 'question';
  const rows = principles.map(({ number, title, promise }, index): readonly (readonly PrintBlock[])[] => [
    [role(type, words(String(number ?? index + 1)), origin)],
    [
      role(type, title.inlines, title.origin),
      ...(promise === undefined ? [] : [role('body', promise.inlines, promise.origin)]),
    ],
  ]);
  return {
    ...handoutFrame(plan, handout),
    cover: [],
    blocks: [
      ...sheetHead(plan, handout),
      ...flowBody(handout.blocks, { breaks: false }),
      {
        kind: 'grid',
        head: [],
        weights: [1, 14],
        rows,
        rules: 'lines',
        rowHeads: true,
        readers: 'everyone',
        origin,
      },
    ],
  };
}
