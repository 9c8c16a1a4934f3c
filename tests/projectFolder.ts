// Projects on the real disk, for tests of whole builds. In: what files hold by their paths.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

type Files = Readonly<Record<string, string | Uint8Array>>;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder with these files; it is gone when the tests of the file have ended. */
export function projectFolder(files: Files = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'deckhand-test-'));
  folders.push(root);
  writeFiles(root, files);
  return root;
}

export function writeFiles(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}
