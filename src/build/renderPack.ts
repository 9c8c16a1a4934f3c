// The files of a pack. In: an agenda that is laid out. Out: what to print, numbered in the order of use, with its job
// ticket; one file for each group of participants on video; the pack list.

import { plainText } from '../model/markdown.ts';
import type { MadeFile } from '../publications/pack/MadeFile.ts';
import { jobTicket } from '../publications/pack/planPack.ts';
import type { OutputFile } from '../render/OutputFile.ts';
import { joinLayouts } from '../render/pdf/joinLayouts.ts';
import type { Layout } from '../render/pdf/Layout.ts';
import type { LaidOutAgenda } from './layoutAgenda.ts';
import { pdfFile, recordFile } from './renderAgenda.ts';

export async function renderPack(agenda: LaidOutAgenda): Promise<readonly OutputFile[]> {
  const { context, labels, pack, press } = agenda;
  const files: OutputFile[] = [];
  const add = (path: string, audience: OutputFile['audience'], layout: Layout) => {
    files.push(pdfFile(agenda, { path, kind: 'handout', audience }, layout));
  };
  const ticket = press.layOut(jobTicket(context, pack), labels);
  add('print/00-job-ticket.pdf', 'facilitator', ticket);
  for (const job of pack.jobs) {
    const { file, parts } = job;
    const [path, audience] = [`print/${file}`, audienceOf(parts)];
    const named = namedFile(agenda, parts);
    if (named === undefined) add(path, audience, joined(agenda, parts, job.title));
    else files.push(await recordFile(agenda, { path, kind: 'handout', audience }, named));
  }
  for (const { file, parts, letter, print } of pack.sent) {
    const { say } = context;
    const whom = letter === undefined ? say.forEveryone : say.forGroup(letter);
    const name = print === 'large' ? `${whom}, ${say.largePrint}` : whom;
    const [path, audience] = [`send/${file}`, 'participant'] as const;
    const named = namedFile(agenda, parts);
    if (named === undefined) add(path, audience, joined(agenda, parts, name));
    else files.push(await recordFile(agenda, { path, kind: 'handout', audience }, named));
  }
  for (const { document, layout } of agenda.documents) {
    if (agenda.plan.workshop.handouts.get(document.handout ?? document.id)?.template !== 'pack-list')
      continue;
    add(`${document.id}.pdf`, document.audience, layout);
  }
  return files;
}

/** The paper that is filled for each person of a roster, or with lines to write on. */
function namedFile({ records }: LaidOutAgenda, parts: readonly MadeFile[]) {
  return records.find(({ id }) => id === parts[0]?.id)?.files[0];
}

/** A set of role sheets is the trainer's to deal out. */
function audienceOf(parts: readonly MadeFile[]): OutputFile['audience'] {
  return parts.length > 1 ? 'facilitator' : (parts[0]?.audience ?? 'facilitator');
}

function joined(agenda: LaidOutAgenda, parts: readonly MadeFile[], name: string): Layout {
  const layouts = parts.map(({ id, title }) => ({ id, name: title, layout: layoutOf(agenda, id) }));
  const [first, ...rest] = layouts;
  if (first !== undefined && rest.length === 0) return first.layout;
  const { workshop } = agenda.plan;
  return joinLayouts(`${plainText(workshop.title.inlines)} – ${name}`, workshop.lang, layouts);
}

function layoutOf({ documents, cards }: LaidOutAgenda, id: string): Layout {
  const found =
    documents.find(({ document }) => document.id === id) ?? cards.find(({ sheet }) => sheet.id === id);
  if (found === undefined) throw new Error(`${id} is in the pack, but was not laid out`);
  return found.layout;
}
