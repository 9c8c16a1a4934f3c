// What an author's own blocks become in a presentation, and the master that they stand on.

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block, Inline, PictureFile } from '../../../src/model/markdown.ts';
import type { Slide } from '../../../src/publications/Deck.ts';
import { renderPptx } from '../../../src/render/pptx/renderPptx.ts';
import { everyLayout } from '../../browser/everyLayout.ts';
import { sampleBrand } from '../../publications/samplePlan.ts';
import { h, here, inlines, li, p, t } from '../../publications/sampleTexts.ts';

const labels = { slide: new Map(), page: new Map(), title: new Map() };
const meta = { date: new Date('2026-03-12T00:00:00Z'), creator: 'deckhand' };
const px = 9525;

type Parts = (path: string) => string;

async function open(slides: readonly Slide[]): Promise<Parts> {
  const files = unzipSync(await renderPptx({ ...everyLayout, slides }, labels, sampleBrand, meta));
  return (path) => {
    const content = files[`ppt/${path}.xml`] ?? files[`ppt/${path}`];
    if (content === undefined) throw new Error(`no ${path}`);
    return strFromU8(content);
  };
}

function slideOf(blocks: readonly Block[], more: Partial<Slide> = {}): Slide {
  return {
    layout: 'free',
    kicker: [],
    title: inlines('A title'),
    blocks,
    notes: [],
    item: undefined,
    labels: [],
    page: undefined,
    origin: here,
    ...more,
  };
}

/** The first slide, of these blocks. */
async function xmlOf(blocks: readonly Block[], more: Partial<Slide> = {}): Promise<string> {
  return (await open([slideOf(blocks, more)]))('slides/slide1');
}

const image = (
  type: PictureFile['type'],
  keywords: readonly string[] = [],
  width = 900,
  height = 600,
): Inline => ({
  kind: 'image',
  picture: { path: `dot.${type}`, type, bytes: new Uint8Array([1, 2, 3]), width, height },
  src: `dot.${type}`,
  alt: `A ${type}`,
  keywords,
  origin: here,
});

const paragraph = (...parts: readonly Inline[]): Block => ({
  kind: 'paragraph',
  inlines: parts,
  readers: 'everyone',
  origin: here,
});

const quote = (...blocks: readonly Block[]): Block => ({
  kind: 'quote',
  blocks,
  readers: 'everyone',
  origin: here,
});

const directive = (name: string, value: string): Block => ({
  kind: 'directive',
  values: new Map([[name, value]]),
  readers: 'everyone',
  origin: here,
});

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function framesOf(xml: string, tag: 'p:sp' | 'p:pic', mark = ''): readonly Frame[] {
  const parts = xml.match(new RegExp(`<${tag}>[\\s\\S]*?</${tag}>`, 'g')) ?? [];
  return parts
    .filter((part) => part.includes(mark))
    .map((part) => {
      const [, x, y, width, height] =
        /<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"/.exec(part) ?? [];
      return {
        x: Number(x) / px,
        y: Number(y) / px,
        width: Number(width) / px,
        height: Number(height) / px,
      };
    });
}

const decoration = 'adec:decorative';

describe('lines that carry no words', () => {
  it('stand beside a quotation, as high as its text', async () => {
    const xml = await xmlOf([quote(p('Somebody waits.')), p('— A lead')], { layout: 'quote', textSize: 60 });
    const [bar, ...others] = framesOf(xml, 'p:sp', decoration);
    const [text] = framesOf(xml, 'p:sp', 'type="body"');
    expect(others).toEqual([]);
    expect(bar?.width).toBeCloseTo(4, 1);
    expect(bar?.height).toBeCloseTo(82, 0);
    expect((text?.y ?? 0) - (bar?.y ?? 0)).toBeCloseTo(4, 0);
    expect(xml).toMatch(/marL="381000"[\s\S]*?Cambria[\s\S]*?Somebody waits\./);
  });

  it.each(['objectives', 'debrief', 'poll'] as const)('stand above each row of %s', async (layout) => {
    const xml = await xmlOf([li(['One', 'Two', 'Three'], 1)], { layout });
    const lines = framesOf(xml, 'p:sp', decoration);
    expect(lines.map(({ height }) => Math.round(height))).toEqual([1, 1, 1]);
    const [first = 0, second = 0, third = 0] = lines.map(({ y }) => y);
    expect(third - second).toBeCloseTo(second - first, 1);
    expect(xml.match(/<a:buFont typeface="Cambria"\/>/g)).toHaveLength(3);
  });

  it('are nowhere else', async () => {
    expect(framesOf(await xmlOf([li(['One', 'Two']), p('Words')]), 'p:sp', decoration)).toEqual([]);
  });
});

describe('lists', () => {
  it('have the space between their items that slides have, whatever the master says', async () => {
    const open1 = await open([slideOf([li(['One', 'Two'])])]);
    expect(open1('slides/slide1')).toContain('<a:spcAft><a:spcPts val="750"/></a:spcAft>');
    expect(open1('slides/slide1').match(/<a:spcBef><a:spcPts val="0"\/>/g)?.length).toBeGreaterThan(2);
    expect(open1('slideMasters/slideMaster1')).not.toContain('spcPct val="20000"');
  });

  it('say how deep an item lies', async () => {
    const deep: Block = { ...(li(['Outer']) as Extract<Block, { kind: 'list' }>) };
    const nested: Block = deep.kind === 'list' ? { ...deep, items: [[p('Outer'), li(['Inner'])]] } : deep;
    expect(await xmlOf([nested])).toMatch(/lvl="1" marL="\d+"[^>]*>(?:(?!<a:pPr)[\s\S])*Inner/);
  });
});

describe('tables', () => {
  const cells = (...words: readonly string[]) => words.map((word) => inlines(word));

  it('keep their columns’ alignment', async () => {
    const table: Block = {
      kind: 'table',
      align: ['start', 'center', 'end'],
      head: cells('Item', 'Left', 'Right'),
      rows: [cells('Tea', 'x', '12')],
      readers: 'everyone',
      origin: here,
    };
    const xml = await xmlOf([table]);
    const aligned = [...xml.matchAll(/<a:pPr[^>]*algn="(\w+)"(?:(?!<a:pPr)[\s\S])*?<a:t>([^<]*)/g)];
    const found = Object.fromEntries(aligned.map(([, side, text]) => [text, side]));
    expect(found).toMatchObject({ Item: 'l', Left: 'ctr', Right: 'r', Tea: 'l', x: 'ctr', 12: 'r' });
  });

  it('leave a gap between rules that face each other', async () => {
    const xml = (await open(everyLayout.slides.filter(({ layout }) => layout === 'behaviours')))(
      'slides/slide1',
    );
    expect(xml.match(/<a:lnR w="381000"[^>]*><a:solidFill><a:srgbClr val="FFFFFF"/g)).toHaveLength(3);
    expect(xml).toMatch(/<a:tcPr marL="190\d+" marR="0"/);
  });
});

describe('code', () => {
  it('stands on a ground of its own, line by line', async () => {
    const code: Block = {
      kind: 'code',
      text: 'one\n\n  two\n',
      language: 'js',
      readers: 'everyone',
      origin: here,
    };
    const xml = await xmlOf([code]);
    const [box = ''] = /<p:sp>(?:(?!<p:sp>)[\s\S])*name="Code"[\s\S]*?<\/p:sp>/.exec(xml) ?? [];
    expect(box).toContain('<a:solidFill><a:srgbClr val="E7F1F0"/>');
    expect(box).toContain('typeface="Consolas"');
    expect([...box.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text)).toEqual(['one', ' ', '  two']);
  });
});

describe('pictures', () => {
  it('take the size that is asked for, with or without a unit', async () => {
    const xml = await xmlOf([
      paragraph(image('png', ['w:300'])),
      p('Words'),
      paragraph(image('png', ['h:90px'])),
    ]);
    const sizes = framesOf(xml, 'p:pic').map(({ width, height }) => [Math.round(width), Math.round(height)]);
    expect(sizes).toEqual([
      [300, 200],
      [135, 90],
    ]);
  });

  it('shrink together until they have room', async () => {
    const xml = await xmlOf([p('Words'), paragraph(image('png')), paragraph(image('png'))]);
    for (const { y, height } of framesOf(xml, 'p:pic')) expect(y + height).toBeLessThanOrEqual(648.5);
  });

  it('alone are as large as their slide allows, above their caption', async () => {
    const xml = await xmlOf([paragraph(image('png')), p('What it shows')], { layout: 'picture' });
    const [picture] = framesOf(xml, 'p:pic');
    const [caption] = framesOf(xml, 'p:sp', 'What it shows');
    expect(picture?.height).toBeGreaterThan(380);
    expect(caption?.y).toBeGreaterThan((picture?.y ?? 0) + (picture?.height ?? 0));
    expect(xml).toMatch(/sz="1950"(?:(?!<a:r>)[\s\S])*What it shows/);
  });

  it('of WebP are their words in a box, as PowerPoint shows none', async () => {
    const xml = await xmlOf([paragraph(image('webp', ['bg', 'left:40%'])), p('Words')]);
    expect(xml).not.toContain('<p:pic>');
    const [box] = framesOf(xml, 'p:sp', 'A webp');
    expect(box).toMatchObject({ x: 0, y: 0, height: 720 });
  });

  it('behind everything share their part of the slide', async () => {
    const xml = await xmlOf([
      paragraph(image('png', ['bg', 'right:30%']), image('jpeg', ['bg'])),
      p('Words'),
    ]);
    const frames = framesOf(xml, 'p:pic').map(({ x, width }) => [Math.round(x), Math.round(width)]);
    expect(frames).toEqual([
      [896, 192],
      [1088, 192],
    ]);
  });

  it('without words are decoration', async () => {
    const silent = { ...image('png', ['bg']), alt: '' } as Inline;
    const xml = await xmlOf([paragraph(silent)]);
    expect(xml).toMatch(/<p:pic>[\s\S]*?descr=""[\s\S]*?adec:decorative/);
  });
});

describe('directives', () => {
  it('turn the ground round', async () => {
    const parts = await open([slideOf([directive('class', 'invert'), p('Words')])]);
    const [, layout] =
      /slideLayouts\/(slideLayout\d+)\.xml/.exec(parts('slides/_rels/slide1.xml.rels')) ?? [];
    expect(parts(`slideLayouts/${layout}`)).toContain('<a:srgbClr val="0B5B5E"/></a:solidFill></p:bgPr>');
    expect(parts('slides/slide1')).toMatch(/val="FFFFFF"(?:(?!<a:r>)[\s\S])*Words/);
  });

  it('take away the slide’s number', async () => {
    const parts = await open([slideOf([p('One')]), slideOf([directive('paginate', 'false'), p('Two')])]);
    expect(parts('slides/slide1')).toContain('type="slidenum"');
    expect(parts('slides/slide2')).not.toContain('type="slidenum"');
  });

  it('put a title alone in the middle', async () => {
    const [title] = framesOf(await xmlOf([directive('class', 'lead')]), 'p:sp', 'type="title"');
    expect(title?.y).toBeCloseTo(341, 0);
  });
});

describe('words', () => {
  it('that are a link have the brand’s colour', async () => {
    const link: Inline = { kind: 'link', href: 'https://example.org/', children: inlines('there') };
    expect(await xmlOf([paragraph(link)])).toMatch(/val="0B5B5E"(?:(?!<a:r>)[\s\S])*hlinkClick[\s\S]*?there/);
  });

  it('below a kicker of two lines stand lower', async () => {
    const beside = paragraph(image('png', ['bg', 'left:60%']));
    const [high] = framesOf(await xmlOf([beside], { kicker: inlines('Short') }), 'p:sp', 'type="title"');
    const kicker = inlines('A kicker that goes on for so long that it takes a second line here');
    const [low] = framesOf(await xmlOf([beside], { kicker }), 'p:sp', 'type="title"');
    expect((low?.y ?? 0) - (high?.y ?? 0)).toBeCloseTo(28, 0);
  });

  it('of a script that the measured font lacks have room', async () => {
    const greek = 'Ελληνικά και Κυριλλικά, ένας μεγάλος τίτλος';
    const [title] = framesOf(await xmlOf([h('x')], { title: t(greek).inlines }), 'p:sp', 'type="title"');
    expect(title?.height).toBeGreaterThan(100);
  });
});

describe('the master', () => {
  it('has a title, a text and a number, as each layout has what its slides fill', async () => {
    const parts = await open(everyLayout.slides);
    const master = parts('slideMasters/slideMaster1');
    for (const part of ['<p:ph type="title"/>', '<p:ph type="body" idx="1"/>', 'type="sldNum"'])
      expect(master).toContain(part);
    for (const index of everyLayout.slides.keys()) {
      const slide = parts(`slides/slide${index + 1}`);
      const [, name = ''] =
        /slideLayouts\/(slideLayout\d+)\.xml/.exec(parts(`slides/_rels/slide${index + 1}.xml.rels`)) ?? [];
      const layout = parts(`slideLayouts/${name}`);
      expect(slide.match(/<p:ph type="title"\/>/g)).toHaveLength(1);
      expect(layout).toContain('<p:ph type="title"/>');
      expect(layout.includes('type="body"')).toBe(slide.includes('type="body"'));
      expect(layout).not.toContain('hasCustomPrompt');
    }
  });

  it('offers the brand’s colours', async () => {
    const theme = (await open(everyLayout.slides.slice(0, 1)))('theme/theme1');
    for (const [name, colour] of [
      ['dk1', '16262E'],
      ['lt1', 'FFFFFF'],
      ['accent1', '0B5B5E'],
      ['hlink', '0B5B5E'],
    ])
      expect(theme).toContain(`<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`);
  });
});
