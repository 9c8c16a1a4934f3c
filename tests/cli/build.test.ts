import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BuildResult } from '../../src/BuildOptions.ts';
import type { Diagnostic } from '../../src/diagnostics/Diagnostic.ts';
import { UsageError } from '../../src/UsageError.ts';
import { OutputError } from '../../src/write/OutputError.ts';
import type { WrittenFile } from '../../src/write/WrittenFile.ts';
import { runCli } from './runCli.ts';

const root = process.cwd();

const file: WrittenFile = {
  path: 'day/deck.html',
  kind: 'deck',
  audience: 'facilitator',
  agenda: 'day',
  delivery: 'in-person',
  slides: 12,
  principles: [],
  exercises: [],
  bytes: 812_345,
  sha256: 'ab',
};

const error: Diagnostic = {
  code: 'minutes-are-whole',
  severity: 'error',
  message: '`minutes` must be a whole number of minutes, but is "ten".',
  location: { file: 'decks/tea/exercises/pairs.md', line: 2, column: 10, endColumn: 13 },
  hints: ['write `minutes: 10`'],
  related: [],
};
const warning: Diagnostic = { ...error, code: 'policy-is-given', severity: 'warning' };

const { slides: _, ...unlike } = file;
const workbook: WrittenFile = {
  ...unlike,
  path: 'day/handouts/workbook.pdf',
  kind: 'handout',
  pages: 1,
  bytes: 1_234_567,
};

function result(more: Partial<BuildResult> = {}): BuildResult {
  return {
    diagnostics: [],
    sources: new Map([['decks/tea/exercises/pairs.md', '---\nminutes: ten\n---\n']]),
    workshops: [{ id: 'tea', title: 'Tea for two', files: [file, workbook], removed: [], kept: [] }],
    failures: [],
    ...more,
  };
}

const builds = (more: Partial<BuildResult> = {}) => ({ build: async () => result(more) });

describe('deckhand build', () => {
  test('asks for everything by default, into out/ of the current folder', async () => {
    const { code, asked } = await runCli(['build']);
    expect(code).toBe(0);
    expect(asked).toEqual([{ root, out: join(root, 'out') }]);
  });

  test('hands on what it is told', async () => {
    const { asked } = await runCli([
      ...[
        'build',
        'tea',
        '--agenda',
        'day',
        '--delivery',
        'video',
        '--session',
        'first',
        '--paper',
        'letter',
      ],
      ...[
        '--participants',
        '17',
        '--only',
        'cards,decks',
        '--only',
        'cards',
        '--handout',
        'a',
        '--handout',
        'b',
      ],
      ...[
        '--set',
        'location=Room = 2',
        '--set',
        'team=',
        '--out',
        'papers',
        '--date',
        '2028-02-29',
        '--root',
        'tests',
      ],
    ]);
    expect(asked).toEqual([
      {
        root: join(root, 'tests'),
        workshops: ['tea'],
        agenda: 'day',
        delivery: 'video',
        session: 'first',
        paper: 'letter',
        participants: 17,
        only: ['cards', 'decks'],
        handouts: ['a', 'b'],
        set: { location: 'Room = 2', team: '' },
        out: join(root, 'papers'),
        date: '2028-02-29',
      },
    ]);
  });

  test('takes --root before the command, too', async () => {
    const { asked } = await runCli(['--root', 'tests', 'build']);
    expect(asked).toMatchObject([{ root: join(root, 'tests'), out: join(root, 'tests', 'out') }]);
  });

  test('ends with a table of what was made', async () => {
    expect(await runCli(['build'], builds())).toMatchObject({
      code: 0,
      err: '',
      out: `Tea for two  ${join('out', 'tea')}
  day
    deck.html              12 slides  812 kB
    handouts/workbook.pdf     1 page  1.2 MB

2 files in out, 2.0 MB.
`,
    });
  });

  test('says what was removed, and what was left as it was changed by hand', async () => {
    const workshops = [
      { id: 'tea', title: 'Tea', files: [file], removed: ['a', 'b'], kept: ['day/notes.md'] },
    ];
    const { out } = await runCli(['build'], builds({ workshops }));
    expect(out).toContain('1 file in out, 812 kB.\nRemoved 2 files of an earlier build.\n');
    expect(out).toContain(
      `${join('out', 'tea', 'day', 'notes.md')} is no longer made; it was changed by hand, so it was left there.\n`,
    );
  });

  test('with --quiet says only what is wrong', async () => {
    expect(await runCli(['build', '--quiet'], builds())).toMatchObject({ code: 0, out: '', err: '' });
    const { err } = await runCli(['build', '--quiet'], builds({ diagnostics: [warning] }));
    expect(err).toContain('warning[policy-is-given]');
  });

  test('prints errors with their line to stderr, and exits 1', async () => {
    expect(await runCli(['build'], builds({ diagnostics: [error, warning], workshops: [] }))).toMatchObject({
      code: 1,
      out: '',
      err: `decks/tea/exercises/pairs.md:2:10: error[minutes-are-whole]
  \`minutes\` must be a whole number of minutes, but is "ten".
  2 | minutes: ten
    |          ^^^
  hint: write \`minutes: 10\`

decks/tea/exercises/pairs.md:2:10: warning[policy-is-given]
  \`minutes\` must be a whole number of minutes, but is "ten".
  2 | minutes: ten
    |          ^^^
  hint: write \`minutes: 10\`

1 error, 1 warning. Nothing was written.
`,
    });
  });

  test('with warnings alone exits 0 and prints both', async () => {
    const { code, out, err } = await runCli(['build'], builds({ diagnostics: [warning] }));
    expect(code).toBe(0);
    expect(err).toContain('no errors, 1 warning.\n');
    expect(out).toContain('2 files in out');
  });

  test('is in colour on a terminal alone', async () => {
    const diagnostics = [warning];
    const plain = await runCli(['build'], builds({ diagnostics }));
    const coloured = await runCli(['build'], { ...builds({ diagnostics }), colour: true });
    expect(plain.out + plain.err).not.toContain('\u001b[');
    expect(coloured.out).toContain('\u001b[1mTea for two');
    expect(coloured.err).toContain('\u001b[33m');
  });
});

describe('deckhand build --format json', () => {
  test('prints one object, and nothing else', async () => {
    const { code, out, err } = await runCli(
      ['build', '--format', 'json'],
      builds({ diagnostics: [warning] }),
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      errors: 0,
      warnings: 1,
      diagnostics: [warning],
      out: join(root, 'out'),
      files: [
        { ...file, path: 'tea/day/deck.html', workshop: 'tea' },
        { path: 'tea/day/handouts/workbook.pdf', pages: 1 },
      ],
      removed: [],
      kept: [],
    });
  });

  test('does so for errors in the content', async () => {
    const { code, out } = await runCli(
      ['build', '--format=json'],
      builds({ diagnostics: [error], workshops: [] }),
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ errors: 1, diagnostics: [error], files: [] });
  });

  test.each([
    [
      'wrong usage',
      ['--format', 'json', '--agnda', 'x'],
      "Unknown option '--agnda'.",
      ['did you mean --agenda?'],
    ],
    [
      'an unknown folder',
      ['--format=json', '--root', 'nowhere'],
      `There is no folder ${join(root, 'nowhere')}.`,
      ['name the folder that holds `decks/` with `--root`'],
    ],
  ])('does so for %s', async (_, argv, message, hints) => {
    const { code, out, err } = await runCli(['build', ...argv]);
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(JSON.parse(out)).toEqual({ error: { message, hints }, diagnostics: [], files: [] });
  });
});

describe('deckhand build that cannot be done', () => {
  test('as an id is unknown: exits 2 with what may have been meant', async () => {
    const build = async () => {
      throw new UsageError('There is no agenda called `dya`.', ['did you mean `day`?']);
    };
    expect(await runCli(['build', '--agenda', 'dya'], { build })).toMatchObject({
      code: 2,
      out: '',
      err: 'error: There is no agenda called `dya`.\n  hint: did you mean `day`?\n',
    });
  });

  test('as the output cannot be written: exits 2, with paths as one would type them', async () => {
    const build = async () => {
      throw new OutputError(join(root, 'out', 'tea'), 'cannot be written: the disk is full', ['make room']);
    };
    expect(await runCli(['build'], { build })).toMatchObject({
      code: 2,
      out: '',
      err: `error: ${join('out', 'tea')} cannot be written: the disk is full.\n  hint: make room\n`,
    });
  });

  test('as the program is at fault: exits 3 and says where', async () => {
    const build = async () => {
      throw new TypeError('x is not a function');
    };
    const { code, err } = await runCli(['build'], { build });
    expect(code).toBe(3);
    expect(err).toContain('deckhand has a fault: TypeError: x is not a function\n    at ');
  });
});
