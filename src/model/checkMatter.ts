// Front matter against the schema of its kind, and its texts parsed and placed.

import type * as z from 'zod';
import type { Diagnostic, Outcome } from '../diagnostics/Diagnostic.ts';
import type { DataPath, SourceFile } from '../input/SourceFile.ts';
import { matterProblems } from './matterProblems.ts';
import { placeTexts } from './placeTexts.ts';
import type { Matter, Schemas } from './schemas.ts';
import { schemas } from './schemas.ts';

/** zod compiles a schema at its first use, which pays only for thousands of values. */
const once = { jitless: true };

/** The value is undefined where something is wrong that cannot be left out: then the whole file says nothing sure. */
export function checkMatter<K extends keyof Schemas>(
  kind: K,
  file: SourceFile,
): Outcome<Matter<K> | undefined> {
  const schema: z.ZodType = schemas[kind];
  const data = withoutOwnKeys(file.data);
  const result = schema.safeParse(data, once);
  const diagnostics: Diagnostic[] = [];
  if (!result.success) diagnostics.push(...matterProblems(result.error.issues, schema, file));
  const value = result.success ? result.data : withoutUnknownKeys(schema, data, result.error.issues);
  if (value === undefined) return { value: undefined, diagnostics };
  const placed = placeTexts(value, file);
  return { value: placed.value as Matter<K>, diagnostics: [...diagnostics, ...placed.diagnostics] };
}

/** Where unknown keys are all that is wrong, the rest is still checked, so that it all is reported at once. */
function withoutUnknownKeys(schema: z.ZodType, data: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  let rest = data;
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') return undefined;
    rest = remove(rest, issue.path as DataPath, issue.keys);
  }
  return schema.safeParse(rest, once).data;
}

function remove(data: unknown, [key, ...rest]: DataPath, keys: readonly string[]): unknown {
  if (Array.isArray(data))
    return data.map((entry, index) => (index === key ? remove(entry, rest, keys) : entry));
  const entries = Object.entries(data as object);
  return Object.fromEntries(
    key === undefined
      ? entries.filter(([name]) => !keys.includes(name))
      : entries.map(([name, value]) => [name, name === key ? remove(value, rest, keys) : value]),
  );
}

/** Keys that begin with `x-` are the author's own. */
function withoutOwnKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOwnKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      key.startsWith('x-') ? [] : [[key, withoutOwnKeys(inner)]],
    ),
  );
}
