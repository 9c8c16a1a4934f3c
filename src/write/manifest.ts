// `manifest.json`: what deckhand made of a workshop, so that the next build knows its own files. The same files
// give the same bytes: no date, sorted by path.

import type { Disk } from './Disk.ts';
import { isSafePath } from './folders.ts';
import { OutputError } from './OutputError.ts';
import { parseJson } from './parseJson.ts';
import type { WrittenFile } from './WrittenFile.ts';

export const manifestName = 'manifest.json';
const format = 'deckhand-manifest-1';

/** The files of the last build; none when there was none. Throws an OutputError when the file is not ours. */
export async function readManifest(disk: Disk, path: string): Promise<readonly WrittenFile[]> {
  const text = await disk.read(path);
  if (text === undefined) return [];
  const manifest = parseJson(text);
  if (isManifest(manifest)) return manifest.files;
  throw new OutputError(path, 'is not a manifest that deckhand made', [
    'move it away, or choose another folder',
  ]);
}

export function formatManifest(workshop: string, files: readonly WrittenFile[]): Uint8Array {
  const manifest = { format, workshop, files: [...files].sort(byPath).map(inOrder) };
  return new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
}

/** By code units, so that the order is the same everywhere. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

function inOrder(file: WrittenFile): WrittenFile {
  return {
    path: file.path,
    kind: file.kind,
    audience: file.audience,
    agenda: file.agenda,
    delivery: file.delivery,
    ...(file.slides === undefined ? {} : { slides: file.slides }),
    ...(file.pages === undefined ? {} : { pages: file.pages }),
    principles: file.principles,
    exercises: file.exercises,
    bytes: file.bytes,
    sha256: file.sha256,
  };
}

function isManifest(value: unknown): value is { readonly files: readonly WrittenFile[] } {
  if (typeof value !== 'object' || value === null || !('format' in value) || !('files' in value))
    return false;
  return value.format === format && Array.isArray(value.files) && value.files.every(isEntry);
}

function isEntry(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Readonly<Record<string, unknown>>;
  const words = [entry.path, entry.kind, entry.audience, entry.agenda, entry.delivery, entry.sha256];
  return words.every((word) => typeof word === 'string') && isSafePath(String(entry.path));
}
