// One command carried out. In: what the deck is, the state, the command, where it was asked for and when. Out: the new
// state; the same one when nothing changes. Knows no window and no clock.

import type { Command } from './Command.ts';
import { isOver, lengthen, pauseOrResume } from './countdown.ts';
import type { Countdown, Course, DayState, Screen } from './DayState.ts';
import { adjustedItems, minute, progressOf } from './progress.ts';
import { proposalFor, withProposal } from './proposal.ts';
import type { DayPlan } from './TrainerData.ts';
import { enter } from './visits.ts';

export interface DeckShape {
  /** The item of each slide; -1 before the first one. */
  readonly slides: readonly number[];
  readonly day: DayPlan;
}

export interface Occasion {
  readonly now: number;
  readonly screen: Screen;
}

export function applyCommand(
  deck: DeckShape,
  state: DayState,
  command: Command,
  { now, screen }: Occasion,
): DayState {
  const next = changed(deck, state, command, now);
  if (next === state) return state;
  return { ...next, revision: state.revision + 1, changedAt: now, changedBy: screen };
}

function changed(deck: DeckShape, state: DayState, command: Command, now: number): DayState {
  switch (command.kind) {
    case 'go':
      return goTo(deck, state, command.slide, now);
    case 'next':
      return goTo(deck, state, shownSlide(deck, state, 1), now);
    case 'previous':
      return goTo(deck, state, shownSlide(deck, state, -1), now);
    case 'first':
      return goTo(deck, state, 0, now);
    case 'last':
      return goTo(deck, state, deck.slides.length - 1, now);
    case 'blank':
      return { ...state, isBlank: !state.isBlank };
    case 'countdown':
      return countdownKey(deck, state, now);
    case 'start-countdown':
      return startCountdown(deck, state, command.timer, now);
    case 'lengthen':
      return withCountdown(state, (countdown) => lengthen(countdown, command.minutes * minute, now));
    case 'end-countdown':
      return withCountdown(state, () => null);
    case 'sound':
      return { ...state, isSilent: !state.isSilent };
    case 'accept-cut':
      return acceptCut(deck, state, now);
    case 'start-now':
      return startNow(deck, state, now);
    case 'undo':
      return state.undo === null ? state : { ...state, ...state.undo, undo: null };
  }
}

/** Going on always shows a slide, as the room waits for one. */
function goTo(deck: DeckShape, state: DayState, slide: number, now: number): DayState {
  const target = Math.max(0, Math.min(deck.slides.length - 1, Math.trunc(slide)));
  if (target === state.slide && !state.isBlank && state.visits.length > 0) return state;
  const item = deck.slides[target] ?? -1;
  return {
    ...state,
    slide: target,
    isBlank: false,
    visits: enter(state.visits, item, now),
    countdown: withBreak(deck, state, item, now),
  };
}

/** The nearest slide in a direction whose item was not dropped; the present one where there is none. */
export function shownSlide({ slides, day }: DeckShape, state: DayState, step: 1 | -1): number {
  const items = adjustedItems(day, state.cuts);
  for (let slide = state.slide + step; slide >= 0 && slide < slides.length; slide += step) {
    if (!items[slides[slide] ?? -1]?.isDropped) return slide;
  }
  return state.slide;
}

/** A break counts down by itself from the moment it begins. To look at its slide again does not begin it anew; a first
 * look that was too short to count does not begin it at all. */
function withBreak(deck: DeckShape, state: DayState, item: number, now: number): Countdown | null {
  const { countdown, visits } = state;
  if (!deck.day.items[item]?.isBreak) return countdown;
  const wasHere = enter(visits, item, now).some((visit) => visit.item === item && visit.from < now);
  const isSame = countdown?.item === item && now - (countdown.endsAt ?? now) < sameBreak;
  if (wasHere && isSame) return countdown;
  const minutes = adjustedItems(deck.day, state.cuts)[item]?.minutes ?? 0;
  return { item, timer: 0, endsAt: now + minutes * minute, left: 0 };
}

/** A countdown that ended longer ago belongs to a rehearsal. */
const sameBreak = 30 * minute;

function countdownKey(deck: DeckShape, state: DayState, now: number): DayState {
  const { countdown } = state;
  const item = deck.slides[state.slide] ?? -1;
  if (countdown === null || (countdown.item !== item && deck.day.items[item]?.timers.length))
    return startCountdown(deck, state, 0, now);
  if (isOver(countdown, now)) return startCountdown(deck, state, countdown.timer + 1, now);
  return { ...state, countdown: pauseOrResume(countdown, now) };
}

/** After the last one comes the first one again. */
function startCountdown({ slides, day }: DeckShape, state: DayState, timer: number, now: number): DayState {
  const item = slides[state.slide] ?? -1;
  const timers = day.items[item]?.timers ?? [];
  if (timers.length === 0) return state;
  const index = timer % timers.length;
  const length = (timers[index] ?? 0) * minute;
  return { ...state, countdown: { item, timer: index, endsAt: now + length, left: 0 } };
}

function withCountdown(state: DayState, change: (countdown: Countdown) => Countdown | null): DayState {
  return state.countdown === null ? state : { ...state, countdown: change(state.countdown) };
}

function acceptCut({ day }: DeckShape, state: DayState, now: number): DayState {
  const progress = progressOf(day, state, now);
  const proposal = progress && proposalFor(day, state, progress);
  if (proposal === undefined || proposal.cuts.length === 0) return state;
  return { ...state, cuts: withProposal(state.cuts, proposal), undo: courseOf(state) };
}

/**
 * The item on the screen begins now, and all that follows it moves along. At the first one the day begins anew: what
 * was looked at before does not count.
 */
function startNow({ slides, day }: DeckShape, state: DayState, now: number): DayState {
  const item = slides[state.slide] ?? -1;
  const undo = courseOf(state);
  if (item <= 0)
    return { ...state, origin: now, visits: [{ item, from: now }], cuts: [], countdown: null, undo };
  const start = adjustedItems(day, state.cuts)[item]?.start ?? day.start;
  const earlier = state.visits.filter((visit) => visit.item < item);
  return {
    ...state,
    origin: now - (start - day.start) * minute,
    visits: [...earlier, { item, from: now }],
    undo,
  };
}

function courseOf({ origin, visits, cuts }: DayState): Course {
  return { origin, visits, cuts };
}
