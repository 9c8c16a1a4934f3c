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
import type { MarpEngine } from './marpEngine.ts';
import { dataUri } from './pictures.ts';
import { themeCss } from './themeCss.ts';
import { trainerData, viewData } from './trainerData.ts';

/** Decks of one build share this: Marp is started and the theme packed once a brand. */
export interface DeckRenderer {
  readonly render: (deck: Deck, labels: Labels, brand: Brand) => Promise<readonly OutputFile[]>;
}

/** `theme` goes before the brand's own. */
export function deckRenderer(theme?: Theme): DeckRenderer {
  const engines = new Map<string, Promise<MarpEngine>>();
  return {
    render: async (deck, labels, brand) => {
      const css = themeCss(brand, theme);
      const engine = engines.get(css) ?? startEngine(css);
      engines.set(css, engine);
      return deckFiles(deck, deckMarkdown(deck, labels, brand), { css, engine: await engine, brand });
    },
  };
}

export function renderDeck(
  deck: Deck,
  labels: Labels,
  brand: Brand,
  theme?: Theme,
): Promise<readonly OutputFile[]> {
  return deckRenderer(theme).render(deck, labels, brand);
}

async function startEngine(css: string): Promise<MarpEngine> {
  const { marpEngine } = await import('./marpEngine.ts');
  return marpEngine(css);
}

interface Look {
  readonly css: string;
  readonly engine: MarpEngine;
  readonly brand: Brand;
}

async function deckFiles(
  deck: Deck,
  made: DeckMarkdown,
  { css, engine, brand }: Look,
): Promise<readonly OutputFile[]> {
  const slides = engine.slides(made.markdown);
  const fonts = await brandFontFaces(brand, slides);
  const page = {
    title: deck.title,
    styles: [fonts, engine.css],
    slides: withPictures(slides, made.pictures),
  };
  const forTrainer = { data: trainerData(deck, made.itemTitles), notes: made.notes };
  const text = (name: string, kind: 'deck' | 'theme', audience: OutputFile['audience'], content: string) => ({
    ...entry(deck, name, kind, audience),
    content: new TextEncoder().encode(content),
  });
  return [
    text('deck.md', 'deck', 'facilitator', made.markdown),
    text('theme.css', 'theme', 'participant', `${css}\n${fonts}\n`),
    text('deck.html', 'deck', 'facilitator', trainerDeck(page, forTrainer)),
    text('deck.participants.html', 'deck', 'participant', participantsDeck(page, viewData(deck))),
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
