// The plan of an agenda of the shipped workshop, and one of its handouts.

import { fileURLToPath } from 'node:url';
import { openProject } from '../../src/build.ts';
import type { Handout } from '../../src/model/Handout.ts';
import type { Plan } from '../../src/plan/Plan.ts';
import { planAgenda } from '../../src/plan/planAgenda.ts';

export async function findPlan(
  id: string,
  handoutId: string,
): Promise<{ readonly plan: Plan; readonly handout: Handout }> {
  const { workshops } = await openProject(fileURLToPath(new URL('../..', import.meta.url)));
  const workshop = workshops.find((one) => one.id === 'internal-customer-service');
  const agenda = workshop?.agendas.find((one) => one.id === id);
  const handout = workshop?.handouts.get(handoutId);
  if (workshop === undefined || agenda === undefined || handout === undefined) throw new Error(`no ${id}`);
  return { plan: planAgenda(workshop, agenda), handout };
}
