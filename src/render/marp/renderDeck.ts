// A deck as files: deck.md with its theme and pictures for any Marp tool, deck.html with the trainer's view in one
// file, and the same without a note for participants. In: deck, labels, brand. Out: OutputFiles. Asks no network.

import type { Brand } from '../../model/Brand.ts';
import type { Theme } from '../../model/colours/Theme.ts';
import type { LabelKey } from '../../model/markdown.ts';
import type { Deck } from '../../publications/Deck.ts';
import type { Labels } from '../../publications/Labels.ts';
import type { OutputFile } from '../OutputFile.ts';
import { brandFontFaces } from './brandFontFaces.ts';
import { type DeckMarkdown, deckMarkdown } from './deckMarkdown.ts';
import { participantsDeck, trainerDeck } from './deckPage.ts';
import type { MarpSlides } from './marpEngine.ts';
import { dataUri } from './pictures.ts';
import { slidePage } from './slidePage.ts';
import { type Marp, startMarp } from './startMarp.ts';
import { themeCss } from './themeCss.ts';
import { trainerData, viewData } from './trainerData.ts';

/** Decks of one build share this: Marp is started and the theme packed once a brand. */
export interface DeckRenderer {
  /** Loads Marp, which otherwise happens when the first theme or deck needs it. */
  readonly start: () => void;
  /** Packs the theme of a brand while other work is done. */
  readonly prepare: (brand: Brand) => void;
  /** Marp begins at once; contents wait for it. */
  readonly render: (deck: Deck, labels: Labels, brand: Brand) => readonly OutputFile[];
  /** The slides alone as a page that a browser can print: HTML. */
  readonly page: (deck: Deck, labels: Labels, brand: Brand) => Promise<string>;
  /** No more decks will come: Marp ends when it has done its work. */
  readonly finish: () => void;
  /** What is not done by now never is. */
  readonly end: () => void;
}

/** `theme` goes before the brand's own. */
export function deckRenderer(theme?: Theme): DeckRenderer {
  let marp: Marp | undefined;

  function running(): Marp {
    marp ??= startMarp();
    return marp;
  }

  function lookOf(brand: Brand): Look {
    const css = themeCss(brand, theme);
    return { brand, css, slides: (markdown) => running().slides(css, markdown) };
  }

  return {
    start: () => void running(),
    prepare: (brand) => void lookOf(brand).slides('').catch(ignored),
    render: (deck, labels, brand) => deckFiles(deck, deckMarkdown(deck, labels, brand), lookOf(brand)),
    page: async (deck, labels, brand) =>
      slidePage(await pageParts(deck, deckMarkdown(deck, labels, brand), lookOf(brand))),
    finish: () => marp?.finish(),
    end: () => marp?.end(),
  };
}

/** It is told to those who wait for the slides. */
function ignored(): void {}

interface Look {
  readonly brand: Brand;
  readonly css: string;
  readonly slides: (markdown: string) => Promise<MarpSlides>;
}

async function pageParts(deck: Deck, made: DeckMarkdown, { slides, brand }: Look) {
  const { html, css } = await slides(made.markdown);
  const fonts = await brandFontFaces(brand, html);
  return {
    fonts,
    lang: deck.lang,
    title: deck.title,
    styles: [fonts, css],
    slides: withPictures(html, made.pictures),
  };
}

function deckFiles(deck: Deck, made: DeckMarkdown, look: Look): readonly OutputFile[] {
  const parts = pageParts(deck, made, look);
  parts.catch(ignored);
  const text = (
    name: string,
    kind: 'deck' | 'theme',
    audience: OutputFile['audience'],
    content: (page: Awaited<typeof parts>) => string,
  ) => ({
    ...entry(deck, name, kind, audience),
    content: async () => new TextEncoder().encode(content(await parts)),
  });
  const forTrainer = () => ({ data: trainerData(deck, made.itemTitles), notes: made.notes });
  return [
    text('deck.md', 'deck', 'facilitator', () => made.markdown),
    text('theme.css', 'theme', 'participant', ({ fonts }) => `${look.css}\n${fonts}\n`),
    text('deck.html', 'deck', 'facilitator', (page) => trainerDeck(page, forTrainer())),
    text('deck.participants.html', 'deck', 'participant', (page) => participantsDeck(page, viewData(deck))),
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

function withPictures(html: string, pictures: DeckMarkdown['pictures']): string {
  return pictures.reduce((all, { path, picture }) => all.replaceAll(path, dataUri(picture)), html);
}
