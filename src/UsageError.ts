// A wish that cannot be met as it was put: an unknown id, an option without sense. Thrown, as no place in a source
// is at fault; the command line says what is wrong and exits 2.

import { didYouMean } from './diagnostics/nearest.ts';

export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly hints: readonly string[];

  constructor(message: string, hints: readonly string[] = []) {
    super(message);
    this.hints = hints;
  }
}

/**
 * Throws a UsageError with a "did you mean" unless `wanted` is among `known`.
 * `what` names the kind of thing: `workshop`, `agenda`, `handout`.
 */
export function requireKnown(what: string, wanted: string, known: Iterable<string>): void {
  const all = [...known];
  if (all.includes(wanted)) return;
  throw new UsageError(`There is no ${what} called \`${wanted}\`.`, didYouMean(wanted, all));
}
