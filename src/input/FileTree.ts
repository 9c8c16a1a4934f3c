// The outside world of `input/`: files below one folder. Nothing else in `input/` touches a disk.

export interface FileTree {
  /** Paths of all files below `folder`, relative to the root, with `/`, sorted; none where there is no such folder. */
  readonly list: (folder: string) => readonly string[];
  /** Whether there is such a folder. */
  readonly hasFolder: (folder: string) => boolean;
  /** Undefined where there is no such file. */
  readonly read: (path: string) => Uint8Array | undefined;
  /** Whether the file still lies below the root once all links are followed. */
  readonly isInside: (path: string) => boolean;
}
