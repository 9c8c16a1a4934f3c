// When in the day a printed thing is needed, and how many of it: from what exercises name as their materials, and
// from the groups that people split into. In: a laid-out handout and the day. Out: place in the day and copies, or
// nothing for what this day does not print.

import type { Plan, PlanItem } from '../../plan/Plan.ts';
import type { HandoutContext } from '../HandoutContext.ts';
import { playedRoles } from '../roles/composeRoleSheets.ts';
import type { MadeFile } from './MadeFile.ts';

interface Count {
  /** Index of the item that needs it; below 0 before the day begins. */
  readonly at: number;
  readonly copies: number;
  /** One for each who comes. */
  readonly isForEach?: boolean;
}

export interface Use extends Count {
  /** Copies beside these. */
  readonly spare: number;
}

/** Of what everyone gets, one for every ten people: somebody comes unannounced, something is spoilt. */
const peopleToASpare = 10;

/** Before the first item, in this order. */
const before = { trainer: -4, producer: -3, door: -2, seat: -1 };

export function printUse(made: MadeFile, context: HandoutContext): Use | undefined {
  const use = useOfAny(made, context);
  return use !== undefined && made.isNamed ? { ...use, copies: 1, spare: 0 } : use;
}

function useOfAny(made: MadeFile, context: HandoutContext): Use | undefined {
  const { participants, session } = context.plan;
  if (made.beside === undefined) {
    const use = useOfClear(made, context);
    if (!use?.isForEach || made.audience !== 'participant') return use && { ...use, spare: 0 };
    const others = made.hasLarge ? participants - (session?.large_print ?? 0) : participants;
    return { ...use, copies: Math.max(0, others), spare: Math.ceil(participants / peopleToASpare) };
  }
  const clear = useOfClear({ ...made, print: 'clear' }, context);
  return clear && { ...clear, copies: session?.large_print ?? 1, spare: 0 };
}

function useOfClear(made: MadeFile, context: HandoutContext): Count | undefined {
  if (context.plan.delivery === 'video' && made.audience === 'participant') return undefined;
  const [asked, use] = [named(made, context), usual(made, context)];
  if (asked === undefined || use === undefined || isForGroups(made)) return use ?? asked;
  return { ...asked, at: Math.min(asked.at, use.at) };
}

/** An exercise's `materials` name what they print, and so how many. */
function named({ handout }: MadeFile, { plan }: HandoutContext): Count | undefined {
  const material = plan.materials.find(
    ({ prints }) => prints !== undefined && plan.resolve(prints) === `handout:${handout}`,
  );
  const [at] = material?.items ?? [];
  if (material === undefined || at === undefined) return undefined;
  return { at, copies: material.count, isForEach: material.count === plan.participants };
}

function usual(made: MadeFile, context: HandoutContext): Count | undefined {
  const { plan } = context;
  const { participants, delivery, session } = plan;
  const onPaper = delivery === 'in-person';
  const end = plan.items.length;
  const trainers = Math.max(1, session?.facilitators.length ?? 1);
  const each = (at: number | undefined): Count | undefined =>
    onPaper && at !== undefined ? { at, copies: participants, isForEach: true } : undefined;
  switch (made.template) {
    case 'run-sheet':
    case 'facilitator-guide':
      return { at: before.trainer, copies: trainers };
    case 'producer-sheet':
      return { at: before.producer, copies: 1 };
    case 'attendance':
      return onPaper ? { at: before.door, copies: 1 } : undefined;
    case 'name-tent':
    case 'badge':
      return onPaper ? { at: before.door, copies: Math.ceil(participants / (made.places ?? 1)) } : undefined;
    case 'workbook':
      if (made.audience === 'facilitator') return { at: before.trainer, copies: 1 };
      return made.edition === 'blank' && made.print === 'clear' ? each(before.seat) : undefined;
    case 'role-sheet':
      return onPaper ? roleUse(made, context) : undefined;
    case 'observer-sheet':
      return onPaper ? observerUse(context) : undefined;
    case 'minute-card': {
      const at = firstItem(plan.items, ({ kind }) => kind === 'break');
      return onPaper && at !== undefined ? { at, copies: Math.ceil(participants / 2) } : undefined;
    }
    case 'action-plan':
      if (hasWorkbook(context.plan)) return undefined;
      return each(firstItem(plan.items, ({ exercise }) => exercise?.exercise.type === 'commitment'));
    case 'feedback':
      return each(firstItem(plan.items, ({ kind }) => kind === 'evaluation'));
    case 'pre-post':
      return plan.workshop.surveys.includes(made.handout) ? each(before.seat) : undefined;
    case 'principles-sheet':
      if (!hasCards(context)) return each(end);
      // who needs large print cannot read the cards
      return made.beside === undefined ? undefined : each(cardsAt(context) ?? end);
    case 'cards':
      // Role cards hold private texts, and each role has its own sheet already.
      return made.audience === 'participant' ? each(end) : undefined;
    case 'job-aid':
      return each(end);
    case 'statement':
      return each(end);
    case 'agenda':
    case 'worksheet':
    case 'needs-survey':
    case 'follow-up':
    case 'sponsor-brief':
    case 'pack-list':
      return undefined;
  }
}

/** Cards of the principles say what the sheet of them says. */
/** The first item for which cards are given out. */
function cardsAt({ plan }: HandoutContext): number | undefined {
  const material = plan.materials.find(({ prints }) => {
    const id = prints === undefined ? undefined : plan.resolve(prints)?.replace(/^handout:/, '');
    const handout = id === undefined ? undefined : plan.workshop.handouts.get(id);
    return handout?.template === 'cards' && handout.audience === 'participant';
  });
  return material?.items[0];
}

function hasCards({ plan }: HandoutContext): boolean {
  return [...plan.workshop.handouts.values()].some(
    ({ template, for: deliveries }) => template === 'cards' && deliveries.includes(plan.delivery),
  );
}

/** Its last page is the action plan; one for each is enough, unless an exercise names the sheet. */
export function hasWorkbook({ workshop, delivery }: Plan): boolean {
  return [...workshop.handouts.values()].some(
    ({ template, edition, audience, for: deliveries }) =>
      template === 'workbook' &&
      edition === 'blank' &&
      audience === 'participant' &&
      deliveries.includes(delivery),
  );
}

function firstItem(
  items: readonly PlanItem[],
  is: (item: PlanItem) => boolean | undefined,
): number | undefined {
  return items.find(is)?.index;
}

/** Sets: what is dealt out by groups is counted by them, whatever the number of pieces that an author names. */
function isForGroups({ template }: MadeFile): boolean {
  return template === 'role-sheet' || template === 'observer-sheet';
}

/** A set of pages, one a round, for each group; and one for each who only observes. */
function observerUse({ plan, day }: HandoutContext): Count | undefined {
  const item = plan.items.find(({ exercise }) =>
    exercise?.exercise.roles.some(({ observe }) => observe.length > 0),
  );
  if (item === undefined) return undefined;
  const groups = smallGroups(day.groups[item.index] ?? []);
  const observers = groups.reduce((sum, one) => sum + one.observers, 0);
  return { at: item.index, copies: Math.max(1, groups.length) + observers };
}

/** The groups that one works in; not alone and not all together. */
function smallGroups(all: HandoutContext['day']['groups'][number]) {
  return all.find(({ grouping }) => grouping !== 'solo' && grouping !== 'plenary')?.groups ?? [];
}

/** One for each group that plays it. */
function roleUse({ role }: MadeFile, { plan, day }: HandoutContext): Count | undefined {
  const item = plan.items.find(
    ({ exercise }) => exercise !== undefined && playedRoles(exercise.exercise).some(({ id }) => id === role),
  );
  if (item === undefined) return undefined;
  const copies = Math.max(1, smallGroups(day.groups[item.index] ?? []).length);
  return { at: item.index, copies };
}
