// What a workshop's ids can mean: the files of its folder and the shared ones, each checked by itself.

import type { Diagnostic, Outcome } from '../diagnostics/Diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import type { FileName, Kind, ProjectFiles, SourceFile } from '../input/SourceFile.ts';
import { checkMatter } from './checkMatter.ts';
import type { Matter } from './schemas.ts';

export interface Entry<K extends Kind> {
  readonly file: SourceFile;
  readonly matter: Matter<K>;
}

/** Files of one kind by their ids. */
export interface Shelf<K extends Kind> {
  readonly entries: ReadonlyMap<string, Entry<K>>;
  /** Also of files that are broken: a reference to one of them is no mistake of its own. */
  readonly ids: ReadonlySet<string>;
  /** A file could not be read at all, so its id is not known for sure. */
  readonly isUnsure: boolean;
}

export interface Scope {
  readonly id: string;
  /** Undefined where `workshop.md` is missing or broken. */
  readonly workshop: Entry<'workshop'> | undefined;
  readonly principles: Shelf<'principle'>;
  readonly exercises: Shelf<'exercise'>;
  readonly sessions: Shelf<'session'>;
  /** Shipped, the project's and its own; the nearer replaces the farther. */
  readonly handouts: Shelf<'handout'>;
  readonly brands: Shelf<'brand'>;
  /** All scopes of the project by id, itself included. */
  readonly all: ReadonlyMap<string, Scope>;
}

export interface Scopes {
  readonly scopes: ReadonlyMap<string, Scope>;
  /** Every entry of the project once, shipped ones included. */
  readonly entries: readonly AnyEntry[];
}

export type AnyEntry = { readonly [K in Kind]: { readonly kind: K } & Entry<K> }[Kind];

export function makeScopes(project: ProjectFiles): Outcome<Scopes> {
  const checked = project.files.map((file) => ({ file, ...checkMatter(file.kind, file) }));
  const entries = checked.flatMap(({ file, value }) =>
    value === undefined || file.hasDuplicateKeys
      ? []
      : [{ kind: file.kind, file, matter: value } as AnyEntry],
  );
  const scopes = new Map<string, Scope>();
  for (const id of project.workshops) scopes.set(id, makeScope(id, project, entries, scopes));
  return {
    value: { scopes, entries },
    diagnostics: [...checked.flatMap(({ diagnostics }) => diagnostics), ...duplicates(project.files)],
  };
}

function makeScope(
  id: string,
  project: ProjectFiles,
  entries: readonly AnyEntry[],
  all: ReadonlyMap<string, Scope>,
): Scope {
  const shelf = <K extends Kind>(kind: K): Shelf<K> => makeShelf(kind, id, project, entries);
  return {
    id,
    workshop: shelf('workshop').entries.get(id),
    principles: shelf('principle'),
    exercises: shelf('exercise'),
    sessions: shelf('session'),
    handouts: shelf('handout'),
    brands: shelf('brand'),
    all,
  };
}

function makeShelf<K extends Kind>(
  kind: K,
  workshop: string,
  project: ProjectFiles,
  entries: readonly AnyEntry[],
): Shelf<K> {
  const belongs = (name: FileName) => name.kind === kind && (name.workshop ?? workshop) === workshop;
  const files = project.files.filter(belongs);
  const broken = project.broken.filter(belongs);
  // Files come shipped first, then shared, then the workshop's own: the last of an id stays, of one layer the first.
  const kept = new Map<string, SourceFile>();
  for (const file of files) {
    const before = kept.get(file.id);
    if (before === undefined || layerOf(before) !== layerOf(file)) kept.set(file.id, file);
  }
  const valid = new Map(entries.map((entry) => [entry.file, entry]));
  return {
    entries: new Map(
      [...kept].flatMap(([id, file]) => {
        const entry = valid.get(file);
        return entry === undefined ? [] : [[id, entry as unknown as Entry<K>]];
      }),
    ),
    ids: new Set([...files, ...broken].map(({ id }) => id)),
    isUnsure: broken.length > 0,
  };
}

function layerOf({ path, workshop }: FileName): string {
  return path.startsWith('deckhand:') ? 'shipped' : (workshop ?? 'shared');
}

function duplicates(files: readonly SourceFile[]): readonly Diagnostic[] {
  const first = new Map<string, SourceFile>();
  return files.flatMap((file) => {
    // Two folders could be named alike only by case, which the file system decides.
    const key = [layerOf(file), file.workshop ?? '', file.kind, file.id].join('/');
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, file);
      return [];
    }
    // Where one of the two has its id from its name, the other is the one to change.
    const [taker, owner] = file.sourceAt(['id']) === '' ? [before, file] : [file, before];
    const message = `The id "${file.id}" is taken by another ${file.kind}.`;
    const related = [{ message: 'it is here', location: owner.locate(['id']) }];
    return [
      problem('ids-are-unique', taker.locate(['id']), message, ['give one of the two another `id`'], related),
    ];
  });
}
