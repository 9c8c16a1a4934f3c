// Questions on paper: a scale, boxes to tick, lines to write on.

import type { Question } from '../../model/Handout.ts';
import type { Inline } from '../../model/markdown.ts';
import type { PrintBlock } from '../Handout.ts';
import type { Words } from '../words.ts';
import { grid, group, lines, role, words } from '../workbook/blocks.ts';

/** A box to tick. */
const box = '☐';

export function questionBlocks(question: Question, number: number, say: Words): PrintBlock {
  const { origin } = question.text;
  const asked = role('question', question.text.inlines, origin, `${number}`);
  return group([asked, ...answer(question, say)], origin);
}

function answer(question: Question, say: Words): readonly PrintBlock[] {
  const { origin } = question.text;
  switch (question.type) {
    case 'scale':
      return [role('body', scale(question), origin)];
    case 'retro-pair': {
      const rows = [say.beforeSession, say.afterSession].map((half) => [words(half), scale(question)]);
      return [grid([say.time, say.options], rows, origin, { weights: [1, 4], rowHeads: true })];
    }
    case 'choice':
    case 'multi':
      return [role('body', choices(question), origin)];
    case 'text':
      return [lines(3, origin)];
  }
}

/** One below the other, as one paragraph. */
function choices({ choices }: Question): readonly Inline[] {
  return choices.flatMap((choice, index): readonly Inline[] => [
    ...(index === 0 ? [] : [{ kind: 'break' } as const]),
    ...words(`${box}\u2002`),
    ...choice.inlines,
  ]);
}

/** "hardly ☐ 1 ☐ 2 ☐ 3 always": a number at each box, so that the scale can be read aloud. */
function scale({ points, anchors = [] }: Question): readonly Inline[] {
  const boxes = Array.from({ length: points }, (_, index) => `${box}\u00A0${index + 1}`).join('\u2003');
  const [low, high] = anchors;
  return [
    ...(low === undefined ? [] : [...low.inlines, ...words('\u2003')]),
    ...words(boxes),
    ...(high === undefined ? [] : [...words('\u2003'), ...high.inlines]),
  ];
}
