// Forms of a deck that need no browser: PowerPoint, slides on paper, the trainer's script. In: an agenda that is laid
// out, what is wanted of it. Out: OutputFiles.

import { composeScript } from '../publications/composeScript.ts';
import { wordsFor } from '../publications/words.ts';
import type { OutputFile } from '../render/OutputFile.ts';
import { fileDate } from './fileDate.ts';
import type { LaidOutAgenda } from './layoutAgenda.ts';
import type { WantedOutputs } from './wantedOutputs.ts';

export async function renderForms(
  agenda: LaidOutAgenda,
  wanted: WantedOutputs,
): Promise<readonly OutputFile[]> {
  return [
    ...(wanted.hasDeck('pdf') ? [await slideHandout(agenda, wanted)] : []),
    ...(wanted.hasDeck('pptx') ? [await presentation(agenda, wanted)] : []),
    ...(wanted.hasDeck('notes') ? await script(agenda) : []),
  ];
}

/** With notes it is the trainer's, with lines everybody's. */
async function slideHandout(
  agenda: LaidOutAgenda,
  { slidesPerPage: perPage, besideSlides: beside }: WantedOutputs,
): Promise<OutputFile> {
  const { layoutSlideHandout } = await import('../render/pdf/slides/layoutSlideHandout.ts');
  const { deck, labels, plan, press } = agenda;
  const say = wordsFor(deck.lang);
  const references = { page: say.page('%'), slide: say.slide('%') };
  const layout = layoutSlideHandout(deck, labels, press.fonts, {
    paper: plan.paper,
    perPage,
    beside,
    references,
  });
  return {
    ...entry(agenda, 'slides.handout.pdf', 'slides-handout'),
    audience: beside === 'notes' ? 'facilitator' : 'participant',
    pages: layout.pages.length,
    content: () => press.draw(layout, fileDate(plan)),
  };
}

async function presentation(agenda: LaidOutAgenda, { theme }: WantedOutputs): Promise<OutputFile> {
  const { renderPptx } = await import('../render/pptx/renderPptx.ts');
  const { deck, labels, plan } = agenda;
  return {
    ...entry(agenda, 'slides.pptx', 'slides-pptx'),
    slides: deck.slides.length,
    content: await renderPptx(deck, labels, plan.brand, { date: fileDate(plan), creator: 'deckhand', theme }),
  };
}

async function script(agenda: LaidOutAgenda): Promise<readonly OutputFile[]> {
  const { scriptMarkdown } = await import('../render/marp/scriptMarkdown.ts');
  const { deck, labels, plan, press } = agenda;
  const layout = press.layOut(composeScript(deck, plan.paper), labels);
  return [
    {
      ...entry(agenda, 'notes.md', 'script'),
      content: new TextEncoder().encode(scriptMarkdown(deck, labels)),
    },
    {
      ...entry(agenda, 'notes.pdf', 'script'),
      pages: layout.pages.length,
      content: () => press.draw(layout, fileDate(plan)),
    },
  ];
}

/** All of them hold the trainer's notes, but for slides on paper with lines. */
function entry({ plan }: LaidOutAgenda, name: string, kind: OutputFile['kind']): Omit<OutputFile, 'content'> {
  return {
    path: `${plan.agenda.id}/${name}`,
    kind,
    audience: 'facilitator',
    agenda: plan.agenda.id,
    delivery: plan.delivery,
    principles: [],
    exercises: [],
  };
}
