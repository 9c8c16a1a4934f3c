// Name tents of as many people as the argument says, from a CSV file to the PDF on disk: a whole build, as the command
// line does it. Prints pages and bytes. Needs `npm run build`.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../dist/build.js';
import { personName } from './people.mjs';

const count = Number(process.argv[2]);
const folder = join(tmpdir(), `deckhand-bench-names-${count}`);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const rows = Array.from({ length: count }, (_, index) => `${personName(index)},Team ${index % 97}`);
const roster = join(folder, 'people.csv');
writeFileSync(roster, `name,team\n${rows.join('\n')}\n`);

const { workshops, diagnostics } = await build({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  workshops: ['internal-customer-service'],
  agenda: 'lunch-30',
  handouts: ['name-tents'],
  roster,
  out: join(folder, 'out'),
});
const [file] = workshops.flatMap(({ files }) => files);
if (file === undefined) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
process.stdout.write(JSON.stringify({ pages: file.pages, bytes: file.bytes }));
