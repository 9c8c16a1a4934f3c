// Looks up what a reference in front matter means.

import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import { problem } from '../diagnostics/problem.ts';
import type { DataPath, Kind, SourceFile } from '../input/SourceFile.ts';
import { type ReferenceKind, referenceOrder, splitReference } from './resolveReference.ts';
import type { Entry, Scope, Shelf } from './Scope.ts';

/** What a word in a list can be: things of their own file, or parts of one. */
const names: Readonly<Record<ReferenceKind, string>> = {
  exercise: 'exercise',
  principle: 'principle',
  handout: 'handout',
  question: 'question',
  kpi: 'KPI',
};

/** The exercise that a reference names, in this workshop or another. */
export function findExercise(scope: Scope, reference: string): Entry<'exercise'> | undefined {
  const { workshop, local } = splitReference(reference, scope.id);
  return scopeOf(scope, workshop)?.exercises.entries.get(local);
}

export function findPrinciple(scope: Scope, reference: string): Entry<'principle'> | undefined {
  const { workshop, local } = splitReference(reference, scope.id);
  return scopeOf(scope, workshop)?.principles.entries.get(local);
}

export function scopeOf(scope: Scope, workshop: string | undefined): Scope | undefined {
  return workshop === undefined ? scope : scope.all.get(workshop);
}

/** The first kind, in the order that decides, that has the id; `unsure` where a broken file may have it. */
export function kindOfReference(
  scope: Scope,
  reference: string,
  kinds: readonly ReferenceKind[],
): ReferenceKind | 'unsure' | undefined {
  const { kind, workshop, local } = splitReference(reference, scope.id);
  const there = scopeOf(scope, workshop);
  if (there === undefined) return undefined;
  const among = referenceOrder.filter((one) => kinds.includes(one) && (kind === undefined || kind === one));
  const sets = among.map((one) => ({ kind: one, ...idsOf(there, one) }));
  return (
    sets.find(({ ids }) => ids.has(local))?.kind ??
    (sets.some(({ isUnsure }) => isUnsure) ? 'unsure' : undefined)
  );
}

interface Ids {
  readonly ids: ReadonlySet<string>;
  readonly isUnsure: boolean;
}

function idsOf(scope: Scope, kind: ReferenceKind): Ids {
  switch (kind) {
    case 'exercise':
      return scope.exercises;
    case 'principle':
      return scope.principles;
    case 'handout':
      return scope.handouts;
    case 'question': {
      const handouts = [...scope.handouts.entries.values()];
      const isUnsure = hasBroken(scope.handouts);
      return {
        ids: new Set(handouts.flatMap(({ matter }) => matter.questions.map(({ id }) => id))),
        isUnsure,
      };
    }
    case 'kpi': {
      const kpis = scope.workshop?.matter.kpis ?? [];
      return { ids: new Set(kpis.map(({ id }) => id)), isUnsure: scope.workshop === undefined };
    }
  }
}

export function hasBroken<K extends Kind>(shelf: Shelf<K>): boolean {
  return shelf.isUnsure || [...shelf.ids].some((id) => !shelf.entries.has(id));
}

/** A reference at `path` that must lead somewhere. */
export function checkReference(
  scope: Scope,
  file: SourceFile,
  path: DataPath,
  reference: string,
  kinds: readonly ReferenceKind[],
): readonly Diagnostic[] {
  if (kindOfReference(scope, reference, kinds) !== undefined) return [];
  return [problem('id-exists', file.locate(path), ...unknown(scope, reference, kinds))];
}

/** Message and hints for a reference that leads nowhere. */
export function unknown(
  scope: Scope,
  reference: string,
  kinds: readonly ReferenceKind[],
): readonly [message: string, hints: readonly string[]] {
  const { kind, workshop, local } = splitReference(reference, scope.id);
  if (workshop !== undefined && !scope.all.has(workshop)) {
    return [`There is no workshop "${workshop}".`, didYouMean(workshop, scope.all.keys())];
  }
  const among = kinds.filter((one) => kind === undefined || kind === one);
  if (among.length === 0) {
    const wanted = kinds.map((one) => names[one]).join(' or ');
    return [
      `Here must be the id of ${article(wanted)}, but \`${reference}\` says that it is of another kind.`,
      [],
    ];
  }
  const there = scopeOf(scope, workshop) ?? scope;
  const known = among.flatMap((one) => [...idsOf(there, one).ids]);
  const what = among
    .map((one) => names[one])
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');
  return [
    `There is no ${what} "${local}"${workshop === undefined ? '' : ` in "${workshop}"`}.`,
    didYouMean(local, known),
  ];
}

function article(noun: string): string {
  return /^[aeiou]/i.test(noun) ? `an ${noun}` : `a ${noun}`;
}

/** A plain id that must be one of those given; `what` names them: "agenda". */
export function checkId(
  file: SourceFile,
  path: DataPath,
  id: string,
  known: Iterable<string>,
  what: string,
): readonly Diagnostic[] {
  const ids = [...known];
  if (ids.includes(id)) return [];
  return [problem('id-exists', file.locate(path), `There is no ${what} "${id}".`, didYouMean(id, ids))];
}
