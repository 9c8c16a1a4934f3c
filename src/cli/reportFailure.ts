// What is said when a command could not do its work: wrong usage, a disk that refuses, a fault of the program.

import { relative, sep } from 'node:path';
import picocolors from 'picocolors';
import type { Terminal } from './Context.ts';

export function reportFailure(failure: unknown, terminal: Terminal): void {
  const paint = picocolors.createColors(terminal.colour.err);
  const lines = isExpected(failure)
    ? [
        `${paint.red('error:')} ${failure.message}`,
        ...failure.hints.map((hint) => `  ${paint.cyan('hint:')} ${hint}`),
      ]
    : [
        `${paint.red('deckhand has a fault:')} ${failure instanceof Error ? (failure.stack ?? failure) : failure}`,
      ];
  terminal.err(`${lines.map((line) => shorten(line, terminal.cwd)).join('\n')}\n`);
}

export function failureAsJson(failure: unknown): string {
  const message = failure instanceof Error ? failure.message : String(failure);
  const hints = isExpected(failure) ? failure.hints : [];
  return `${JSON.stringify({ error: { message, hints }, diagnostics: [], files: [] }, null, 2)}\n`;
}

/** Paths inside the current folder as the user would type them. */
export function shorten(text: string, cwd: string): string {
  return text.replaceAll(cwd + sep, '');
}

export function shortPath(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short === '' ? '.' : short.startsWith('..') ? path : short;
}

function isExpected(failure: unknown): failure is Error & { readonly hints: readonly string[] } {
  return failure instanceof Error && 'hints' in failure;
}
