// The observer's sheet: what to look for in each round, room for the words that were heard, and the two things to say
// afterwards. In: the context and the handout. Out: a document, or none where nothing is observed.

import type { Exercise } from '../../model/Exercise.ts';
import type { Handout } from '../../model/Handout.ts';
import type { HandoutDocument, PrintBlock } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { handoutFrame } from '../handoutFrame.ts';
import { sheetHead } from '../sheet/sheetHead.ts';
import { grid, pageBreak, role, title, words } from '../workbook/blocks.ts';
import { flowBody } from '../workbook/flowBody.ts';
import { exercisesOf } from './onAgenda.ts';

/** mm: room for a quotation. */
const rowHeight = 22;

export function composeObserverSheet(context: HandoutContext, handout: Handout): HandoutDocument | undefined {
  const observed = exercisesOf(context.plan).filter(({ roles }) =>
    roles.some(({ observe }) => observe.length > 0),
  );
  const [first] = observed;
  if (first === undefined) return undefined;
  return {
    ...handoutFrame(context.plan, handout),
    cover: [],
    blocks: [
      ...sheetHead(context.plan, handout),
      ...flowBody(handout.blocks, { breaks: true }),
      ...observed.flatMap((exercise, index) => exerciseSheet(context, exercise, index === 0)),
    ],
  };
}

function exerciseSheet(context: HandoutContext, exercise: Exercise, isFirst: boolean): readonly PrintBlock[] {
  const { origin } = exercise;
  const lookFor = exercise.roles.flatMap(({ observe }) => observe);
  const rounds = exercise.scenarios.map(({ title: name, text }, index) => ({
    name,
    text,
    number: index + 1,
  }));
  const intro = exercise.roles.filter(
    ({ observe, private: hidden }) => observe.length > 0 && hidden === undefined,
  );
  return [
    ...(isFirst ? [] : [pageBreak(origin)]),
    role('lead', exercise.title.inlines, exercise.title.origin),
    ...intro.flatMap((one) =>
      one.public === undefined ? [] : [role('body', one.public.inlines, one.public.origin)],
    ),
    ...(rounds.length === 0 ? [roundGrid(context, lookFor, exercise)] : []),
    ...rounds.flatMap(({ name, number }) => [
      ...(number === 1 ? [] : [pageBreak(origin)]),
      title(2, [...words(`${context.say.round(number)}: `), ...name.inlines], name.origin),
      roundGrid(context, lookFor, exercise),
    ]),
  ];
}

function roundGrid(
  { say }: HandoutContext,
  lookFor: Exercise['roles'][number]['observe'],
  { origin }: Exercise,
): PrintBlock {
  const rows = [
    ...lookFor.map(({ inlines }) => [inlines, []]),
    [words(say.helped), []],
    [words(say.playAgain), []],
  ];
  return grid([say.lookFor, say.noted], rows, origin, {
    weights: [2, 3],
    rules: 'boxed',
    rowHeight,
    rowHeads: true,
  });
}
