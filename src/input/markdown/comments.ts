// HTML comments: Marp's directives, or presenter notes.

import { parse } from 'yaml';
import type { Location } from '../../diagnostics/Diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Block, Readers } from '../../model/markdown.ts';
import type { Context } from './Context.ts';
import { checkDirectives, deckDirectives, fileDirectives, slideDirectives } from './checkDirectives.ts';

/** Marpit's and Marp Core's, which misspelt words are compared with. */
const directives = [...Object.keys(deckDirectives), ...slideDirectives];

/** Marks for other programs, which Marp drops as well. */
const magic = [/^prettier-ignore(-(start|end))?$/, /^markdownlint-/, /^lint (disable|enable|ignore)/];

export function isComment(html: string): boolean {
  return html.trimStart().startsWith('<!--');
}

export function readComments(html: string): readonly string[] {
  return [...html.matchAll(/<!--+\s*([\s\S]*?)\s*--+>/g)].map((found) => found[1] ?? '');
}

/** Empty for comments that are for other programs. */
export function commentBlocks(text: string, origin: Location, context: Context): readonly Block[] {
  if (text === '' || magic.some((pattern) => pattern.test(text))) return [];
  const values = valuesOf(text);
  const keys = [...values.keys()];
  const bare = keys.map(withoutSign);
  const known = bare.filter(isDirective);
  if (keys.length > 0 && known.length === keys.length) {
    checkDirectives(values, origin, context);
    return [{ kind: 'directive', values: forOneSlide(values), readers: 'everyone', origin }];
  }
  reportMisspelt(keys, bare, known.length > 0, origin, context);
  const readers: Readers = 'facilitator';
  return [{ kind: 'comment', text, readers, origin }];
}

function withoutSign(key: string): string {
  return key.replace(/^[_$]/, '');
}

function isDirective(key: string): boolean {
  return directives.includes(key) || Object.hasOwn(fileDirectives, key);
}

function forOneSlide(values: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...values].flatMap(([key, value]): [string, string][] =>
      slideDirectives.includes(withoutSign(key)) && value !== '' ? [[withoutSign(key), value]] : [],
    ),
  );
}

function reportMisspelt(
  keys: readonly string[],
  bare: readonly string[],
  amongDirectives: boolean,
  origin: Location,
  context: Context,
): void {
  bare.forEach((key, index) => {
    if (isDirective(key)) return;
    const near = nearest(key, directives);
    const isMarked = /^[_$]/.test(keys[index] ?? '');
    // A capital begins a sentence: "Class: ask them …" is a note.
    const isNear = near !== undefined && (isMarked || (key.length > 4 && /^[a-z]/.test(key)));
    if (!isNear && !isMarked && !amongDirectives) return;
    const sign = /^[_$]/.exec(keys[index] ?? '')?.[0] ?? '';
    const hints =
      near === undefined ? [`known are ${directives.join(', ')}`] : [`did you mean \`${sign}${near}\`?`];
    const message = `\`${keys[index]}\` is no directive that Marp knows, so Marp would take this comment for a note.`;
    context.report(problem('directive-is-known', origin, message, hints));
  });
}

/** A comment that reads as a YAML map; empty for prose. Lists become words. */
function valuesOf(text: string): ReadonlyMap<string, string> {
  if (!/^[_$]?[A-Za-z]+\s*:/.test(text)) return new Map();
  try {
    // Marp reads values as text whatever they are.
    const value: unknown = parse(quoted(text), { schema: 'failsafe', logLevel: 'silent' });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
    return new Map(Object.entries(value).map(([key, inner]) => [key, asText(inner)]));
  } catch {
    return new Map();
  }
}

/** Marp is loose about values on one line: `#fff` is a colour, and a text may hold `: `. */
function quoted(text: string): string {
  return text.replace(/^([_$]?[A-Za-z]+\s*:[ \t]+)([^\s"'[{|>~&*].*?)[ \t]*$/gm, (whole, key, value) =>
    /#|: /.test(value) ? `${key}${JSON.stringify(value)}` : whole,
  );
}

function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).join(' ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value).trim();
}
