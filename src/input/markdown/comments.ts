// HTML comments: Marp's directives, or presenter notes.

import { parse } from 'yaml';
import type { Location } from '../../diagnostics/Diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Block, Readers } from '../../model/markdown.ts';
import type { Context } from './Context.ts';
import { checkDirectives } from './checkDirectives.ts';

/** Marpit's and Marp Core's directives. */
const directives = [
  'theme',
  'style',
  'headingDivider',
  'lang',
  'size',
  'math',
  'class',
  'paginate',
  'header',
  'footer',
  'color',
  'backgroundColor',
  'backgroundImage',
  'backgroundPosition',
  'backgroundRepeat',
  'backgroundSize',
  'transition',
];

/** Of Marp CLI. Not compared with misspelt words, as notes may well begin with "Title:". */
const aboutTheFile = ['title', 'description', 'author', 'keywords', 'image', 'url', 'marp'];

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
  const keys = Object.keys(values);
  const bare = keys.map((key) => key.replace(/^[_$]/, ''));
  const known = bare.filter((key) => directives.includes(key) || aboutTheFile.includes(key));
  if (keys.length > 0 && known.length === keys.length) {
    for (const diagnostic of checkDirectives(values, origin)) context.report(diagnostic);
    return [{ kind: 'directive', text, readers: 'everyone', origin }];
  }
  reportMisspelt(keys, bare, known.length > 0, origin, context);
  const readers: Readers = 'facilitator';
  return [{ kind: 'comment', text, readers, origin }];
}

function reportMisspelt(
  keys: readonly string[],
  bare: readonly string[],
  amongDirectives: boolean,
  origin: Location,
  context: Context,
): void {
  bare.forEach((key, index) => {
    if (directives.includes(key) || aboutTheFile.includes(key)) return;
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

/** A comment that reads as a YAML map; empty for prose. */
function valuesOf(text: string): Readonly<Record<string, unknown>> {
  if (!/^[_$]?[A-Za-z]+\s*:/.test(text)) return {};
  try {
    // Marp reads values as text whatever they are.
    const value: unknown = parse(text, { schema: 'failsafe', logLevel: 'silent' });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}
