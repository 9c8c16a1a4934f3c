// Makes a Diagnostic from a code, a place and words. The severity comes from the catalogue.

import { type Code, catalogue } from './catalogue.ts';
import type { Diagnostic, Location, Related } from './Diagnostic.ts';

export function problem(
  code: Code,
  location: Location,
  message: string,
  hints: readonly string[] = [],
  related: readonly Related[] = [],
): Diagnostic {
  return { code, severity: catalogue[code].severity, message, location, hints, related };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
