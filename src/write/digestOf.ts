// Length and SHA-256 of bytes that are in memory.

import { createHash } from 'node:crypto';
import type { Digest } from './Disk.ts';

export function digestOf(content: Uint8Array): Digest {
  return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}
