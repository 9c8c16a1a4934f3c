// Files to workshops. In: what `input/` read. Out: the workshops without an error, and everything found in all files.

import { arrange } from '../diagnostics/arrange.ts';
import type { Diagnostic, Outcome } from '../diagnostics/Diagnostic.ts';
import type { ProjectFiles } from '../input/SourceFile.ts';
import { assembleWorkshop } from './assembleWorkshop.ts';
import { checkAgendas } from './checks/checkAgendas.ts';
import { checkFile } from './checks/checkFile.ts';
import { checkMarks } from './checks/checkMarks.ts';
import { checkObjectives } from './checks/checkObjectives.ts';
import { checkOnAgenda } from './checks/checkOnAgenda.ts';
import { checkPolicy } from './checks/checkPolicy.ts';
import { checkReferences, checkSharedHandout } from './checks/checkReferences.ts';
import { type AnyEntry, makeScopes, type Scope } from './Scope.ts';
import type { Workshop } from './Workshop.ts';

export interface Project {
  /** Those in whose files no error was found, by id. */
  readonly workshops: readonly Workshop[];
}

/** `read` is what `readProject` returned; its diagnostics are passed on. All are in order, each once.
 *  `fields` are merge fields that have a value from elsewhere. */
export function checkProject(read: Outcome<ProjectFiles>, fields: readonly string[] = []): Outcome<Project> {
  const made = makeScopes(read.value);
  const scopes = [...made.value.scopes.values()];
  const found = [
    ...read.diagnostics,
    ...made.diagnostics,
    ...made.value.entries.flatMap((entry) => checkEntry(scopes, entry, fields)),
    ...scopes.flatMap(checkScope),
  ];
  const workshops = scopes.flatMap((scope) => assembleSound(scope, found));
  const all = arrange([...found, ...workshops.flatMap(checkOnAgenda)]);
  return { value: { workshops }, diagnostics: scopes.reduce<readonly Diagnostic[]>(withoutSilenced, all) };
}

function checkEntry(
  scopes: readonly Scope[],
  entry: AnyEntry,
  fields: readonly string[],
): readonly Diagnostic[] {
  const own = scopes.filter(({ id }) => (entry.file.workshop ?? id) === id);
  const isShared = entry.kind === 'handout' && entry.file.workshop === undefined;
  return [
    ...checkFile(entry),
    ...checkMarks(own, entry, fields),
    ...(isShared ? checkSharedHandout(scopes, entry) : []),
  ];
}

function checkScope(scope: Scope): readonly Diagnostic[] {
  return [
    ...checkReferences(scope),
    ...checkAgendas(scope),
    ...checkObjectives(scope),
    ...checkPolicy(scope),
  ];
}

/** Takes away the warnings in a workshop's files that it wants to hear no more of. */
function withoutSilenced(diagnostics: readonly Diagnostic[], scope: Scope): readonly Diagnostic[] {
  const codes: readonly string[] = scope.workshop?.matter.silence ?? [];
  return diagnostics.filter(
    ({ code, severity, location }) =>
      severity === 'error' || !codes.includes(code) || !location.file.startsWith(`decks/${scope.id}/`),
  );
}

/** An error in a shared file concerns all workshops. */
function assembleSound(scope: Scope, diagnostics: readonly Diagnostic[]): readonly Workshop[] {
  if (scope.workshop === undefined) return [];
  const isBroken = diagnostics.some(
    ({ severity, location: { file } }) =>
      severity === 'error' && (file.startsWith(`decks/${scope.id}/`) || !file.startsWith('decks/')),
  );
  return isBroken ? [] : [assembleWorkshop(scope, scope.workshop)];
}
