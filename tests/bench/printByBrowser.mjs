// Peer of the PDF benchmark: the same browser prints the same page by itself. Argument: the HTML file.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledBrowser } from '../../dist/render/browser/bundledBrowser.js';
import { findBrowsers } from '../../dist/render/browser/findBrowsers.js';

const out = mkdtempSync(join(tmpdir(), 'deckhand-bench-'));
const [source] = findBrowsers(undefined);
const { path, env } = source.kind === 'file' ? { path: source.path } : await bundledBrowser();
const root = process.getuid() === 0 ? ['--no-sandbox'] : [];
const pdf = join(out, 'slides.pdf');
execFileSync(
  path,
  [
    '--headless',
    ...root,
    '--no-pdf-header-footer',
    `--user-data-dir=${out}`,
    `--print-to-pdf=${pdf}`,
    process.argv[2],
  ],
  { stdio: 'ignore', ...(env && { env }) },
);
process.stdout.write(JSON.stringify({ bytes: statSync(pdf).size }));
rmSync(out, { recursive: true });
