// The last stage: finished files go to disk, all or none. They are staged inside the output folder, then a marker
// that lists every rename and removal is written, then it is carried out; see journal.ts. What an interrupted build
// left behind is completed or undone first. Files that deckhand did not make are never replaced or removed.

import { join } from 'node:path';
import type { OutputFile } from '../render/OutputFile.ts';
import type { Content, Digest, Disk } from './Disk.ts';
import { digestOf } from './digestOf.ts';
import type { FailedOutput } from './FailedOutput.ts';
import { checkWay, isSafePath, makeFolders, notAFolder, workFolder } from './folders.ts';
import { type Change, commit, discard, recover, stagedFile } from './journal.ts';
import { withLock } from './lock.ts';
import { byPath, formatManifest, manifestName, readManifest } from './manifest.ts';
import { sayOf } from './OutputError.ts';
import { decide, foreignFiles, type Held, heldAt, sortLeftovers } from './planChanges.ts';
import { realDisk } from './realDisk.ts';
import { isInScope, type Scope } from './Scope.ts';
import type { WrittenFile } from './WrittenFile.ts';

export interface WorkshopOutputs {
  /** The workshop's id: names its folder. */
  readonly id: string;
  /** Everything that this build makes of it, in the order in which it is written. */
  readonly files: readonly OutputFile[];
  /** What this build is about; files of it that are no longer made are removed. */
  readonly scope: Scope;
  /** What should have been made of it, and could not be. */
  readonly failed?: readonly FailedOutput[];
}

export interface WrittenWorkshop {
  readonly id: string;
  /** Sorted by path. */
  readonly files: readonly WrittenFile[];
  readonly removed: readonly string[];
  /** No longer made, but changed by hand, and so left alone. */
  readonly kept: readonly string[];
}

/**
 * Writes what a build made of some workshops into `<out>/<workshop>/`, with a manifest in each.
 * Throws an OutputError when the disk refuses or a foreign file is in the way; the last files are then as they were.
 */
export async function writeOutputs(
  out: string,
  workshops: readonly WorkshopOutputs[],
  disk: Disk = realDisk,
): Promise<readonly WrittenWorkshop[]> {
  if ((await disk.look(out)) === 'other') throw notAFolder(out, 'other');
  const made = await makeFolders(disk, out);
  try {
    return await withLock(disk, out, () => replaceFiles(disk, out, workshops));
  } catch (error) {
    for (const folder of made) await disk.removeEmpty(folder).catch(() => {});
    throw error;
  }
}

async function replaceFiles(
  disk: Disk,
  out: string,
  workshops: readonly WorkshopOutputs[],
): Promise<readonly WrittenWorkshop[]> {
  await recover(disk, out);
  try {
    const staging: Staging = { disk, out, journal: [], foreign: [], writing: new Set() };
    for (const folder of ['', 'new']) await disk.makeFolder(join(workFolder(out), folder));
    const written: WrittenWorkshop[] = [];
    try {
      for (const workshop of workshops) written.push(await stageWorkshop(staging, workshop));
    } finally {
      await Promise.allSettled(staging.writing);
    }
    await Promise.all(staging.writing);
    if (staging.foreign.length > 0) throw foreignFiles(staging.foreign);
    await commit(disk, out, staging.journal);
    return written;
  } finally {
    await discard(disk, out).catch(() => {});
  }
}

interface Staging {
  readonly disk: Disk;
  readonly out: string;
  /** The place in the journal is the staged file's name. */
  readonly journal: Change[];
  /** Files in the way that deckhand did not make. */
  readonly foreign: string[];
  /** Files that are on their way to the disk, or could not get there: it takes longest to say that it has one. */
  readonly writing: Set<Promise<unknown>>;
}

/** Files that go to the disk at once. */
const mostWriting = 16;

async function stageWorkshop(staging: Staging, workshop: WorkshopOutputs): Promise<WrittenWorkshop> {
  const { disk, out } = staging;
  const { id, scope } = workshop;
  await checkWay(disk, out, `${id}/${manifestName}`);
  const last = await readManifest(disk, join(out, id, manifestName));
  const known = new Map(last.files.map((file) => [file.path, file.sha256]));
  const files: WrittenFile[] = [];
  requirePaths(workshop.files);
  for await (const { held, output } of lookedAt(workshop.files, staging, id)) {
    const { content, ...file } = output;
    const drawn = typeof content === 'function' ? await content() : content;
    const target = { target: `${id}/${file.path}`, held, known: known.get(file.path) };
    files.push({ ...file, ...(await stage(staging, target, drawn)) });
  }
  files.sort(byPath);
  const made = new Set(files.map((file) => file.path));
  const before = last.files.filter((file) => !made.has(file.path));
  const { others, stale, kept } = await sortLeftovers(disk, out, id, before, scope);
  for (const file of stale) {
    staging.journal.push({ target: `${id}/${file.path}`, before: file.sha256, after: null });
  }
  const failed = [...last.failed.filter((one) => !isInScope(scope, one)), ...(workshop.failed ?? [])];
  await stageManifest(staging, id, formatManifest(id, [...others, ...files], failed));
  return { id, files, removed: stale.map((file) => file.path), kept: kept.map((file) => file.path) };
}

interface Target {
  /** Relative to the output folder, with `/`. */
  readonly target: string;
  readonly held: Held;
  /** As the last manifest has it; undefined for a file that is not in it. */
  readonly known: string | undefined;
}

/** Files that are looked at together: each alone would be waited for. */
const lookedAtOnce = 16;

/** Files with what stands in their places now. */
async function* lookedAt(outputs: readonly OutputFile[], { disk, out }: Staging, id: string) {
  for (let start = 0; start < outputs.length; start += lookedAtOnce) {
    const some = outputs.slice(start, start + lookedAtOnce);
    yield* await Promise.all(
      some.map(async (output) => ({ output, held: await heldAt(disk, out, `${id}/${output.path}`) })),
    );
  }
}

async function stage(staging: Staging, target: Target, content: Content): Promise<Digest> {
  if (!(content instanceof Uint8Array)) return stageStream(staging, target, content);
  const digest = digestOf(content);
  const staged = note(staging, target, digest);
  if (staged !== undefined) await beginWriting(staging, target.target, staged, content);
  return digest;
}

/** What it is shows when it has been drawn to its end. */
async function stageStream(staging: Staging, target: Target, content: Content): Promise<Digest> {
  const { disk, out, journal } = staging;
  const staged = stagedFile(out, journal.length);
  const digest = await written(staging, target.target, staged, content);
  if (note(staging, target, digest) === undefined) await disk.remove(staged);
  return digest;
}

/** Enters a change into the journal. Gives the name of its staged file, or undefined where nothing is to change. */
function note(
  { out, journal, foreign }: Staging,
  { target, held, known }: Target,
  { sha256 }: Digest,
): string | undefined {
  const decision = decide(held, known, sha256);
  if (decision === 'foreign') foreign.push(join(out, target));
  if (decision !== 'replace') return undefined;
  const staged = stagedFile(out, journal.length);
  journal.push({ target, before: held, after: sha256 });
  return staged;
}

/** Waits for another file first where many are under way. */
async function beginWriting(
  staging: Staging,
  target: string,
  staged: string,
  content: Content,
): Promise<void> {
  const { writing } = staging;
  const one: Promise<boolean> = written(staging, target, staged, content).then(() => writing.delete(one));
  writing.add(one);
  // a failure stays in the set, where it is found
  one.catch(() => {});
  if (writing.size >= mostWriting) await Promise.race(writing);
}

function written({ disk, out }: Staging, target: string, staged: string, content: Content): Promise<Digest> {
  return disk.write(staged, content).catch((error: unknown) => {
    throw sayOf(join(out, target), error);
  });
}

/** `readManifest` has made sure that what is there is a manifest of ours. */
async function stageManifest(staging: Staging, id: string, content: Uint8Array): Promise<void> {
  const target = `${id}/${manifestName}`;
  const held = await heldAt(staging.disk, staging.out, target);
  await stage(staging, { target, held, known: held ?? undefined }, content);
}

/** Two files of one name, or one that would land elsewhere, are a fault of the program. */
function requirePaths(files: readonly OutputFile[]): void {
  const taken = new Set([manifestName]);
  for (const { path } of files) {
    if (!isSafePath(path)) throw new Error(`An output cannot be called ${path}`);
    if (taken.has(path)) throw new Error(`Two outputs are called ${path}`);
    taken.add(path);
  }
}
