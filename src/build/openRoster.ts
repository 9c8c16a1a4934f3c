// The people that a build is about: of the file that the command line names, or of the session. Throws a UsageError
// for a file that cannot be read.

import { relative } from 'node:path';
import type { BuildOptions } from '../BuildOptions.ts';
import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { readText } from '../input/readText.ts';
import { parseRoster } from '../model/parseRoster.ts';
import type { Roster } from '../model/Roster.ts';
import { UsageError } from '../UsageError.ts';

export interface OpenedRoster {
  readonly roster: Roster | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** As diagnostics name it, and its text; empty where there is none. */
  readonly file: string;
  readonly text: string;
}

const noRoster: OpenedRoster = { roster: undefined, diagnostics: [], file: '', text: '' };

export function openRoster({ roster, root, keepGoing = false }: BuildOptions): OpenedRoster {
  if (roster === undefined) return noRoster;
  const path = relative(root, roster);
  const file = path.startsWith('..') ? roster : path;
  const text = read(roster);
  if (text === 'not-utf-8') return { ...noRoster, file, diagnostics: [notUtf8(file)] };
  return parsed(text, file, keepGoing);
}

/** The roster of a session, as its file names it. */
export function sessionRoster(
  people: { readonly file: string; readonly text: string } | undefined,
  keepGoing = false,
): OpenedRoster {
  return people === undefined ? noRoster : parsed(people.text, people.file, keepGoing);
}

function parsed(text: string, file: string, keepGoing: boolean): OpenedRoster {
  // half of the bytes of UTF-16 are zero
  if (text.includes('\0')) return { ...noRoster, file, diagnostics: [notUtf8(file)] };
  const { value, diagnostics } = parseRoster(text, file, keepGoing);
  return { roster: value, diagnostics, file, text };
}

function read(path: string): string {
  try {
    return readText(path);
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error && error.code === 'ENOENT'
        ? 'is not there'
        : 'cannot be read';
    throw new UsageError(`The roster ${path} ${reason}.`, ['name a CSV file with `--roster`']);
  }
}

function notUtf8(file: string): Diagnostic {
  return problem('file-is-utf-8', { file, line: 1, column: 1 }, 'This file is not encoded as UTF-8.', [
    'open it in the program that made it, and save it as “CSV UTF-8”',
  ]);
}
