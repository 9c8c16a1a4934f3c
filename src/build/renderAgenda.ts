// The files of one agenda: its deck, its handouts, its cards. In: what is laid out, and what is wanted of it.
// Out: OutputFiles.

import type { LabelKey } from '../model/markdown.ts';
import type { DeckRenderer } from '../render/marp/renderDeck.ts';
import type { OutputFile } from '../render/OutputFile.ts';
import type { Layout } from '../render/pdf/Layout.ts';
import type { NamedRecordFile } from '../render/pdf/roster/RecordFile.ts';
import { fileDate } from './fileDate.ts';
import type { LaidOutAgenda } from './layoutAgenda.ts';
import type { LaidOutPaper } from './layoutRecords.ts';
import { renderForms } from './renderForms.ts';
import type { WantedOutputs } from './wantedOutputs.ts';

export async function renderAgenda(
  agenda: LaidOutAgenda,
  wanted: WantedOutputs,
  decks: DeckRenderer,
): Promise<readonly OutputFile[]> {
  const { plan, deck, labels } = agenda;
  // Marp works on the slides while papers are drawn
  const slides = wanted.hasDeck('html') ? decks.render(deck, labels, plan.brand) : [];
  const files = [...(await renderForms(agenda, wanted))];
  for (const { document, layout } of agenda.documents)
    files.push(pdfFile(agenda, placed(agenda, 'handout', document), layout));
  for (const paper of agenda.records) files.push(...(await recordFiles(agenda, paper)));
  for (const { sheet, layout } of agenda.cards)
    files.push(pdfFile(agenda, placed(agenda, 'cards', sheet), layout));
  return [...files, ...slides];
}

/** One for each person lies in a folder of the paper's name. */
async function recordFiles(
  agenda: LaidOutAgenda,
  { id, audience, files }: LaidOutPaper,
): Promise<readonly OutputFile[]> {
  const digits = String(files.length).length;
  return await Promise.all(
    files.map((file) => {
      const own = file.person === undefined ? '' : `/${personName(file.person, digits)}`;
      const path = `${agenda.plan.agenda.id}/handouts/${id}${own}.pdf`;
      return recordFile(agenda, { path, kind: 'handout', audience }, file);
    }),
  );
}

/** Drawn while it is written. */
export async function recordFile(
  { plan, press: { fonts } }: LaidOutAgenda,
  place: PdfPlace,
  file: NamedRecordFile,
): Promise<OutputFile> {
  const { drawRecords } = await import('../render/pdf/draw/drawRecords.ts');
  const meta = { date: fileDate(plan), creator: 'deckhand' };
  return {
    ...place,
    agenda: plan.agenda.id,
    delivery: plan.delivery,
    pages: file.pageCount,
    principles: [],
    exercises: [],
    content: { [Symbol.asyncIterator]: () => drawRecords(file, fonts, meta) },
  };
}

/** `07-ada-lovelace`: the number tells two of one name apart, and names in other scripts. */
function personName(
  { number, name }: { readonly number: number; readonly name: string },
  digits: number,
): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = letters
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
  const place = String(number).padStart(digits, '0');
  return slug === '' ? place : `${place}-${slug}`;
}

type PdfPlace = Pick<OutputFile, 'path' | 'kind' | 'audience'>;

function placed(
  { plan }: LaidOutAgenda,
  kind: 'handout' | 'cards',
  { id, audience }: { readonly id: string; readonly audience: OutputFile['audience'] },
): PdfPlace {
  return { path: `${plan.agenda.id}/${kind === 'cards' ? 'cards' : 'handouts'}/${id}.pdf`, kind, audience };
}

export function pdfFile({ plan, press }: LaidOutAgenda, place: PdfPlace, layout: Layout): OutputFile {
  return {
    ...place,
    agenda: plan.agenda.id,
    delivery: plan.delivery,
    pages: layout.pageCount ?? layout.pages.length,
    principles: labelled(layout.labels, 'principle'),
    exercises: labelled(layout.labels, 'exercise'),
    content: () => press.draw(layout, fileDate(plan)),
  };
}

function labelled(labels: ReadonlyMap<LabelKey, number>, kind: 'principle' | 'exercise'): readonly string[] {
  return [...labels.keys()]
    .filter((key) => key.startsWith(`${kind}:`))
    .map((key) => key.slice(kind.length + 1));
}
