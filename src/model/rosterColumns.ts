// The names in the first row of a session's roster: each is a merge field.

import { rosterFields } from './parseRoster.ts';
import type { Entry } from './Scope.ts';

export function rosterColumns({ file, matter }: Entry<'session'>): readonly string[] {
  if (matter.roster === undefined) return [];
  return rosterFields(file.textAt(['roster']).value ?? '');
}
