// Minute cards: what is clear, what is not, what one would like to ask. Two on a sheet, to be cut across the middle; in
// large print one. In: the context and the handout. Out: a document.

import type { Handout, Paper, Question } from '../../model/Handout.ts';
import type { HandoutDocument, PrintBlock } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { handoutFrame } from '../handoutFrame.ts';
import { role, words } from '../workbook/blocks.ts';
import { flowBody } from '../workbook/flowBody.ts';
import { questionBlocks } from './questionBlocks.ts';
import { sheetTitle } from './sheetHead.ts';

/** Lines for each answer. */
const linesOfCard = 2;

/** mm: from the upper margin to the middle of the paper, where the rule under the first card is the line to cut. */
const heights: Readonly<Record<Paper, number>> = { a4: 126.5, letter: 117.5 };

export function composeMinuteCard(context: HandoutContext, handout: Handout): HandoutDocument {
  const { plan, say } = context;
  const { origin } = handout;
  const frame = handoutFrame(plan, handout);
  const name = sheetTitle(plan, handout);
  const questions = handout.questions.length > 0 ? handout.questions : standard(context, handout);
  const own = flowBody(handout.blocks, { without: name, breaks: false });
  const card = (half: string): readonly PrintBlock[] => [
    role('kicker', plan.workshop.title.inlines, origin),
    role('statement', words(name), origin),
    ...(own.length > 0 ? own : [role('body', words(say.minuteLead), origin)]),
    ...questionBlocks(
      questions.map((question) => ({ ...question, id: `${question.id}-${half}` })),
      say,
      linesOfCard,
    ),
  ];
  const rest = {
    kind: 'grid',
    head: [],
    weights: [1],
    rowHeads: false,
    readers: 'everyone',
    origin,
  } as const;
  const blocks: readonly PrintBlock[] = [
    { ...rest, rows: [[card('upper')]], rules: 'cut', rowHeight: heights[frame.paper] },
    { ...rest, rows: [[card('lower')]], rules: 'plain' },
  ];
  const large = card('upper');
  return {
    ...frame,
    running: '',
    folio: false,
    cover: [],
    blocks: frame.print === 'large' ? large : blocks,
    large,
  };
}

function standard({ say }: HandoutContext, { origin }: Handout): readonly Question[] {
  return [say.minuteClear, say.minuteUnclear, say.minuteQuestion].map((source, index) => ({
    id: `minute-${index + 1}`,
    type: 'text',
    text: { source, inlines: words(source), origin },
    points: 5,
    choices: [],
  }));
}
