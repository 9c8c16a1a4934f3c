// What a whole build leaves when the browser dies or hangs, when the disk fills while its files are written, and when a
// picture is far too large: what needs no browser is there, nothing is stale or half of a file, and the manifest says
// what is missing.

import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { BuildOptions, BuildResult } from '../src/BuildOptions.ts';
import { build } from '../src/build.ts';
import { bundledBrowser } from '../src/render/browser/bundledBrowser.ts';
import { fromSystem } from '../src/write/OutputError.ts';
import { realDisk } from '../src/write/realDisk.ts';
import type * as Writing from '../src/write/writeOutputs.ts';

/** Whether the disk is full when the browser's files are written. */
let isFull = false;

vi.mock('../src/write/writeOutputs.ts', async (importOriginal) => {
  const original = await importOriginal<typeof Writing>();
  return {
    ...original,
    writeOutputs: (out: string, workshops: readonly Writing.WorkshopOutputs[]) => {
      const isSecond = workshops.some(({ files }) => files.some(({ kind }) => kind === 'slides-pdf'));
      if (!(isFull && isSecond)) return original.writeOutputs(out, workshops);
      let written = 0;
      return original.writeOutputs(out, workshops, {
        ...realDisk,
        write: async (file, content) => {
          written += 1;
          if (written < 3) return realDisk.write(file, content);
          throw fromSystem(file, Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
        },
      });
    },
  };
});

/** A browser that hangs is waited for by the minute; here for some seconds. */
vi.mock('../src/render/browser/timeLimit.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../src/render/browser/timeLimit.ts')>();
  return {
    ...original,
    timeLimit: <T>(work: Promise<T>, milliseconds: number, what: string) =>
      original.timeLimit(work, Math.min(milliseconds, 8000), what),
  };
});

const folder = mkdtempSync(join(tmpdir(), 'deckhand-bad-exports-'));
const out = join(folder, 'out');
const id = 'internal-customer-service';
const agenda = join(out, id, 'lunch-30');
const pidFile = join(folder, 'pid');
const wrapper = join(folder, 'browser');

/** The bundled browser, which tells its process. */
beforeAll(async () => {
  const { path, env } = await bundledBrowser();
  const settings = Object.entries(env).map(([name, value]) => `export ${name}='${value}'`);
  const script = ['#!/bin/sh', ...settings, `echo $$ >'${pidFile}'`, `exec '${path}' "$@"`, ''];
  writeFileSync(wrapper, script.join('\n'));
  chmodSync(wrapper, 0o755);
}, 60_000);

afterEach(() => {
  isFull = false;
});
afterAll(() => rmSync(folder, { recursive: true }));

const options: BuildOptions = {
  root: fileURLToPath(new URL('..', import.meta.url)),
  workshops: [id],
  agenda: 'lunch-30',
  only: ['decks'],
  out,
};

function signal(name: NodeJS.Signals): void {
  process.kill(Number(readFileSync(pidFile, 'utf8')), name);
}

/** Whether the browser's process still runs, or stands still. */
function isThere(): boolean {
  try {
    const state = readFileSync(`/proc/${Number(readFileSync(pidFile, 'utf8'))}/stat`, 'latin1');
    return !/\) [ZX]/.test(state);
  } catch {
    return false;
  }
}

interface Manifest {
  readonly files: readonly { readonly path: string }[];
  readonly failed?: readonly { readonly kind: string; readonly reason: string }[];
}

function manifest(): Manifest {
  return JSON.parse(readFileSync(join(out, id, 'manifest.json'), 'utf8')) as Manifest;
}

/** Every file that is there, with the work folder's; the manifest has to name them all. */
function filesThere(): readonly string[] {
  const all = readdirSync(out, { recursive: true, encoding: 'utf8', withFileTypes: true });
  return all
    .filter((entry) => entry.isFile() && entry.name !== 'manifest.json')
    .map((entry) => join(entry.parentPath, entry.name).slice(join(out, id).length + 1))
    .sort();
}

function expectAllNamed(): void {
  expect(filesThere()).toEqual(
    manifest()
      .files.map(({ path }) => path)
      .sort(),
  );
}

const withoutBrowser = ['deck.html', 'slides.pptx', 'slides.handout.pdf', 'notes.pdf'];

/** A build that makes everything, then one that fails, from which nothing old may be left. */
async function buildTwice(
  second: Partial<BuildOptions>,
  onPicture: () => void = () => {},
): Promise<BuildResult> {
  await build({ ...options, formats: ['pdf', 'png'], browser: wrapper });
  for (const file of ['slides.pdf', 'slides']) expect(existsSync(join(agenda, file))).toBe(true);
  return build({
    ...options,
    formats: ['html', 'pdf', 'pptx', 'png', 'notes'],
    browser: wrapper,
    // both forms are made at a time: more than half means that the PDF is there
    onProgress: (done, total) => {
      if (done > total / 2) onPicture();
    },
    ...second,
  });
}

describe('a browser that is killed while it photographs', () => {
  let result: BuildResult;
  beforeAll(async () => {
    result = await buildTwice({ formats: ['html', 'pdf', 'pptx', 'png', 'notes'] }, () => {
      expect(existsSync(join(agenda, 'slides.pdf'))).toBe(false);
      signal('SIGKILL');
    });
  }, 120_000);

  it('leaves what needs none, and nothing old', () => {
    for (const file of withoutBrowser) expect(existsSync(join(agenda, file))).toBe(true);
    expect(existsSync(join(agenda, 'slides'))).toBe(false);
    expectAllNamed();
  });

  it('leaves the form that was made before, whole', () => {
    expect(readFileSync(join(agenda, 'slides.pdf')).subarray(-6).toString('latin1')).toMatch(/%%EOF/);
  });

  it('is told, and marked in the manifest', () => {
    expect(result.failures.map(({ format }) => format)).toEqual(['png']);
    expect(result.failures[0]?.message).toMatch(/^The browser failed twice/);
    expect(manifest().failed).toMatchObject([
      { kind: 'slides-png', reason: expect.stringMatching(/^The browser failed twice/) },
    ]);
  });
});

describe('a browser that hangs', () => {
  let result: BuildResult;
  beforeAll(async () => {
    result = await buildTwice({}, () => signal('SIGSTOP'));
  }, 120_000);

  it('is given up after a time, twice; what needs none is there', () => {
    expect(result.failures.map(({ format }) => format)).toEqual(['png']);
    expect(result.failures[0]?.message).toMatch(/took longer than 8 s/);
    for (const file of withoutBrowser) expect(existsSync(join(agenda, file))).toBe(true);
    expect(existsSync(join(agenda, 'slides'))).toBe(false);
    expectAllNamed();
  });

  it('has ended', async () => {
    await expect.poll(isThere).toBe(false);
  });
});

describe('a disk that is full when the browser’s files are written', () => {
  let result: BuildResult;
  beforeAll(async () => {
    await build({ ...options, formats: ['pdf', 'png'], browser: wrapper });
    isFull = true;
    result = await build({ ...options, formats: ['html', 'pdf', 'pptx', 'png', 'notes'], browser: wrapper });
  }, 120_000);

  it('leaves the first files, and none of the browser’s, old or half', () => {
    for (const file of withoutBrowser) expect(existsSync(join(agenda, file))).toBe(true);
    for (const file of ['slides.pdf', 'slides']) expect(existsSync(join(agenda, file))).toBe(false);
    expectAllNamed();
  });

  it('is told with what to do, and marked in the manifest', () => {
    expect(result.failures.map(({ agenda: one, format }) => `${one} ${format}`)).toEqual([
      'lunch-30 pdf',
      'lunch-30 png',
    ]);
    expect(result.failures[0]).toMatchObject({
      message: expect.stringContaining('the disk is full'),
      hints: [expect.stringContaining('make room')],
    });
    expect(manifest().failed?.map(({ kind }) => kind)).toEqual(['slides-pdf', 'slides-png']);
  });
});

describe('a picture of 100 megapixels', () => {
  const root = join(folder, 'project');
  const file = join(root, 'decks/tea/images/wall.png');
  const own: BuildOptions = { root, formats: ['html', 'pptx', 'png'], only: ['decks'], browser: wrapper };
  const made = join(root, 'out/tea/short');

  /** A PNG of one pixel, with this size in its head. */
  function picture(width: number, height: number): Buffer {
    const bytes = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    return bytes;
  }

  it('is refused with what to do, and the earlier files stay', async () => {
    mkdirSync(join(root, 'decks/tea/images'), { recursive: true });
    mkdirSync(join(root, 'decks/tea/exercises'), { recursive: true });
    writeFileSync(
      join(root, 'decks/tea/workshop.md'),
      '---\ntitle: Tea\nagendas:\n  - {id: short, minutes: 20, items: [{welcome: 5}, {exercise: pairs}]}\n---\n# Welcome\n',
    );
    writeFileSync(
      join(root, 'decks/tea/exercises/pairs.md'),
      '---\ntitle: In pairs\nminutes: 15\n---\nAsk.\n\n---\n\n![A wall](../images/wall.png)\n',
    );
    writeFileSync(file, picture(1, 1));
    const first = await build(own);
    expect(first.failures).toEqual([]);
    const before = readdirSync(made, { recursive: true });
    expect(before).toContain('slides.pptx');
    writeFileSync(file, picture(10_000, 10_000));
    const second = await build(own);
    expect(second.workshops).toEqual([]);
    const found = second.diagnostics.find(({ code }) => code === 'picture-is-of-a-size');
    expect(found).toMatchObject({
      severity: 'error',
      message: expect.stringContaining('10000 by 10000'),
      location: { file: 'decks/tea/exercises/pairs.md' },
    });
    expect(found?.hints[0]).toContain('fewer pixels');
    expect(readdirSync(made, { recursive: true })).toEqual(before);
  }, 60_000);
});
