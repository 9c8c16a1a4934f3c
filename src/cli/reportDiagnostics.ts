// Diagnostics on the terminal: each with its line of the source, and how many there were.

import picocolors from 'picocolors';
import type { CheckResult } from '../BuildOptions.ts';
import { diagnosticsAsJson } from '../diagnostics/diagnosticsAsJson.ts';
import { formatDiagnostic } from '../diagnostics/formatDiagnostic.ts';
import type { Terminal } from './Context.ts';

/** `consequence` follows the count: "Nothing was written." */
export function reportDiagnostics(
  { diagnostics, sources }: CheckResult,
  terminal: Terminal,
  consequence: string,
): void {
  if (diagnostics.length === 0) return;
  const paint = picocolors.createColors(terminal.colour.err);
  for (const diagnostic of diagnostics) {
    terminal.err(`${formatDiagnostic(diagnostic, (file) => sources.get(file), terminal.colour.err)}\n\n`);
  }
  const { errors, warnings } = diagnosticsAsJson(diagnostics);
  const count = `${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`;
  terminal.err(`${(errors > 0 ? paint.red : paint.yellow)(count)}${consequence && ` ${consequence}`}\n`);
}

/** `no errors`, `1 error`, `2 errors`. */
export function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}
