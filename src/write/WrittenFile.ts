// A file as the manifest lists it.

import type { OutputFile } from '../render/OutputFile.ts';

export interface WrittenFile extends Omit<OutputFile, 'content'> {
  readonly bytes: number;
  /** Of the content, in hexadecimal. */
  readonly sha256: string;
}
