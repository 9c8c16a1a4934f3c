// A brand of one's own, with a logo, colours, fonts, a footer and words: in slides, papers and cards alike.

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, check } from '../src/build.ts';
import { checkPdf } from './pdf-checker/checkPdf.ts';
import { readText } from './pdf-checker/readText.ts';

const require = createRequire(import.meta.url);
const fonts = {
  'heading.ttf': '@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
  'text.woff': '@fontsource/source-sans-3/files/source-sans-3-latin-300-normal.woff',
  'text-bold.ttf': '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deckhand-brand-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The project of the case, its fonts taken from the packages of the suite. */
function project(name: string): string {
  const root = join(folder, name);
  cpSync(fileURLToPath(new URL('cases/branded/in', import.meta.url)), root, { recursive: true });
  mkdirSync(join(root, 'templates/brands/fonts'));
  for (const [file, source] of Object.entries(fonts))
    cpSync(require.resolve(source), join(root, 'templates/brands/fonts', file));
  return root;
}

describe('a brand', () => {
  let root: string;
  const file = (path: string) => readFileSync(join(root, 'out/harbour-talk/hour', path));
  beforeAll(async () => {
    root = project('whole');
    const { diagnostics } = await build({ root });
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  }, 60_000);

  it('is in the slides: logo with its words, colours, fonts, footer, terms', () => {
    const html = file('deck.participants.html').toString();
    expect(html).toMatch(/<img src="data:image\/svg\+xml;base64,[^"]+" alt="Two waves, the sign of Harbour"/);
    expect(html).toContain('--primary: #6A2C70');
    expect(html).toMatch(/font-family:"Brand heading"[^}]*src:url\(data:font\/ttf;base64,/);
    expect(html).toMatch(/font-family:"Brand body"[^}]*src:url\(data:font\/woff;base64,/);
    expect(html).toContain('Harbour, people and learning');
    expect(html).toContain('Each teammate has a boat.');
    expect(html.replace(/<style>[\s\S]*?<\/style>/g, '')).not.toMatch(/colleague/i);
  });

  it.each(['handouts/workbook.pdf', 'cards/principle-cards.pdf'])(
    'is in %s: fonts, footer, terms',
    async (path) => {
      const bytes = file(path);
      const text = JSON.stringify(readText(bytes));
      expect(text).toContain('teammate');
      expect(text).not.toMatch(/colleague/i);
      expect(bytes.toString('latin1')).toMatch(/\+SourceSerif4-Bold\b/);
      expect(bytes.toString('latin1')).toMatch(/\+SourceSans3-(Light|Bold)\b/);
      expect(checkPdf(bytes)).toEqual([]);
    },
  );

  it('has its logo on the cover, with its words', () => {
    expect(file('handouts/workbook.pdf').toString('latin1')).toContain('/Figure');
  });
});

describe('a font that is damaged', () => {
  it('is told with its place, and nothing is written', async () => {
    const root = project('damaged');
    const path = join(root, 'templates/brands/fonts/heading.ttf');
    writeFileSync(path, readFileSync(path).subarray(0, 4000));
    const { diagnostics, workshops } = await build({ root });
    expect(diagnostics.map(({ code, location }) => `${location.file}:${location.line} ${code}`)).toEqual([
      'templates/brands/harbour.md:16 font-is-readable',
    ]);
    expect(workshops).toEqual([]);
  }, 60_000);

  it.each(['head', 'glyf'])(
    'is told where its table %s cannot be found',
    async (table) => {
      const root = project(`without-${table}`);
      const path = join(root, 'templates/brands/fonts/heading.ttf');
      const bytes = readFileSync(path);
      bytes.write('none', bytes.indexOf(table, 12, 'latin1'), 'latin1');
      writeFileSync(path, bytes);
      const { diagnostics } = await check({ root });
      expect(diagnostics.map(({ code }) => code)).toEqual(['font-is-readable']);
    },
    60_000,
  );
});
