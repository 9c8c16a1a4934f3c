// The command as its users run it: compiled, in processes of its own.

import { execFile, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { constants as ofSystem } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { snapshot, temporaryFolder } from '../write/outputFolder.ts';

const main = resolve('dist/main.js');
const compiler = resolve('node_modules/typescript/bin/tsc');

beforeAll(async () => {
  const programs = ['bundleProgram', 'compileProgram'].map((name) => [`src/program/${name}.mjs`]);
  for (const step of [[compiler, '-p', 'tsconfig.build.json'], ...programs])
    expect(await runNode(step)).toEqual({ code: 0, out: '', err: '' });
}, 120_000);

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function runNode(argv: readonly string[], cwd = process.cwd(), env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      argv,
      { cwd, env: { PATH: process.env.PATH, ...env }, maxBuffer: 1e8 },
      (error, out, err) => done({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });
}

const deckhand = (argv: readonly string[], cwd?: string, env?: NodeJS.ProcessEnv) =>
  runNode([main, ...argv], cwd, env);

describe('the command', () => {
  test('is what package.json names, and starts with a line for the shell', async () => {
    const { bin } = JSON.parse(await readFile('package.json', 'utf8'));
    expect(resolve(bin.deckhand)).toBe(main);
    expect((await readFile(main, 'utf8')).split('\n')[0]).toBe('#!/usr/bin/env node');
  });

  test('goes from init to out/ in a fresh folder, twice with the same bytes', async () => {
    const cwd = await temporaryFolder();
    expect(await deckhand(['init', 'mine'], cwd)).toMatchObject({ code: 0, err: '' });
    const first = await deckhand(['build'], join(cwd, 'mine'));
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/\d+ files in out, /);
    expect(first.out).not.toContain('\u001b[');
    const files = await snapshot(join(cwd, 'mine', 'out'));
    await deckhand(['build', '--out', 'again'], join(cwd, 'mine'));
    expect(await snapshot(join(cwd, 'mine', 'again'))).toEqual(files);
  });

  test('is run from the code that V8 made before, and without it where that cannot be used', async () => {
    const check = [main, 'check', '--root', resolve('templates/starter')];
    const told = ['--import', resolve('tests/cli/tellRejected.mjs'), ...check];
    const { out } = await runNode(check);
    expect(await runNode(told)).toEqual({ code: 0, out, err: '' });
    const compiled = 'dist/chunks/compiled';
    const kept = await readFile(compiled);
    try {
      const damaged = Buffer.from(kept);
      for (let at = 5000; at < damaged.length; at += 5000) damaged[at] = 7;
      for (const bytes of ['', 'no code', kept.subarray(0, kept.length / 2), damaged]) {
        await writeFile(compiled, bytes);
        expect(await runNode(check)).toEqual({ code: 0, out, err: '' });
        expect((await runNode(told)).err).toContain('command.cjs');
      }
    } finally {
      await writeFile(compiled, kept);
    }
  });

  test('says what to do in a folder without decks/, and exits 1', async () => {
    const { code, out, err } = await deckhand(['build'], await temporaryFolder());
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('project-has-decks');
    expect(err).toContain('deckhand init');
  });

  test('exits 2 for an id that does not exist', async () => {
    const root = resolve('templates/starter');
    const cwd = await temporaryFolder();
    for (const [argv, hint] of [
      [['meetings-that-end-in-time'], 'did you mean `meetings-that-end-on-time`?'],
      [['--agenda', 'mornin'], 'did you mean `morning`?'],
      [['--session', 'first-rum'], 'did you mean `first-run`?'],
      [['--handout', 'workbok'], 'did you mean `workbook`?'],
    ] as const) {
      const { code, out, err } = await deckhand(['build', '--root', root, '--out', 'out', ...argv], cwd);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(hint);
    }
    expect(await snapshot(cwd)).toEqual({});
  });

  test('exits 2 when the output cannot be written', async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, 'out'), 'a file');
    const argv = ['build', '--root', resolve('templates/starter'), '--out', join(cwd, 'out')];
    expect(await deckhand(argv, cwd)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('error: out cannot be made: a file is where a folder should be.'),
    });
    expect(await snapshot(cwd)).toEqual({ out: 'a file' });
  });

  test('leaves the last files as they were when the content has an error', async () => {
    const cwd = await temporaryFolder();
    await deckhand(['init', '.'], cwd);
    await deckhand(['build'], cwd);
    const before = await snapshot(join(cwd, 'out'));
    const exercise = join(cwd, 'decks/meetings-that-end-on-time/exercises/my-next-meeting.md');
    await writeFile(exercise, (await readFile(exercise, 'utf8')).replace('minutes: 6', 'minutes: six'));
    const { code, out, err } = await deckhand(['build'], cwd);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(
      'decks/meetings-that-end-on-time/exercises/my-next-meeting.md:7:10: error[minutes-are-whole]',
    );
    expect(err).toMatch(/\nNothing was written\.\n$|Nothing was written\.\n$/);
    expect(await snapshot(join(cwd, 'out'))).toEqual(before);
  });

  test('prints one JSON object for programs', async () => {
    const cwd = await temporaryFolder();
    const root = resolve('templates/starter');
    const { code, out, err } = await deckhand(
      ['build', '--root', root, '--out', 'out', '--only', 'cards', '--format', 'json'],
      cwd,
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { files, diagnostics } = JSON.parse(out);
    expect(diagnostics).toEqual([]);
    expect(files.map((file: { kind: string }) => file.kind)).toEqual(['cards', 'cards']);
    for (const { path } of files) accessSync(join(cwd, 'out', path), constants.R_OK);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends with the browser on %s', async (signal) => {
    const temporary = await temporaryFolder();
    const argv = ['build', 'internal-customer-service', '--out', join(temporary, 'out')];
    const child = spawn(process.execPath, [main, ...argv, '--only', 'decks', '--formats', 'pdf'], {
      env: { PATH: process.env.PATH, TMPDIR: temporary },
      stdio: 'ignore',
    });
    const ended = new Promise((done) => child.on('exit', done));
    const profiles = async () =>
      (await readdir(temporary)).filter((name) => name.startsWith('playwright_chromiumdev_profile'));
    await expect.poll(profiles, { timeout: 40_000, interval: 20 }).toHaveLength(1);
    await setTimeout(300);
    child.kill(signal);
    expect(await ended).toBe(128 + ofSystem.signals[signal]);
    expect(await profiles()).toEqual([]);
  });

  test('honours NO_COLOR and FORCE_COLOR', async () => {
    const cwd = await temporaryFolder();
    await mkdir(join(cwd, 'decks'));
    expect((await deckhand(['check'], cwd, { FORCE_COLOR: '1' })).err).toContain('\u001b[');
    expect((await deckhand(['check'], cwd, { FORCE_COLOR: '1', NO_COLOR: '1' })).err).not.toContain(
      '\u001b[',
    );
    expect((await deckhand(['--help'], cwd, { FORCE_COLOR: '1' })).out).toContain('\u001b[');
  });

  test('exits 2, in words, when what it prints has no room', async () => {
    const shell = `"$0" "$1" explain > /dev/full; echo $? >&2`;
    const { err } = await new Promise<Ended>((done) => {
      execFile('sh', ['-c', shell, process.execPath, main], (_error, out, err) =>
        done({ code: 0, out, err }),
      );
    });
    expect(err).toMatch(/^error: The output could not be printed: ENOSPC[^\n]*\n2\n$/);
  });

  test('loads nothing heavy for --help', async () => {
    const folder = await temporaryFolder();
    expect(await deckhand(['--help'], undefined, { NODE_V8_COVERAGE: folder })).toMatchObject({
      code: 0,
      err: '',
    });
    const [report = ''] = Object.values(await snapshot(folder));
    const scripts: string[] = JSON.parse(report).result.map(({ url }: { url: string }) => url);
    const own = scripts.flatMap((url) => /\/dist\/(.+)$/.exec(url)?.[1] ?? []);
    const sizes = await Promise.all(own.map(async (file) => (await stat(join('dist', file))).size));
    expect(own).toContain('main.js');
    // the stages and their packages are thirty times as much
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
    expect(scripts.filter((url) => url.includes('node_modules'))).toEqual([]);
  });
});
