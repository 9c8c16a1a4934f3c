// The facilitator's and the producer's side of a slide: presenter notes as blocks. In: plan items. Out: blocks that
// no participant may read. Never puts a producer's task into a deck for the room.

import { formatClock } from '../../model/clock.ts';
import type { Step } from '../../model/Exercise.ts';
import type { Block } from '../../model/markdown.ts';
import type { PlanItem } from '../../plan/Plan.ts';
import { quoted } from '../quoted.ts';
import { whenLate } from '../whenLate.ts';
import type { Inlines } from './blocks.ts';
import { dotted, inlinesOf, labelled, list, paragraph, strong, words } from './blocks.ts';
import type { DeckContext } from './DeckContext.ts';

/** Clock time, minutes, who leads, what to do when late, and the agenda's own notes. */
export function itemNotes(context: DeckContext, item: PlanItem): readonly Block[] {
  const { words: language } = context;
  const clock = `${formatClock(item.start, context.lang)} – ${formatClock(item.start + item.minutes, context.lang)}`;
  const lines: Block[] = [];
  if (item.minutes > 0) {
    const late = `${language.ifLate}: ${whenLate(item, language)}`;
    const time = dotted([
      [strong(words(clock))],
      language.minutes(item.minutes),
      leader(context, item),
      late,
    ]);
    lines.push(paragraph(time, item.origin, 'facilitator'));
  }
  if (item.item.notes) lines.push(paragraph(inlinesOf(item.item.notes), item.origin, 'facilitator'));
  return lines;
}

/** Each step with its own clock time: say, do, ask, listen for. */
export function stepNotes(context: DeckContext, item: PlanItem, steps: readonly Step[]): readonly Block[] {
  let clock = item.start;
  return steps.flatMap((step, index) => {
    const time = `${formatClock(clock, context.lang)} · ${context.words.step} ${index + 1}`;
    clock += step.minutes ?? 0;
    const minutes = step.minutes ? context.words.minutes(step.minutes) : undefined;
    const head = dotted([[strong(words(time))], minutes, actor(context, step)]);
    const readers = step.who === 'producer' ? 'producer' : 'facilitator';
    return [paragraph(head, item.origin, readers), ...stepLines(context, item, step)];
  });
}

function stepLines(context: DeckContext, item: PlanItem, step: Step): readonly Block[] {
  const { words: language } = context;
  const readers = step.who === 'producer' ? 'producer' : 'facilitator';
  const lines: readonly [string, Inlines | undefined][] = [
    [language.say, step.say && quoted(step.say, context.words)],
    [language.do, step.do && inlinesOf(step.do)],
    [language.ask, step.ask && inlinesOf(step.ask)],
    [language.listenFor, step.listen_for && inlinesOf(step.listen_for)],
  ];
  return lines.flatMap(([label, text]) => (text ? [labelled(label, text, item.origin, readers)] : []));
}

/** Pitfalls, how to step out, and alternatives for people who cannot do it as written. */
export function careNotes(context: DeckContext, item: PlanItem): readonly Block[] {
  const { words: language } = context;
  const exercise = item.exercise?.exercise;
  if (exercise === undefined) return [];
  const pitfalls = exercise.pitfalls.map(
    (pitfall): Inlines => [
      ...words(`${language.if}: `),
      ...inlinesOf(pitfall.if),
      ...words(' → '),
      ...inlinesOf(pitfall.then),
    ],
  );
  return [
    ...(exercise.opt_out
      ? [labelled(language.optOut, inlinesOf(exercise.opt_out), item.origin, 'facilitator')]
      : []),
    ...labelledList(language.pitfalls, pitfalls, item, 'facilitator'),
    ...labelledList(language.access, exercise.access.map(inlinesOf), item, 'facilitator'),
  ];
}

/** What the producer pastes and does; video decks only. */
export function producerNotes(context: DeckContext, item: PlanItem): readonly Block[] {
  const planned = item.exercise;
  if (!context.onVideo || planned === undefined) return [];
  const { words: language } = context;
  return [
    ...labelledList(language.producer, planned.producer.map(inlinesOf), item, 'producer'),
    ...(planned.paste ? [labelled(language.paste, inlinesOf(planned.paste), item.origin, 'producer')] : []),
    ...(planned.fallback
      ? [labelled(language.fallback, inlinesOf(planned.fallback), item.origin, 'producer')]
      : []),
    ...planned.exercise.body.producer,
  ];
}

export function transitionNote(context: DeckContext, item: PlanItem): readonly Block[] {
  const transition = item.exercise?.transition;
  if (transition === undefined) return [];
  const text = quoted(transition, context.words);
  return [labelled(context.words.transition, text, item.origin, 'facilitator')];
}

export function labelledList(
  label: string,
  items: readonly Inlines[],
  { origin }: Pick<PlanItem, 'origin'>,
  readers: 'facilitator' | 'producer',
): readonly Block[] {
  if (items.length === 0) return [];
  return [paragraph([strong(words(label))], origin, readers), list(items, origin, { readers })];
}

function leader({ words: language }: DeckContext, item: PlanItem): string | undefined {
  switch (item.lead) {
    case 'facilitator':
      return undefined;
    case 'co-facilitator':
      return language.leads(language.coFacilitator);
    case 'producer':
      return language.leads(language.producer);
    case 'sponsor':
      return language.leads(language.sponsor);
  }
}

function actor({ words: language }: DeckContext, step: Step): string {
  switch (step.who) {
    case 'facilitator':
      return language.facilitator;
    case 'participants':
      return language.participants;
    case 'producer':
      return language.producer;
  }
}
