// A folder of the disk as a FileTree. What cannot be read is left out and named, never thrown.

import {
  accessSync,
  constants,
  type Dirent,
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { FileTree, OddEntry } from './FileTree.ts';

export function diskTree(root: string): FileTree {
  const top = resolve(root);
  const file = (path: string) => join(top, path);
  const isFile = (path: string) => follow(file(path))?.isFile() ?? false;
  return {
    list: (folder) => walk(top, folder).flatMap((entry) => (entry.what === 'file' ? [entry.path] : [])),
    odd: (folder) => walk(top, folder).flatMap(({ path, what }) => (what === 'file' ? [] : [{ path, what }])),
    hasFolder: (folder) => follow(file(folder))?.isDirectory() ?? false,
    read: (path) => (isFile(path) && mayRead(file(path)) ? readFileSync(file(path)) : undefined),
    isReadable: (path) => !isFile(path) || mayRead(file(path)),
    isInside: (path) => isBelow(top, file(path)),
  };
}

interface Entry {
  readonly path: string;
  readonly what: 'file' | OddEntry['what'];
}

function walk(top: string, folder: string): readonly Entry[] {
  return listBelow(top, folder).sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Hidden entries and `node_modules` are left out. Linked folders are not entered, as they may lead in a circle. */
function listBelow(top: string, folder: string): Entry[] {
  const start = join(top, folder);
  if (!follow(start)?.isDirectory()) return [];
  return (
    entriesOf(start)?.flatMap((entry): Entry[] => {
      const { name } = entry;
      if (name.startsWith('.') || name === 'node_modules') return [];
      const path = `${folder}/${name}`;
      if (entry.isDirectory()) {
        const like: Entry[] = /\.md$/i.test(name) ? [{ path, what: 'folder-like-a-file' }] : [];
        return [...like, ...listBelow(top, path)];
      }
      const target = follow(join(start, name));
      if (target === undefined) return [{ path, what: 'dead-link' }];
      if (target.isDirectory()) return [{ path, what: 'linked-folder' }];
      return target.isFile() ? [{ path, what: 'file' }] : [];
    }) ?? [{ path: folder, what: 'unreadable-folder' }]
  );
}

function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** What a path leads to; undefined for nothing, a circle of links, or a folder on the way that is closed. */
function follow(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function mayRead(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

function isBelow(top: string, file: string): boolean {
  if (!existsSync(file)) return true;
  const [root, real] = [realpathSync(top), realpathSync(file)];
  const way = relative(root, real);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(root, way) === real;
}
