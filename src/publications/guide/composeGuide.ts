// The facilitator guide: facts of the day, the day as a chart, then every item with its slides and what is said, done,
// asked and listened for; answer keys in place. In: the context and the handout that asks for it. Out: a document for
// the facilitator alone.

import type { Handout } from '../../model/Handout.ts';
import type { HandoutDocument, PrintBlock } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { handoutFrame } from '../handoutFrame.ts';
import { only } from '../sheet/marks.ts';
import { sheetHead } from '../sheet/sheetHead.ts';
import { flowBody } from '../workbook/flowBody.ts';
import { guideFacts } from './guideFacts.ts';
import { guideItem } from './guideItem.ts';

export function composeGuide(context: HandoutContext, handout: Handout): HandoutDocument {
  const { plan } = context;
  const items: readonly PrintBlock[] = plan.items.flatMap((item) => guideItem(context, item));
  return {
    ...handoutFrame(plan, handout),
    wide: true,
    runningSections: true,
    cover: [],
    blocks: [
      ...sheetHead(plan, handout),
      ...flowBody(handout.blocks, { breaks: false }),
      ...guideFacts(context),
      ...only('facilitator', items),
    ],
  };
}
