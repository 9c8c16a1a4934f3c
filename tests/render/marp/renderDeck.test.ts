import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marpCli } from '@marp-team/marp-cli';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/model/markdown.ts';
import { composeDeck } from '../../../src/publications/composeDeck.ts';
import type { Deck } from '../../../src/publications/Deck.ts';
import type { Labels } from '../../../src/publications/Labels.ts';
import { sampleBrand, samplePlan } from '../../publications/samplePlan.ts';
import { h, here } from '../../publications/sampleTexts.ts';
import { renderDeck } from '../../renderDeck.ts';

const nowhere: Labels = { slide: new Map(), page: new Map([['exercise:bookends', 6]]), title: new Map() };

async function files(deck: Deck, labels = nowhere): Promise<ReadonlyMap<string, string>> {
  const rendered = await renderDeck(deck, labels, sampleBrand);
  return new Map(rendered.map(({ path, content }) => [path, Buffer.from(content).toString('utf8')]));
}

/** Without Marp's own script, which the command puts into the last slide; the picture by its name. */
function slidesOf(page: string): string {
  const slides = page.slice(page.indexOf('<svg data-marpit-svg'), page.lastIndexOf('</foreignObject></svg>'));
  return slides
    .replace(/\n?<script>[\s\S]*?<\/script>/, '')
    .replaceAll(/data:image\/svg\+xml;base64,[^"]+/g, 'images/feedback.svg')
    .trimEnd();
}

const room = composeDeck(samplePlan());
const picture = {
  kind: 'image' as const,
  picture: {
    path: 'decks/x/images/loop.svg',
    type: 'svg' as const,
    bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>'),
    width: 40,
    height: 30,
  },
  src: 'images/loop.svg',
  alt: 'A loop',
  keywords: [],
  origin: here,
};

function withBlocks(...inlines: Deck['slides'][number]['title']): Deck {
  const [first] = room.slides;
  if (first === undefined) throw new Error('no slide');
  return {
    ...room,
    slides: [
      {
        ...first,
        layout: 'free',
        blocks: [{ kind: 'paragraph', inlines, readers: 'everyone', origin: here }],
      },
    ],
  };
}

describe('renderDeck', () => {
  it('makes the same bytes twice', async () => {
    expect(await files(room)).toEqual(await files(composeDeck(samplePlan())));
  });

  it('describes its files', async () => {
    const rendered = await renderDeck(room, nowhere, sampleBrand);
    expect(rendered.map(({ path, kind, audience, slides }) => ({ path, kind, audience, slides }))).toEqual([
      { path: 'sample-room/deck.md', kind: 'deck', audience: 'facilitator', slides: room.slides.length },
      { path: 'sample-room/theme.css', kind: 'theme', audience: 'participant', slides: undefined },
      { path: 'sample-room/deck.html', kind: 'deck', audience: 'facilitator', slides: room.slides.length },
      {
        path: 'sample-room/deck.participants.html',
        kind: 'deck',
        audience: 'participant',
        slides: room.slides.length,
      },
      {
        path: 'sample-room/images/feedback.svg',
        kind: 'picture',
        audience: 'participant',
        slides: undefined,
      },
    ]);
    expect(rendered[0]?.principles).toEqual(['bookends', 'lift', 'respect']);
    expect(rendered[0]?.exercises).toEqual(['bookends', 'line']);
  });

  it('writes Markdown that the marp command shows as the same slides', async () => {
    const made = await files(room);
    const folder = await mkdtemp(join(tmpdir(), 'deckhand-marp-'));
    try {
      const [input, theme, output] = ['deck.md', 'theme.css', 'by-marp.html'].map((name) =>
        join(folder, name),
      );
      await writeFile(input ?? '', made.get('sample-room/deck.md') ?? '');
      await writeFile(theme ?? '', made.get('sample-room/theme.css') ?? '');
      const options = ['--no-config-file', '--no-stdin', '--quiet'];
      expect(await marpCli([`${input}`, '--theme-set', `${theme}`, '-o', `${output}`, ...options])).toBe(0);
      const byMarp = slidesOf(await readFile(output ?? '', 'utf8'));
      expect(byMarp).toContain('data-theme="deckhand"');
      expect(byMarp).toBe(slidesOf(made.get('sample-room/deck.participants.html') ?? ''));
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('tells the workbook page in the footer, in the language of the workshop', async () => {
    expect((await files(room)).get('sample-room/deck.md')).toContain('_footer: "Workbook page 6"');
    const german = composeDeck(samplePlan({ lang: 'de' }));
    expect((await files(german)).get('sample-room/deck.md')).toContain('_footer: "Arbeitsheft Seite 6"');
  });

  it('has no address of the network in it but what the author wrote and what names a licence or a format', async () => {
    for (const [path, text] of await files(withBlocks({ kind: 'text', text: 'x' }))) {
      const addresses = text.match(/(?:https?:)?\/\/[\w.-]+\.\w{2,}[^\s"')<]*/g) ?? [];
      const asked = addresses.filter((address) => !/www\.w3\.org|LICENSE|licen[sc]e/i.test(address));
      expect([path, asked]).toEqual([path, []]);
    }
  });

  it('inlines pictures in HTML and lays them beside the Markdown', async () => {
    const made = await files(withBlocks(picture));
    expect(made.get('sample-room/deck.md')).toContain('![A loop](<images/loop.svg>)');
    expect(made.get('sample-room/images/loop.svg')).toContain('<svg');
    expect(made.get('sample-room/deck.html')).toContain('src="data:image/svg+xml;base64,');
    expect(made.get('sample-room/deck.html')).not.toContain('images/loop.svg');
  });

  it('embeds no font file that no character needs', async () => {
    const latin = (await files(withBlocks({ kind: 'text', text: 'x' }))).get('sample-room/theme.css') ?? '';
    const greek =
      (await files(withBlocks({ kind: 'text', text: 'λόγος' }))).get('sample-room/theme.css') ?? '';
    expect(latin).not.toContain('U+0370');
    expect(greek).toContain('U+0370');
  });

  it('keeps the notes out of the copy for participants', async () => {
    for (const delivery of ['in-person', 'video'] as const) {
      const made = await files(composeDeck(samplePlan({ delivery })));
      const copy = [...made].find(([path]) => path.endsWith('participants.html'))?.[1] ?? '';
      expect(copy).not.toContain('SECRET');
      expect(copy).not.toContain('<article');
      expect(copy).not.toContain('"cuts"');
    }
  });
});

describe('headings below a slide’s title', () => {
  it('leave no level out, whatever the author wrote', async () => {
    const heading = (level: 1 | 2 | 3 | 4 | 5 | 6) => ({ ...h('Below'), level }) as Block;
    const blocks = [heading(4), heading(6), heading(1), heading(3)];
    const [slide] = room.slides;
    const slides = slide ? [{ ...slide, blocks }] : [];
    const markdown = (await files({ ...room, slides })).get('sample-room/deck.md') ?? '';
    expect([...markdown.matchAll(/^(#+) Below/gm)].map(([, signs]) => signs?.length)).toEqual([2, 3, 2, 3]);
  });
});
