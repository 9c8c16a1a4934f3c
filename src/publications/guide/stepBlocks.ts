// The steps of an exercise for the one who leads it, each with its blocks: clock time, then say, do, ask, listen for.

import { formatClock } from '../../model/clock.ts';
import type { Step } from '../../model/Exercise.ts';
import type { Inline } from '../../model/markdown.ts';
import type { PlanItem } from '../../plan/Plan.ts';
import type { ParagraphRole, PrintBlock } from '../Handout.ts';
import { quoted } from '../quoted.ts';
import { dotted, only } from '../sheet/marks.ts';
import type { Words } from '../words.ts';
import { role, words } from '../workbook/blocks.ts';

export function stepBlocks(
  item: PlanItem,
  steps: readonly Step[],
  say: Words,
  lang: string,
): readonly (readonly PrintBlock[])[] {
  let clock = item.start;
  return steps.map((step) => {
    const time = formatClock(clock, lang);
    clock += step.minutes ?? 0;
    return oneStep(step, time, item, say);
  });
}

function oneStep(step: Step, time: string, item: PlanItem, say: Words): readonly PrintBlock[] {
  const { origin } = item;
  const minutes = step.minutes ? say.minutes(step.minutes) : undefined;
  const head = role('clock', words(dotted([minutes, actor(step, say)])), origin, time);
  return only('facilitator', [head, ...stepLines(step, say)]);
}

function stepLines(step: Step, say: Words): readonly PrintBlock[] {
  return [
    ...cue(say.say, step.say && { ...step.say, inlines: quoted(step.say, say) }, 'say'),
    ...cue(say.do, step.do),
    ...cue(say.ask, step.ask && { ...step.ask, inlines: quoted(step.ask, say) }, 'say'),
    ...cue(say.listenFor, step.listen_for),
  ];
}

type Cue = { readonly inlines: readonly Inline[]; readonly origin: PrintBlock['origin'] };

/** A word that says what to do hangs before what is said or done. */
export function cue(
  sign: string,
  text: Cue | undefined,
  kind: ParagraphRole = 'body',
): readonly PrintBlock[] {
  return text === undefined ? [] : [role(kind, text.inlines, text.origin, sign)];
}

function actor(step: Step, say: Words): string {
  switch (step.who) {
    case 'facilitator':
      return say.facilitator;
    case 'participants':
      return say.participants;
    case 'producer':
      return say.producer;
  }
}
