// The cut plan of an agenda: what the solver needs to know of each item. In: a Plan. Out: a CutPlan for each start
// and delay.

import type { Objective } from '../model/Workshop.ts';
import type { CutPlan } from './CutPlan.ts';
import { type CuttableItem, cutAgenda } from './cutAgenda.ts';
import type { Plan, PlanItem } from './Plan.ts';
import { traceObjectives } from './traceObjectives.ts';

export function cutPlans(plan: Plan): readonly CutPlan[] {
  const core = traceObjectives(plan).filter(({ objective }) => objective.priority === 'core');
  const items = plan.items.map((item) => cuttable(item, core));
  return cutAgenda(items);
}

type Measured = readonly { readonly objective: Objective; readonly items: readonly number[] }[];

function cuttable(item: PlanItem, core: Measured): CuttableItem {
  return {
    kind: item.kind,
    minutes: item.minutes,
    floor: item.floor,
    priority: item.priority,
    ifLate: item.ifLate,
    inSteps: (item.exercise?.steps.length ?? 0) > 0,
    measures: core.flatMap(({ items }, objective) => (items.includes(item.index) ? [objective] : [])),
  };
}
