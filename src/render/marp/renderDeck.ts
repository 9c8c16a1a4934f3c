// A deck as files: deck.md with its theme and pictures for any Marp tool, deck.html with the presenter view in one
// file, and the same without a note for participants. In: deck, labels, brand. Out: OutputFiles. Asks no network.

import type { Brand } from '../../model/Brand.ts';
import type { LabelKey } from '../../model/markdown.ts';
import type { Deck } from '../../publications/Deck.ts';
import type { Labels } from '../../publications/Labels.ts';
import type { OutputFile } from '../OutputFile.ts';
import { fillBespoke } from './bespoke.ts';
import { type DeckMarkdown, deckMarkdown } from './deckMarkdown.ts';
import type { MarpEngine } from './marpEngine.ts';
import { dataUri } from './pictures.ts';
import { slidePage } from './slidePage.ts';
import { themeCss } from './themeCss.ts';
import { type FontNeed, fontFaces } from './themeFonts.ts';

/** Decks of one build share this: Marp is started and the theme packed once a brand. */
export interface DeckRenderer {
  readonly render: (deck: Deck, labels: Labels, brand: Brand) => Promise<readonly OutputFile[]>;
  /** The slides alone as a page that a browser can print: HTML. */
  readonly page: (deck: Deck, labels: Labels, brand: Brand) => Promise<string>;
}

export function deckRenderer(): DeckRenderer {
  const engines = new Map<string, Promise<MarpEngine>>();
  const lookOf = async (brand: Brand): Promise<Look> => {
    const theme = themeCss(brand);
    const engine = engines.get(theme) ?? startEngine(theme);
    engines.set(theme, engine);
    return { theme, engine: await engine, brand };
  };
  return {
    render: async (deck, labels, brand) =>
      deckFiles(deck, deckMarkdown(deck, labels, brand), await lookOf(brand)),
    page: async (deck, labels, brand) =>
      slidePage(pageParts(deck, deckMarkdown(deck, labels, brand), await lookOf(brand))),
  };
}

export function renderDeck(deck: Deck, labels: Labels, brand: Brand): Promise<readonly OutputFile[]> {
  return deckRenderer().render(deck, labels, brand);
}

async function startEngine(theme: string): Promise<MarpEngine> {
  const { marpEngine } = await import('./marpEngine.ts');
  return marpEngine(theme);
}

interface Look {
  readonly theme: string;
  readonly engine: MarpEngine;
  readonly brand: Brand;
}

function pageParts(deck: Deck, made: DeckMarkdown, { engine, brand }: Look) {
  const slides = engine.slides(made.markdown);
  const fonts = fontFaces(needs(brand, slides), deckText(slides));
  return {
    fonts,
    lang: deck.lang,
    title: deck.title,
    styles: [fonts, engine.css],
    slides: withPictures(slides, made.pictures),
  };
}

function deckFiles(deck: Deck, made: DeckMarkdown, look: Look): readonly OutputFile[] {
  const { theme } = look;
  const { fonts, ...page } = pageParts(deck, made, look);
  const withNotes = [...page.styles, noteStyle];
  const text = (name: string, kind: 'deck' | 'theme', audience: OutputFile['audience'], content: string) => ({
    ...entry(deck, name, kind, audience),
    content: new TextEncoder().encode(content),
  });
  return [
    text('deck.md', 'deck', 'facilitator', made.markdown),
    text('theme.css', 'theme', 'participant', `${theme}\n${fonts}\n`),
    text('deck.html', 'deck', 'facilitator', fillBespoke({ ...page, styles: withNotes, notes: made.notes })),
    text('deck.participants.html', 'deck', 'participant', fillBespoke({ ...page, notes: [] })),
    ...made.pictures.map(({ path, picture }) => ({
      ...entry(deck, path, 'picture', 'participant'),
      content: picture.bytes,
    })),
  ];
}

function entry(
  deck: Deck,
  name: string,
  kind: OutputFile['kind'],
  audience: OutputFile['audience'],
): Omit<OutputFile, 'content'> {
  const shows = kind === 'deck';
  return {
    path: `${deck.agenda}/${name}`,
    kind,
    audience,
    agenda: deck.agenda,
    delivery: deck.delivery,
    ...(shows && { slides: deck.slides.length }),
    principles: shows ? labelled(deck, 'principle') : [],
    exercises: shows ? labelled(deck, 'exercise') : [],
  };
}

function labelled(deck: Deck, kind: 'principle' | 'exercise'): readonly string[] {
  const keys: readonly LabelKey[] = deck.slides.flatMap((slide) => slide.labels);
  const ids = keys.filter((key) => key.startsWith(`${kind}:`)).map((key) => key.slice(kind.length + 1));
  return [...new Set(ids)];
}

/** The template breaks note lines as written; ours are paragraphs and lists. */
const noteStyle =
  'body[data-bespoke-view=presenter] .bespoke-marp-presenter-container .bespoke-marp-presenter-note-container ' +
  '.bespoke-marp-note{white-space:normal;line-height:1.4}.bespoke-marp-note :is(p,ul,ol){margin:0 0 .6em}' +
  '.bespoke-marp-note :is(ul,ol){padding-left:1.4em}.bespoke-marp-note strong{color:#fff}';

function needs({ fonts }: Brand, html: string): readonly FontNeed[] {
  const italic = /<(em|i|cite)\b/.test(html);
  return [
    { family: fonts.heading, weight: 600, style: 'normal' },
    { family: fonts.body, weight: 400, style: 'normal' },
    { family: fonts.body, weight: 600, style: 'normal' },
    ...(italic ? [{ family: fonts.body, weight: 400, style: 'italic' } as const] : []),
  ];
}

/** Characters that slides show: without tags, with entities decoded as far as they matter for fonts; digits and
 * signs that the theme itself writes. */
function deckText(html: string): string {
  return `${html.replace(/<[^>]*>/g, '')}0123456789–?`;
}

function withPictures(html: string, pictures: DeckMarkdown['pictures']): string {
  return pictures.reduce((all, { path, picture }) => all.replaceAll(path, dataUri(picture)), html);
}
