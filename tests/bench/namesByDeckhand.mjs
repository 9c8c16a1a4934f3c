// Name tents of as many people as the argument says, from a CSV file to the PDF on disk: a whole build by the command
// line. Prints pages and bytes. Needs `npm run build`.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { personName } from './people.mjs';

const count = Number(process.argv[2]);
const folder = join(tmpdir(), `deckhand-bench-names-${count}`);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const rows = Array.from({ length: count }, (_, index) => `${personName(index)},Team ${index % 97}`);
const roster = join(folder, 'people.csv');
writeFileSync(roster, `name,team\n${rows.join('\n')}\n`);

const out = join(folder, 'out');
const only = ['--agenda', 'lunch-30', '--handout', 'name-tents'];
const root = fileURLToPath(new URL('../..', import.meta.url));
const args = [
  'build',
  'internal-customer-service',
  ...only,
  '--roster',
  roster,
  '--root',
  root,
  '--out',
  out,
];
process.argv.splice(2, 1, ...args, '--quiet');
await import('../../dist/main.js');

const workshop = join(out, 'internal-customer-service');
const { files } = JSON.parse(readFileSync(join(workshop, 'manifest.json'), 'utf8'));
const [file] = files;
process.stdout.write(JSON.stringify({ pages: file.pages, bytes: file.bytes }));
