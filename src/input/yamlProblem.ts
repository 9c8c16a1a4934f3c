// What the YAML parser complains about, in words for authors.

import type { YAMLError } from 'yaml';
import type { Diagnostic, Location } from '../diagnostics/Diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';

export function yamlProblem(
  error: YAMLError,
  yaml: string,
  place: (from: number, to: number) => Location,
): Diagnostic {
  const [from, to] = error.pos;
  if (error.code === 'RESOURCE_EXHAUSTION') {
    return problem(
      'aliases-are-few',
      place(from, to),
      'The front matter nests too deeply or repeats too much.',
    );
  }
  const line = lineAround(yaml, from);
  const hint = hintFor(error, line, yaml.slice(from));
  const message = messages[error.code] ?? reworded(error.message);
  return problem(
    'yaml-parses',
    place(from, Math.min(to, endOfLine(yaml, from))),
    message,
    hint ? [hint] : [],
  );
}

const messages: Partial<Record<YAMLError['code'], string>> = {
  BAD_ALIAS: 'A value that begins with `*` is an alias, but nothing has that name.',
  BLOCK_IN_FLOW: 'A second `: ` inside `{…}`: this reads as a map inside a value.',
  BAD_INDENT: 'The indentation does not fit the lines around it.',
  BAD_SCALAR_START: 'A text cannot begin with this sign unless it is in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'A second `: ` on one line: this reads as a map inside a value.',
  MULTILINE_IMPLICIT_KEY: 'This line is neither `key: value` nor part of the value above.',
  NON_STRING_KEY: 'A key must be a word, but this one is a map or a list.',
  TAB_AS_INDENT: 'Tabs cannot be used to indent.',
};

function hintFor(error: YAMLError, line: string, rest: string): string | undefined {
  const value = /(?::|-)\s+((?:\[\[|\{\{|[@*&%`!|>]).*)$/.exec(line)?.[1];
  if (/^missing closing .quote/i.test(error.message)) return 'close the quotes at the end of the text';
  if (error.code === 'TAB_AS_INDENT' || /^\t/.test(line)) return 'use spaces';
  if (/^(\[\[|\{\{|[@*&%`])/.test(value ?? rest)) {
    return `put quotes around a text that begins with \`${/^(\[\[|\{\{|.)/.exec(value ?? rest)?.[0]}\``;
  }
  if (/^\s*(- )?[\w-]+:\s.*:(\s|$)/.test(line) && !line.includes('{'))
    return 'put quotes around a text that holds `: `';
  if (line.includes('{'))
    return 'inside `{…}`, put quotes around a text that holds `, ` or `: `, and close the brace';
  if (error.code === 'MULTILINE_IMPLICIT_KEY' || /^\s*#{1,6} |^[^:#]*$/.test(line)) {
    return 'is the front matter closed? Put a line of `---` alone under the last setting';
  }
  return undefined;
}

function reworded(message: string): string {
  const text = message.replace(/\s+/g, ' ').trim();
  return `This is not YAML: ${text.charAt(0).toLowerCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}

function lineAround(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, endOfLine(text, offset));
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
