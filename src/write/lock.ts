// One build at a time writes into an output folder. Each process announces itself by a file of its own name before
// it looks for others, so that two can never both go on; files of processes that have ended do not count.

import { join } from 'node:path';
import type { Disk } from './Disk.ts';
import { OutputError, sayOf } from './OutputError.ts';

const prefix = '.deckhand-lock-';
const attempts = 100;
const pause = 100; // milliseconds

/** Locks of this process, as two builds in it have the same name. */
const held = new Set<string>();

/** Waits up to ten seconds for a build that is under way; throws an OutputError when it takes longer. */
export async function withLock<T>(disk: Disk, out: string, work: () => Promise<T>): Promise<T> {
  const lock = await acquire(disk, out);
  try {
    return await work();
  } finally {
    held.delete(lock);
    // One that cannot be removed is harmless: this process will have ended.
    await disk.remove(lock).catch(() => {});
  }
}

async function acquire(disk: Disk, out: string): Promise<string> {
  const lock = join(out, prefix + disk.self);
  let rival = lock;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (attempt > 0) await disk.wait(pause);
    if (held.has(lock)) continue;
    held.add(lock);
    const found = await announce(disk, out, lock).catch((error: unknown) => {
      held.delete(lock);
      throw sayOf(out, error);
    });
    if (found === undefined) return lock;
    held.delete(lock);
    rival = found;
  }
  throw new OutputError(out, 'is being written by another deckhand', [
    `wait until that build has finished; if none is running, delete ${rival}`,
  ]);
}

/** Leaves the lock in place and returns undefined, or takes it back and returns the lock that is in the way. */
async function announce(disk: Disk, out: string, lock: string): Promise<string | undefined> {
  await disk.remove(lock);
  await disk.write(lock, new Uint8Array());
  const others = (await disk.list(out)).filter((name) => name.startsWith(prefix) && join(out, name) !== lock);
  const rival = others.find((name) => disk.runs(name.slice(prefix.length)));
  if (rival !== undefined) {
    await disk.remove(lock);
    return join(out, rival);
  }
  for (const name of others) await disk.remove(join(out, name));
  return undefined;
}
