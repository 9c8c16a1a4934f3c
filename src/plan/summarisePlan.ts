// A plan as it is printed and handed to other programs: times as text, groups counted, materials listed. In: a Plan.
// Out: JSON-able data.

import { plainText } from '../model/markdown.ts';
import { countCopies } from './countCopies.ts';
import { describeGroups } from './describeGroups.ts';
import { formGroups } from './formGroups.ts';
import type { Plan, PlanItem, PlannedMaterial } from './Plan.ts';

export interface ItemSummary {
  /** `09:00`. */
  readonly start: string;
  readonly minutes: number;
  readonly kind: PlanItem['kind'];
  readonly title: string;
  readonly lead: string;
  readonly priority: string;
  readonly ifLate: string;
  readonly floor: number;
  /** For each grouping in turn: `triads: 5 of 3, 1 of 2`. */
  readonly groups: readonly string[];
  readonly introduces: readonly string[];
}

export interface PlanSummary {
  readonly workshop: string;
  readonly title: string;
  readonly agenda: string;
  readonly session: string | undefined;
  readonly delivery: string;
  readonly date: string | undefined;
  readonly start: string;
  readonly end: string;
  /** When doors open; the start itself where they do not open before. */
  readonly doors: string;
  readonly participants: number;
  readonly items: readonly ItemSummary[];
  /** Breakout rooms to open: the most that are needed at once; 0 in a room. */
  readonly rooms: number;
  readonly materials: readonly PlannedMaterial[];
  /** How many of each handout and card set to print. */
  readonly copies: readonly { readonly handout: string; readonly count: number }[];
}

export function summarisePlan(plan: Plan): PlanSummary {
  return {
    workshop: plan.workshop.id,
    title: plainText(plan.workshop.title.inlines),
    agenda: plan.agenda.id,
    session: plan.session?.id,
    delivery: plan.delivery,
    date: plan.date,
    start: clock(plan.start),
    end: clock(plan.end),
    doors: clock(plan.start - plan.agenda.doors),
    participants: plan.participants,
    items: plan.items.map((item) => summariseItem(plan, item)),
    rooms: roomsToOpen(plan),
    materials: plan.materials,
    copies: countCopies(plan),
  };
}

function summariseItem(plan: Plan, item: PlanItem): ItemSummary {
  return {
    start: clock(item.start),
    minutes: item.minutes,
    kind: item.kind,
    title: plainText(item.title) || item.kind,
    lead: item.lead,
    priority: item.priority,
    ifLate: item.ifLate,
    floor: item.floor,
    groups: groupingsOf(plan, item).map(({ grouping, groups }) => `${grouping}: ${describeGroups(groups)}`),
    introduces: item.introduces.map(({ id }) => id),
  };
}

/** Groupings in which people split up; those who work alone or all together do not. */
function groupingsOf({ participants, tableSize }: Plan, { exercise }: PlanItem) {
  if (exercise === undefined) return [];
  return exercise.group
    .filter((grouping) => grouping !== 'solo' && grouping !== 'plenary')
    .map((grouping) => ({
      grouping,
      groups: formGroups(participants, grouping, exercise.remainder, tableSize),
    }));
}

function roomsToOpen(plan: Plan): number {
  if (plan.delivery !== 'video') return 0;
  const inRooms = plan.items.filter(({ exercise }) => exercise?.tool === 'breakout');
  return Math.max(
    0,
    ...inRooms.flatMap((item) => groupingsOf(plan, item).map(({ groups }) => groups.length)),
  );
}

/** Minutes since midnight as `09:00`; past midnight it goes on with `00:00`. */
export function clock(minutes: number): string {
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}
