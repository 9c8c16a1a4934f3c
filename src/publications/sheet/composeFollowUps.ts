// What reaches people after the day: a sheet for each entry of the workshop's `followups` that has no handout of its
// own. In: the context and the handout. Out: one document an entry, for the one it goes to.

import type { Handout, HandoutAudience } from '../../model/Handout.ts';
import type { HandoutDocument, PrintBlock } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { handoutFrame } from '../handoutFrame.ts';
import { group, lines, role, title, words } from '../workbook/blocks.ts';
import { flowBody } from '../workbook/flowBody.ts';
import { questionBlocks } from './questionBlocks.ts';

type FollowUp = HandoutContext['plan']['workshop']['followups'][number];

export function composeFollowUps(context: HandoutContext, handout: Handout): readonly HandoutDocument[] {
  return context.plan.workshop.followups
    .filter((entry) => entry.handout === undefined)
    .map((entry) => followUp(context, handout, entry));
}

const audiences: Readonly<Record<FollowUp['channel'], HandoutAudience>> = {
  email: 'participant',
  card: 'participant',
  manager: 'manager',
  huddle: 'manager',
};

/** Days after which the feedback's questions are asked once more. */
const askedAgainFrom = 60;

function followUp(context: HandoutContext, handout: Handout, entry: FollowUp): HandoutDocument {
  const { plan, say } = context;
  const { origin } = handout;
  const audience = audiences[entry.channel];
  return {
    ...handoutFrame(plan, handout, say.afterDays(entry.day)),
    id: `${handout.id}.day-${entry.day}`,
    audience,
    cover: [],
    blocks: [
      role(
        'kicker',
        [...plan.workshop.title.inlines, ...words(audience === 'manager' ? ` · ${say.forLeads}` : '')],
        origin,
      ),
      title(1, words(say.afterDays(entry.day)), origin),
      ...(entry.text === undefined ? [] : [role('lead', entry.text.inlines, entry.text.origin)]),
      ...flowBody(handout.blocks, { breaks: true }),
      ...exerciseOf(context, entry),
      ...(audience === 'participant' ? questions(context, handout, entry) : noting(context, handout)),
    ],
  };
}

function exerciseOf({ plan }: HandoutContext, { exercise: id }: FollowUp): readonly PrintBlock[] {
  const exercise = id === undefined ? undefined : plan.workshop.exercises.get(id);
  if (exercise === undefined) return [];
  return [
    title(2, exercise.title.inlines, exercise.title.origin),
    ...flowBody(exercise.body.handout ?? exercise.body.slide, {
      without: exercise.title.source,
      breaks: false,
    }),
  ];
}

/** More where the page has room. */
const leastLines = 2;

/** What is asked once more goes back without a name, so nothing personal stands on the same sheet. */
function questions(context: HandoutContext, handout: Handout, { day }: FollowUp): readonly PrintBlock[] {
  const asked = day >= askedAgainFrom ? again(context) : [];
  return asked.length > 0 ? asked : looking(context, handout);
}

/** What I did, what came of it, what is next. */
function looking({ say }: HandoutContext, { origin }: Handout): readonly PrintBlock[] {
  return [say.followUpDone, say.followUpCame, say.followUpNext].map((text) =>
    group([role('question', words(text), origin), lines(leastLines, origin)], origin),
  );
}

function noting({ say }: HandoutContext, { origin }: Handout): readonly PrintBlock[] {
  return [group([role('question', words(say.yourNotes), origin), lines(6, origin)], origin)];
}

/** The questions about before and now that the feedback asked, once more, for now alone. */
function again({ plan, say }: HandoutContext): readonly PrintBlock[] {
  const asked = plan.workshop.surveys
    .flatMap((id) => plan.workshop.handouts.get(id)?.questions ?? [])
    .filter(({ type }) => type === 'retro-pair')
    .map((question) => ({ ...question, type: 'scale' as const }));
  const [first] = asked;
  return first === undefined
    ? []
    : [title(2, words(say.howNow), first.text.origin), ...questionBlocks(asked, say)];
}
