// Whether what an agenda's exercises and principles refer to is on that agenda, so that it has a page and a slide.

import type { Diagnostic } from '../../diagnostics/Diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { visitInlines } from '../mapInlines.ts';
import type { LabelKey } from '../markdown.ts';
import type { Agenda, Workshop } from '../Workshop.ts';

export function checkOnAgenda(workshop: Workshop): readonly Diagnostic[] {
  return workshop.agendas.flatMap((agenda) => checkAgenda(workshop, agenda));
}

function checkAgenda(workshop: Workshop, agenda: Agenda): readonly Diagnostic[] {
  const exercises = agenda.items.flatMap(({ exercise }) => workshop.exercises.get(exercise ?? '') ?? []);
  const introduced = new Set([
    ...agenda.items.flatMap(({ principle }) => principle ?? []),
    ...exercises.flatMap((exercise) => exercise.introduces ?? exercise.principles),
  ]);
  const principles = workshop.principles.filter(({ id }) => introduced.has(id));
  const there = new Set<LabelKey>([
    ...exercises.map(({ id }): LabelKey => `exercise:${id}`),
    ...principles.map(({ id }): LabelKey => `principle:${id}`),
  ]);
  const found: Diagnostic[] = [];
  visitInlines([agenda.items, exercises, principles], (inline) => {
    if (inline.kind !== 'reference' || inline.target === undefined || there.has(inline.target)) return;
    if (!/^(exercise|principle):/.test(inline.target)) return;
    const title = workshop.titles.get(inline.target) ?? inline.id;
    const message = `"${title}" is not on \`${agenda.id}\`, so its title is printed instead of a number.`;
    found.push(problem('reference-is-on-agenda', inline.origin, message));
  });
  return found;
}
