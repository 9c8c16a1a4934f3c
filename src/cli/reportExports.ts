// What the browser could not make, said once for all the files that it concerns.

import picocolors from 'picocolors';
import type { ExportFailure } from '../BuildOptions.ts';
import type { Terminal } from './Context.ts';

export function reportExports(failures: readonly ExportFailure[], terminal: Terminal): void {
  const paint = picocolors.createColors(terminal.colour.err);
  const messages = [...new Set(failures.map(({ message }) => message))];
  for (const message of messages) {
    const alike = failures.filter((failure) => failure.message === message);
    const missing = alike.map(({ workshop, agenda, format }) => `${workshop}/${agenda} (${format})`);
    const hints = alike[0]?.hints ?? [];
    const lines = [
      `${paint.red('error:')} ${message}`,
      `  Not made: ${missing.join(', ')}. Everything else was written.`,
      ...hints.map((hint) => `  ${paint.cyan('hint:')} ${hint}`),
    ];
    terminal.err(`${lines.join('\n')}\n`);
  }
}
