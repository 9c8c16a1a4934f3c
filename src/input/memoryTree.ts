// Files held in memory as a FileTree: for tests, and for callers who have no disk.

import type { FileTree, OddEntry } from './FileTree.ts';

export interface Special {
  /** Files that are links to places outside the project. */
  readonly outside?: readonly string[];
  /** Files that the user may not read. */
  readonly closed?: readonly string[];
  readonly odd?: readonly OddEntry[];
}

export function memoryTree(
  files: Readonly<Record<string, string | Uint8Array>>,
  { outside = [], closed = [], odd = [] }: Special = {},
): FileTree {
  const paths = Object.keys(files).sort();
  const encoder = new TextEncoder();
  return {
    list: (folder) => paths.filter((path) => path.startsWith(`${folder}/`)),
    odd: (folder) => odd.filter(({ path }) => path === folder || path.startsWith(`${folder}/`)),
    hasFolder: (folder) => paths.some((path) => path.startsWith(`${folder}/`)),
    read: (path) => {
      const content = Object.hasOwn(files, path) && !closed.includes(path) ? files[path] : undefined;
      return typeof content === 'string' ? encoder.encode(content) : content;
    },
    isReadable: (path) => !closed.includes(path),
    isInside: (path) => !outside.includes(path),
  };
}
