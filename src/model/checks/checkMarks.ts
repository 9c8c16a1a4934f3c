// `@page(id)`, `@slide(id)` and `{{field}}` in bodies and texts.

import type { Diagnostic } from '../../diagnostics/Diagnostic.ts';
import { didYouMean } from '../../diagnostics/nearest.ts';
import { problem } from '../../diagnostics/problem.ts';
import { kindOfReference, unknown } from '../lookUp.ts';
import { visitInlines } from '../mapInlines.ts';
import { columnName } from '../Roster.ts';
import { referenceOrder } from '../resolveReference.ts';
import { rosterColumns } from '../rosterColumns.ts';
import type { AnyEntry, Scope } from '../Scope.ts';

/** Fields that a session, the workshop or the command line gives a value. */
const fields = ['participant', 'team', 'workshop', 'date', 'facilitator', 'location'];

/** `scopes`: the workshops that the file belongs to. What one of them knows is known, and so are `more` fields. */
export function checkMarks(
  scopes: readonly Scope[],
  { file, matter }: AnyEntry,
  more: readonly string[] = [],
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const known = [...fields, ...more, ...scopes.flatMap(columnsOf)];
  const [first] = scopes;
  visitInlines([matter, file.body, file.blocks], (inline) => {
    if (inline.kind === 'field' && !known.includes(columnName(inline.name))) {
      const message = `No session has a value for \`{{${inline.name}}}\`, so it will be a ruled line.`;
      found.push(problem('merge-field-is-known', inline.origin, message, didYouMean(inline.name, known)));
    }
    if (inline.kind !== 'reference' || first === undefined) return;
    if (scopes.some((scope) => kindOfReference(scope, inline.id, referenceOrder) !== undefined)) return;
    const [message, hints] = unknown(first, inline.id, referenceOrder);
    found.push(problem('reference-leads-somewhere', inline.origin, message, hints));
  });
  return found;
}

function columnsOf(scope: Scope): readonly string[] {
  return [...scope.sessions.entries.values()].flatMap(rosterColumns);
}
