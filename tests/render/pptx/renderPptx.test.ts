// The presentation's XML, as PowerPoint will read it.

import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { composeDeck } from '../../../src/publications/composeDeck.ts';
import type { Deck } from '../../../src/publications/Deck.ts';
import { renderPptx } from '../../../src/render/pptx/renderPptx.ts';
import { sampleBrand, samplePlan } from '../../publications/samplePlan.ts';

const labels = { slide: new Map(), page: new Map(), title: new Map() };
const meta = { date: new Date('2026-03-12T00:00:00Z'), creator: 'deckhand' };

let deck: Deck;
let files: Readonly<Record<string, Uint8Array>>;

beforeAll(async () => {
  deck = composeDeck(samplePlan());
  files = unzipSync(await renderPptx(deck, labels, sampleBrand, meta));
});

function xml(path: string): string {
  const content = files[path];
  if (content === undefined) throw new Error(`no ${path}`);
  return strFromU8(content);
}

const slideXml = (index: number) => xml(`ppt/slides/slide${index + 1}.xml`);
const textOf = (part: string) =>
  [...part.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text?.replaceAll('&apos;', "'")).join('');

describe('the file', () => {
  it('is well-formed in every part', () => {
    for (const path of Object.keys(files).filter((name) => /\.(xml|rels)$/.test(name))) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => {
        throw new Error(`${path}: ${error.message}`);
      });
      parser.write(xml(path)).close();
    }
    expect(Object.keys(files).length).toBeGreaterThan(deck.slides.length * 4);
  });

  it('has the same bytes each time', async () => {
    const [first, second] = [
      await renderPptx(deck, labels, sampleBrand, meta),
      await renderPptx(deck, labels, sampleBrand, meta),
    ];
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  });

  it('names only fonts that every PowerPoint has', () => {
    const fonts = new Set(
      deck.slides.flatMap((_, index) =>
        [...slideXml(index).matchAll(/<a:latin typeface="([^"]+)"/g)].map(([, name]) => name),
      ),
    );
    expect([...fonts].filter((name) => !['Cambria', 'Calibri', 'Consolas'].includes(name ?? ''))).toEqual([]);
    expect(fonts.size).toBeGreaterThan(1);
  });

  it('holds no picture of a slide', () => {
    for (const index of deck.slides.keys()) {
      const pictures = slideXml(index).matchAll(/<p:pic>[\s\S]*?<a:ext cx="(\d+)"/g);
      for (const [, width] of pictures) expect(Number(width)).toBeLessThan(6_096_000);
      expect(textOf(slideXml(index)).trim()).not.toBe('');
    }
  });
});

describe('each slide', () => {
  it('has its title in a title placeholder', () => {
    for (const [index, slide] of deck.slides.entries()) {
      const [title = ''] =
        /<p:sp>(?:(?!<\/p:sp>)[\s\S])*type="title"[\s\S]*?<\/p:sp>/.exec(slideXml(index)) ?? [];
      const words = slide.title.flatMap((inline) => ('text' in inline ? [inline.text] : []))[0] ?? '';
      expect(words).not.toBe('');
      expect({ index, title: textOf(title) }).toMatchObject({ index, title: expect.stringContaining(words) });
    }
  });

  it('lays text nowhere else than in paragraphs of one set of properties', () => {
    for (const index of deck.slides.keys()) expect(slideXml(index)).not.toMatch(/<\/a:r><a:pPr/);
  });

  it('has words for its tables and pictures', () => {
    let described = 0;
    for (const index of deck.slides.keys()) {
      for (const [, attributes] of slideXml(index).matchAll(
        /<p:nv(?:GraphicFrame|Pic)Pr>\s*<p:cNvPr([^>]*)>/g,
      )) {
        expect(attributes).toMatch(/ descr="[^"]+"/);
        described += 1;
      }
    }
    expect(described).toBeGreaterThan(3);
  });

  it('has its notes, with what is bold in them', () => {
    let bold = 0;
    for (const [index, slide] of deck.slides.entries()) {
      const notes = xml(`ppt/notesSlides/notesSlide${index + 1}.xml`);
      const [body = ''] = /type="body"[\s\S]*?<\/p:sp>/.exec(notes) ?? [];
      if (slide.notes.length > 0) expect(textOf(body).trim()).not.toBe('');
      bold += body.split('b="1"').length - 1;
    }
    expect(bold).toBeGreaterThan(5);
  });

  it('stays on its slide', () => {
    for (const index of deck.slides.keys()) {
      const boxes = slideXml(index).matchAll(
        /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g,
      );
      for (const [, x, y, width, height] of boxes) {
        expect(Number(x) + Number(width)).toBeLessThanOrEqual(12_192_000);
        expect(Number(y) + Number(height)).toBeLessThanOrEqual(6_858_000);
      }
    }
  });
});

describe('the masters', () => {
  it('carry the layouts’ places and the brand’s ground', () => {
    const layouts = Object.keys(files).filter((path) => /slideLayouts\/slideLayout\d+\.xml$/.test(path));
    const title = layouts.map(xml).find((layout) => /name="Title( with text)?"/.test(layout)) ?? '';
    expect(title).toContain(sampleBrand.colours.primary.replace('#', '').toUpperCase());
    expect(title).toMatch(/type="title"/);
    expect(layouts.length).toBeGreaterThan(5);
  });
});
