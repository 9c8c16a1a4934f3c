// One item of the day in the facilitator guide: slides at the side, and beside them what is said, done, asked and
// listened for. In: a plan item and its slides. Out: blocks, each with its readers.

import { formatClock } from '../../model/clock.ts';
import { plainText } from '../../model/markdown.ts';
import type { PlanItem, PlannedExercise } from '../../plan/Plan.ts';
import type { SlideLayout } from '../Deck.ts';
import { groupLines } from '../groupWords.ts';
import type { PrintBlock } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { quoted } from '../quoted.ts';
import { bullets, bulletsOf, dotted, labelled, only, referenceTo } from '../sheet/marks.ts';
import { whenLate } from '../whenLate.ts';
import { group, role, title, words } from '../workbook/blocks.ts';
import { differencesPart, principlePart } from './guideIntroductions.ts';
import { keyOf, labelledSlides, type NumberedSlide, type Part, part, slidesOf } from './guidePart.ts';
import { itemName, leader } from './itemWords.ts';
import { notesBody } from './notesBody.ts';
import { cue, stepBlocks } from './stepBlocks.ts';

export function guideItem(context: HandoutContext, item: PlanItem): readonly PrintBlock[] {
  const slides = slidesOf(context, item);
  const parts = [
    ...item.introduces.map((principle) => principlePart(context, item, principle, slides)),
    ...(item.introducesDifferences ? [differencesPart(context, item, slides)] : []),
    ...ownParts(context, item, slides),
  ];
  const [first, ...rest] = parts.length === 0 ? [part(context, item, [], [])] : parts;
  return [heading(context, item), ...(first === undefined ? [] : [withFacts(first, context, item)]), ...rest];
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

/** When late, workbook page and materials stand below the item's first slide, on the page where it begins. */
function withFacts(first: Part, context: HandoutContext, item: PlanItem): Part {
  const { plan, say } = context;
  const materials = plan.materials.filter(({ items }) => items.includes(item.index));
  const { origin } = item;
  const facts: PrintBlock[] = [
    ...(item.minutes > 0 && item.kind !== 'buffer'
      ? [labelled(say.ifLate, words(whenLate(item, say)), origin, 'small')]
      : []),
    ...(item.exercise === undefined
      ? []
      : [
          labelled(
            say.workbook,
            [referenceTo('page', `exercise:${item.exercise.exercise.id}`, origin)],
            origin,
            'small',
          ),
        ]),
    ...(materials.length === 0
      ? []
      : [
          labelled(
            say.materials,
            words(materials.map(({ item: name, count }) => `${count} × ${name}`).join('; ')),
            origin,
            'small',
          ),
        ]),
  ];
  const [slide, ...slides] = first.beside;
  return { ...first, beside: [group([...(slide ? [slide] : []), ...facts], origin), ...slides] };
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
      return [part(context, item, slides, only('facilitator', [...notes, ...notesBody(body.facilitator)]))];
    case 'principle':
    case 'differences':
      return notes.length === 0 ? [] : [part(context, item, [], notes)];
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
  const { say, lang } = context;
  const { exercise } = planned;
  const own = labelledSlides(slides, `exercise:${exercise.id}`);
  const of = (...layouts: readonly SlideLayout[]) =>
    own.filter(({ slide }) => layouts.includes(slide.layout));
  const steps = stepBlocks(item, planned.steps, say, lang);
  const opening = [
    ...(exercise.purpose === undefined
      ? []
      : [role('lead', exercise.purpose.inlines, exercise.purpose.origin)]),
    ...notes,
    ...notesBody(exercise.body.facilitator),
  ];
  const after = closing(context, planned);
  return [
    part(context, item, of('invitation', 'free'), opening),
    ...(steps.length === 0
      ? []
      : [part(context, item, of('breakout', 'steps'), [title(3, words(say.steps), item.origin), ...steps])]),
    ...(after.length === 0 ? [] : [part(context, item, of('poll', 'debrief'), after)]),
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
