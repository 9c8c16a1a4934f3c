// What can be wrong within a line of Markdown.

import type { Diagnostic, Location } from '../../diagnostics/Diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { deepest } from './parser.ts';

export function htmlProblem(source: string, origin: Location): Diagnostic {
  const tag = /^<\/?([a-z][a-z0-9-]*)/i.exec(source)?.[0] ?? source.slice(0, 12);
  return problem(
    'html-is-not-used',
    origin,
    `\`${tag}\` is HTML, which can be neither checked nor printed.`,
    ['write it in Markdown; where `<` is meant as a sign, write `\\<`'],
  );
}

/** `</b>` after a `<b>` that has its diagnostic. */
export function isClosingOfReported(tag: string, source: string): boolean {
  const name = /^<\/([a-z][a-z0-9-]*)/i.exec(tag)?.[1];
  return name !== undefined && new RegExp(`<${name}[\\s/>]`, 'i').test(source);
}

export function misplacedLines(origin: Location): Diagnostic {
  return problem(
    'lines-stand-alone',
    origin,
    '`@lines` draws whole lines, so it cannot stand in a heading, a cell, a footnote or within marks.',
    ['put it on a line of its own, or write `____` for space within a line'],
  );
}

export function tooManyMarks(origin: Location): Diagnostic {
  return problem(
    'text-is-not-too-deep',
    origin,
    `Marks such as \`*\` lie more than ${deepest} levels within each other here.`,
    ['write fewer; where `*` or `_` is meant as a sign, write `\\*` or `\\_`'],
  );
}
