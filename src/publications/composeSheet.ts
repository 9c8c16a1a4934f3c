// A sheet of its own text, of what its `of` names, and of questions: worksheet, job aid, survey, feedback, test,
// follow-up, brief. In: the context and the handout. Out: a HandoutDocument, or none where there is nothing to print.

import type { Handout, Question } from '../model/Handout.ts';
import type { HandoutDocument, PrintBlock } from './Handout.ts';
import type { HandoutContext } from './HandoutContext.ts';
import { handoutFrame } from './handoutFrame.ts';
import { contentOf } from './sheet/contentOf.ts';
import { interviewGuides } from './sheet/interviewGuides.ts';
import { jobAidBody } from './sheet/jobAid.ts';
import { questionBlocks } from './sheet/questionBlocks.ts';
import { sheetHead, sheetTitle } from './sheet/sheetHead.ts';
import { sponsorBrief } from './sheet/sponsorBrief.ts';
import { standardQuestions } from './sheet/standardQuestions.ts';
import { pageBreak, role, title, words } from './workbook/blocks.ts';
import { flowBody } from './workbook/flowBody.ts';

export function composeSheet(context: HandoutContext, handout: Handout): HandoutDocument | undefined {
  const { plan } = context;
  const name = sheetTitle(plan, handout);
  const own =
    handout.template === 'job-aid'
      ? jobAidBody(handout.blocks, name)
      : flowBody(handout.blocks, { without: name, breaks: true });
  const made = [...contentOf(context, handout), ...ofTemplate(context, handout, own.length > 0)];
  if (own.length === 0 && made.length === 0) return undefined;
  const head =
    startsPages(handout) && own.length === 0
      ? []
      : sheetHead(plan, handout, undefined, sentOn(context, handout));
  return {
    ...handoutFrame(plan, handout),
    wide: handout.template === 'feedback' || (handout.template === 'job-aid' && handout.of === 'phrases'),
    cover: [],
    blocks: [...head, ...own, ...made],
  };
}

/** Pages of a worksheet have titles of their own. */
function startsPages({ template, of }: Handout): boolean {
  return template === 'worksheet' && (of === 'exercises' || of === 'principles' || Array.isArray(of));
}

function ofTemplate(context: HandoutContext, handout: Handout, hasText: boolean): readonly PrintBlock[] {
  const { plan, say } = context;
  const questions = handout.questions.length > 0 ? handout.questions : standardQuestions(plan, handout, say);
  const stem = stemOf(context, handout);
  const lead = (text: string) => (hasText ? [] : [role('body', words(text), handout.origin)]);
  switch (handout.template) {
    case 'needs-survey':
      return handout.audience === 'participant'
        ? [...lead(say.needsLead), ...stem, ...questionBlocks(questions, say)]
        : interviewGuides(context, handout);
    case 'feedback':
      return [...lead(say.feedbackLead), ...stem, ...questionBlocks(questions, say)];
    case 'pre-post':
      return questions.length === 0 ? [] : twice(stem, questions, say, handout, lead(say.testLead));
    case 'sponsor-brief':
      return hasText ? questionBlocks(questions, say) : sponsorBrief(context);
    default:
      return questionBlocks(questions, say);
  }
}

/** Objectives say what one does; a scale under them needs a question. */
function stemOf({ plan, say }: HandoutContext, { questions, origin }: Handout): readonly PrintBlock[] {
  const areObjectives = questions.length === 0 && plan.workshop.objectives.length > 0;
  return areObjectives ? [role('question', words(say.howReliably), origin)] : [];
}

/** The same questions before and after, on a page each. */
function twice(
  stem: readonly PrintBlock[],
  questions: readonly Question[],
  say: HandoutContext['say'],
  { origin }: Handout,
  lead: readonly PrintBlock[],
): readonly PrintBlock[] {
  const half = (name: string, id: string) => [
    title(2, words(name), origin),
    ...stem,
    ...questionBlocks(
      questions.map((question) => ({ ...question, id: `${question.id}-${id}` })),
      say,
    ),
  ];
  return [...lead, ...half(say.testBefore, 'first'), pageBreak(origin), ...half(say.testAfter, 'second')];
}

/** When the workshop sends it: "14 days after". */
function sentOn({ plan, say }: HandoutContext, { id }: Handout): string | undefined {
  const entry = plan.workshop.followups.find(({ handout }) => handout === id);
  return entry && say.afterDays(entry.day);
}
