// Bundles the scripts of the decks' pages, each into one file that a page from disk can hold. Part of `npm run build`;
// tests run it first, so that they see the pages of their own source.

import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const pages = ['trainerPage', 'participantsPage'];

export async function bundlePages() {
  for (const page of pages) {
    await build({
      input: `${import.meta.dirname}/page/${page}.ts`,
      output: { file: join(root, 'dist/pages', `${page}.js`), format: 'iife', minify: true },
      logLevel: 'warn',
    });
  }
}

/** The name under which vitest calls it. */
export { bundlePages as setup };

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bundlePages();
