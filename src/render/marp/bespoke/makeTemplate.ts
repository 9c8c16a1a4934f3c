// marp-cli's bespoke template, which holds its presenter view, made by the installed marp-cli with marks in place of
// slides, theme and notes. Runs when the program is compiled, so that no build of a workshop has to start marp-cli
// (a quarter of a second a deck). Writes `bespoke.html` beside the compiled program; nothing of a project is touched.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { marpCli } from '@marp-team/marp-cli';

const engine = fileURLToPath(new URL('./marksEngine.cjs', import.meta.url));
const output = fileURLToPath(new URL('../../../bespoke.html', import.meta.url));

const folder = await mkdtemp(join(tmpdir(), 'deckhand-bespoke-'));
try {
  const input = join(folder, 'deck.md');
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
} finally {
  await rm(folder, { recursive: true });
}
