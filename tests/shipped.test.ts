// The workshop that is shipped, built whole on both papers: the example is a test. Everything is read from the
// finished files.

import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuildResult } from '../src/BuildOptions.ts';
import { build } from '../src/build.ts';
import { checkPdf } from './pdf-checker/checkPdf.ts';
import { misplacedBacks } from './pdf-checker/misplacedBacks.ts';
import { readCards } from './pdf-checker/readCards.ts';
import { linesOf, readText } from './pdf-checker/readText.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const papers = ['a4', 'letter'] as const;
const agendas = ['half-day', 'lunch-30', 'video-90'] as const;

let folder: string;
const results = new Map<string, BuildResult>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deckhand-shipped-'));
  for (const paper of papers) {
    results.set(
      paper,
      await build({ root, workshops: ['internal-customer-service'], paper, out: join(folder, paper) }),
    );
  }
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

function filesBelow(paper: string, ending: string): readonly string[] {
  return readdirSync(join(folder, paper), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .sort();
}

function bytesOf(paper: string, path: string): Uint8Array {
  return readFileSync(join(folder, paper, path));
}

function textOf(paper: string, path: string): string {
  return readFileSync(join(folder, paper, 'internal-customer-service', path), 'utf8');
}

describe.each(papers)('on %s', (paper) => {
  it('has no error and no warning', () => {
    expect(results.get(paper)?.diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  });

  it('makes a deck, a workbook and cards of each agenda', () => {
    const pdfs = filesBelow(paper, '.pdf').map((path) => path.split('internal-customer-service')[1]);
    for (const agenda of agendas) {
      expect(pdfs).toContain(`/${agenda}/handouts/workbook.pdf`);
      expect(pdfs).toContain(`/${agenda}/cards/principle-cards.pdf`);
    }
    expect(filesBelow(paper, 'deck.html')).toHaveLength(agendas.length);
  });

  it('makes PDFs without a fault in file or structure', () => {
    const paths = filesBelow(paper, '.pdf');
    expect(paths.length).toBeGreaterThan(agendas.length * 2);
    const findings = paths.flatMap((path) =>
      checkPdf(bytesOf(paper, path)).map(({ rule, message }) => `${path}: ${rule}: ${message}`),
    );
    expect(findings).toEqual([]);
  }, 120_000);

  it('puts the back of each card behind its front', () => {
    for (const path of filesBelow(paper, 'principle-cards.pdf')) {
      expect(readCards(bytesOf(paper, path))).toHaveLength(9);
      expect(misplacedBacks(bytesOf(paper, path), 'long-edge')).toEqual([]);
    }
  });

  it('lists every file in the manifest, with its hash', () => {
    const manifest = JSON.parse(textOf(paper, 'manifest.json')) as {
      files: readonly { path: string; sha256: string; pages?: number }[];
    };
    const listed = manifest.files.map(({ path }) => path).sort();
    const there = filesBelow(paper, '')
      .map((path) => path.replace('internal-customer-service/', ''))
      .filter((path) => /\.(pdf|html|md|css|png|svg|jpe?g)$/.test(path));
    expect(listed).toEqual(there);
    for (const { path, sha256, pages } of manifest.files) {
      const bytes = bytesOf(paper, join('internal-customer-service', path));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      if (pages !== undefined) expect(readText(bytes)).toHaveLength(pages);
    }
  });

  it('keeps to the page budgets', () => {
    const budgets = { 'half-day': 24, 'video-90': 16, 'lunch-30': 4 };
    for (const agenda of agendas) {
      const pages = readText(
        bytesOf(paper, `internal-customer-service/${agenda}/handouts/workbook.pdf`),
      ).length;
      expect({ agenda, pages: Math.min(pages, budgets[agenda]) }).toEqual({ agenda, pages });
    }
  });
});

describe('references', () => {
  it.each(agendas)('from slides to pages and from pages to slides, %s', (agenda) => {
    const slides = slidesOf(textOf('a4', `${agenda}/deck.md`));
    const pages = readText(bytesOf('a4', `internal-customer-service/${agenda}/handouts/workbook.pdf`)).map(
      (page) => linesOf(page).map(({ text }) => text),
    );
    const first = new Map<number, string>();
    for (const slide of slides) {
      const [, page] = /Workbook page (\d+)/.exec(slide) ?? [];
      const [, title] = /^# (.+)$/m.exec(slide) ?? [];
      if (page !== undefined && title !== undefined && !first.has(Number(page)))
        first.set(Number(page), title);
    }
    expect(first.size).toBeGreaterThan(2);
    for (const [page, title] of first) expect(pages[page - 1]?.join(' ')).toContain(title);
    for (const [index, lines] of pages.entries()) {
      const [, number] = /\bslide (\d+)/.exec(lines.join('\n')) ?? [];
      if (number === undefined) continue;
      expect(slides[Number(number) - 1]).toContain(`Workbook page ${index + 1}`);
    }
  });
});

function slidesOf(markdown: string): readonly string[] {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  return body.split(/^---$/m);
}

describe('what participants get', () => {
  const secret = [
    // Facilitator notes, private role text, the answer key, and what the facilitator says.
    /music off, doors open/,
    /A test for any message: cover the middle/,
    /Tell a small story of your own/,
    /Who waits for what from you\?.*Listen/,
  ];

  it('finds what it looks for in the trainer’s copy', () => {
    expect(textOf('a4', 'half-day/deck.html')).toMatch(secret[0] ?? /^$/);
  });

  it('holds nothing of the facilitator’s', () => {
    const manifest = JSON.parse(textOf('a4', 'manifest.json')) as {
      files: readonly { path: string; audience: string }[];
    };
    const theirs = manifest.files
      .filter(({ audience }) => audience === 'participant')
      .map(({ path }) => path);
    expect(theirs.length).toBeGreaterThan(8);
    for (const path of theirs) {
      const text = path.endsWith('.pdf') ? printed(path) : textOf('a4', path);
      for (const words of secret) expect({ path, found: words.test(text) }).toEqual({ path, found: false });
    }
  });

  function printed(path: string): string {
    return readText(bytesOf('a4', join('internal-customer-service', path)))
      .flatMap((page) => linesOf(page).map(({ text }) => text))
      .join(' ');
  }
});

describe('a second build', () => {
  it('makes the same bytes', async () => {
    const out = join(folder, 'again');
    await build({ root, workshops: ['internal-customer-service'], paper: 'a4', out });
    for (const path of filesBelow('a4', '')) {
      if (!/\.\w+$/.test(path)) continue;
      expect(Buffer.compare(bytesOf('a4', path), readFileSync(join(out, path)))).toBe(0);
    }
  }, 120_000);
});
