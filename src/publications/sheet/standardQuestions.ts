// The questions that a form asks whose author wrote none: made from the workshop's objectives. In: the plan. Out:
// questions.

import type { Handout, Question } from '../../model/Handout.ts';
import type { Text } from '../../model/markdown.ts';
import type { Plan } from '../../plan/Plan.ts';
import type { Words } from '../words.ts';
import { words } from '../workbook/blocks.ts';

export function standardQuestions(plan: Plan, handout: Handout, say: Words): readonly Question[] {
  const { objectives } = plan.workshop;
  const here = objectives.filter(({ id }) => plan.agenda.objectives?.includes(id) ?? true);
  const make = maker(handout, say);
  switch (handout.template) {
    case 'feedback':
      return [
        ...here.map(({ id, text }) => make(`gain-${id}`, 'retro-pair', text, 'skill')),
        make('useful', 'scale', say.feedbackUseful, 'agree'),
        make('intent', 'scale', say.feedbackIntent, 'agree'),
        make('best', 'text', say.feedbackBest),
        make('change', 'text', say.feedbackChange),
      ];
    case 'pre-post':
      return here.map(({ id, text }) => make(id, 'scale', text, 'skill'));
    case 'needs-survey':
      return [
        ...here.map(({ id, text }) => make(`can-${id}`, 'scale', text, 'skill')),
        ...say.needsQuestions.map((text, index) => make(`need-${index + 1}`, 'text', text)),
      ];
    default:
      return [];
  }
}

type Ends = 'skill' | 'agree';

function maker({ origin }: Handout, say: Words) {
  const textOf = (source: string): Text => ({ source, inlines: words(source), origin });
  const ends: Readonly<Record<Ends, readonly string[]>> = {
    skill: [say.scaleLow, say.scaleHigh],
    agree: [say.agreeLow, say.agreeHigh],
  };
  return (id: string, type: Question['type'], text: Text | string, scale?: Ends): Question => ({
    id,
    type,
    text: typeof text === 'string' ? textOf(text) : text,
    points: 5,
    choices: [],
    ...(scale === undefined ? {} : { anchors: ends[scale].map(textOf) }),
  });
}
