// Puts diagnostics in the order in which they are shown, each once.

import type { Diagnostic } from './Diagnostic.ts';

/** By file, line, column, then as found. The same code with the same words at the same place is kept once. */
export function arrange(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { code, message, location } = diagnostic;
    const key = [location.file, location.line, location.column, code, message].join('\n');
    if (!seen.has(key)) seen.set(key, diagnostic);
  }
  return [...seen.values()].sort(
    (a, b) =>
      compare(a.location.file, b.location.file) ||
      a.location.line - b.location.line ||
      a.location.column - b.location.column,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
