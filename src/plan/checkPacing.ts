// Whether people can keep up with the day. In: a Plan. Out: warnings, each with the figure it goes by and where that
// comes from. The limits are the workshop's, under `delivery`.

import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import type { Plan, PlanItem } from './Plan.ts';

/** Minutes in which one thing goes on. */
interface Segment {
  readonly item: PlanItem;
  readonly minutes: number;
  readonly peopleAct: boolean;
}

/** A breakout costs this many minutes to enter and leave, and should leave this many to work in. */
const transit = 2;
const leastNet = 6;

const sources = {
  stretch: { 'in-person': 'Bob Pike’s 90/20/8', video: 'the RNTC guide for trainers' },
  involve: { 'in-person': 'Bob Pike’s 90/20/8', video: 'Huggett for the Learning Guild' },
} as const;

export function checkPacing(plan: Plan): readonly Diagnostic[] {
  const segments = plan.items.flatMap(segmentsOf);
  return [
    ...checkStretches(plan),
    ...checkInvolvement(plan, segments),
    ...checkPace(plan, segments),
    ...plan.items.flatMap((item) => checkTransit(plan, item)),
  ];
}

/** Steps where an exercise has them; a principle, the differences and a slide are told, all else is done. */
function segmentsOf(item: PlanItem): readonly Segment[] {
  const steps = item.exercise?.steps ?? [];
  if (steps.length > 0) {
    return steps.map((step) => ({
      item,
      minutes: step.minutes ?? 0,
      peopleAct: step.who === 'participants' || step.ask !== undefined,
    }));
  }
  const isTold = item.kind === 'principle' || item.kind === 'differences' || item.kind === 'slide';
  return item.minutes === 0 ? [] : [{ item, minutes: item.minutes, peopleAct: !isTold }];
}

function checkStretches(plan: Plan): readonly Diagnostic[] {
  const limit = plan.workshop.delivery[plan.delivery].longest_stretch;
  const found: Diagnostic[] = [];
  let minutes = 0;
  let first: PlanItem | undefined;
  for (const item of [...plan.items, undefined]) {
    if (item !== undefined && item.kind !== 'break') {
      first ??= item;
      minutes += item.minutes;
      continue;
    }
    if (first !== undefined && minutes > limit) {
      found.push(
        problem(
          'stretch-has-a-break',
          first.origin,
          `People sit for ${minutes} minutes without a break from here on; ${limit} are the most (${sources.stretch[plan.delivery]}).`,
          ['put a `{break: …}` in between, or change `longest_stretch` under `delivery`'],
        ),
      );
    }
    minutes = 0;
    first = undefined;
  }
  return found;
}

function checkInvolvement(plan: Plan, segments: readonly Segment[]): readonly Diagnostic[] {
  const limit = plan.workshop.delivery[plan.delivery].involve_every;
  const found: Diagnostic[] = [];
  let minutes = 0;
  let first: PlanItem | undefined;
  for (const segment of [...segments, undefined]) {
    if (segment !== undefined && !segment.peopleAct) {
      first ??= segment.item;
      minutes += segment.minutes;
      continue;
    }
    if (first !== undefined && minutes > limit) {
      found.push(
        problem(
          'people-take-part',
          first.origin,
          `People only listen for ${minutes} minutes from here on; ${limit} are the most (${sources.involve[plan.delivery]}).`,
          ['let them do something in between, or change `involve_every` under `delivery`'],
        ),
      );
    }
    minutes = 0;
    first = undefined;
  }
  return found;
}

function checkPace(plan: Plan, segments: readonly Segment[]): readonly Diagnostic[] {
  if (plan.delivery !== 'in-person') return [];
  const limit = plan.workshop.delivery['in-person'].change_pace;
  return segments
    .filter(({ item, minutes }) => minutes > limit && item.kind !== 'break')
    .map(({ item, minutes }) =>
      problem(
        'pace-changes',
        item.origin,
        `One thing goes on for ${minutes} minutes; ${limit} are the most (Bob Pike’s 90/20/8).`,
        ['give the exercise `steps`, or change `change_pace` under `delivery`'],
      ),
    );
}

function checkTransit(plan: Plan, item: PlanItem): readonly Diagnostic[] {
  const { exercise } = item;
  if (plan.delivery !== 'video' || exercise?.tool !== 'breakout') return [];
  const inRooms = exercise.steps.filter(({ who }) => who === 'participants');
  const minutes =
    inRooms.length === 0 ? item.minutes : inRooms.reduce((sum, step) => sum + (step.minutes ?? 0), 0);
  if (minutes - transit >= leastNet) return [];
  return [
    problem(
      'rooms-are-worth-it',
      item.origin,
      `Of ${minutes} minutes in rooms, ${transit} go into entering and leaving; fewer than ${leastNet} are left to work in.`,
      ['give it more minutes, or let people work in the chat'],
    ),
  ];
}
