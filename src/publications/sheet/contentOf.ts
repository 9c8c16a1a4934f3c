// What a handout's `of` names, as blocks: principles, exercises, differences, phrases, scenarios or things by their
// ids. In: the context and the handout. Out: blocks; empty where the workshop has nothing of the kind.

import type { Handout } from '../../model/Handout.ts';
import type { PlannedExercise } from '../../plan/Plan.ts';
import type { PrintBlock } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { exercisesOf } from '../roles/onAgenda.ts';
import { pageBreak, role, title } from '../workbook/blocks.ts';
import { exercisePage } from '../workbook/exercisePage.ts';
import { principlePage } from '../workbook/principlePage.ts';
import { differenceTable, phraseTable, selfChecks } from './jobAid.ts';

/** `parts` start pages of their own. */
export function contentOf(context: HandoutContext, handout: Handout): readonly PrintBlock[] {
  const { plan, say } = context;
  const { of } = handout;
  if (Array.isArray(of)) return paged(of.flatMap((id) => byId(context, id)));
  switch (of) {
    case 'principles':
      return handout.template === 'job-aid'
        ? selfChecks(plan)
        : paged(plan.principles.map((one) => principlePage(one, say)));
    case 'exercises':
      return paged(plannedOf(context).map((one) => exercisePage(one, plan.workshop.policy, say, false)));
    case 'differences':
      return differenceTable(plan, say);
    case 'phrases':
      return phraseTable(plan, say);
    case 'scenarios':
      return scenarios(context);
    default:
      return [];
  }
}

function plannedOf({ plan }: HandoutContext): readonly PlannedExercise[] {
  const seen = new Map(
    plan.items.flatMap(({ exercise }) => (exercise === undefined ? [] : [[exercise.exercise.id, exercise]])),
  );
  return [...seen.values()];
}

function byId(context: HandoutContext, id: string): readonly (readonly PrintBlock[])[] {
  const { plan, say } = context;
  const key = plan.resolve(id);
  const principle = plan.workshop.principles.find((one) => `principle:${one.id}` === key);
  const exercise = plannedOf(context).find((one) => `exercise:${one.exercise.id}` === key);
  return [
    ...(principle === undefined ? [] : [principlePage(principle, say)]),
    ...(exercise === undefined ? [] : [exercisePage(exercise, plan.workshop.policy, say, false)]),
  ];
}

function scenarios({ plan }: HandoutContext): readonly PrintBlock[] {
  return exercisesOf(plan).flatMap(({ scenarios: all }) =>
    all.flatMap(({ title: name, text }) => [
      title(2, name.inlines, name.origin),
      role('body', text.inlines, text.origin),
    ]),
  );
}

function paged(parts: readonly (readonly PrintBlock[])[]): readonly PrintBlock[] {
  return parts.flatMap((part, index) => {
    const origin = part[0]?.origin;
    return index === 0 || origin === undefined ? part : [pageBreak(origin), ...part];
  });
}
