// A deck as files: deck.md with its theme and pictures for any Marp tool, deck.html with the trainer's view in one
// file, and the same without a note for participants. In: deck, labels, brand. Out: OutputFiles. Asks no network.

import type { Brand } from '../../model/Brand.ts';
import type { LabelKey } from '../../model/markdown.ts';
import type { Deck } from '../../publications/Deck.ts';
import type { Labels } from '../../publications/Labels.ts';
import type { OutputFile } from '../OutputFile.ts';
import { type DeckMarkdown, deckMarkdown } from './deckMarkdown.ts';
import { participantsDeck, trainerDeck } from './deckPage.ts';
import type { MarpEngine } from './marpEngine.ts';
import { dataUri } from './pictures.ts';
import { themeCss } from './themeCss.ts';
import { type FontNeed, fontFaces } from './themeFonts.ts';
import { trainerData, viewData } from './trainerData.ts';

/** Decks of one build share this: Marp is started and the theme packed once a brand. */
export interface DeckRenderer {
  readonly render: (deck: Deck, labels: Labels, brand: Brand) => Promise<readonly OutputFile[]>;
}

export function deckRenderer(): DeckRenderer {
  const engines = new Map<string, Promise<MarpEngine>>();
  return {
    render: async (deck, labels, brand) => {
      const theme = themeCss(brand);
      const engine = engines.get(theme) ?? startEngine(theme);
      engines.set(theme, engine);
      return deckFiles(deck, deckMarkdown(deck, labels, brand), { theme, engine: await engine, brand });
    },
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

function deckFiles(deck: Deck, made: DeckMarkdown, { theme, engine, brand }: Look): readonly OutputFile[] {
  const slides = engine.slides(made.markdown);
  const fonts = fontFaces(needs(brand, slides), deckText(slides));
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
    text('theme.css', 'theme', 'participant', `${theme}\n${fonts}\n`),
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
