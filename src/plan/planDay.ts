// What the trainer's side of a day needs beside the plan itself: how people split up, what to cut, what measures
// what. In: a Plan. Out: data, computed once for all documents of the day.

import type { Grouping } from '../model/Exercise.ts';
import type { CutPlan } from './CutPlan.ts';
import { cutPlans } from './cutPlans.ts';
import { formGroups, type Group } from './formGroups.ts';
import type { Plan, PlanItem } from './Plan.ts';
import { type Trace, traceObjectives } from './traceObjectives.ts';

export interface ItemGroups {
  readonly grouping: Grouping;
  readonly groups: readonly Group[];
}

export interface PlannedDay {
  /** By the item's index, in the order of use; empty for items that are no exercise. */
  readonly groups: readonly (readonly ItemGroups[])[];
  readonly cuts: readonly CutPlan[];
  readonly trace: readonly Trace[];
  /** Breakout rooms to open: the most that are needed at once; 0 in a room. */
  readonly rooms: number;
  /** Tables to set; 0 on video. */
  readonly tables: number;
}

export function planDay(plan: Plan): PlannedDay {
  const groups = plan.items.map((item) => groupsOf(plan, item));
  const inRooms = plan.items.filter(({ exercise }) => exercise?.tool === 'breakout');
  const onVideo = plan.delivery === 'video';
  return {
    groups,
    cuts: cutPlans(plan),
    trace: traceObjectives(plan),
    rooms: onVideo ? most(inRooms.flatMap(({ index }) => groups[index] ?? [])) : 0,
    tables: onVideo ? 0 : Math.ceil(plan.participants / plan.tableSize),
  };
}

function groupsOf(plan: Plan, { exercise }: PlanItem): readonly ItemGroups[] {
  if (exercise === undefined) return [];
  const { participants, tableSize } = plan;
  return exercise.group.map((grouping) => ({
    grouping,
    groups: formGroups(participants, grouping, exercise.remainder, tableSize),
  }));
}

function most(all: readonly ItemGroups[]): number {
  return Math.max(
    0,
    ...all
      .filter(({ grouping }) => grouping !== 'plenary' && grouping !== 'solo')
      .map(({ groups }) => groups.length),
  );
}
