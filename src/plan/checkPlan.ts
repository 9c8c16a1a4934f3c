// All that can be said about a plan before anything is made of it. In: a Plan. Out: diagnostics.

import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { checkCuts } from './checkCuts.ts';
import { checkDay } from './checkDay.ts';
import { checkPacing } from './checkPacing.ts';
import { checkTrace } from './checkTrace.ts';
import type { Plan } from './Plan.ts';

export function checkPlan(plan: Plan): readonly Diagnostic[] {
  return [...checkPacing(plan), ...checkTrace(plan), ...checkDay(plan), ...checkCuts(plan)];
}
