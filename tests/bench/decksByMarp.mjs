// Peer of the workshop benchmark: Marp makes the HTML of each deck, in a call each. Argument: the folder of the decks.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const marp = fileURLToPath(new URL('../../node_modules/@marp-team/marp-cli/marp-cli.js', import.meta.url));
const made = process.argv[2];
const out = mkdtempSync(join(tmpdir(), 'deckhand-bench-'));

for (const agenda of ['half-day', 'lunch-30', 'video-90']) {
  const [deck, theme] = ['deck.md', 'theme.css'].map((file) => join(made, agenda, file));
  const args = [
    marp,
    deck,
    '-o',
    join(out, `${agenda}.html`),
    '--theme',
    theme,
    '--no-config-file',
    '--no-stdin',
  ];
  execFileSync(process.execPath, args, { stdio: 'ignore' });
}
rmSync(out, { recursive: true });
process.stdout.write('{}');
