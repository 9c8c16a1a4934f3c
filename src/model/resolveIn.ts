// References as a workshop names things, whichever workshop they were written in.

import { kindOfReference, scopeOf } from './lookUp.ts';
import { mapInlines } from './mapInlines.ts';
import { referenceOrder, splitReference } from './resolveReference.ts';
import type { Scope } from './Scope.ts';

/** Gives references in `data`, which comes from the workshop `home`, the label they mean here. */
export function resolveIn<T>(data: T, scope: Scope, home: string | undefined): T {
  const there = scopeOf(scope, home) ?? scope;
  return mapInlines(data, (inline) => {
    if (inline.kind !== 'reference') return inline;
    const kind = kindOfReference(there, inline.id, referenceOrder);
    if (kind === undefined || kind === 'unsure') return inline;
    return { ...inline, target: `${kind}:${nameFrom(scope, home, inline.id.replace(/^[a-z]+:/, ''))}` };
  });
}

/** A reference as it stands in a file of `home`, as this workshop names it. */
export function nameFrom(scope: Scope, home: string | undefined, reference: string): string {
  const { workshop, local } = splitReference(reference, home ?? scope.id);
  const there = workshop ?? home;
  return there === undefined || there === scope.id ? local : `${there}/${local}`;
}
