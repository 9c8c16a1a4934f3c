// `deckhand pack`: what it asks the stages for, and what it prints.

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PackResult } from '../../src/BuildOptions.ts';
import { runCli } from './runCli.ts';

const root = process.cwd();
const made: PackResult = {
  diagnostics: [],
  failures: [],
  sources: new Map(),
  folder: join(root, 'friday'),
  workshops: [
    {
      id: 'friday',
      title: 'Tea for two',
      files: [
        {
          path: 'print/01-run-sheet.pdf',
          kind: 'handout',
          audience: 'facilitator',
          agenda: 'day',
          delivery: 'in-person',
          pages: 1,
          principles: [],
          exercises: [],
          bytes: 10,
          sha256: '00',
        },
      ],
      removed: ['print/02-workbook.pdf'],
      kept: [],
    },
  ],
};

describe('deckhand pack', () => {
  test('asks for one day', async () => {
    const { asked } = await runCli([
      'pack',
      'tea',
      '--session',
      'monday',
      '--participants',
      '17',
      '--paper',
      'letter',
    ]);
    expect(asked).toMatchObject([
      { root, workshops: ['tea'], session: 'monday', participants: 17, paper: 'letter', out: undefined },
    ]);
  });

  test('takes a folder', async () => {
    const { asked } = await runCli(['pack', '--agenda', 'day', '--out', 'friday']);
    expect(asked).toMatchObject([{ agenda: 'day', out: join(root, 'friday') }]);
  });

  test('refuses a folder among the sources', async () => {
    const { code, err } = await runCli(['pack', '--out', 'decks/tea']);
    expect(code).toBe(2);
    expect(err).toContain('where your own files are');
  });

  test('lists what it made', async () => {
    const { code, out } = await runCli(['pack'], { pack: async () => made });
    expect(code).toBe(0);
    expect(out).toBe(
      'Tea for two  friday\n  print/01-run-sheet.pdf  1 page\n\n1 file. Copies and paper are in print/00-job-ticket.pdf, what else to bring in the pack list. Removed 1 file of an earlier pack.\n',
    );
  });

  test('prints JSON for programs', async () => {
    const { out } = await runCli(['pack', '--format', 'json'], { pack: async () => made });
    expect(JSON.parse(out)).toMatchObject({
      errors: 0,
      out: made.folder,
      files: [{ path: 'print/01-run-sheet.pdf' }],
    });
  });
});
