// Peer of the slides benchmark: this program makes PDF and pictures of all decks in one build. Needs `npm run build`.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../dist/build.js';

const out = mkdtempSync(join(tmpdir(), 'deckhand-bench-'));
const root = fileURLToPath(new URL('../..', import.meta.url));
const { workshops, failures } = await build({
  root,
  out,
  workshops: ['internal-customer-service'],
  only: ['decks'],
  formats: ['pdf', 'png'],
});
if (failures.length > 0) throw new Error(failures[0].message);
const pages = workshops[0].files
  .filter(({ kind }) => kind === 'slides-pdf')
  .reduce((sum, { slides }) => sum + slides, 0);
rmSync(out, { recursive: true });
process.stdout.write(JSON.stringify({ pages }));
