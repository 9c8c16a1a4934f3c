// How to find out what a group needs by talking: a guide for interviews and one for a focus group, with room for
// notes. In: the context and the handout. Out: blocks for the facilitator.

import type { Handout } from '../../model/Handout.ts';
import type { PrintBlock } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { group, lines, pageBreak, role, title, words } from '../workbook/blocks.ts';
import { only } from './marks.ts';
import { questionBlocks } from './questionBlocks.ts';
import { smallGrid } from './smallGrid.ts';

const linesForNotes = 3;
/** So many of the interview's questions; the others have the second page, and about the same room. */
const onFirstPage = 3;

export function interviewGuides({ say }: HandoutContext, handout: Handout): readonly PrintBlock[] {
  const { origin } = handout;
  const asked = (text: string, index: number) =>
    group([role('question', words(text), origin, String(index + 1)), lines(linesForNotes, origin)], origin);
  return only('facilitator', [
    ...questionBlocks(handout.questions, say),
    title(2, words(say.interviewTitle), origin),
    role('body', words(say.interviewLead), origin),
    ...say.interviewQuestions.slice(0, onFirstPage).map(asked),
    pageBreak(origin),
    ...say.interviewQuestions.slice(onFirstPage).map((text, index) => asked(text, index + onFirstPage)),
    pageBreak(origin),
    title(2, words(say.focusTitle), origin),
    role('body', words(say.focusLead), origin),
    smallGrid(
      [say.minutesShort, say.what],
      say.focusPlan.map(([minutes, what]) => [words(String(minutes)), words(what)]),
      origin,
      [1, 8],
    ),
    ...say.focusQuestions.map(asked),
  ]);
}
