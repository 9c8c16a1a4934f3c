// The titles that references print.

import type { Exercise } from './Exercise.ts';
import type { Handout } from './Handout.ts';
import { findExercise, findPrinciple } from './lookUp.ts';
import { visitInlines } from './mapInlines.ts';
import { type LabelKey, plainText } from './markdown.ts';
import type { Principle } from './Principle.ts';
import type { Scope } from './Scope.ts';

/** Of everything that a reference can name, principles of other editions included. */
export function collectTitles(
  scope: Scope,
  exercises: ReadonlyMap<string, Exercise>,
  principles: readonly Principle[],
  handouts: ReadonlyMap<string, Handout>,
): ReadonlyMap<LabelKey, string> {
  const titles = new Map<LabelKey, string>();
  for (const [id, { title }] of exercises) titles.set(`exercise:${id}`, plainText(title.inlines));
  for (const [id, { matter }] of scope.principles.entries)
    titles.set(`principle:${id}`, plainText(matter.title.inlines));
  for (const { id, title } of principles) titles.set(`principle:${id}`, plainText(title.inlines));
  for (const [id, { title, questions }] of handouts) {
    titles.set(`handout:${id}`, title === undefined ? id : plainText(title.inlines));
    for (const question of questions) titles.set(`question:${question.id}`, plainText(question.text.inlines));
  }
  for (const { id, name } of scope.workshop?.matter.kpis ?? [])
    titles.set(`kpi:${id}`, plainText(name.inlines));
  return titles;
}

/** A reference may lead to another workshop's thing that is not used here otherwise: its title is still printed. */
export function withLentTitles(
  data: unknown,
  titles: ReadonlyMap<LabelKey, string>,
  scope: Scope,
): ReadonlyMap<LabelKey, string> {
  const all = new Map(titles);
  const maps = Object.values(data as object).flatMap((value) =>
    value instanceof Map ? [...value.values()] : [value],
  );
  visitInlines(maps, (inline) => {
    if (inline.kind !== 'reference' || inline.target === undefined || all.has(inline.target)) return;
    const id = inline.target.slice(inline.target.indexOf(':') + 1);
    const entry = inline.target.startsWith('exercise:') ? findExercise(scope, id) : findPrinciple(scope, id);
    if (entry !== undefined) all.set(inline.target, plainText(entry.matter.title.inlines));
  });
  return all;
}
