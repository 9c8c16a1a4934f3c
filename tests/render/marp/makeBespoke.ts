// marp-cli's bespoke template, made by marp-cli itself with marks in place of slides, theme and notes.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { marpCli } from '@marp-team/marp-cli';

const engine = fileURLToPath(new URL('./bespoke/engine.cjs', import.meta.url));

export async function makeBespoke(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'deckhand-bespoke-'));
  try {
    const input = join(folder, 'deck.md');
    const output = join(folder, 'deck.html');
    await writeFile(input, '# title\n');
    const code = await marpCli([
      input,
      '-o',
      output,
      '--engine',
      engine,
      '--no-config-file',
      '--no-stdin',
      '-q',
    ]);
    if (code !== 0) throw new Error(`marp-cli ended with ${code}`);
    return await readFile(output, 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}
