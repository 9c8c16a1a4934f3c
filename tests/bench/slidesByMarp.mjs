// Peer of the slides benchmark: Marp makes a PDF and then pictures of each deck, in a call each. Argument: the
// folder of the decks.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const marp = fileURLToPath(new URL('../../node_modules/@marp-team/marp-cli/marp-cli.js', import.meta.url));
const engine = fileURLToPath(new URL('marpEngine.mjs', import.meta.url));
const made = process.argv[2];
const out = mkdtempSync(join(tmpdir(), 'deckhand-bench-'));

for (const agenda of ['half-day', 'lunch-30', 'video-90']) {
  cpSync(join(made, agenda, 'deck.md'), join(out, `${agenda}.md`));
  const theme = ['--theme-set', join(made, agenda, 'theme.css')];
  const shared = [join(out, `${agenda}.md`), '--no-config-file', '--no-stdin', '--engine', engine, ...theme];
  for (const form of [['--pdf'], ['--images', 'png']])
    execFileSync(process.execPath, [marp, ...shared, ...form], { stdio: 'ignore' });
}
rmSync(out, { recursive: true });
process.stdout.write('{}');
