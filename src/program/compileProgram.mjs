// Keeps what V8 compiles of the bundled program while it builds the shipped workshop, as Node 22's compile cache does, but
// once, when the program is built. Part of `npm run build`, and last of it.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
// V8 takes the code only for the flags that it was made for
import '../../dist/program/engine.js';
import { compiledChunks, compiledFile, requireChunk } from '../../dist/program/requireChunk.js';

const workshop = 'internal-customer-service';
const out = mkdtempSync(join(tmpdir(), 'deckhand-'));
process.on('exit', () => rmSync(out, { recursive: true, force: true }));
process.argv.splice(2, Infinity, 'build', workshop, '--out', out, '--quiet');
process.argv.push('--root', fileURLToPath(new URL('../..', import.meta.url)));
await requireChunk('command.cjs').command();

// without the code the program is slower, no more: whoever changes decks/ is told by the build itself
if (process.exitCode === 0) keepCode();
process.exitCode = 0;

function keepCode() {
  // it works in a thread otherwise, which keeps nothing
  const deck = (file) => readFileSync(join(out, workshop, 'lunch-30', file), 'utf8');
  requireChunk('marpEngine.cjs').slideRenderer()(deck('theme.css'), deck('deck.md'));
  writeFileSync(compiledFile, compiledChunks());
}
