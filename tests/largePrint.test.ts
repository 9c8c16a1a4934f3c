// Large print beside the clear edition, from sources to the files on disk.

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, pack } from '../src/build.ts';
import { checkPdf } from './pdf-checker/checkPdf.ts';
import { linesOf, readText } from './pdf-checker/readText.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const workshop = 'internal-customer-service';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deckhand-large-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const textOf = (path: string): string =>
  readText(readFileSync(path))
    .flatMap((page) => linesOf(page).map(({ text }) => text))
    .join('\n');

describe('`print: large`', () => {
  it('makes what participants get in large print as well, and nothing else; the next build without it removes it', async () => {
    const out = join(folder, 'out');
    const options = { root, workshops: [workshop], agenda: 'lunch-30', out } as const;
    const { workshops, diagnostics } = await build({ ...options, only: ['handouts'], print: 'large' });
    expect(diagnostics).toEqual([]);
    const files = workshops.flatMap((one) => one.files.map(({ path }) => path.split('/').at(-1) ?? ''));
    const large = files.filter((name) => name.endsWith('.large.pdf'));
    for (const name of large) expect(files).toContain(name.replace('.large', ''));
    expect(large).toContain('workbook.large.pdf');
    expect(large).toContain('feedback.large.pdf');
    expect(large.filter((name) => /guide|key|run-sheet|pack-list|sponsor/.test(name))).toEqual([]);
    const place = join(out, workshop, 'lunch-30', 'handouts');
    const card = textOf(join(place, 'minute-card.large.pdf'));
    expect(card.match(/What is still unclear/g)).toHaveLength(1);
    // of one page in clear print: its pages are numbered as they are, and no number stands beside them
    expect(textOf(join(place, 'action-plan.large.pdf'))).not.toMatch(/^1[ab]$/m);
    expect(textOf(join(place, 'checklist.large.pdf'))).toMatch(/^2$/m);
    const bytes = readFileSync(join(place, 'workbook.large.pdf'));
    expect(checkPdf(bytes)).toEqual([]);
    expect(bytes.toString('latin1')).toContain('large print');
    await build({ ...options, handouts: ['workbook'] });
    expect(existsSync(join(place, 'workbook.large.pdf'))).toBe(false);
    expect(existsSync(join(place, 'feedback.large.pdf'))).toBe(true);
  }, 60_000);
});

describe('`large_print` of a session', () => {
  const packed = async (session: string, more: string) => {
    const project = join(folder, session);
    cpSync(join(root, 'decks', workshop), join(project, 'decks', workshop), { recursive: true });
    const file = join(project, 'decks', workshop, 'sessions', `${session}.md`);
    writeFileSync(file, readFileSync(file, 'utf8').replace('participants:', `${more}\nparticipants:`));
    const result = await pack({ root: project, workshops: [workshop], session, out: join(project, 'pack') });
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const paths = result.workshops.flatMap((one) => one.files.map(({ path }) => path));
    return { project, paths };
  };

  it('packs so many in large print, and fewer in clear print', async () => {
    const { project, paths } = await packed('half-day-march', 'large_print: 2');
    const large = paths.find((path) => path.endsWith('-workbook-large.pdf'));
    const clear = paths.find((path) => path.endsWith('-workbook.pdf'));
    expect(large).toBeDefined();
    expect(paths.some((path) => path.endsWith('-role-sheet-large.pdf'))).toBe(true);
    const list = textOf(join(project, 'pack', 'pack-list.pdf')).replaceAll(/\s+/g, ' ');
    expect(list).toContain(`15 + 2 × Workbook ${clear?.split('/').at(-1)}`);
    expect(list).toContain('17 + 2 × Principle cards');
    expect(list).toContain(`2 × Workbook, large print ${large?.split('/').at(-1)}`);
    const ticket = textOf(join(project, 'pack', 'print', '00-job-ticket.pdf'));
    expect(ticket).toMatch(/-checklist-large.pdf 2 2 4 A4, 80 g\/m² · one-sided corner staple/);
    expect(ticket).toMatch(/-role-sheet-large.pdf 2 6 12 A4, 80 g\/m² · one-sided loose/);
    const after = paths.findIndex((path) => /\d-checklist.pdf$/.test(path)) + 1;
    expect(paths[after]).toMatch(/-checklist-large.pdf$/);
  }, 60_000);

  it('sends it on video in files of its own', async () => {
    const { paths } = await packed('video-march', 'large_print: 1');
    const sent = paths.filter((path) => path.includes('send/')).map((path) => path.split('/').at(-1));
    expect(sent).toEqual([
      'group-a-large.pdf',
      'group-a.pdf',
      'group-b-large.pdf',
      'group-b.pdf',
      'group-c-large.pdf',
      'group-c.pdf',
      'statement-large.pdf',
      'statement.pdf',
    ]);
  }, 60_000);
});
