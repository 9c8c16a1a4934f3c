// zod's issues to diagnostics: each with its place, what the value must be, what it is, and what to write instead.

import type * as z from 'zod';
import { isCode } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { idFrom } from '../diagnostics/idFrom.ts';
import { didYouMean, nearest } from '../diagnostics/nearest.ts';
import { problem } from '../diagnostics/problem.ts';
import type { DataPath, SourceFile } from '../input/SourceFile.ts';
import { countWords } from './fields.ts';
import { expectation, keysOf, schemaAt, wordsOf } from './schemaAt.ts';

type Issue = z.core.$ZodIssue;

export function matterProblems(
  issues: readonly Issue[],
  schema: z.core.$ZodType,
  file: SourceFile,
): readonly Diagnostic[] {
  return issues.flatMap((issue) => issueProblems(issue, schema, file));
}

function issueProblems(issue: Issue, schema: z.core.$ZodType, file: SourceFile): readonly Diagnostic[] {
  const path = issue.path as DataPath;
  const value = valueAt(file.data, path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schemaAt(schema, path));
    return issue.keys.map((key) => unknownKey(file, path, key, known));
  }
  if (value === undefined) return [missingKey(file, path, expectation(schemaAt(schema, path)))];
  if (issue.code === 'invalid_union') {
    const nested = branchFor(issue.errors);
    if (nested !== undefined) {
      const inside = nested.map((one) => ({ ...one, path: [...issue.path, ...one.path] }) as Issue);
      return matterProblems(inside, schema, file);
    }
  }
  if (issue.code === 'invalid_key') return [badKey(file, path)];
  return [badValue(issue, schema, file, path, value)];
}

/** The alternative that the author meant: the one that does not refuse the value as a whole. */
function branchFor(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const fitting = branches.filter(
    (issues) =>
      issues.length > 0 && issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function badValue(
  issue: Issue,
  schema: z.core.$ZodType,
  file: SourceFile,
  path: DataPath,
  value: unknown,
): Diagnostic {
  const found = schemaAt(schema, path);
  const code = isCode(issue.message) ? issue.message : 'value-has-its-type';
  const message = `${capitalised(nameOf(path))} must be ${expected(issue, expectation(found))}, but ${actual(code, value, expectation(found))}.`;
  return problem(
    code,
    file.locate(path),
    message,
    hintsFor(file, path, value, expectation(found), wordsOf(found), code),
  );
}

function expected(issue: Issue, expects: string): string {
  if (!issue.message.startsWith('list-is')) return expects;
  if (issue.code === 'too_big' && issue.origin === 'array')
    return `a list of at most ${issue.maximum} entries`;
  if (issue.code === 'too_small' && issue.origin === 'array') return 'a list of at least one entry';
  return expects;
}

function actual(code: string, value: unknown, expects: string): string {
  if (Array.isArray(value) && code.startsWith('list-is')) return `has ${value.length}`;
  if (code === 'text-is-short-enough' && typeof value === 'string') {
    return expects.includes('words') ? `has ${countWords(value)}` : `has ${[...value.trim()].length}`;
  }
  return `is ${shown(value)}`;
}

function shown(value: unknown): string {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value !== 'string') return `\`${value}\``;
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}

function hintsFor(
  file: SourceFile,
  path: DataPath,
  value: unknown,
  expects: string,
  words: readonly string[],
  code: string,
): readonly string[] {
  const source = file.sourceAt(path);
  const key = path.findLast((part) => typeof part === 'string');
  const write = (text: string) =>
    typeof path.at(-1) === 'number' ? `write \`${text}\`` : `write \`${key}: ${text}\``;
  const sign = /^(\[\[|\{\{)/.exec(source)?.[0];
  if (sign !== undefined) return [`put quotes around a text that begins with \`${sign}\``];
  if (value === null) return ['write a value, or remove the key'];
  if (code === 'text-is-not-empty') return ['write words, or remove the key'];
  if (code === 'number-is-in-range' && expects.startsWith('a length')) return [];
  if (code === 'number-is-in-range') return [numberHint(value, write, expects)];
  if (code === 'time-is-a-clock-time') return [write(`"${clockOf(value) ?? '09:00'}"`)];
  if (code === 'id-is-well-formed' && typeof value === 'string') return [write(idFrom(value))];
  if (key === 'floor' && value === 0)
    return ['leave `floor` out; `if_late: drop` says that the item may be left out'];
  if (expects.includes('whole number')) return wholeNumberHint(value, write, expects.includes('minutes'));
  const isBare = typeof value === 'number' || typeof value === 'boolean';
  if (isBare && (expects.startsWith('text') || expects.startsWith('an id')))
    return [write(`"${source || value}"`)];
  const isSentence = shown(value) === 'a map' && source.includes(' ') && !source.includes('\n');
  if (isSentence && expects.startsWith('text')) return ['put quotes around a text that holds `: `'];
  if (typeof value === 'string' && expects === 'a list') return [write(`[${value}]`)];
  if (
    typeof value === 'string' &&
    /^(true|false|yes|no|on|off)$/i.test(value) &&
    expects.includes('`true`')
  ) {
    return [write(/^(true|yes|on)$/i.test(value) ? 'true' : 'false')];
  }
  const near = typeof value === 'string' ? nearest(value, words) : undefined;
  if (near !== undefined) return [`did you mean \`${near}\`?`];
  return code === 'value-is-known' && words[0] !== undefined
    ? [`${write(words[0])}, or another of these`]
    : [];
}

function wholeNumberHint(
  value: unknown,
  write: (text: string) => string,
  isMinutes: boolean,
): readonly string[] {
  if (typeof value === 'string' && /^\d+$/.test(value.trim()))
    return [`${write(value.trim())}, without quotes`];
  if (typeof value === 'number' && value > 0 && value < 1440) return [write(String(Math.ceil(value)))];
  return isMinutes ? [write('10')] : [];
}

/** The nearest number that is allowed. */
function numberHint(value: unknown, write: (text: string) => string, expects: string): string {
  const [least = 1, most = least] = [...expects.matchAll(/\d+/g)].map(Number);
  const number = typeof value === 'number' || /^\s*-?[\d.]+\s*$/.test(String(value)) ? Number(value) : least;
  return write(String(Math.min(most, Math.max(least, Math.round(number)))));
}

/** `9:5`, `9.30`, `1 pm`, `13h` or 540, the minutes of a day that other YAML makes of 09:00, as a clock time. */
function clockOf(value: unknown): string | undefined {
  const [, hour, minute = '0', half = ''] =
    /^\s*(\d{1,2})(?:[:.h]\s*(\d{1,2}))?\s*h?\s*([ap])?\.?(?:m\.?)?\s*$/i.exec(String(value)) ?? [];
  if (hour === undefined) return undefined;
  const isAfternoon = half.toLowerCase() === 'p' && Number(hour) < 12;
  const hours = half.toLowerCase() === 'a' && Number(hour) === 12 ? 0 : Number(hour) + (isAfternoon ? 12 : 0);
  if (hours > 23 || Number(minute) > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${minute.padStart(2, '0')}`;
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function unknownKey(file: SourceFile, path: DataPath, key: string, known: readonly string[]): Diagnostic {
  const at = [...path, key];
  const where = path.length === 0 ? withArticle(file.kind) : nameOf(path);
  if (key === '<<') {
    const message = 'YAML of today has no merge keys: `<<` would be a key like any other.';
    return problem('key-is-known', file.locate(at, 'key'), message, [
      'write the keys out, or give a whole value an `&name` and repeat it with `*name`',
    ]);
  }
  const isHalfText = valueAt(file.data, at) === null && path.length > 0;
  const hints = isHalfText
    ? ['inside `{…}`, put quotes around a text that holds `, `']
    : [...didYouMean(key, known), ...(nearest(key, known) ? [] : ['keys of your own begin with `x-`'])];
  return problem('key-is-known', file.locate(at, 'key'), `\`${key}\` is no key of ${where}.`, hints);
}

function missingKey(file: SourceFile, path: DataPath, expects: string): Diagnostic {
  const key = path.at(-1);
  const parent = path.slice(0, -1);
  const where = parent.length === 0 ? `This ${file.kind}` : capitalised(nameOf(parent));
  const location =
    parent.length === 0 ? { file: file.path, line: 1, column: 1 } : file.locate(parent, 'value');
  return problem('key-is-given', location, `${where} has no \`${String(key)}\`.`, [
    `write \`${String(key)}: …\` (${expects})`,
  ]);
}

function badKey(file: SourceFile, path: DataPath): Diagnostic {
  const message = `\`${String(path.at(-1))}\` must be an id: small letters, digits and hyphens, starting with a letter.`;
  return problem('id-is-well-formed', file.locate(path, 'key'), message, [
    `write \`${idFrom(String(path.at(-1)))}\``,
  ]);
}

/** How a message names the value at a path: by its key, entries of lists as such. */
export function nameOf(path: DataPath): string {
  const last = path.at(-1);
  if (typeof last === 'string') return `\`${last}\``;
  const list = path.findLast((part) => typeof part === 'string');
  return list === undefined ? 'The front matter' : `an entry of \`${list}\``;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function valueAt(data: unknown, path: DataPath): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
