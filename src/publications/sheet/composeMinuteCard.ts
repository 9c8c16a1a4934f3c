// Minute cards: what is clear, what is not, what one would like to ask. Two on a sheet, to be cut across the middle.
// In: the context and the handout. Out: a document.

import type { Handout, Question } from '../../model/Handout.ts';
import type { HandoutDocument, PrintBlock } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { handoutFrame } from '../handoutFrame.ts';
import { role, title, words } from '../workbook/blocks.ts';
import { flowBody } from '../workbook/flowBody.ts';
import { questionBlocks } from './questionBlocks.ts';
import { sheetTitle } from './sheetHead.ts';

export function composeMinuteCard(context: HandoutContext, handout: Handout): HandoutDocument {
  const { plan, say } = context;
  const { origin } = handout;
  const name = sheetTitle(plan, handout);
  const questions = handout.questions.length > 0 ? handout.questions : standard(context, handout);
  const own = flowBody(handout.blocks, { without: name, breaks: false });
  const card = (half: string): readonly PrintBlock[] => [
    role('kicker', plan.workshop.title.inlines, origin),
    title(
      half === 'a' ? 1 : 2,
      words(name),
      origin,
      half === 'a' ? { labels: [`handout:${handout.id}`] } : {},
    ),
    ...(own.length > 0 ? own : [role('body', words(say.minuteLead), origin)]),
    ...questionBlocks(
      questions.map((question) => ({ ...question, id: `${question.id}-${half}` })),
      say,
    ),
  ];
  return {
    ...handoutFrame(plan, handout),
    cover: [],
    blocks: [...card('a'), { kind: 'cut-line', readers: 'everyone', origin }, ...card('b')],
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
