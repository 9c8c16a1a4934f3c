// Files held in memory as a FileTree: for tests, and for callers who have no disk.

import type { FileTree } from './FileTree.ts';

/** `outside` names files that are links to places outside the project. */
export function memoryTree(
  files: Readonly<Record<string, string | Uint8Array>>,
  outside: readonly string[] = [],
): FileTree {
  const paths = Object.keys(files).sort();
  const encoder = new TextEncoder();
  return {
    list: (folder) => paths.filter((path) => path.startsWith(`${folder}/`)),
    hasFolder: (folder) => paths.some((path) => path.startsWith(`${folder}/`)),
    read: (path) => {
      const content = Object.hasOwn(files, path) ? files[path] : undefined;
      return typeof content === 'string' ? encoder.encode(content) : content;
    },
    isInside: (path) => !outside.includes(path),
  };
}
