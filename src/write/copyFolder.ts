// Copies a folder that is shipped with the program into one of the user's, all of it or nothing. Files of the user
// are never replaced.

import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Disk } from './Disk.ts';
import { realDisk } from './realDisk.ts';
import { writeNewFiles } from './writeNewFiles.ts';

/** Returns the paths, with `/`, sorted. Throws an OutputError when a file is in the way or the disk refuses. */
export async function copyFolder(
  from: string,
  to: string,
  disk: Disk = realDisk,
): Promise<readonly string[]> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(from, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const files = new Map<string, Uint8Array>();
  for (const path of paths) files.set(path, await readFile(join(from, path)));
  await writeNewFiles(to, files, disk);
  return paths;
}
