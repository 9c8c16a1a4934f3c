// From staged files, the manifest and what is on the disk to the changes to make. A file that deckhand did not make,
// or that was changed since, is never replaced or removed.

import { join } from 'node:path';
import type { Disk } from './Disk.ts';
import { checkWay } from './folders.ts';
import { OutputError } from './OutputError.ts';
import { isInScope, type Scope } from './Scope.ts';
import type { WrittenFile } from './WrittenFile.ts';

/** What stands at a target: the SHA-256 of a file, `other` for what is none, null for nothing. */
export type Held = string | null;

const other = 'other';

/** `target` is relative to the output folder, with `/`. */
export async function heldAt(disk: Disk, out: string, target: string): Promise<Held> {
  await checkWay(disk, out, target);
  const path = join(out, target);
  const kind = await disk.look(path);
  if (kind === undefined) return null;
  return kind === 'file' ? ((await disk.digest(path))?.sha256 ?? null) : other;
}

export type Decision = 'unchanged' | 'replace' | 'foreign';

/** What to do with a target that is to hold `wanted`; `known` is what the last manifest says of it. */
export function decide(held: Held, known: string | undefined, wanted: string): Decision {
  if (held === wanted) return 'unchanged';
  return held === null || held === known ? 'replace' : 'foreign';
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
