// `manifest.json`: what deckhand made of a workshop, so that the next build knows its own files. The same files
// give the same bytes: no date, sorted by path.

import type { Disk } from './Disk.ts';
import type { FailedOutput } from './FailedOutput.ts';
import { isSafePath } from './folders.ts';
import { OutputError } from './OutputError.ts';
import { parseJson } from './parseJson.ts';
import type { WrittenFile } from './WrittenFile.ts';

export const manifestName = 'manifest.json';
const format = 'deckhand-manifest-1';

export interface Manifest {
  readonly files: readonly WrittenFile[];
  readonly failed: readonly FailedOutput[];
}

/** What the last build made; nothing when there was none. Throws an OutputError when the file is not ours. */
export async function readManifest(disk: Disk, path: string): Promise<Manifest> {
  const text = await disk.read(path);
  if (text === undefined) return { files: [], failed: [] };
  const manifest = parseJson(text);
  if (isManifest(manifest)) return { files: manifest.files, failed: manifest.failed ?? [] };
  throw new OutputError(path, 'is not a manifest that deckhand made', [
    'move it away, or choose another folder',
  ]);
}

export function formatManifest(
  workshop: string,
  files: readonly WrittenFile[],
  failed: readonly FailedOutput[] = [],
): Uint8Array {
  const manifest = {
    format,
    workshop,
    files: [...files].sort(byPath).map(inOrder),
    ...(failed.length > 0 && { failed: failed.map(failedInOrder) }),
  };
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

function failedInOrder({ kind, agenda, delivery, reason }: FailedOutput): FailedOutput {
  return { kind, agenda, delivery, reason };
}

function isManifest(
  value: unknown,
): value is Pick<Manifest, 'files'> & { readonly failed?: Manifest['failed'] } {
  if (typeof value !== 'object' || value === null || !('format' in value) || !('files' in value))
    return false;
  if ('failed' in value && !Array.isArray(value.failed)) return false;
  return value.format === format && Array.isArray(value.files) && value.files.every(isEntry);
}

function isEntry(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Readonly<Record<string, unknown>>;
  const words = [entry.path, entry.kind, entry.audience, entry.agenda, entry.delivery, entry.sha256];
  return words.every((word) => typeof word === 'string') && isSafePath(String(entry.path));
}
