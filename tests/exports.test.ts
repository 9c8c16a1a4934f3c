// Decks in every form, of the shipped workshop and of one with pictures, built whole with the bundled browser; and what
// a build leaves when the browser fails.

import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { imageSize } from 'image-size';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuildResult, deckFormats } from '../src/BuildOptions.ts';
import { build } from '../src/build.ts';
import { checkPdf } from './pdf-checker/checkPdf.ts';
import { at, catalogOf, resolve } from './pdf-checker/reading/Pdf.ts';
import { asText } from './pdf-checker/reading/values.ts';
import { readPdf } from './pdf-checker/readPdf.ts';
import { linesOf, readText } from './pdf-checker/readText.ts';
import { outlineItems } from './pdf-checker/rules/outline.ts';

const folder = mkdtempSync(join(tmpdir(), 'deckhand-exports-'));
afterAll(() => rmSync(folder, { recursive: true }));

const shipped = fileURLToPath(new URL('..', import.meta.url));
const withPictures = fileURLToPath(new URL('cases/second-workshop/in', import.meta.url));

const projects = {
  shipped: { root: shipped, workshops: ['internal-customer-service'], agenda: 'lunch-30' },
  pictures: { root: withPictures, agenda: 'in-person-60' },
  video: { root: shipped, workshops: ['internal-customer-service'], agenda: 'video-90' },
} as const;
type Name = keyof typeof projects;
const names = Object.keys(projects) as readonly Name[];
const results = new Map<Name, BuildResult>();

const browser = 'bundled';

beforeAll(async () => {
  for (const name of names) {
    const options = { ...projects[name], only: ['decks'], formats: deckFormats, browser } as const;
    results.set(name, await build({ ...options, out: join(folder, name) }));
  }
}, 180_000);

function resultOf(name: Name): BuildResult {
  const result = results.get(name);
  if (result === undefined) throw new Error(`${name} was not built`);
  return result;
}

function pathOf(name: Name, file: string): string {
  return join(folder, name, resultOf(name).workshops[0]?.id ?? '', projects[name].agenda, file);
}

const bytesOf = (name: Name, file: string) => readFileSync(pathOf(name, file));

function slideCount(name: Name): number {
  const file = resultOf(name).workshops[0]?.files.find(({ path }) => path.endsWith('/deck.html'));
  return file?.slides ?? 0;
}

describe.each(names)('all forms, %s', (name) => {
  it('are made, and nothing leaves its slide', () => {
    const { failures, diagnostics, workshops } = resultOf(name);
    expect(failures).toEqual([]);
    expect(diagnostics.filter(({ code }) => code === 'slide-text-fits')).toEqual([]);
    const files = workshops[0]?.files.map(({ path }) => path.replace(`${projects[name].agenda}/`, ''));
    for (const file of [
      'deck.html',
      'slides.pdf',
      'slides.handout.pdf',
      'slides.pptx',
      'notes.md',
      'notes.pdf',
    ])
      expect(files).toContain(file);
  });

  it.each(['slides.pdf', 'slides.handout.pdf', 'notes.pdf'])('%s has no fault', (file) => {
    const findings = checkPdf(bytesOf(name, file)).map(({ rule, message }) => `${rule}: ${message}`);
    expect(findings).toEqual([]);
  });

  it('slides.pdf has a page and a bookmark with its title for each slide', () => {
    const { pdf, pages } = readPdf(bytesOf(name, 'slides.pdf'));
    expect(pages).toHaveLength(slideCount(name));
    const titles = outlineItems(pdf).map(({ dict }) => asText(at(pdf, dict, 'Title')) ?? '');
    expect(titles).toHaveLength(slideCount(name));
    expect(titles.filter((title) => /^(Page \d+|\s*)$/.test(title))).toEqual([]);
    expect(asText(resolve(pdf, at(pdf, catalogOf(pdf), 'Lang')))).toBe('en');
  });

  it('there is a picture of each slide, and a sheet of all', () => {
    const pictures = readdirSync(pathOf(name, 'slides')).sort();
    expect(pictures).toHaveLength(slideCount(name) + 1);
    expect(pictures[0]).toBe('contact-sheet.png');
    for (const picture of pictures.slice(1))
      expect(imageSize(bytesOf(name, `slides/${picture}`))).toMatchObject({ width: 1280, height: 720 });
  });

  it('the script names every slide', () => {
    const headings = bytesOf(name, 'notes.md')
      .toString('utf8')
      .match(/^## \d+ · .+$/gm);
    expect(headings).toHaveLength(slideCount(name));
  });
});

describe('what participants get', () => {
  const secret = /Tell a small story of your own|music off, doors open|Who waits for what from you\?.*Listen/;

  it('holds no note', () => {
    for (const file of ['slides.pdf', 'slides.handout.pdf']) {
      const text = readText(bytesOf('shipped', file)).flatMap((page) =>
        linesOf(page).map((line) => line.text),
      );
      expect({ file, found: secret.test(text.join(' ')) }).toEqual({ file, found: false });
    }
    expect(bytesOf('shipped', 'notes.md').length).toBeGreaterThan(5000);
  });

  it('is marked as theirs, and the script is not', () => {
    const files = resultOf('shipped').workshops[0]?.files ?? [];
    const theirs = files.filter(({ audience }) => audience === 'participant').map(({ kind }) => kind);
    expect(new Set(theirs)).toEqual(new Set(['deck', 'theme', 'slides-pdf', 'slides-handout', 'slides-png']));
  });
});

describe('the same build again', () => {
  it('gives the same bytes', async () => {
    const out = join(folder, 'again');
    const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
    await build({ ...projects.pictures, only: ['decks'], formats: deckFormats, browser, out });
    const files = resultOf('pictures').workshops[0]?.files ?? [];
    const id = resultOf('pictures').workshops[0]?.id ?? '';
    for (const { path, sha256 } of files)
      expect({ path, sha256: hash(join(out, id, path)) }).toEqual({ path, sha256 });
  }, 120_000);
});

describe('a browser that cannot be started', () => {
  const out = join(folder, 'broken');
  const options = { ...projects.shipped, only: ['decks'], out } as const;
  const agenda = join(out, 'internal-customer-service', 'lunch-30');
  let result: BuildResult;

  beforeAll(async () => {
    await build({ ...options, formats: ['pdf'], browser });
    expect(existsSync(join(agenda, 'slides.pdf'))).toBe(true);
    result = await build({ ...options, formats: deckFormats, browser: '/nowhere/chrome' });
  }, 60_000);

  it('loses its own forms alone, the old ones too', () => {
    expect(existsSync(join(agenda, 'deck.html'))).toBe(true);
    expect(existsSync(join(agenda, 'slides.pptx'))).toBe(true);
    expect(existsSync(join(agenda, 'slides.handout.pdf'))).toBe(true);
    expect(existsSync(join(agenda, 'slides.pdf'))).toBe(false);
    expect(existsSync(join(agenda, 'slides'))).toBe(false);
  });

  it('is told once for each form, with what to do', () => {
    expect(result.failures.map(({ format }) => format)).toEqual(['pdf', 'png']);
    expect(result.failures[0]?.message).toContain('/nowhere/chrome');
    expect(result.failures[0]?.hints[0]).toContain('install Google Chrome');
  });

  it('is marked in the manifest, until it succeeds', async () => {
    const failed = () => {
      const text = readFileSync(join(out, 'internal-customer-service', 'manifest.json'), 'utf8');
      return (JSON.parse(text) as { failed?: readonly { kind: string; agenda: string; reason: string }[] })
        .failed;
    };
    expect(failed()).toMatchObject([
      { kind: 'slides-pdf', agenda: 'lunch-30', reason: expect.stringContaining('/nowhere/chrome') },
      { kind: 'slides-png', agenda: 'lunch-30' },
    ]);
    await build({ ...options, formats: ['pdf'], browser });
    expect(failed()).toMatchObject([{ kind: 'slides-png' }]);
    await build({ ...options });
    expect(failed()).toBeUndefined();
    expect(existsSync(join(agenda, 'slides.pdf'))).toBe(false);
  }, 60_000);
});
