// What needs a browser: slides as PDF and as pictures, of all agendas in one browser. In: agendas that are laid out, and
// what is wanted of them. Out: OutputFiles by workshop, what the browser saw leave its slide, what could not be made.

import type { BuildOptions, ExportFailure } from '../BuildOptions.ts';
import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { plainText } from '../model/markdown.ts';
import type { BrowserForm, SlideExport } from '../render/browser/exportSlides.ts';
import type { DeckRenderer } from '../render/marp/renderDeck.ts';
import type { OutputFile } from '../render/OutputFile.ts';
import { fileDate } from './fileDate.ts';
import type { PlannedDeck } from './makeAgendas.ts';
import type { WantedOutputs } from './wantedOutputs.ts';

export interface ExportedAgenda {
  readonly workshop: string;
  readonly agenda: string;
  readonly files: readonly OutputFile[];
  readonly failures: readonly ExportFailure[];
  readonly diagnostics: readonly Diagnostic[];
}

const forms = ['pdf', 'png'] as const;

export function browserForms(wanted: WantedOutputs): readonly BrowserForm[] {
  return forms.filter((form) => wanted.hasDeck(form));
}

export async function exportDecks(
  agendas: readonly PlannedDeck[],
  wanted: readonly BrowserForm[],
  decks: DeckRenderer,
  { browser, onProgress = () => {} }: BuildOptions,
): Promise<readonly ExportedAgenda[]> {
  const { browserSession } = await import('../render/browser/browserSession.ts');
  const { exportSlides } = await import('../render/browser/exportSlides.ts');
  const { findBrowsers } = await import('../render/browser/findBrowsers.ts');
  const { launchBrowser } = await import('../render/browser/launchBrowser.ts');
  const session = browserSession(() => launchBrowser(findBrowsers(browser)));
  const total = agendas.reduce((sum, { deck }) => sum + deck.slides.length, 0) * wanted.length;
  const done = new Set<string>();
  const exported: ExportedAgenda[] = [];
  try {
    for (const [index, agenda] of agendas.entries()) {
      const made = await exportSlides(session, await slidePageOf(agenda, decks), {
        forms: wanted,
        date: fileDate(agenda.plan),
        creator: 'deckhand',
        onSlide: (form, slide) => onProgress(done.add(`${index} ${form} ${slide}`).size, total),
      });
      exported.push(exportedAgenda(agenda, made));
    }
  } finally {
    await session.close();
  }
  return exported;
}

async function slidePageOf({ deck, labels, plan }: PlannedDeck, decks: DeckRenderer) {
  return {
    html: await decks.page(deck, labels, plan.brand),
    title: deck.title,
    lang: deck.lang,
    slideTitles: deck.slides.map(({ title }) => plainText(title)),
  };
}

function exportedAgenda(agenda: PlannedDeck, { pdf, png, misfits, failures }: SlideExport): ExportedAgenda {
  const { workshop } = agenda.plan;
  const { slides } = agenda.deck;
  return {
    workshop: workshop.id,
    agenda: agenda.plan.agenda.id,
    files: [
      ...(pdf ? [fileOf(agenda, 'slides.pdf', 'slides-pdf', pdf)] : []),
      ...(png ? pictures(agenda, png) : []),
    ],
    failures: failures.map(({ form, error: { message, hints } }) => ({
      workshop: workshop.id,
      agenda: agenda.plan.agenda.id,
      format: form,
      message,
      hints,
    })),
    diagnostics: misfits.flatMap(({ slide, text }) => {
      const place = slides[slide - 1]?.origin ?? workshop.origin;
      const message = `“${text}” leaves slide ${slide} of the agenda \`${agenda.plan.agenda.id}\``;
      const hints = ['shorten the text, or make two slides of it'];
      // The files are there already, and the estimate let it pass: advice, no error.
      return [{ ...problem('slide-text-fits', place, message, hints), severity: 'warning' }];
    }),
  };
}

/** `slides/slide-07.png`: numbers of one width, so that files sort. */
function pictures(
  agenda: PlannedDeck,
  { slides, sheet }: NonNullable<SlideExport['png']>,
): readonly OutputFile[] {
  const digits = Math.max(2, String(slides.length).length);
  const name = (index: number) => `slides/slide-${String(index + 1).padStart(digits, '0')}.png`;
  return [
    ...slides.map((content, index) => fileOf(agenda, name(index), 'slides-png', content)),
    fileOf(agenda, 'slides/contact-sheet.png', 'slides-png', sheet),
  ];
}

function fileOf(
  { plan, deck }: PlannedDeck,
  name: string,
  kind: OutputFile['kind'],
  content: Uint8Array,
): OutputFile {
  return {
    path: `${plan.agenda.id}/${name}`,
    kind,
    audience: 'participant',
    agenda: plan.agenda.id,
    delivery: plan.delivery,
    ...(kind === 'slides-pdf' && { slides: deck.slides.length }),
    principles: [],
    exercises: [],
    content,
  };
}
