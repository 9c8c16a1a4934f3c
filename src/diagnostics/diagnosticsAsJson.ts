// Diagnostics as other programs read them. The shape is part of the command line's contract.

import type { Diagnostic } from './Diagnostic.ts';

export interface DiagnosticsReport {
  readonly errors: number;
  readonly warnings: number;
  readonly diagnostics: readonly Diagnostic[];
}

export function diagnosticsAsJson(diagnostics: readonly Diagnostic[]): DiagnosticsReport {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: diagnostics.length - errors, diagnostics };
}
