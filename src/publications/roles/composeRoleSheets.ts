// A sheet for each role that has private text: the round and its situation, who one is, and what only the one who plays
// it knows. In: the context and the handout. Out: one document a role, none of which holds another role's private text.

import type { Exercise } from '../../model/Exercise.ts';
import type { Handout } from '../../model/Handout.ts';
import { plainText } from '../../model/markdown.ts';
import type { HandoutDocument, PrintBlock } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { handoutFrame } from '../handoutFrame.ts';
import { role, title, words } from '../workbook/blocks.ts';
import { flowBody } from '../workbook/flowBody.ts';
import { exercisesOf } from './onAgenda.ts';
import { type Round, roundsOf } from './roundsOf.ts';

type Role = Exercise['roles'][number];

export function composeRoleSheets(context: HandoutContext, handout: Handout): readonly HandoutDocument[] {
  return exercisesOf(context.plan)
    .filter(
      ({ id }) =>
        !Array.isArray(handout.of) || handout.of.some((of) => context.plan.resolve(of) === `exercise:${id}`),
    )
    .flatMap((exercise) => playedRoles(exercise).map((one) => roleSheet(context, handout, exercise, one)));
}

export function playedRoles({ roles }: Exercise): readonly Role[] {
  return roles.filter((one) => one.private !== undefined);
}

function roleSheet(
  context: HandoutContext,
  handout: Handout,
  exercise: Exercise,
  own: Role,
): HandoutDocument {
  const { plan, say } = context;
  const { origin } = own.name;
  return {
    ...handoutFrame(plan, handout, plainText(own.name.inlines)),
    id: `${handout.id}.${own.id}`,
    role: own.id,
    cover: [],
    blocks: [
      role('kicker', exercise.title.inlines, exercise.title.origin),
      title(1, own.name.inlines, origin),
      ...flowBody(handout.blocks, { breaks: false }),
      ...roundsOf(exercise, own.id).flatMap((round) => situation(context, exercise, own, round)),
      ...(own.public === undefined
        ? []
        : [title(2, words(say.whoYouAre), origin), role('body', own.public.inlines, own.public.origin)]),
      ...secret(context, own),
      ...(own.goal === undefined
        ? []
        : [title(2, words(say.yourGoal), origin), role('lead', own.goal.inlines, own.goal.origin)]),
    ],
  };
}

function situation(
  { say }: HandoutContext,
  exercise: Exercise,
  own: Role,
  { scenario, number }: Round,
): readonly PrintBlock[] {
  const others = exercise.roles.filter(({ id }) => id !== own.id && scenario.roles.includes(id));
  return [
    title(
      2,
      [...words(number === undefined ? '' : `${say.round(number)}: `), ...scenario.title.inlines],
      scenario.title.origin,
    ),
    role('body', scenario.text.inlines, scenario.text.origin),
    ...(others.length === 0
      ? []
      : [
          role(
            'small',
            words(say.withWhom(others.map(({ name }) => plainText(name.inlines)).join('; '))),
            scenario.title.origin,
          ),
        ]),
  ];
}

function secret({ say }: HandoutContext, own: Role): readonly PrintBlock[] {
  if (own.private === undefined) return [];
  const { origin } = own.private;
  return [
    {
      kind: 'box',
      tone: 'frame',
      label: say.onlyYou,
      blocks: [role('body', own.private.inlines, origin)],
      readers: `role:${own.id}`,
      origin,
    },
  ];
}
