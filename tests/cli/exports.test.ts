import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { BuildResult } from '../../src/BuildOptions.ts';
import { reportExports } from '../../src/cli/reportExports.ts';
import { slideProgress } from '../../src/cli/slideProgress.ts';
import { runCli } from './runCli.ts';

const failure = {
  workshop: 'tea',
  agenda: 'day',
  format: 'pdf',
  message: 'No browser was found.',
  hints: ['install one'],
} as const;

const nothing: BuildResult = { diagnostics: [], sources: new Map(), workshops: [], failures: [] };

describe('--formats', () => {
  test('hands on what is asked for', async () => {
    const { asked } = await runCli([
      ...['build', '--formats', 'pdf,html', '--formats', 'pdf', '--slides-per-page', '6'],
      ...['--beside-slides', 'notes', '--browser', '/opt/chrome'],
    ]);
    expect(asked).toMatchObject([
      { formats: ['pdf', 'html'], slidesPerPage: 6, besideSlides: 'notes', browser: '/opt/chrome' },
    ]);
  });

  test('all means all', async () => {
    const { asked } = await runCli(['build', '--formats', 'all']);
    expect(asked).toMatchObject([{ formats: ['html', 'pdf', 'pptx', 'png', 'notes'] }]);
  });

  test.each([
    ['--formats', 'pdff', 'pdf'],
    ['--slides-per-page', '5', '1, 2, 3, 4, 6'],
    ['--beside-slides', 'note', 'notes'],
  ])('%s %s is refused with what there is', async (option, word, hint) => {
    const { code, err } = await runCli(['build', option, word]);
    expect(code).toBe(2);
    expect(err).toContain(hint);
  });
});

describe('what the browser could not make', () => {
  test('ends with 2, once said for all it concerns, after the files', async () => {
    const failures = [failure, { ...failure, format: 'png' as const }];
    const { code, out, err } = await runCli(['build'], { build: async () => ({ ...nothing, failures }) });
    expect(code).toBe(2);
    expect(out).toContain('Nothing to make.');
    expect(err).toBe(
      'error: No browser was found.\n  Not made: tea/day (pdf), tea/day (png). Everything else was written.\n  hint: install one\n',
    );
  });

  test('is in the JSON, too', async () => {
    const build = async () => ({ ...nothing, failures: [failure] });
    const { code, out } = await runCli(['build', '--format', 'json'], { build });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ failures: [failure] });
  });

  test('is nothing where there is none', () => {
    const said: string[] = [];
    reportExports([], {
      cwd: '/',
      out: () => {},
      err: (text) => said.push(text),
      colour: { out: false, err: false },
    });
    expect(said).toEqual([]);
  });
});

describe('the bar of slides', () => {
  const terminal = { cwd: '/', out: () => {}, err: () => {}, colour: { out: false, err: false } };

  test('is not there in a pipe', async () => {
    expect(await slideProgress(terminal)).toBeUndefined();
  });

  test('tells how many are done in a terminal, and goes away', async () => {
    const stream = Object.assign(new PassThrough(), {
      isTTY: true,
      columns: 80,
      cursorTo: () => true,
      clearLine: () => true,
      moveCursor: () => true,
    });
    const progress = await slideProgress({
      ...terminal,
      progress: stream as unknown as NodeJS.WriteStream,
    });
    progress?.onProgress(1, 40);
    progress?.stop();
    expect(String(stream.read())).toContain('1 of 40');
  });
});
