// What the trainer reads: the notes of every slide under its number and title. In: a deck, the paper. Out: a document
// for the facilitator. Never reaches a participant.

import type { Paper } from '../model/Handout.ts';
import type { Deck, Slide } from './Deck.ts';
import type { HandoutDocument, PrintBlock } from './Handout.ts';
import { wordsFor } from './words.ts';

export function composeScript(deck: Deck, paper: Paper): HandoutDocument {
  const say = wordsFor(deck.lang);
  const origin = deck.slides[0]?.origin ?? { file: '', line: 1, column: 1 };
  return {
    id: 'notes',
    title: `${deck.title} – ${say.facilitatorNotes}`,
    lang: deck.lang,
    audience: 'facilitator',
    paper,
    binding: 'none',
    duplex: 'none',
    print: 'clear',
    edition: 'filled',
    noteColumn: false,
    cover: [],
    blocks: [
      {
        kind: 'title',
        level: 1,
        inlines: [{ kind: 'text', text: deck.title }],
        labels: [],
        running: '',
        readers: 'facilitator',
        origin,
      },
      ...deck.slides.map((slide, index) => slideScript(slide, index + 1)),
    ],
    running: deck.title,
    footer: say.facilitatorNotes,
    references: { page: say.page('%'), slide: say.slide('%') },
    fields: deck.fields,
    origin,
  };
}

/** A slide without notes is named, so that the reader sees where she is. */
function slideScript(slide: Slide, number: number): PrintBlock {
  const shared = { readers: 'facilitator', origin: slide.origin } as const;
  const title: PrintBlock = {
    ...shared,
    kind: 'title',
    level: 2,
    inlines: [{ kind: 'text', text: `${number} · ` }, ...slide.title],
    labels: [],
  };
  return { ...shared, kind: 'group', blocks: [title, ...slide.notes] };
}
