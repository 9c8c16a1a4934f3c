// A Diagnostic as people read it: place, code, message, the line of the source with carets, hints. Prints nothing.

import picocolors from 'picocolors';
import type { Diagnostic, Location } from './Diagnostic.ts';

/** The text of a source file, or undefined when it is not there or no text. */
export type SourceText = (file: string) => string | undefined;

/** Ends without a line break. Colour is the caller's choice: nothing here looks at the terminal. */
export function formatDiagnostic(diagnostic: Diagnostic, sourceText: SourceText, colour: boolean): string {
  const paint = picocolors.createColors(colour);
  const { code, severity, message, location, hints, related } = diagnostic;
  const tone = severity === 'error' ? paint.red : paint.yellow;
  return [
    `${paint.bold(formatPlace(location))}: ${tone(`${severity}[${code}]`)}`,
    `  ${harmless(message)}`,
    ...frame(location, sourceText(location.file), tone, paint.dim),
    ...hints.map((hint) => `  ${paint.cyan('hint:')} ${harmless(hint)}`),
    ...related.map(
      ({ message, location }) => `  ${paint.cyan('see:')} ${formatPlace(location)}: ${harmless(message)}`,
    ),
  ].join('\n');
}

export function formatPlace({ file, line, column }: Location): string {
  return `${harmless(file)}:${line}:${column}`;
}

/** Columns of the source that fit beside the line number. */
const widest = 100;

function frame(
  { line, column, endColumn }: Location,
  text: string | undefined,
  tone: (text: string) => string,
  dim: (text: string) => string,
): readonly string[] {
  const source = text?.split(/\r\n|\n|\r/)[line - 1];
  // The opening line of front matter stands for what is missing in it: it shows nothing.
  const showsNothing = source?.trim() === '' || (source === '---' && endColumn === undefined);
  if (source === undefined || showsNothing) return [];
  const start = Math.min(column - 1, source.length);
  const cut = start > widest - 20 ? start - 40 : 0;
  const shown = harmless(source.slice(cut, cut + widest));
  const before = harmless(source.slice(cut, start)).replace(/[^\t]/gu, ' ');
  const end = Math.min(
    Math.max(endColumn === undefined ? start + 1 : endColumn - 1, start + 1),
    cut + widest,
  );
  const carets = '^'.repeat(Math.max(1, [...source.slice(start, end)].length));
  const number = String(line);
  return [
    `  ${dim(`${number} |`)} ${shown}`,
    `  ${dim(`${' '.repeat(number.length)} |`)} ${before}${tone(carets)}`,
  ];
}

/** Control characters could move a terminal's cursor or change its colours. */
function harmless(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
