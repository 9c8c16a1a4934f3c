// The disk itself. The only file of the program that changes anything on it.

import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import {
  copyFile,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  unlink,
} from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { Content, Digest, Disk } from './Disk.ts';
import { digestOf } from './digestOf.ts';
import { codeOf, fromSystem } from './OutputError.ts';

const machine = hostname().replaceAll(/[^A-Za-z0-9-]/g, '_');

export const realDisk: Disk = {
  look: (path) => tried(path, () => kindOf(path), 'ENOENT', undefined),
  list: (folder) => tried(folder, async () => (await readdir(folder)).sort(), 'ENOENT', []),
  read: (file) => tried(file, () => readFile(file, 'utf8'), 'ENOENT', undefined),
  digest: (file) => tried(file, () => digestOfFile(file), 'ENOENT', undefined),
  makeFolder: async (folder) => {
    await tried(folder, () => mkdir(folder), 'EEXIST', undefined);
    if ((await tried(folder, () => kindOf(folder))) !== 'folder')
      throw fromSystem(folder, withCode('ENOTDIR'));
  },
  write,
  keep: (file, as) =>
    tried(as, () => link(file, as).catch(() => copyFile(file, as, constants.COPYFILE_EXCL))),
  rename: (from, to) => tried(to, () => rename(from, to)),
  remove: (file) => tried(file, () => unlink(file), 'ENOENT', undefined),
  removeEmpty: (folder) => tried(folder, () => rmdir(folder), /ENOENT|ENOTEMPTY|EEXIST|ENOTDIR/, undefined),
  removeTree: (folder) => tried(folder, () => rm(folder, { recursive: true, force: true })),
  sync: (folder) => tried(folder, () => syncFolder(folder), /EPERM|EISDIR|EINVAL|EACCES|ENOTSUP/, undefined),
  self: `${machine}-${process.pid}`,
  runs,
  wait: (milliseconds) => pause(milliseconds),
};

/** Windows knows no `fsync` of folders; the refusal is no failure. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'other'> {
  const stats = await lstat(path);
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
}

async function write(file: string, content: Content): Promise<Digest> {
  const handle = await tried(file, () => open(file, 'wx'));
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of content instanceof Uint8Array ? [content] : content) {
      await tried(file, () => handle.writeFile(chunk));
      hash.update(chunk);
      bytes += chunk.length;
    }
    await tried(file, () => handle.sync());
  } finally {
    await handle.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Bytes of files that are read at once, which is quicker. */
const smallFile = 1 << 20;

async function digestOfFile(file: string): Promise<Digest> {
  const { size } = await lstat(file);
  return size < smallFile ? digestOf(await readFile(file)) : digestOfStream(createReadStream(file));
}

async function digestOfStream(chunks: AsyncIterable<Uint8Array>): Promise<Digest> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

function runs(name: string): boolean {
  if (!name.startsWith(`${machine}-`)) return true;
  try {
    // Signal 0 asks whether the process is there and sends it nothing.
    process.kill(Number(name.slice(machine.length + 1)), 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Turns a refusal into an OutputError, or into `otherwise` where it is expected. */
async function tried<T, U = T>(
  path: string,
  step: () => Promise<T>,
  expected?: string | RegExp,
  otherwise?: U,
): Promise<T | U> {
  try {
    return await step();
  } catch (error) {
    const code = codeOf(error) ?? '';
    const isExpected = typeof expected === 'string' ? expected === code : expected?.test(code);
    if (isExpected) return otherwise as U;
    throw fromSystem(path, error);
  }
}

function withCode(code: string): Error {
  return Object.assign(new Error(code), { code });
}
