// A sheet of its own text and questions: worksheet, job aid, survey, feedback, brief, follow-up. In: the Plan and the
// handout. Out: a HandoutDocument.

import type { Handout, Template } from '../model/Handout.ts';
import type { Plan } from '../plan/Plan.ts';
import type { HandoutDocument } from './Handout.ts';
import { handoutFrame } from './handoutFrame.ts';
import { questionBlocks } from './sheet/questionBlocks.ts';
import { wordsFor } from './words.ts';
import { role, title, words } from './workbook/blocks.ts';
import { flowBody } from './workbook/flowBody.ts';

/** Templates that are made of the handout's own text and questions. */
export const sheetTemplates: readonly Template[] = [
  'worksheet',
  'job-aid',
  'needs-survey',
  'feedback',
  'pre-post',
  'minute-card',
  'follow-up',
  'sponsor-brief',
];

export function composeSheet(plan: Plan, handout: Handout): HandoutDocument {
  const say = wordsFor(plan.workshop.lang);
  const name = handout.title?.source ?? say.handout;
  return {
    ...handoutFrame(plan, handout, name),
    cover: [],
    blocks: [
      role('kicker', plan.workshop.title.inlines, handout.origin),
      title(1, handout.title?.inlines ?? words(name), handout.origin, { labels: [`handout:${handout.id}`] }),
      ...flowBody(handout.blocks, { without: name, breaks: true }),
      ...handout.questions.map((question, index) => questionBlocks(question, index + 1, say)),
    ],
  };
}
