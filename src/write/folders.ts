// Paths inside the output folder, and the folders on the way to them. Nothing here leaves that folder, be it by
// `..` or through a link.

import { dirname, join, posix } from 'node:path';
import type { Disk } from './Disk.ts';
import { fromSystem, OutputError } from './OutputError.ts';

/** Whether a path, relative and with `/`, names a file inside. */
export function isSafePath(path: string): boolean {
  return path
    .split('/')
    .every((name) => /^[^\\/:*?"<>|\0]+$/.test(name) && !/^\.{1,2}$/.test(name) && !isOurs(name));
}

const workName = '.deckhand-work';

/** Where a build stages its files; inside the output folder, so that renaming stays on one disk. */
export function workFolder(out: string): string {
  return join(out, workName);
}

function isOurs(name: string): boolean {
  return name.startsWith('.deckhand-');
}

/** Folders on the way from the output folder to a file, outermost first: `a/b/c.md` → `a`, `a/b`. */
export function foldersTo(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => posix.join(...names.slice(0, index + 1)));
}

/** Throws an OutputError when something on the way to a file is not a folder. */
export async function checkWay(disk: Disk, out: string, path: string): Promise<void> {
  for (const folder of foldersTo(path)) {
    const full = join(out, folder);
    const kind = await disk.look(full);
    if (kind === undefined) return;
    if (kind !== 'folder') throw notAFolder(full, kind);
  }
}

export async function makeWay(disk: Disk, out: string, path: string): Promise<void> {
  await checkWay(disk, out, path);
  for (const folder of foldersTo(path)) await disk.makeFolder(join(out, folder));
}

/** Removes the folders on the way that are empty now. */
export async function clearWay(disk: Disk, out: string, path: string): Promise<void> {
  for (const folder of [...foldersTo(path)].reverse()) await disk.removeEmpty(join(out, folder));
}

/** Makes a folder and those above it. Returns the ones that were not there, innermost first. */
export async function makeFolders(disk: Disk, folder: string): Promise<readonly string[]> {
  const kind = await disk.look(folder);
  if (kind === 'file') throw notAFolder(folder, kind);
  if (kind !== undefined) return [];
  const above = dirname(folder) === folder ? [] : await makeFolders(disk, dirname(folder));
  await disk.makeFolder(folder);
  return [folder, ...above];
}

export function notAFolder(path: string, kind: 'file' | 'other'): OutputError {
  if (kind === 'file') return fromSystem(path, Object.assign(new Error('ENOTDIR'), { code: 'ENOTDIR' }));
  return new OutputError(
    path,
    'is a link, and deckhand writes only into a plain folder and folders inside it',
    ['remove the link, or name the folder that it leads to with `--out`'],
  );
}
