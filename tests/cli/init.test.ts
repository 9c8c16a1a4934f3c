import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { schemas } from '../../src/model/schemas.ts';
import { snapshot, temporaryFolder } from '../write/outputFolder.ts';
import { runCli } from './runCli.ts';

const starter = 'decks/meetings-that-end-on-time';

describe('deckhand init', () => {
  test('copies the starter and says what to do next', async () => {
    const cwd = await temporaryFolder();
    const { code, out, err } = await runCli(['init', 'my workshops'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(await snapshot(join(cwd, 'my workshops'))).toEqual(await snapshot('templates/starter'));
    expect(out).toContain(`  ${starter}/workshop.md\n`);
    expect(out).toContain('Next:\n  cd "my workshops"\n  deckhand build');
  });

  test('works in the current folder, beside other files', async () => {
    const cwd = await temporaryFolder();
    await writeFile(join(cwd, 'notes.txt'), 'mine');
    const { code, out } = await runCli(['init', '.'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('Next:\n  deckhand build');
    expect(await snapshot(cwd)).toMatchObject({ 'notes.txt': 'mine', decks: '(folder)' });
  });

  test('does not replace a file: exits 2 and writes nothing', async () => {
    const cwd = await temporaryFolder();
    await mkdir(join(cwd, starter), { recursive: true });
    await writeFile(join(cwd, starter, 'workshop.md'), 'mine');
    const before = await snapshot(cwd);
    const { code, out, err } = await runCli(['init', '.'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`already has ${starter}/workshop.md; nothing was written.`);
    expect(await snapshot(cwd)).toEqual(before);
  });
});

describe('the starter', () => {
  const explained = {
    workshop: `${starter}/workshop.md`,
    session: `${starter}/sessions/first-run.md`,
    principle: `${starter}/principles/one-question.md`,
    exercise: `${starter}/exercises/better-invitation.md`,
    handout: `${starter}/handouts/principle-cards.md`,
    brand: 'templates/brands/our-brand.md',
  };

  test.each(Object.entries(explained))('names every field of a %s', async (kind, path) => {
    const text = await readFile(join('templates/starter', path), 'utf8');
    const fields = Object.keys(schemas[kind as keyof typeof schemas].shape);
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.filter((field) => !new RegExp(`\\b${field}:`).test(text))).toEqual([]);
  });

  test.each([[{}], [{ session: 'first-run' }], [{ paper: 'letter' as const }]])(
    'builds without a warning: %j',
    async (options) => {
      const out = await temporaryFolder();
      const { diagnostics, workshops } = await build({ root: 'templates/starter', out, ...options });
      expect(diagnostics).toEqual([]);
      expect(workshops.map(({ id }) => id)).toEqual(['meetings-that-end-on-time']);
      expect(workshops[0]?.files.length).toBeGreaterThan(3);
    },
  );
});
