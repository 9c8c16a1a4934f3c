// The outside world of `input/`: files below one folder. Nothing else in `input/` touches a disk.

/** An entry of a folder that is no plain file in plain folders, and is therefore not listed. */
export interface OddEntry {
  readonly path: string;
  readonly what: 'linked-folder' | 'dead-link' | 'unreadable-folder' | 'folder-like-a-file';
}

export interface FileTree {
  /** Paths of all files below `folder`, relative to the root, with `/`, sorted; none where there is no such folder. */
  readonly list: (folder: string) => readonly string[];
  /** What `list` leaves out, sorted by path. */
  readonly odd: (folder: string) => readonly OddEntry[];
  /** Whether there is such a folder. */
  readonly hasFolder: (folder: string) => boolean;
  /** Undefined where there is no such file, or it cannot be read. */
  readonly read: (path: string) => Uint8Array | undefined;
  /** False for a file that is there, but that this user may not read. */
  readonly isReadable: (path: string) => boolean;
  /** Whether the file still lies below the root once all links are followed. */
  readonly isInside: (path: string) => boolean;
}
