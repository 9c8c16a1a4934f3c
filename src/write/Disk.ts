// What writing needs of a disk, so that tests can make each step fail. Paths are absolute. Every operation throws
// an OutputError when the system refuses; an error of the content's own passes through as it is.

export type Content = Uint8Array | AsyncIterable<Uint8Array>;

export interface Digest {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export interface Disk {
  /** What is there, links not followed. */
  readonly look: (path: string) => Promise<'file' | 'folder' | 'other' | undefined>;
  /** Names in a folder, sorted; none when there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** The text of a file, or undefined when there is none. */
  readonly read: (file: string) => Promise<string | undefined>;
  /** Of a file's content, or undefined when there is none. */
  readonly digest: (file: string) => Promise<Digest | undefined>;
  /** Makes one folder; fine when it is there. */
  readonly makeFolder: (folder: string) => Promise<void>;
  /** Makes a file that is not there yet, and waits until it is on the disk. */
  readonly write: (file: string, content: Content) => Promise<Digest>;
  /** A second name for the same content, or a copy where the disk knows no such names. */
  readonly keep: (file: string, as: string) => Promise<void>;
  /** In one step; replaces what is there. */
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Fine when there is none. */
  readonly remove: (file: string) => Promise<void>;
  /** Fine when there is none; keeps a folder that is not empty. */
  readonly removeEmpty: (folder: string) => Promise<void>;
  /** A folder with all that is in it; fine when there is none. */
  readonly removeTree: (folder: string) => Promise<void>;
  /** Waits until the names in a folder are on the disk. */
  readonly sync: (folder: string) => Promise<void>;
  /** Names this process among those of all machines that share the folder. */
  readonly self: string;
  /** Whether the process of that name may still run; one on another machine always may. */
  readonly runs: (name: string) => boolean;
  readonly wait: (milliseconds: number) => Promise<void>;
}
