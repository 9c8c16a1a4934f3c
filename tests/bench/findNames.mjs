// Reads the tents that namesByDeckhand.mjs made last, and looks for the name of everybody, twice: a tent has two faces.

import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readText } from '../../node_modules/.cache/pdf-checker/readText.js';
import { personName } from './people.mjs';

const count = Number(process.argv[2]);
const path = `out/internal-customer-service/lunch-30/handouts/name-tents.pdf`;
const bytes = readFileSync(join(tmpdir(), `deckhand-bench-names-${count}`, path));
const found = new Map();
for (const { runs } of readText(new Uint8Array(bytes))) {
  for (const { text } of runs) found.set(text.trim(), (found.get(text.trim()) ?? 0) + 1);
}
const names = Array.from({ length: count }, (_, index) => personName(index));
const there = names.filter((name) => found.get(name) === 2).length;
process.stdout.write(JSON.stringify({ says: `${there} of ${count} names found on both faces of a tent` }));
