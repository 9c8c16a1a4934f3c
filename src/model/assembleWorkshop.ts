// Checked files to a Workshop: ids as this workshop names things, references resolved, what others lend it taken in.

import { dirname, join } from 'node:path/posix';
import type { Brand } from './Brand.ts';
import { brandSchema, fontPaths } from './Brand.ts';
import { isInEdition } from './checks/checkReferences.ts';
import { collectTitles, withLentTitles } from './collectTitles.ts';
import type { Exercise } from './Exercise.ts';
import { audienceOf, type Handout } from './Handout.ts';
import { findExercise, findPrinciple } from './lookUp.ts';
import type { Principle } from './Principle.ts';
import { nameFrom, resolveIn } from './resolveIn.ts';
import { splitReference } from './resolveReference.ts';
import { rosterColumns } from './rosterColumns.ts';
import type { Entry, Scope } from './Scope.ts';
import type { Session } from './Session.ts';
import type { Agenda, Workshop } from './Workshop.ts';

/** The scope must have been checked without an error. */
export function assembleWorkshop(scope: Scope, { file, matter }: Entry<'workshop'>): Workshop {
  const exercises = collectExercises(scope, matter);
  const principles = collectPrinciples(scope, matter, exercises);
  const inEdition = new Set(principles.map(({ id }) => id));
  const handouts = collectHandouts(scope);
  const workshop: Workshop = {
    ...matter,
    kind: 'workshop',
    id: scope.id,
    agendas: matter.agendas.map((agenda, index) => assembleAgenda(scope, file, agenda, index)),
    body: file.body,
    principles,
    exercises: new Map([...exercises].map(([id, exercise]) => [id, keepToEdition(exercise, inEdition)])),
    sessions: [...scope.sessions.entries.values()].map(assembleSession),
    handouts,
    brands: collectBrands(scope),
    titles: collectTitles(scope, exercises, principles, handouts),
    origin: file.locate(['title']),
  };
  return resolveReferences(workshop, scope);
}

type Matter = Entry<'workshop'>['matter'];

function assembleAgenda(
  scope: Scope,
  file: Entry<'workshop'>['file'],
  agenda: Matter['agendas'][number],
  index: number,
): Agenda {
  const named = (reference: string | undefined) =>
    reference === undefined ? undefined : splitReference(reference, scope.id).id;
  return {
    ...agenda,
    origin: file.locate(['agendas', index, 'id']),
    items: agenda.items.map((item, at) => {
      const [exercise, principle] = [named(item.exercise), named(item.principle)];
      return {
        ...item,
        ...(exercise === undefined ? {} : { exercise }),
        ...(principle === undefined ? {} : { principle }),
        origin: file.locate(['agendas', index, 'items', at]),
      };
    }),
  };
}

/** Its own, and those of other workshops that it refers to. */
function collectExercises(scope: Scope, matter: Matter): ReadonlyMap<string, Exercise> {
  const referred = [
    ...matter.agendas.flatMap(({ items }) => items.flatMap(({ exercise }) => exercise ?? [])),
    ...matter.followups.flatMap(({ exercise }) => exercise ?? []),
  ];
  const ids = new Set([
    ...scope.exercises.entries.keys(),
    ...referred.map((id) => splitReference(id, scope.id).id),
  ]);
  return new Map(
    [...ids].flatMap((id) => {
      const entry = findExercise(scope, id);
      return entry === undefined ? [] : [[id, assembleExercise(scope, id, entry)]];
    }),
  );
}

function assembleExercise(scope: Scope, id: string, { file, matter }: Entry<'exercise'>): Exercise {
  const home = splitReference(id, scope.id).workshop;
  const named = (reference: string) => nameFrom(scope, home, reference);
  const objectives = new Set(scope.workshop?.matter.objectives.map((objective) => objective.id));
  const { introduces, ...rest } = matter;
  const exercise: Exercise = {
    ...rest,
    kind: 'exercise',
    id,
    objectives: matter.objectives.filter((objective) => objectives.has(objective)),
    principles: matter.principles.map(named),
    ...(introduces === undefined
      ? {}
      : { introduces: introduces.map((one) => (one === 'differences' ? one : named(one))) }),
    body: file.body,
    origin: file.locate(['title']),
  };
  return resolveIn(exercise, scope, home);
}

function collectPrinciples(
  scope: Scope,
  matter: Matter,
  exercises: ReadonlyMap<string, Exercise>,
): readonly Principle[] {
  const own = [...scope.principles.entries]
    .filter(([, entry]) => isInEdition(entry, matter.edition))
    .map(([id]) => id);
  const lent = [
    ...matter.agendas.flatMap(({ items }) => items.flatMap(({ principle }) => principle ?? [])),
    ...[...exercises.values()].flatMap((exercise) => [
      ...exercise.principles,
      ...(exercise.introduces ?? []),
    ]),
  ]
    .map((reference) => splitReference(reference, scope.id).id)
    .filter((id) => id.includes('/'));
  return [...new Set([...own, ...lent])]
    .flatMap((id) => {
      const entry = findPrinciple(scope, id);
      return entry === undefined ? [] : [assemblePrinciple(scope, id, entry)];
    })
    .sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || (a.id < b.id ? -1 : 1));
}

function assemblePrinciple(scope: Scope, id: string, { file, matter }: Entry<'principle'>): Principle {
  const principle: Principle = {
    ...matter,
    kind: 'principle',
    id,
    body: file.body,
    origin: file.locate(['title']),
  };
  return resolveIn(principle, scope, splitReference(id, scope.id).workshop);
}

/** Principles of another edition are not introduced: exercises forget them. */
function keepToEdition(exercise: Exercise, ids: ReadonlySet<string>): Exercise {
  const { introduces, ...rest } = exercise;
  return {
    ...rest,
    principles: exercise.principles.filter((id) => ids.has(id)),
    ...(introduces === undefined
      ? {}
      : { introduces: introduces.filter((id) => id === 'differences' || ids.has(id)) }),
  };
}

function assembleSession(entry: Entry<'session'>): Session {
  const { file, matter } = entry;
  const columns = rosterColumns(entry);
  return {
    ...matter,
    kind: 'session',
    id: file.id,
    notes: file.blocks,
    columns,
    people: peopleOf(entry),
    origin: file.locate(['agenda']),
    participantsOrigin: matter.participants === undefined ? undefined : file.locate(['participants']),
    largePrintOrigin: matter.large_print === undefined ? undefined : file.locate(['large_print']),
  };
}

function peopleOf({ file, matter }: Entry<'session'>): Session['people'] {
  const text = file.textAt(['roster']).value;
  if (matter.roster === undefined || text === undefined) return undefined;
  return { file: join(dirname(file.path), matter.roster), text };
}

function collectHandouts(scope: Scope): ReadonlyMap<string, Handout> {
  return new Map(
    [...scope.handouts.entries].map(([id, { file, matter }]) => [
      id,
      {
        ...matter,
        kind: 'handout',
        id,
        audience: matter.audience ?? (matter.of === 'roles' ? 'facilitator' : audienceOf(matter.template)),
        blocks: file.blocks,
        origin: file.locate(['template']),
      },
    ]),
  );
}

function collectBrands(scope: Scope): ReadonlyMap<string, Brand> {
  const nowhere = { file: 'deckhand:templates/brands/default.md', line: 1, column: 1 };
  const fallback: Brand = {
    ...brandSchema.parse({}),
    kind: 'brand',
    id: 'default',
    picture: undefined,
    fontFiles: new Map(),
    origin: nowhere,
  };
  const brands = [...scope.brands.entries].map(([id, { file, matter }]): [string, Brand] => {
    const picture = matter.logo === undefined ? undefined : file.pictureAt(['logo']).value;
    const fontFiles = new Map(
      [...fontPaths(matter.fonts)].flatMap(([slot, path]) => {
        const font = file.fontAt(path).value;
        return font === undefined ? [] : [[slot, font] as const];
      }),
    );
    return [id, { ...matter, kind: 'brand', id, picture, fontFiles, origin: file.locate(['title']) }];
  });
  return new Map([['default', fallback], ...brands]);
}

/** References in what is the workshop's own or shared. Exercises and principles are resolved where they are at home. */
function resolveReferences(workshop: Workshop, scope: Scope): Workshop {
  const resolve = <T>(data: T): T => resolveIn(data, scope, undefined);
  const { exercises, principles, titles, brands, ...rest } = workshop;
  const resolved = {
    ...resolve(rest),
    handouts: new Map([...workshop.handouts].map(([id, handout]) => [id, resolve(handout)])),
    exercises,
    principles,
    brands,
  };
  return { ...resolved, titles: withLentTitles(resolved, titles, scope) };
}
