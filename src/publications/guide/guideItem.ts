// One item of the day in the facilitator guide: slides at the side, and beside them what is said, done, asked and
// listened for. In: a plan item and its slides. Out: blocks, each with its readers.

import { formatClock } from '../../model/clock.ts';
import { type Inline, plainText } from '../../model/markdown.ts';
import type { PlanItem, PlannedExercise } from '../../plan/Plan.ts';
import { differencesLabel } from '../differencesLabel.ts';
import { groupLines } from '../groupWords.ts';
import type { PrintBlock } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { notesFor } from '../notesFor.ts';
import { handedOut } from '../pack/handedOut.ts';
import { quoted } from '../quoted.ts';
import { bullets, bulletsOf, dotted, labelled, only, referenceTo, strong } from '../sheet/marks.ts';
import { whenLate } from '../whenLate.ts';
import { role, title, words } from '../workbook/blocks.ts';
import { differencesPart, principlePart } from './guideIntroductions.ts';
import { cutAt, keyOf, type NumberedSlide, type Part, part, shareSlides, slidesOf } from './guidePart.ts';
import { itemName, leader } from './itemWords.ts';
import { notesBody } from './notesBody.ts';
import { cue } from './stepBlocks.ts';
import { stepParts } from './stepParts.ts';

export function guideItem(context: HandoutContext, item: PlanItem): readonly PrintBlock[] {
  const shared = shareSlides(slidesOf(context, item), [
    ...item.introduces.map(({ id }) => `principle:${id}` as const),
    ...(item.introducesDifferences ? [differencesLabel] : []),
    ...(item.exercise === undefined ? [] : [`exercise:${item.exercise.exercise.id}` as const]),
    ...(isIntroduction(item) || item.exercise !== undefined ? [] : [item.label]),
  ]);
  const count = item.introduces.length;
  const parts = [
    ...item.introduces.map((principle, index) =>
      principlePart(context, item, principle, shared[index] ?? []),
    ),
    ...(item.introducesDifferences ? [differencesPart(context, item, shared[count] ?? [])] : []),
    ...ownParts(context, item, shared[count + (item.introducesDifferences ? 1 : 0)] ?? []),
  ];
  return [heading(context, item), ...itemFacts(context, item), ...parts];
}

/** A principle or the differences as an item of their own: all of its slides are theirs. */
function isIntroduction({ kind }: PlanItem): boolean {
  return kind === 'principle' || kind === 'differences';
}

function heading({ say, lang, day }: HandoutContext, item: PlanItem): PrintBlock {
  const name = [...words(`${formatClock(item.start, lang)}\u2002`), ...itemName(item, say)];
  const minutes = item.minutes > 0 ? say.minutes(item.minutes) : undefined;
  const groups = groupLines(day.groups[item.index] ?? [], say).join(' → ');
  return title(2, name, item.origin, {
    running: plainText(name),
    kicker: words(
      dotted([
        minutes,
        item.minutes > 0 ? say.until(formatClock(item.start + item.minutes, lang)) : undefined,
        groups,
        leader(item, say),
      ]),
    ),
    labels: [],
  });
}

/** What to have at hand, below the heading: what to do when late, the exercise in the workbook, things to give out. */
function itemFacts(context: HandoutContext, item: PlanItem): readonly PrintBlock[] {
  const { plan, say } = context;
  const { origin } = item;
  const materials = plan.materials.filter(
    ({ items, prints }) => items.includes(item.index) && (plan.delivery !== 'video' || prints === undefined),
  );
  const fact = (label: string, inlines: readonly Inline[]): readonly Inline[] =>
    inlines.length === 0 ? [] : [strong(label), ...words('\u2002'), ...inlines];
  const list = (things: readonly string[]) => (things.length === 0 ? [] : words(things.join('; ')));
  const facts = [
    fact(say.ifLate, item.minutes > 0 && item.kind !== 'buffer' ? words(whenLate(item, say)) : []),
    fact(
      say.exercise,
      item.exercise === undefined
        ? []
        : [
            ...words(`${say.workbook} `),
            referenceTo('page', `exercise:${item.exercise.exercise.id}`, origin),
          ],
    ),
    fact(say.materials, list(materials.map(({ item: name, count }) => `${count}\u00A0× ${name}`))),
    fact(say.handOut, list(handedOut(context, item))),
  ].filter((one) => one.length > 0);
  if (facts.length === 0) return [];
  const between = words('\u2003');
  return only('facilitator', [
    role(
      'facts',
      facts.flatMap((one, index) => (index === 0 ? one : [...between, ...one])),
      origin,
    ),
  ]);
}

function ownParts(
  context: HandoutContext,
  item: PlanItem,
  slides: readonly NumberedSlide[],
): readonly Part[] {
  const { body } = context.plan.workshop;
  const notes = item.item.notes === undefined ? [] : [role('body', item.item.notes.inlines, item.origin)];
  switch (item.kind) {
    case 'exercise':
      return item.exercise === undefined ? [] : exerciseParts(context, item, item.exercise, slides, notes);
    case 'welcome':
      return [
        part(
          context,
          item,
          slides,
          only('facilitator', [...notes, ...notesBody(notesFor(context.plan, body.facilitator))]),
        ),
      ];
    case 'principle':
    case 'differences':
      return notes.length === 0 ? [] : [part(context, item, [], notes)];
    case 'buffer': {
      const hint = role('body', words(context.say.bufferHint), item.origin);
      return [part(context, item, slides, notes.length === 0 ? [hint] : notes)];
    }
    default:
      return [part(context, item, slides, notes)];
  }
}

function exerciseParts(
  context: HandoutContext,
  item: PlanItem,
  planned: PlannedExercise,
  slides: readonly NumberedSlide[],
  notes: readonly PrintBlock[],
): readonly Part[] {
  const { exercise, steps } = planned;
  const opening = [
    ...(exercise.purpose === undefined
      ? []
      : [role('lead', exercise.purpose.inlines, exercise.purpose.origin)]),
    ...notes,
    ...notesBody(notesFor(context.plan, exercise.body.facilitator)),
  ];
  const after = closing(context, planned);
  const at = (place: number) => (place < 0 ? undefined : place);
  const firstStep = at(slides.findIndex(({ slide }) => ['breakout', 'steps'].includes(slide.layout)));
  // a poll of two slides puts its question as a debrief does
  const lastOther = slides.findLastIndex(({ slide }) => slide.layout !== 'debrief');
  const hasDebrief = lastOther < slides.length - 1;
  const [atOpening = [], atSteps = [], atClosing = []] = cutAt(slides, [
    0,
    steps.length === 0 ? undefined : firstStep,
    after.length === 0 || !hasDebrief ? undefined : lastOther + 1,
  ]);
  return [
    part(context, item, atOpening, opening),
    ...stepParts(context, item, planned, atSteps),
    ...(after.length === 0 ? [] : [part(context, item, atClosing, after)]),
  ];
}

function closing(context: HandoutContext, planned: PlannedExercise): readonly PrintBlock[] {
  const { say } = context;
  const { exercise } = planned;
  const { origin } = exercise;
  const debrief = planned.debrief.flatMap(({ ask, listen_for }) => [
    ...cue(say.ask, { ...ask, inlines: quoted(ask, say) }, 'say'),
    ...cue(say.listenFor, listen_for),
  ]);
  const pitfalls = exercise.pitfalls.map((pitfall) => [
    { kind: 'strong' as const, children: [...words(`${say.if} `), ...pitfall.if.inlines] },
    ...words(' → '),
    ...pitfall.then.inlines,
  ]);
  return [
    ...(debrief.length === 0 ? [] : [title(3, words(say.debrief), origin), ...only('facilitator', debrief)]),
    ...(planned.transition === undefined
      ? []
      : only(
          'facilitator',
          cue(say.transition, { ...planned.transition, inlines: quoted(planned.transition, say) }, 'say'),
        )),
    ...(pitfalls.length === 0 ? [] : [title(3, words(say.pitfalls), origin), bullets(pitfalls, origin)]),
    ...(exercise.opt_out === undefined
      ? []
      : [labelled(say.optOut, exercise.opt_out.inlines, exercise.opt_out.origin)]),
    ...(exercise.access.length === 0
      ? []
      : [title(3, words(say.access), origin), ...bulletsOf(exercise.access)]),
    ...keyOf(exercise.body.key, context),
  ];
}
