// Peer of the slides benchmark: Marp makes a PDF and then pictures of each deck, in a call each. Needs `npm start`, whose
// decks it takes.

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const marp = fileURLToPath(new URL('../../node_modules/@marp-team/marp-cli/marp-cli.js', import.meta.url));
const engine = fileURLToPath(new URL('marpEngine.mjs', import.meta.url));
const made = fileURLToPath(new URL('../../out/internal-customer-service', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'deckhand-bench-'));

for (const agenda of ['half-day', 'lunch-30', 'video-90']) {
  const deck = join(made, agenda, 'deck.md');
  if (!existsSync(deck)) throw new Error(`${deck} is missing: run npm start`);
  cpSync(deck, join(out, `${agenda}.md`));
  const theme = ['--theme-set', join(made, agenda, 'theme.css')];
  const shared = [join(out, `${agenda}.md`), '--no-config-file', '--no-stdin', '--engine', engine, ...theme];
  for (const form of [['--pdf'], ['--images', 'png']])
    execFileSync(process.execPath, [marp, ...shared, ...form], { stdio: 'ignore' });
}
rmSync(out, { recursive: true });
process.stdout.write('{}');
