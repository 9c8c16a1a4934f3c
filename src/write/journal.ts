// The commit marker: the list of renames and removals that turns the last build's files into the new ones. Once it
// is on the disk the build counts as done, however often carrying it out is interrupted; before, nothing has happened.
//
//   .deckhand-work/new/0      a file that is ready to be renamed to its target
//   .deckhand-work/old/0      what the target held before
//   .deckhand-work/commit     the marker, while it is carried out
//   .deckhand-work/undo       the same marker, while it is taken back

import { dirname, join } from 'node:path';
import type { Disk } from './Disk.ts';
import { checkWay, clearWay, isSafePath, makeWay, notAFolder, workFolder } from './folders.ts';
import { OutputError } from './OutputError.ts';
import { parseJson } from './parseJson.ts';

export interface Change {
  /** Relative to the output folder, with `/`. */
  readonly target: string;
  /** SHA-256 of what the target holds before and after; null where there is no file. */
  readonly before: string | null;
  readonly after: string | null;
}

export type Journal = readonly Change[];

export const stagedFile = (out: string, index: number) => join(workFolder(out), 'new', String(index));
const backupFile = (out: string, index: number) => join(workFolder(out), 'old', String(index));
const commitMarker = (out: string) => join(workFolder(out), 'commit');
const undoMarker = (out: string) => join(workFolder(out), 'undo');

/** Puts staged files in place; when that fails, puts the old ones back and throws what went wrong. */
export async function commit(disk: Disk, out: string, journal: Journal): Promise<void> {
  await disk.makeFolder(join(workFolder(out), 'old'));
  for (const [index, change] of journal.entries()) {
    if (change.before !== null) await disk.keep(join(out, change.target), backupFile(out, index));
  }
  const draft = join(workFolder(out), 'draft');
  await disk.write(draft, new TextEncoder().encode(JSON.stringify(journal)));
  for (const folder of ['new', 'old']) await disk.sync(join(workFolder(out), folder));
  await orUndo(disk, out, journal, async () => {
    await disk.rename(draft, commitMarker(out));
    await disk.sync(workFolder(out));
    await complete(disk, out, journal);
  });
}

/** Completes or undoes what an earlier build left unfinished. */
export async function recover(disk: Disk, out: string): Promise<void> {
  const work = await disk.look(workFolder(out));
  if (work === undefined) return;
  if (work !== 'folder') throw notAFolder(workFolder(out), work);
  const unfinished = await disk.read(commitMarker(out));
  const undone = await disk.read(undoMarker(out));
  if (unfinished !== undefined) {
    const journal = parse(out, unfinished);
    await checkTargets(disk, out, journal);
    await orUndo(disk, out, journal, () => complete(disk, out, journal));
  } else if (undone !== undefined) {
    const journal = parse(out, undone);
    await checkTargets(disk, out, journal);
    await undo(disk, out, journal);
  }
  await discard(disk, out);
}

/** Removes what is staged, unless a marker still needs it. */
export async function discard(disk: Disk, out: string): Promise<void> {
  const names = await disk.list(workFolder(out));
  const isUnfinished = names.includes('commit') || names.includes('undo');
  if (!isUnfinished) await disk.removeTree(workFolder(out));
}

async function orUndo(disk: Disk, out: string, journal: Journal, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if ((await disk.look(commitMarker(out))) === 'file') {
      await disk.rename(commitMarker(out), undoMarker(out));
      await undo(disk, out, journal);
    }
    throw error;
  }
}

async function complete(disk: Disk, out: string, journal: Journal): Promise<void> {
  const ready = new Set<string>();
  for (const [index, change] of journal.entries()) {
    const target = join(out, change.target);
    if (change.after === null) await disk.remove(target);
    else if ((await disk.look(stagedFile(out, index))) === 'file') {
      if (!ready.has(dirname(target))) await makeWay(disk, out, change.target);
      ready.add(dirname(target));
      await disk.rename(stagedFile(out, index), target);
    }
  }
  await settle(disk, out, journal, commitMarker(out), (change) => change.after === null);
}

async function undo(disk: Disk, out: string, journal: Journal): Promise<void> {
  for (const [index, change] of [...journal.entries()].reverse()) {
    const target = join(out, change.target);
    if (change.before === null) await disk.remove(target);
    else if ((await disk.look(backupFile(out, index))) === 'file') {
      await makeWay(disk, out, change.target);
      await disk.rename(backupFile(out, index), target);
    }
  }
  await settle(disk, out, journal, undoMarker(out), (change) => change.before === null);
}

/**
 * Waits until all names are on the disk; only then the marker goes. Should a power cut bring it back, carrying it out
 * once more changes nothing, as a staged or kept file that is gone counts as in place.
 */
async function settle(
  disk: Disk,
  out: string,
  journal: Journal,
  marker: string,
  isGone: (change: Change) => boolean,
): Promise<void> {
  for (const change of journal) if (isGone(change)) await clearWay(disk, out, change.target);
  const folders = new Set(journal.map((change) => join(out, dirname(change.target))));
  for (const folder of [...folders, out]) {
    if ((await disk.look(folder)) === 'folder') await disk.sync(folder);
  }
  await disk.remove(marker).catch(async (error: unknown) => {
    // Network disks may report a failure of what they have done.
    if ((await disk.look(marker)) !== undefined) throw error;
  });
}

/** Somebody may have put a file of their own where the interrupted build was at work. */
async function checkTargets(disk: Disk, out: string, journal: Journal): Promise<void> {
  for (const { target, before, after } of journal) {
    await checkWay(disk, out, target);
    const path = join(out, target);
    const kind = await disk.look(path);
    const content = kind === 'file' ? (await disk.digest(path))?.sha256 : undefined;
    if (kind === undefined || (content !== undefined && (content === before || content === after))) continue;
    throw new OutputError(path, 'was changed after a build was interrupted', [
      'move it away to keep it, then build again',
    ]);
  }
}

function parse(out: string, text: string): Journal {
  const journal = parseJson(text);
  if (Array.isArray(journal) && journal.every(isChange)) return journal;
  throw new OutputError(workFolder(out), 'holds an unfinished build that cannot be read', [
    'delete that folder, then build again',
  ]);
}

function isChange(value: unknown): value is Change {
  if (typeof value !== 'object' || value === null || !('target' in value)) return false;
  return typeof value.target === 'string' && isSafePath(value.target);
}
