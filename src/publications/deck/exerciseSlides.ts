// An exercise: what it introduces, the invitation, the steps (on video also what to do before rooms open), the
// author's further slides, the poll, the questions afterwards. In: a plan item. Out: slides.

import type { Step } from '../../model/Exercise.ts';
import type { Block, LabelKey } from '../../model/markdown.ts';
import type { PlanItem, PlannedExercise } from '../../plan/Plan.ts';
import type { Slide } from '../Deck.ts';
import { estimateLines } from '../estimateLines.ts';
import { notesFor } from '../notesFor.ts';
import { regionsOf } from '../slideRegions.ts';
import type { Inlines } from './blocks.ts';
import { dotted, inlinesOf, labelled, paragraph, words } from './blocks.ts';
import type { DeckContext } from './DeckContext.ts';
import { freeSlides, splitAtDividers } from './freeSlides.ts';
import { careNotes, itemNotes, producerNotes, stepNotes, transitionNote } from './notes.ts';
import { listSlides } from './openingSlides.ts';
import { rolePlaySlides } from './rolePlaySlides.ts';
import { withStatementType } from './statementType.ts';
import { type SlideFrame, tableSlides } from './tableSlides.ts';

export function exerciseSlides(context: DeckContext, item: PlanItem): readonly Slide[] {
  const planned = item.exercise;
  if (planned === undefined) return [];
  const [first, ...further] = splitAtDividers(planned.exercise.body.slide);
  const slides = [
    ...invitation(context, item, planned, first ?? []),
    ...(context.onVideo && planned.tool === 'breakout' ? breakout(context, item, planned) : []),
    ...steps(context, item, planned),
    ...rolePlaySlides(context, item, planned, frameOf(item, planned)),
    ...further.flatMap((part) =>
      freeSlides(context, part, { ...frameOf(item, planned), layout: 'free', title: item.title }),
    ),
    ...poll(context, item, planned),
    ...debrief(context, item, planned),
  ];
  return withTransition(context, item, slides);
}

function frameOf(item: PlanItem, planned: PlannedExercise): Omit<SlideFrame, 'layout' | 'title'> {
  return {
    kicker: item.title,
    notes: [],
    item: item.index,
    labels: [],
    page: `exercise:${planned.exercise.id}`,
    origin: planned.exercise.origin,
  };
}

function invitation(
  context: DeckContext,
  item: PlanItem,
  planned: PlannedExercise,
  part: readonly Block[],
): readonly Slide[] {
  const { exercise } = planned;
  const hasSteps = shownSteps(planned).length > 0;
  const frame: SlideFrame = {
    ...frameOf(item, planned),
    kicker: words(context.words.exercise),
    layout: 'invitation',
    title: item.title,
    ...(hasSteps ? {} : { figure: figureOf(context, item, planned) }),
    notes: [
      ...itemNotes(context, item),
      ...(exercise.purpose
        ? [labelled(context.words.purpose, inlinesOf(exercise.purpose), item.origin, 'facilitator')]
        : []),
      ...notesFor(context.plan, exercise.body.facilitator),
      ...careNotes(context, item),
      ...producerNotes(context, item),
      ...(hasSteps ? [] : stepNotes(context, item, planned.steps)),
    ],
    labels: [...new Set<LabelKey>([`exercise:${exercise.id}`, item.label])],
  };
  const purpose = exercise.purpose ? [paragraph(inlinesOf(exercise.purpose), exercise.origin)] : [];
  const blocks = part.length > 0 ? part : purpose;
  return freeSlides(context, headed(blocks, item.title), frame);
}

/** An invitation always shows a title: the author's heading, or the exercise's own. */
function headed(blocks: readonly Block[], title: Inlines): readonly Block[] {
  const [first] = blocks;
  if (first === undefined || blocks.some((block) => block.kind === 'heading'))
    return first === undefined ? [heading(title, nowhere)] : blocks;
  return [heading(title, first.origin), ...blocks];
}

const nowhere = { file: '', line: 1, column: 1 };

function heading(inlines: Inlines, origin: Block['origin']): Block {
  return { kind: 'heading', level: 1, inlines, readers: 'everyone', origin };
}

function figureOf(
  context: DeckContext,
  item: PlanItem,
  planned: PlannedExercise,
): NonNullable<Slide['figure']> {
  const { minutesShort, group } = context.words;
  const small = planned.group.filter((name) => name !== 'plenary' || planned.group.length === 1);
  const groups = small.map((name, index) => (index === 0 ? group[name] : lowered(group[name], context.lang)));
  return { text: String(item.minutes), caption: `${minutesShort} · ${groups.join(', ')}` };
}

function lowered(text: string, lang: string): string {
  return text.charAt(0).toLocaleLowerCase(lang) + text.slice(1);
}

/** What participants may see: what they do, or the question that is put to them. */
function shownSteps(planned: PlannedExercise): readonly { minutes: number | undefined; text: Inlines }[] {
  return planned.steps.flatMap((step) => {
    const text = shownText(step);
    return text ? [{ minutes: step.minutes, text }] : [];
  });
}

function shownText(step: Step): Inlines | undefined {
  if (step.who !== 'participants') return undefined;
  const text = step.do ?? step.ask;
  return text && inlinesOf(text);
}

function steps(context: DeckContext, item: PlanItem, planned: PlannedExercise): readonly Slide[] {
  const rows = shownSteps(planned);
  if (rows.length === 0) return [];
  const { words: language } = context;
  return tableSlides(
    context,
    {
      ...frameOf(item, planned),
      layout: 'steps',
      kicker: dotted([language.exercise, language.steps]),
      title: item.title,
      figure: figureOf(context, item, planned),
      notes: stepNotes(context, item, planned.steps),
    },
    [words(language.time), words(language.what)],
    rows.map(({ minutes, text }) => [
      minutes === undefined ? [] : words(`${minutes}\u00A0${language.minutesShort}`),
      text,
    ]),
  );
}

/** Read out and left standing before the rooms open: what, in which group, how long, what to bring back. */
function breakout(context: DeckContext, item: PlanItem, planned: PlannedExercise): readonly Slide[] {
  const { words: language, plan } = context;
  const group = planned.group.find((name) => name !== 'solo' && name !== 'plenary') ?? 'tables';
  const rooms =
    group === 'tables' ? language.roomsOf(plan.workshop.delivery.video.room_size) : language.group[group];
  const time = language.minutes(roomMinutes(item, planned));
  const rows: readonly (readonly Inlines[])[] = [
    [words(language.who), words(`${rooms}, ${time}`)],
    [words(language.what), breakoutTask(planned)],
    [
      words(language.bringBack),
      planned.bringBack ? inlinesOf(planned.bringBack) : words(language.bringBackDefault),
    ],
  ];
  const frame: SlideFrame = {
    ...frameOf(item, planned),
    layout: 'breakout',
    title: words(language.breakoutTitle),
  };
  return tableSlides(context, frame, [words(language.what), words(language.how)], rows);
}

function breakoutTask({ steps: all, exercise }: PlannedExercise): Inlines {
  const longest = all
    .filter((step) => shownText(step) !== undefined)
    .reduce<Step | undefined>(
      (best, step) => (best === undefined || (step.minutes ?? 0) > (best.minutes ?? 0) ? step : best),
      undefined,
    );
  return (longest && shownText(longest)) ?? inlinesOf(exercise.purpose ?? exercise.title);
}

/** Steps with a countdown are those in rooms; where none has one, all that people do. */
function roomMinutes(item: PlanItem, { steps: all }: PlannedExercise): number {
  const shown = all.filter((step) => shownText(step) !== undefined);
  const timed = shown.filter(({ timer }) => timer);
  const inRooms = timed.length > 0 ? timed : shown;
  return inRooms.reduce((sum, step) => sum + (step.minutes ?? 0), 0) || item.minutes;
}

function poll(context: DeckContext, item: PlanItem, planned: PlannedExercise): readonly Slide[] {
  const asked = planned.exercise.poll;
  if (asked === undefined) return [];
  const question = inlinesOf(asked.question);
  const options = asked.options.map(inlinesOf);
  const frame: SlideFrame = {
    ...frameOf(item, planned),
    layout: 'poll',
    kicker: dotted([context.words.poll, item.title]),
    title: question,
  };
  const { title } = regionsOf('poll', context.setting);
  if (estimateLines(question, { ...title, face: 'serif' }) <= questionLines)
    return listSlides(context, frame, options);
  const short = { ...frame, kicker: item.title, title: words(context.words.poll) };
  return [
    ...withStatementType(context, { ...short, layout: 'debrief' }, [paragraph(question, item.origin)]),
    ...listSlides(context, short, options),
  ];
}

/** A longer question gets a slide of its own before its answers. */
const questionLines = 3;

function debrief(context: DeckContext, item: PlanItem, planned: PlannedExercise): readonly Slide[] {
  if (planned.debrief.length === 0) return [];
  const { words: language } = context;
  const notes = planned.debrief.flatMap((question) => [
    labelled(language.ask, inlinesOf(question.ask), item.origin, 'facilitator'),
    ...(question.listen_for
      ? [labelled(language.listenFor, inlinesOf(question.listen_for), item.origin, 'facilitator')]
      : []),
  ]);
  const frame: SlideFrame = {
    ...frameOf(item, planned),
    layout: 'debrief',
    kicker: dotted([language.debrief, item.title]),
    title: words(language.debriefTitle),
    page: undefined,
    notes,
  };
  const [only, ...others] = planned.debrief;
  if (only && others.length === 0)
    return withStatementType(context, frame, [paragraph(inlinesOf(only.ask), item.origin)]);
  return listSlides(
    context,
    frame,
    planned.debrief.map((question) => inlinesOf(question.ask)),
  );
}

function withTransition(context: DeckContext, item: PlanItem, slides: readonly Slide[]): readonly Slide[] {
  const last = slides.at(-1);
  const note = transitionNote(context, item);
  if (last === undefined || note.length === 0) return slides;
  return [...slides.slice(0, -1), { ...last, notes: [...last.notes, ...note] }];
}
