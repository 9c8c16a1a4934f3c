// Bundles the command line into dist/chunks, which dist/main.js runs: some fifty files open in a fraction of the time that
// a thousand modules take. Part of `npm run build`. The library, dist/build.js, stays as tsc writes it.

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('../..', import.meta.url));
const chunks = join(root, 'dist/chunks');

/** They read files of their own, or are there for some users only. */
const external = ['harfbuzzjs', 'playwright-core', '@sparticuz/chromium', '@marp-team/marp-cli'];

/** By package, what of it is never asked for. */
const neverAsked = { pdfkit: 'fontkit', 'js-yaml': 'esprima' };

const withoutThem = {
  name: 'without-them',
  resolveId: (source, importer = '') =>
    Object.entries(neverAsked).some(([by, what]) => source === what && importer.includes(`/${by}/`))
      ? join(root, 'src/program/neverAsked.mjs')
      : null,
};

/** V8 keeps compiled scripts, not modules, and those cannot import by themselves: see requireChunk.ts. */
const importsByLoader = {
  name: 'imports-by-loader',
  renderChunk: (code) => code.replace(/\bimport\((?=["'`][^."'`])/g, 'importOther('),
};

const thread = 'marpThread';
const entries = {
  command: join(root, 'src/cli/command.ts'),
  [thread]: join(root, 'src/render/marp/marpThread.ts'),
  marpEngine: join(root, 'src/render/marp/marpEngine.ts'),
};

/** `input`: paths by the names of the files that are made of them, `output`: where and how. */
export async function bundle(input, output, plugins = []) {
  return await build({
    input,
    platform: 'node',
    external,
    plugins: [withoutThem, ...plugins],
    output: { minify: true, ...output },
    logLevel: 'warn',
    // gray-matter's reader of JavaScript is in the code, but is never asked
    checks: { eval: false },
  });
}

async function bundleProgram() {
  rmSync(chunks, { recursive: true, force: true });
  const files = { dir: chunks, format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' };
  const { output } = await bundle(entries, files, [importsByLoader]);
  writeFileSync(
    join(chunks, `${thread}.js`),
    `import { requireChunk } from '../program/requireChunk.js';\nrequireChunk('${thread}.cjs');\n`,
  );
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  const packages = modules.flatMap((id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []);
  writeFileSync(join(chunks, 'LICENSES.txt'), [...new Set(packages)].sort().map(licenceOf).join('\n'));
}

/** Bundled code goes with its licence. */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  return `${name} ${version} (${license})\n${text}\n${'-'.repeat(80)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bundleProgram();
