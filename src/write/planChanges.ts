// From staged files, the manifest and what is on the disk to the changes to make. A file that deckhand did not make,
// or that was changed since, is never replaced or removed.

import { join } from 'node:path';
import type { Disk } from './Disk.ts';
import { checkWay } from './folders.ts';
import { OutputError } from './OutputError.ts';
import { isInScope, type Scope } from './Scope.ts';
import type { WrittenFile } from './WrittenFile.ts';

export interface Target {
  /** Relative to the output folder, with `/`. */
  readonly target: string;
  /** As the last manifest has it; undefined for a file that is not in it. */
  readonly known: string | undefined;
  readonly wanted: string;
}

export type Decision = 'unchanged' | 'replace' | 'foreign';

/** What to do with one target, and the SHA-256 of what it holds now. */
export async function decide(
  disk: Disk,
  out: string,
  { target, known, wanted }: Target,
): Promise<{ readonly decision: Decision; readonly before: string | null }> {
  await checkWay(disk, out, target);
  const path = join(out, target);
  const kind = await disk.look(path);
  if (kind === undefined) return { decision: 'replace', before: null };
  const before = kind === 'file' ? ((await disk.digest(path))?.sha256 ?? null) : null;
  if (before === wanted) return { decision: 'unchanged', before };
  return { decision: before !== null && before === known ? 'replace' : 'foreign', before };
}

export interface Leftovers {
  /** Not of this build, still there: they stay in the manifest. */
  readonly others: readonly WrittenFile[];
  /** Of an earlier build of this part, no longer made. */
  readonly stale: readonly WrittenFile[];
  /** Stale, but changed by hand. */
  readonly kept: readonly WrittenFile[];
}

/** Sorts the files of the last manifest that this build did not make again. `folder` is relative to `out`. */
export async function sortLeftovers(
  disk: Disk,
  out: string,
  folder: string,
  last: readonly WrittenFile[],
  scope: Scope,
): Promise<Leftovers> {
  const others: WrittenFile[] = [];
  const stale: WrittenFile[] = [];
  const kept: WrittenFile[] = [];
  for (const file of last) {
    await checkWay(disk, out, `${folder}/${file.path}`);
    const path = join(out, folder, file.path);
    const kind = await disk.look(path);
    if (kind === undefined) continue;
    const isOurs = kind === 'file' && (await disk.digest(path))?.sha256 === file.sha256;
    if (!isInScope(scope, file)) others.push(file);
    else if (isOurs) stale.push(file);
    else kept.push(file);
  }
  return { others, stale, kept };
}

export function foreignFiles(paths: readonly string[]): OutputError {
  const [first = '', ...more] = paths;
  const list = more.length === 0 ? '' : ` (and so ${more.length === 1 ? 'was' : 'were'} ${more.join(', ')})`;
  return new OutputError(
    first,
    `was not made by deckhand, or was changed since${list}; nothing was written`,
    ['move or rename it to keep it, or delete it to have it made again'],
  );
}
