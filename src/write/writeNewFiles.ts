// Writes files where there are none yet, all of them or none. One that is there with the same content is fine.

import { join } from 'node:path';
import type { Disk } from './Disk.ts';
import { makeFolders, workFolder } from './folders.ts';
import { type Change, commit, discard, recover, stagedFile } from './journal.ts';
import { withLock } from './lock.ts';
import { OutputError } from './OutputError.ts';
import { decide, heldAt } from './planChanges.ts';

/** `files`: paths in the folder, with `/`, to contents. Throws an OutputError and writes nothing when one is in the way. */
export async function writeNewFiles(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  disk: Disk,
): Promise<void> {
  const made = await makeFolders(disk, folder);
  try {
    await withLock(disk, folder, () => stageAndCommit(folder, files, disk));
  } catch (error) {
    for (const path of made) await disk.removeEmpty(path).catch(() => {});
    throw error;
  }
}

async function stageAndCommit(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  disk: Disk,
): Promise<void> {
  await recover(disk, folder);
  try {
    for (const name of ['', 'new']) await disk.makeFolder(join(workFolder(folder), name));
    const journal: Change[] = [];
    const taken: string[] = [];
    for (const [target, content] of files) {
      const { sha256 } = await disk.write(stagedFile(folder, journal.length), content);
      const decision = decide(await heldAt(disk, folder, target), undefined, sha256);
      if (decision === 'replace') journal.push({ target, before: null, after: sha256 });
      else await disk.remove(stagedFile(folder, journal.length));
      if (decision === 'foreign') taken.push(target);
    }
    if (taken.length > 0) throw inTheWay(folder, taken);
    await commit(disk, folder, journal);
  } finally {
    await discard(disk, folder).catch(() => {});
  }
}

function inTheWay(folder: string, taken: readonly string[]): OutputError {
  return new OutputError(folder, `already has ${taken.join(', ')}; nothing was written`, [
    'choose a folder that is new or empty',
  ]);
}
