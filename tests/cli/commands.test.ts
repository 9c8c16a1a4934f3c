// `check`, `list`, `explain` and `schema`.

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Project } from '../../src/BuildOptions.ts';
import { catalogue } from '../../src/diagnostics/catalogue.ts';
import type { Diagnostic } from '../../src/diagnostics/Diagnostic.ts';
import type { Text } from '../../src/model/markdown.ts';
import { runCli } from './runCli.ts';

const root = process.cwd();
const error: Diagnostic = {
  code: 'id-exists',
  severity: 'error',
  message: 'There is no exercise `pears`.',
  location: { file: 'decks/tea/workshop.md', line: 4, column: 3 },
  hints: [],
  related: [],
};

describe('deckhand check', () => {
  test('asks for the same as build', async () => {
    const { asked } = await runCli(['check', 'tea', '--agenda', 'day', '--paper', 'letter']);
    expect(asked).toMatchObject([{ root, workshops: ['tea'], agenda: 'day', paper: 'letter' }]);
  });

  test('says when all is well', async () => {
    expect(await runCli(['check'])).toMatchObject({ code: 0, out: 'No errors, no warnings.\n', err: '' });
  });

  test('prints what it finds, and exits 1 for errors alone', async () => {
    const check = (severity: Diagnostic['severity']) => ({
      check: async () => ({ diagnostics: [{ ...error, severity }], sources: new Map() }),
    });
    expect(await runCli(['check'], check('error'))).toMatchObject({
      code: 1,
      out: '',
      err: 'decks/tea/workshop.md:4:3: error[id-exists]\n  There is no exercise `pears`.\n\n1 error, no warnings.\n',
    });
    expect((await runCli(['check'], check('warning'))).code).toBe(0);
    const { code, out } = await runCli(['check', '--format', 'json'], check('error'));
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({ errors: 1, warnings: 0, diagnostics: [error], files: [] });
  });
});

function text(source: string): Text {
  return { source, inlines: [], origin: { file: '', line: 1, column: 1 } };
}

/** The parts of a project that are listed. */
const project = {
  diagnostics: [],
  sources: new Map(),
  workshops: [
    {
      id: 'tea',
      title: text('Tea for two'),
      agendas: [
        { id: 'day', delivery: 'in-person', start: 545, minutes: 210, title: text('By day') },
        { id: 'evening-call', delivery: 'video', start: 1200, minutes: 30 },
      ],
      sessions: [{ id: 'first', date: '2026-03-12', agenda: 'day', participants: 17 }],
      handouts: new Map([['workbook', { id: 'workbook', template: 'workbook', audience: 'participant' }]]),
      principles: [{ id: 'listen' }, { id: 'pour' }],
      exercises: new Map([['pairs', {}]]),
    },
  ],
} as unknown as Project;

const opens = (more: Partial<Project> = {}) => ({ openProject: async () => ({ ...project, ...more }) });

describe('deckhand list', () => {
  test('prints the ids that build takes', async () => {
    expect(await runCli(['list'], opens())).toMatchObject({
      code: 0,
      err: '',
      out: `Tea for two  tea
  agendas
    day           in-person  09:05  210 min  By day
    evening-call  video      20:00  30 min
  sessions
    first  2026-03-12  day  17 people
  handouts
    workbook  for participant
  principles
    listen, pour
  exercises
    pairs
`,
    });
  });

  test('as JSON', async () => {
    const { out } = await runCli(['list', '--format', 'json'], opens());
    expect(JSON.parse(out)).toMatchObject({
      diagnostics: [],
      workshops: [
        {
          id: 'tea',
          title: 'Tea for two',
          agendas: [{ id: 'day', start: '09:05' }, {}],
          principles: ['listen', 'pour'],
        },
      ],
    });
  });

  test('of one workshop, or a suggestion', async () => {
    expect((await runCli(['list', 'tea'], opens())).code).toBe(0);
    expect(await runCli(['list', 'tee'], opens())).toMatchObject({
      code: 2,
      err: 'error: There is no workshop called `tee`.\n  hint: did you mean `tea`?\n',
    });
  });

  test('with errors lists what can be read, and exits 1', async () => {
    const { code, out, err } = await runCli(['list'], opens({ diagnostics: [error] }));
    expect(code).toBe(1);
    expect(out).toContain('Tea for two');
    expect(err).toContain('error[id-exists]');
    expect((await runCli(['list', 'gone'], opens({ diagnostics: [error] }))).code).toBe(1);
  });
});

describe('deckhand explain', () => {
  test.each(['minutes-are-whole', '[minutes-are-whole]', 'error[minutes-are-whole]'])(
    '%s tells the rule, why, and examples',
    async (word) => {
      const { code, out } = await runCli(['explain', word]);
      const { rule, why, wrong, right } = catalogue['minutes-are-whole'];
      expect(code).toBe(0);
      expect(out).toContain(rule);
      expect(out.replaceAll('\n', ' ')).toContain(why);
      for (const [path, lines] of [...Object.entries(wrong), ...Object.entries(right)]) {
        expect(out).toContain(path);
        for (const line of lines.split('\n')) expect(out).toContain(line);
      }
    },
  );

  test('alone lists every code', async () => {
    const { code, out } = await runCli(['explain']);
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(Object.keys(catalogue));
  });
});

describe('deckhand schema', () => {
  test.each(['workshop', 'session', 'principle', 'exercise', 'handout', 'brand'])(
    'prints that of a %s',
    async (kind) => {
      const { code, out } = await runCli(['schema', kind]);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ type: 'object', properties: { title: {} } });
      expect(JSON.parse((await runCli(['schema'])).out)[kind]).toEqual(JSON.parse(out));
    },
  );
});

test('paths are resolved from the current folder', async () => {
  const { asked } = await runCli(['build', '--out', 'x'], { cwd: join(root, 'tests') });
  expect(asked).toMatchObject([{ root: join(root, 'tests'), out: join(root, 'tests', 'x') }]);
});
