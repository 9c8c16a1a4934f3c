// Cuts a file's text into YAML and body. Front matter in any other language is refused; nothing is ever run.

import matter from 'gray-matter';
import type { Diagnostic, Location } from '../diagnostics/Diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';

export interface FrontMatter {
  /** Undefined where it is not YAML or not closed. Empty where the file has none. */
  readonly yaml: string | undefined;
  /** Where `yaml` begins in the text. */
  readonly yamlStart: number;
  readonly body: string;
  /** Lines before the body. */
  readonly bodyLine: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** gray-matter runs `---js` unless its engine is replaced, and caches unless it gets options. */
const engines = { yaml: () => ({}), javascript: refuse, js: refuse, json: refuse };

function refuse(): never {
  throw new Error('front matter in this language is refused before it comes here');
}

export function frontMatter(file: string, text: string): FrontMatter {
  const lines = text.split(/\r?\n/);
  const opening = lines[0] ?? '';
  if (/^\+\+\+\s*$/.test(opening)) return broken(refusal(file, opening, 'TOML'));
  if (!/^---([^-]|$)/.test(opening)) return withoutFrontMatter(file, text, lines);
  const language = opening.slice(3).trim();
  if (!['', 'yaml', 'yml'].includes(language)) return broken(refusal(file, opening, language));
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (end < 0) return broken(unclosed(file, opening));
  if (!/^---\s*$/.test(lines[end] ?? '')) return broken(notAlone(file, end, lines[end] ?? ''));
  const { matter: source, content } = matter(text, { engines });
  // With CRLF, the one before the closing line would be left: it is part of no line break.
  const yaml = source.replace(/\r$/, '');
  // gray-matter leaves spaces after the closing line in the content.
  const body = /\s$/.test(lines[end] ?? '') ? content.slice(content.indexOf('\n') + 1) : content;
  return { yaml, yamlStart: opening.length, body, bodyLine: end + 1, diagnostics: [] };
}

function withoutFrontMatter(file: string, text: string, lines: readonly string[]): FrontMatter {
  const late = lines.findIndex((line) => line.trim() !== '');
  const isLate = late >= 0 && /^\s*---\s*$/.test(lines[late] ?? '');
  if (!isLate && looksLikeMatter(lines)) return broken(unopened(file, lines[0] ?? ''));
  if (!isLate) return { yaml: '', yamlStart: 0, body: text, bodyLine: 0, diagnostics: [] };
  return broken(
    problem(
      'front-matter-is-yaml',
      { file, line: late + 1, column: 1, endColumn: (lines[late] ?? '').length + 1 },
      'Front matter must begin in the first column of the first line of the file.',
      ['remove what stands before `---`'],
    ),
  );
}

/** `key: value` lines from the top, down to a line of `---`. */
function looksLikeMatter(lines: readonly string[]): boolean {
  const end = lines.findIndex((line) => /^---\s*$/.test(line));
  const above = lines.slice(0, Math.max(0, end)).filter((line) => line.trim() !== '');
  return (
    /^[a-z_]+:(\s|$)/.test(above[0] ?? '') && above.every((line) => /^([a-z_-]+:(\s|$)|\s|-\s|#)/i.test(line))
  );
}

function unopened(file: string, first: string): Diagnostic {
  return problem(
    'front-matter-is-yaml',
    { file, line: 1, column: 1, endColumn: first.length + 1 },
    'This looks like front matter, but the first line must be `---`.',
    ['put a line of `---` alone above it'],
  );
}

function broken(diagnostic: Diagnostic): FrontMatter {
  return { yaml: undefined, yamlStart: 0, body: '', bodyLine: 0, diagnostics: [diagnostic] };
}

function refusal(file: string, opening: string, language: string): Diagnostic {
  return problem(
    'front-matter-is-yaml',
    { file, line: 1, column: 1, endColumn: opening.length + 1 },
    `Front matter must be YAML, but is marked as \`${language}\`. It was not read.`,
    ['begin the file with `---` alone, and write `key: value` lines'],
  );
}

function unclosed(file: string, opening: string): Diagnostic {
  return problem(
    'front-matter-is-closed',
    { file, line: 1, column: 1, endColumn: opening.length + 1 },
    'The front matter that begins here is never closed.',
    ['put a line of `---` alone under the last setting'],
  );
}

function notAlone(file: string, index: number, line: string): Diagnostic {
  const location: Location = { file, line: index + 1, column: 1, endColumn: line.length + 1 };
  return problem(
    'front-matter-is-closed',
    location,
    'Front matter is closed by a line of `---` alone, but this one has more on it.',
    ['write `---` alone, or indent the line where it is part of a text'],
  );
}
