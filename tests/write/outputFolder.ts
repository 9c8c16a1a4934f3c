// A folder on the real disk for one test, with what the tests of `write/` read from it.

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll } from 'vitest';
import type { OutputFile } from '../../src/render/OutputFile.ts';
import type { WorkshopOutputs } from '../../src/write/writeOutputs.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'deckhand-test-'));
  folders.push(folder);
  return folder;
}

/** Every file below a folder, links and empty folders too: path to text. */
export async function snapshot(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .map((entry) => ({ entry, path: relative(folder, join(entry.parentPath, entry.name)) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const found: Record<string, string> = {};
  for (const { entry, path } of paths) {
    if (entry.isFile()) found[path] = await readFile(join(folder, path), 'utf8');
    else if (entry.isDirectory()) found[path] = '(folder)';
    else found[path] = '(link)';
  }
  return found;
}

export function output(path: string, text: string, more: Partial<OutputFile> = {}): OutputFile {
  return {
    path,
    kind: path.includes('cards/') ? 'cards' : path.includes('handouts/') ? 'handout' : 'deck',
    audience: 'participant',
    agenda: path.split('/')[0] ?? '',
    delivery: 'in-person',
    principles: [],
    exercises: [],
    content: new TextEncoder().encode(text),
    ...more,
  };
}

export function workshop(id: string, files: readonly OutputFile[], scope = {}): WorkshopOutputs {
  return { id, files, scope };
}
