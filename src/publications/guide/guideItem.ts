// One item of the day in the facilitator guide: slides at the side, and beside them what is said, done, asked and
// listened for. In: a plan item and its slides. Out: blocks, each with its readers.

import { formatClock } from '../../model/clock.ts';
import { plainText } from '../../model/markdown.ts';
import type { Principle } from '../../model/Principle.ts';
import type { PlanItem, PlannedExercise } from '../../plan/Plan.ts';
import type { Slide, SlideLayout } from '../Deck.ts';
import { differencesLabel } from '../differencesLabel.ts';
import { groupLines } from '../groupWords.ts';
import type { PrintBlock } from '../Handout.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { quoted } from '../quoted.ts';
import { bullets, bulletsOf, dotted, labelled, only, referenceTo } from '../sheet/marks.ts';
import { settingOf } from '../slideRegions.ts';
import { group, role, title, words } from '../workbook/blocks.ts';
import { itemName, leader, whenLate } from './itemWords.ts';
import { notesBody } from './notesBody.ts';
import { slideThumbnail } from './slideThumbnail.ts';
import { cue, stepBlocks } from './stepBlocks.ts';

/** mm: slides at the side. */
const sideWidth = 48;

interface NumberedSlide {
  readonly slide: Slide;
  readonly number: number;
}

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

type Part = Extract<PrintBlock, { kind: 'hanging' }>;

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

function part(
  context: HandoutContext,
  item: PlanItem,
  slides: readonly NumberedSlide[],
  blocks: readonly PrintBlock[],
): Part {
  const { deck } = context;
  const setting = settingOf(deck.delivery, deck.camera);
  return {
    kind: 'hanging',
    width: sideWidth,
    beside: slides.map(({ slide, number }) =>
      slideThumbnail(slide, number, setting, words(context.say.slide(number))),
    ),
    blocks,
    readers: 'facilitator',
    origin: item.origin,
  };
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
  return { ...first, beside: [...first.beside.slice(0, 1), group(facts, origin), ...first.beside.slice(1)] };
}

function slidesOf({ deck }: HandoutContext, item: PlanItem): readonly NumberedSlide[] {
  return deck.slides
    .map((slide, index) => ({ slide, number: index + 1 }))
    .filter(({ slide }) => slide.item === item.index);
}

/** Slides from the one with this label to the next that has a label. */
function labelledSlides(slides: readonly NumberedSlide[], label: string): readonly NumberedSlide[] {
  const start = slides.findIndex(({ slide }) => slide.labels.some((one) => one === label));
  if (start < 0) return [];
  const next = slides.findIndex(({ slide }, index) => index > start && slide.labels.length > 0);
  return slides.slice(start, next < 0 ? undefined : next);
}

function principlePart(
  context: HandoutContext,
  item: PlanItem,
  principle: Principle,
  slides: readonly NumberedSlide[],
): Part {
  const { say } = context;
  const { origin } = principle;
  const name = principle.number === undefined ? say.principle : say.principleNumber(principle.number);
  const label = `principle:${principle.id}` as const;
  const own = item.kind === 'principle' ? slides : labelledSlides(slides, label);
  return part(context, item, own, [
    ...(item.kind === 'principle'
      ? []
      : [title(3, [...words(`${name}: `), ...principle.title.inlines], origin)]),
    ...(principle.promise === undefined
      ? []
      : [role('body', principle.promise.inlines, principle.promise.origin)]),
    ...notesBody(principle.body.facilitator),
    ...(principle.why === undefined ? [] : [labelled(say.why, principle.why.inlines, principle.why.origin)]),
    ...(principle.caution === undefined
      ? []
      : [labelled(say.caution, principle.caution.inlines, principle.caution.origin)]),
    ...because(context, principle),
    ...keyOf(principle.body.key, context),
    labelled(say.workbook, [referenceTo('page', label, origin)], origin, 'small'),
  ]);
}

function because({ say }: HandoutContext, principle: Principle): readonly PrintBlock[] {
  const reasons = principle.phrases.flatMap(({ try: phrase, because: reason }) =>
    reason === undefined ? [] : [[...quoted({ ...phrase }, say), ...words('\u2002'), ...reason.inlines]],
  );
  return reasons.length === 0
    ? []
    : [role('label', words(say.because), principle.origin), bullets(reasons, principle.origin)];
}

function differencesPart(context: HandoutContext, item: PlanItem, slides: readonly NumberedSlide[]): Part {
  const { say, plan } = context;
  const cautions = plan.workshop.differences.flatMap(({ topic, caution }) =>
    caution === undefined ? [] : [[...topic.inlines, ...words(': '), ...caution.inlines]],
  );
  return part(context, item, labelledSlides(slides, differencesLabel), [
    title(3, words(say.differencesTitle), item.origin),
    ...(cautions.length === 0 ? [] : [bullets(cautions, item.origin)]),
    labelled(say.workbook, [referenceTo('page', differencesLabel, item.origin)], item.origin, 'small'),
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

export function keyOf(
  blocks: HandoutContext['plan']['workshop']['body']['key'],
  { say }: Pick<HandoutContext, 'say'>,
): readonly PrintBlock[] {
  const [first] = blocks;
  if (first === undefined) return [];
  return [
    {
      kind: 'box',
      tone: 'frame',
      label: say.answerKey,
      blocks: notesBody(blocks),
      readers: 'key',
      origin: first.origin,
    },
  ];
}
