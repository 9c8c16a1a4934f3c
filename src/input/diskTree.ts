// A folder of the disk as a FileTree. Throws what the file system throws, except for files that are not there.

import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { FileTree } from './FileTree.ts';

export function diskTree(root: string): FileTree {
  const top = resolve(root);
  return {
    list: (folder) => listBelow(top, folder).sort(),
    hasFolder: (folder) => statSync(join(top, folder), { throwIfNoEntry: false })?.isDirectory() ?? false,
    read: (path) => {
      const file = join(top, path);
      return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;
    },
    isInside: (path) => isBelow(realpathSync(top), join(top, path)),
  };
}

/** Hidden entries and `node_modules` are left out. Linked folders are not entered, as they may lead in a circle. */
function listBelow(top: string, folder: string): string[] {
  const start = join(top, folder);
  if (!existsSync(start) || !statSync(start).isDirectory()) return [];
  return readdirSync(start).flatMap((name) => {
    if (name.startsWith('.') || name === 'node_modules') return [];
    const path = `${folder}/${name}`;
    const entry = lstatSync(join(start, name));
    if (entry.isDirectory()) return listBelow(top, path);
    return statSync(join(start, name), { throwIfNoEntry: false })?.isFile() ? [path] : [];
  });
}

function isBelow(top: string, file: string): boolean {
  if (!existsSync(file)) return true;
  const way = relative(top, realpathSync(file));
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(top, way) === realpathSync(file);
}
