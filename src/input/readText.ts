// A text file that the command line names, wherever it lies.

import { readFileSync } from 'node:fs';
import { decodeUtf8 } from './decodeUtf8.ts';

/** Without the byte order mark. Throws what the file system throws. */
export function readText(path: string): string | 'not-utf-8' {
  return decodeUtf8(readFileSync(path)) ?? 'not-utf-8';
}
