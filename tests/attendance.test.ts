// The attendance list of a day without a roster, on either paper.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from '../src/build.ts';
import { linesOf, readText } from './pdf-checker/readText.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deckhand-attendance-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each(['a4', 'letter'] as const)(
  'has a line for each, some more, and no sheet for a line or two: %s',
  async (paper) => {
    for (const participants of [8, 16, 18, 19, 30]) {
      const out = join(folder, `${paper}-${participants}`);
      await build({
        root,
        workshops: ['internal-customer-service'],
        agenda: 'half-day',
        handouts: ['attendance'],
        paper,
        participants,
        out,
      });
      const bytes = readFileSync(
        join(out, 'internal-customer-service', 'half-day', 'handouts', 'attendance.pdf'),
      );
      const pages = readText(bytes).map(
        (page) => linesOf(page).filter(({ text }) => /^\d+$/.test(text.trim())).length,
      );
      expect((await PDFDocument.load(bytes)).getPageCount()).toBe(pages.length);
      expect(pages.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(participants);
      for (const count of pages) expect(count).toBeGreaterThan(14);
    }
  },
  60_000,
);
