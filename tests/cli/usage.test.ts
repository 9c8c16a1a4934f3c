import { describe, expect, test } from 'vitest';
import { runCli } from './runCli.ts';

const commands = ['build', 'check', 'plan', 'pack', 'list', 'init', 'stock', 'explain', 'schema'];

describe('help', () => {
  test('is printed to stdout, for no arguments too', async () => {
    const { code, out, err } = await runCli(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const word of [...commands, 'Examples:', 'Exit codes:']) {
      expect(out).toContain(word);
    }
    expect(await runCli([])).toMatchObject({ code: 0, out });
  });

  test.each(commands)('of %s, in both ways', async (command) => {
    const { code, out } = await runCli([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: deckhand ${command}`);
    expect(await runCli(['help', command])).toMatchObject({ code: 0, out });
  });

  test('of build tells every option', async () => {
    const { out } = await runCli(['build', '--help']);
    const options =
      'agenda delivery session paper participants only handout set out date quiet format root help';
    for (const option of options.split(' ')) expect(out).toContain(`--${option} `);
  });

  test('has lines of at most 100 characters', async () => {
    for (const command of commands) {
      const { out } = await runCli([command, '--help']);
      expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
    }
  });

  test('is plain unless the terminal has colour', async () => {
    expect((await runCli(['--help'])).out).not.toContain('\u001b[');
    expect((await runCli(['--help'], { colour: true })).out).toContain('\u001b[');
  });
});

test('--version prints that of the package', async () => {
  const { version } = await import('../../package.json', { with: { type: 'json' } }).then(
    (module) => module.default,
  );
  expect(await runCli(['--version'])).toMatchObject({ code: 0, out: `${version}\n` });
});

test('a system that opens no more files is told', async () => {
  const build = () => {
    throw Object.assign(new Error('EMFILE: too many open files'), { code: 'EMFILE' });
  };
  const { code, err } = await runCli(['build'], { build });
  expect(code).toBe(2);
  expect(err).toMatch(
    /^error: The system lets the program open no more files at a time\.\n {2}hint: .*ulimit -n/,
  );
});

describe('wrong usage exits 2, prints nothing to stdout, and says what to write instead', () => {
  test.each([
    [['biuld'], "Unknown command 'biuld'.", 'did you mean build?'],
    [['build', '--agnda', 'x'], "Unknown option '--agnda'.", 'did you mean --agenda?'],
    [['--roott', 'x', 'build'], "Unknown option '--roott'.", 'did you mean --root?'],
    [['build', '--only', 'deks'], 'must be one of decks, handouts, cards.', 'did you mean `decks`?'],
    [['build', '--only', ''], 'must be one of decks, handouts, cards.', '`deckhand build --help`'],
    [['build', '--paper', 'a44'], 'must be one of a4, letter.', 'did you mean `a4`?'],
    [['build', '--delivery', 'vdeo'], 'must be one of in-person, video.', 'did you mean `video`?'],
    [['build', '--format', 'jsn'], 'must be one of text, json.', 'did you mean `json`?'],
    [['build', '--participants', 'ten'], 'a whole number, 1 or more.', '`deckhand build --help`'],
    [['build', '--participants', '0'], 'a whole number, 1 or more.', '`deckhand build --help`'],
    [['build', '--participants', '1.5'], 'a whole number, 1 or more.', '`deckhand build --help`'],
    [['build', '--date', '2026-02-30'], 'a day such as 2026-03-12.', '`deckhand build --help`'],
    [['build', '--date', '12.3.2026'], 'a day such as 2026-03-12.', '`deckhand build --help`'],
    [['build', '--set', 'location'], 'the form field=value', '`deckhand build --help`'],
    [['build', '--set', '=x'], 'the form field=value', '`deckhand build --help`'],
    [['build', '--agenda'], "Option '--agenda <id>' argument missing.", '`deckhand build --help`'],
    [['build', 'a', 'b'], 'Too many arguments', '`deckhand build --help`'],
    [['build', '--out', 'decks/x'], 'lies in `decks/`', '--out out'],
    [['build', '--out', 'templates'], 'lies in `templates/`', '--out out'],
    [['build', '--root', 'package.json'], 'There is no folder', '--root'],
    [['check', '--root', 'nowhere'], 'There is no folder', '--root'],
    [['build', '--root', ''], '`--root` is empty.', 'name a folder'],
    [['build', '--out', ''], '`--out` is empty.', 'name a folder'],
    [['init', ''], '`folder` is empty.', 'name a folder'],
    [['build', '--only', 'decks', '--handout', 'workbook'], '`--only decks`', 'leave out one of the two'],
    [
      ['build', '--only', 'handouts,cards', '--formats', 'pptx'],
      'forms of the slides, which `--only handouts,cards` leaves out.',
      'write `--only decks,handouts,cards`',
    ],
    [['build', '--handout', 'workbook', '--formats', 'pdf'], 'which `--handout` leaves out', '--only decks'],
    [['pack', '--bogus'], "Unknown option '--bogus'.", '`deckhand pack --help`'],
    [['pack', '--roster', 'x.csv'], '`pack` takes the roster of the session', 'write `roster: x.csv`'],
    [['explain', 'minutes'], 'There is no code called `minutes`.', 'minutes-are-whole'],
    [['explain', 'nosuch'], 'There is no code called `nosuch`.', '`deckhand explain` lists them all'],
    [['check', '--quiet'], "Unknown option '--quiet'.", '`deckhand check --help`'],
    [['list', '--root', 'nowhere'], 'There is no folder', '--root'],
    [['--root', '.'], 'A command is missing.', '`deckhand --help`'],
    [['init'], "Missing required argument 'folder'.", '`deckhand init --help`'],
    [
      ['explain', 'minutes-are-hole'],
      'There is no code called `minutes-are-hole`.',
      'did you mean `minutes-are-whole`?',
    ],
    [['schema', 'workshops'], 'There is no kind of file called `workshops`.', 'did you mean `workshop`?'],
  ])('%j', async (argv, message, hint) => {
    const { code, out, err, asked } = await runCli(argv);
    expect({ code, out, asked }).toEqual({ code: 2, out: '', asked: [] });
    expect(err).toMatch(/^error: /);
    expect(err).toContain(message);
    expect(err.split('\n  hint: ').slice(1).join('\n')).toContain(hint);
  });
});
