// A plan of a small workshop held in memory, for tests of what `plan/` decides.

import type { Plan } from '../../src/plan/Plan.ts';
import { type PlanOptions, planAgenda } from '../../src/plan/planAgenda.ts';
import { findIn } from '../findIn.ts';

export interface SmallWorkshop {
  /** Lines of the workshop's front matter beside title and agendas. */
  readonly matter?: string;
  /** Lines of the agenda beside its id. */
  readonly agenda: string;
  /** Front matter by the exercise's id. */
  readonly exercises?: Readonly<Record<string, string>>;
  /** Front matter by the principle's id. */
  readonly principles?: Readonly<Record<string, string>>;
  /** Front matter by the handout's id. */
  readonly handouts?: Readonly<Record<string, string>>;
  readonly options?: PlanOptions;
}

export function planOf({
  matter = '',
  agenda,
  exercises = {},
  principles = {},
  handouts = {},
  options = {},
}: SmallWorkshop): Plan {
  const lines = agenda.trim().split('\n').join('\n    ');
  const files = {
    'decks/tea/workshop.md': `---\ntitle: Tea\n${matter}\nagendas:\n  - id: day\n    ${lines}\n---\n`,
    ...inFolder('exercises', exercises),
    ...inFolder('principles', principles),
    ...inFolder('handouts', handouts),
  };
  const shipped = { 'templates/brands/default.md': '---\nkind: brand\n---\n' };
  const { project, text } = findIn(files, {}, shipped);
  const [workshop] = project.workshops;
  const day = workshop?.agendas[0];
  if (workshop === undefined || day === undefined) throw new Error(text);
  return planAgenda(workshop, day, options);
}

function inFolder(
  folder: string,
  matters: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(matters).map(([id, matter]) => [
      `decks/tea/${folder}/${id}.md`,
      `---\n${matter}\n---\nText.\n`,
    ]),
  );
}
