// Options that several commands share: which project, and how results are printed.

import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { didYouMean } from '../diagnostics/nearest.ts';
import { UsageError } from '../UsageError.ts';
import type { Format } from './Context.ts';

export interface ProjectFlags {
  readonly root?: string;
  readonly format: Format;
}

export function addProjectOptions(command: Command): Command {
  return command
    .option('--root <folder>', 'the project: the folder that holds `decks/` (default: the current folder)')
    .addOption(
      choice('--format <format>', 'how to print: `text` for people, `json` for programs', [
        'text',
        'json',
      ]).default('text'),
    );
}

/** The project's folder, absolute. Whether it holds `decks/` is for the reader of the project to say. */
export function rootOf({ root = '.' }: ProjectFlags, cwd: string): string {
  requirePath('--root', root);
  const folder = resolve(cwd, root);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new UsageError(`There is no folder ${folder}.`, [
    'name the folder that holds `decks/` with `--root`',
  ]);
}

/** An empty path, as a script gives it whose variable is not set, would mean the current folder. */
export function requirePath(name: string, path: string): void {
  if (path.trim() === '')
    throw new UsageError(`\`${name}\` is empty.`, ['name a folder; `.` is the current one']);
}

/** An option that takes one of a few words. */
export function choice(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, description).argParser((word) => requireWord(word, words));
}

export function requireWord<T extends string>(word: string, words: readonly T[]): T {
  const found = words.find((known) => known === word);
  if (found !== undefined) return found;
  throw new InvalidArgumentError(`It must be one of ${words.join(', ')}.${suggestion(word, words)}`);
}

function suggestion(word: string, words: readonly string[]): string {
  const [hint = ''] = didYouMean(word, words);
  return hint.startsWith('did') ? `\n(${hint})` : '';
}
