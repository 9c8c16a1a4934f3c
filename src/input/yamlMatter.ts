// YAML text to plain values of which every key and value knows its place.

import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import type { Diagnostic, Location } from '../diagnostics/Diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import type { LineIndex } from './LineIndex.ts';
import type { DataPath } from './SourceFile.ts';
import { yamlProblem } from './yamlProblem.ts';

type Node = NonNullable<Document['contents']>;

export interface YamlMatter {
  /** Undefined when it does not parse, or is no map. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly locate: (path: DataPath, part?: 'key' | 'value') => Location;
  readonly sourceAt: (path: DataPath) => string;
  readonly scalarAt: (path: DataPath) => ScalarPlace | undefined;
  /** Its values cannot be relied upon. */
  readonly hasDuplicateKeys: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ScalarPlace {
  readonly value: string;
  /** As written, with its quotes. */
  readonly source: string;
  /** Offset in the file's text. */
  readonly start: number;
}

export function yamlMatter(
  file: string,
  text: string,
  index: LineIndex,
  yaml: string,
  yamlStart: number,
): YamlMatter {
  // Line breaks alone before the first key would move nothing: offsets are those of the file.
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    prettyErrors: false,
  });
  const place = (from: number, to: number): Location => {
    const start = index.placeOf(from + yamlStart);
    const end = index.placeOf(Math.max(from, to) + yamlStart);
    const single = end.line === start.line && end.column > start.column;
    return { file, ...start, ...(single ? { endColumn: end.column } : {}) };
  };
  const found = findings(document, yaml, place);
  const converted = found.fatal ? undefined : toData(document, file, place);
  return {
    data: converted?.data,
    locate: (path, part = 'value') => locate(document, path, part, place) ?? { file, line: 1, column: 1 },
    sourceAt: (path) => {
      const node = walk(document, path).node;
      return node?.range ? (yaml.slice(node.range[0], node.range[1]).split('\n')[0] ?? '').trim() : '';
    },
    scalarAt: (path) => scalarAt(document, path, text, yamlStart),
    hasDuplicateKeys: document.errors.some(({ code }) => code === 'DUPLICATE_KEY'),
    diagnostics: [...found.diagnostics, ...(converted?.diagnostics ?? [])],
  };
}

type Place = (from: number, to: number) => Location;

/** Duplicate keys are all reported, as the rest can still be read; of other errors only the first, as they cascade. */
function findings(document: Document, yaml: string, place: Place) {
  const duplicates = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const fatal = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const diagnostics = duplicates.map(({ pos }) => {
    const key = /^[^\s:,}]+/.exec(yaml.slice(pos[0]))?.[0] ?? '';
    return problem(
      'keys-are-unique',
      place(pos[0], pos[0] + key.length),
      `\`${key}\` stands twice in this map.`,
      ['remove or rename one of the two'],
    );
  });
  if (fatal !== undefined) diagnostics.push(yamlProblem(fatal, yaml, place));
  return { diagnostics, fatal: fatal !== undefined };
}

function toData(document: Document, file: string, place: Place) {
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null)) return { data: {}, diagnostics: [] };
  if (!isMap(root)) {
    const [from, to] = root.range ?? [0, 0];
    const message = `Front matter must be \`key: value\` lines, but is ${isSeq(root) ? 'a list' : 'a text'}.`;
    return { data: undefined, diagnostics: [problem('front-matter-is-a-map', place(from, to), message)] };
  }
  if (holdsItself(document)) {
    const [from, to] = root.range ?? [0, 0];
    const message = 'An alias stands inside the value that it repeats, which would never end.';
    return {
      data: undefined,
      diagnostics: [problem('aliases-are-few', place(from, to), message, ['write the value out'])],
    };
  }
  try {
    return { data: document.toJS({ maxAliasCount: 200 }) as Record<string, unknown>, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    if (/unresolved alias/i.test(error.message))
      return { data: undefined, diagnostics: [unknownAlias(document, place)] };
    const location = { file, line: 1, column: 1, endColumn: 4 };
    const message = 'The aliases of this front matter multiply into too many values.';
    return {
      data: undefined,
      diagnostics: [
        problem('aliases-are-few', location, message, ['write the values out instead of using `*name`']),
      ],
    };
  }
}

/** `&a [*a]`: the parser makes of it a value without end. */
function holdsItself(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias: (_key, alias, path) => {
      const target = alias.resolve(document);
      if (target === undefined || !path.includes(target)) return undefined;
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** `*word` where no `&word` comes before it: mostly a text in Markdown's emphasis. */
function unknownAlias(document: Document, place: Place): Diagnostic {
  let [from, to] = [0, 0];
  visit(document, {
    Alias: (_key, alias) => {
      if (alias.resolve(document) !== undefined) return undefined;
      [from, to] = alias.range ?? [0, 0];
      return visit.BREAK;
    },
  });
  return problem(
    'yaml-parses',
    place(from, to),
    'A value that begins with `*` is an alias, but nothing has that name.',
    ['put quotes around a text that begins with `*`'],
  );
}

interface Step {
  readonly pair: Pair | undefined;
  readonly node: Node | undefined;
  /** The innermost node on the way that is there. */
  readonly nearest: Node | undefined;
  readonly nearestPair: Pair | undefined;
}

function walk(document: Document, path: DataPath): Step {
  let node: Node | undefined = document.contents ?? undefined;
  let pair: Pair | undefined;
  for (const key of path) {
    const inside = isAlias(node) ? (node.resolve(document) as Node | undefined) : node;
    const nearest = inside;
    const nearestPair = pair;
    pair = isMap(inside)
      ? inside.items.find((item) => isPair(item) && keyOf(item) === String(key))
      : undefined;
    const next = isSeq(inside) ? inside.items[Number(key)] : pair?.value;
    if (next === undefined || next === null) {
      return {
        pair,
        node: undefined,
        nearest: pair === undefined ? nearest : undefined,
        nearestPair: pair ?? nearestPair,
      };
    }
    node = next as Node;
  }
  return { pair, node, nearest: node, nearestPair: pair };
}

function keyOf(pair: Pair): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key);
}

function locate(
  document: Document,
  path: DataPath,
  part: 'key' | 'value',
  place: Place,
): Location | undefined {
  const step = walk(document, path);
  const key = step.pair?.key as Node | undefined;
  const empty = step.node?.range && step.node.range[0] === step.node.range[1];
  const useKey = part === 'key' || empty || step.node === undefined;
  if (useKey && key?.range) return place(key.range[0], key.range[1]);
  const node = step.node ?? step.nearest;
  // The whole front matter is no useful place for what is missing in it.
  if (node === undefined || (node === document.contents && step.node === undefined)) return undefined;
  const [from, to] = node.range ?? [0, 0];
  return place(from, isMap(node) && !node.flow ? from : to);
}

function scalarAt(
  document: Document,
  path: DataPath,
  text: string,
  yamlStart: number,
): ScalarPlace | undefined {
  const found = walk(document, path).node;
  const node = isAlias(found) ? found.resolve(document) : found;
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
  const start = node.range[0] + yamlStart;
  return { value: node.value, source: text.slice(start, node.range[1] + yamlStart), start };
}
