// The map of src/ARCHITECTURE.md, held against the import lines of the source.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', 'src');

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

interface Source {
  readonly path: string;
  readonly text: string;
}

const sources: readonly Source[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(root, path), 'utf8') }));

export function importsOf({ path, text }: Source): readonly Import[] {
  const statements = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;'"]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
  );
  return [...statements].map(([, type, target, dynamic]) => ({
    from: path,
    to: resolved(path, target ?? dynamic ?? ''),
    typeOnly: type !== undefined,
  }));
}

function resolved(path: string, target: string): string {
  if (!target.startsWith('.')) return `package:${target}`;
  return relative(root, normalize(join(root, dirname(path), target)))
    .split(sep)
    .join('/');
}

const imports = sources.flatMap(importsOf);

/** What each form of a deck asks of a slide. */
const slideQuestions = [
  'publications/slideRegions.ts',
  'publications/slideBlocks.ts',
  'publications/slidePictures.ts',
];

/** Which folders a folder may import; type-only imports may also reach the second list. */
const allowed: Readonly<
  Record<string, { readonly values: readonly string[]; readonly types: readonly string[] }>
> = {
  diagnostics: { values: [], types: [] },
  input: { values: ['diagnostics', 'model/markdown.ts'], types: ['model'] },
  fonts: { values: ['diagnostics', 'model'], types: [] },
  model: { values: ['diagnostics'], types: ['input/SourceFile.ts'] },
  plan: { values: ['diagnostics', 'model'], types: [] },
  publications: { values: ['diagnostics', 'model'], types: ['plan'] },
  'render/marp': {
    values: ['diagnostics', 'model', 'fonts', 'programFiles.ts', ...slideQuestions, 'publications/words.ts'],
    types: ['publications', 'render/OutputFile.ts'],
  },
  'render/browser': { values: [], types: [] },
  'render/pdf': {
    values: ['diagnostics', 'model', 'fonts', ...slideQuestions],
    types: ['publications', 'render/OutputFile.ts'],
  },
  'render/pptx': {
    values: ['diagnostics', 'model', ...slideQuestions, 'publications/words.ts'],
    types: ['publications'],
  },
  write: { values: ['diagnostics'], types: ['render/OutputFile.ts', 'model'] },
};

function folderOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'render' && !second.endsWith('.ts') ? `${first}/${second}` : first;
}

function reaches(target: string, list: readonly string[]): boolean {
  return list.some((entry) => target === entry || target.startsWith(`${entry}/`));
}

describe('the way of the data', () => {
  it('reads the source', () => {
    expect(sources.length).toBeGreaterThan(40);
    expect(imports.length).toBeGreaterThan(100);
  });

  it.each(Object.keys(allowed))('%s imports only what comes before it', (folder) => {
    const { values = [], types = [] } = allowed[folder] ?? {};
    const wrong = imports.filter(
      ({ from, to, typeOnly }) =>
        folderOf(from) === folder &&
        !to.startsWith('package:') &&
        !reaches(to, [folder, ...values, ...(typeOnly ? types : [])]),
    );
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('nothing imports cli', () => {
    const wrong = imports.filter(({ from, to }) => to.startsWith('cli/') && !from.startsWith('cli/'));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
});

/** Files of a stage that hold `pattern`, outside comments. */
function filesWith(pattern: RegExp, except: readonly string[]): readonly string[] {
  return sources
    .filter(({ path }) => !reaches(path, except))
    .filter(({ text }) => pattern.test(text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '')))
    .map(({ path }) => path);
}

describe('what is deliberately absent', () => {
  it('no clock and no random number in a stage', () => {
    const pattern = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\brandomUUID\(/;
    // Runs in a deck's page, where the trainer wants to know the time.
    expect(filesWith(pattern, ['cli', 'render/marp/trainer/page/moment.ts'])).toEqual([]);
  });

  it('no environment variable in a stage', () => {
    expect(filesWith(/\bprocess\.env\b/, ['cli'])).toEqual([]);
  });

  it('only cli prints or sets an exit code', () => {
    expect(filesWith(/\bconsole\.\w+\(|\bprocess\.(stdout|stderr|exit|exitCode)\b/, ['cli'])).toEqual([]);
  });

  it('only write changes the disk', () => {
    const pattern =
      /\b(writeFile|writeFileSync|mkdir|mkdirSync|rename|renameSync|rmSync|unlink|copyFile|cpSync|createWriteStream)\(/;
    // A browser is unpacked among temporary files.
    expect(filesWith(pattern, ['write', 'cli', 'render/browser/bundledBrowser.ts'])).toEqual([]);
  });

  it('no default export', () => {
    expect(filesWith(/^export default/m, [])).toEqual([]);
  });
});

describe('the rules themselves', () => {
  it('see static, type and dynamic imports', () => {
    const text =
      "import { a } from './b.ts';\nimport type { C } from '../model/C.ts';\nimport x from 'pdfkit';\nawait import('./d.ts');";
    expect(importsOf({ path: 'plan/a.ts', text })).toEqual([
      { from: 'plan/a.ts', to: 'plan/b.ts', typeOnly: false },
      { from: 'plan/a.ts', to: 'model/C.ts', typeOnly: true },
      { from: 'plan/a.ts', to: 'package:pdfkit', typeOnly: false },
      { from: 'plan/a.ts', to: 'plan/d.ts', typeOnly: false },
    ]);
  });
});
