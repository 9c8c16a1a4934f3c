// The second half of a build: what needs no browser is on the disk; now what does is made and written beside it. Until
// then, and where it fails, the manifest says that it is missing. In: agendas, options. Out: what was written.

import type { BuildOptions, ExportFailure } from '../BuildOptions.ts';
import type { Diagnostic } from '../diagnostics/Diagnostic.ts';
import type { BrowserForm } from '../render/browser/exportSlides.ts';
import type { DeckRenderer } from '../render/marp/renderDeck.ts';
import type { FailedOutput } from '../write/FailedOutput.ts';
import { OutputError } from '../write/OutputError.ts';
import type { Scope } from '../write/Scope.ts';
import type { WrittenWorkshop, writeOutputs } from '../write/writeOutputs.ts';
import { browserForms, type ExportedAgenda, exportDecks } from './exportDecks.ts';
import type { PlannedDeck } from './makeAgendas.ts';
import { wantedOutputs } from './wantedOutputs.ts';

export interface WrittenExports {
  readonly written: readonly WrittenWorkshop[];
  readonly failures: readonly ExportFailure[];
  readonly diagnostics: readonly Diagnostic[];
}

const kindOf = { pdf: 'slides-pdf', png: 'slides-png' } as const;

export async function writeExports(
  out: string,
  agendas: readonly PlannedDeck[],
  options: BuildOptions,
  { decks, scope, write }: { decks: DeckRenderer; scope: Scope; write: typeof writeOutputs },
): Promise<WrittenExports> {
  const forms = browserForms(wantedOutputs(options));
  if (forms.length === 0) return { written: [], failures: [], diagnostics: [] };
  const exported = await exportDecks(agendas, forms, decks, options);
  const kinds = forms.map((form) => kindOf[form]);
  const ids = [...new Set(exported.map(({ workshop }) => workshop))];
  const outputs = ids.map((id) => {
    const own = exported.filter(({ workshop }) => workshop === id);
    return {
      id,
      files: own.flatMap(({ files }) => files),
      scope: { ...scope, kinds },
      failed: own.flatMap((one) => failedOutputs(one, agendas)),
    };
  });
  const diagnostics = exported.flatMap((one) => one.diagnostics);
  try {
    const written = await write(out, outputs);
    return { written, failures: exported.flatMap(({ failures }) => failures), diagnostics };
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    return { written: [], failures: exported.flatMap((one) => lostFiles(one, forms, error)), diagnostics };
  }
}

/** The disk took what needs no browser, and refused the rest. */
function lostFiles(
  { workshop, agenda, failures }: ExportedAgenda,
  forms: readonly BrowserForm[],
  { message, hints }: OutputError,
): readonly ExportFailure[] {
  const lost = forms.filter((form) => failures.every(({ format }) => format !== form));
  return [...failures, ...lost.map((format) => ({ workshop, agenda, format, message, hints }))];
}

function failedOutputs(
  { failures }: ExportedAgenda,
  agendas: readonly PlannedDeck[],
): readonly FailedOutput[] {
  return failures.flatMap(({ workshop, agenda, format, message }) => {
    const plan = agendas.find(
      (one) => one.plan.workshop.id === workshop && one.plan.agenda.id === agenda,
    )?.plan;
    if (plan === undefined || (format !== 'pdf' && format !== 'png')) return [];
    return [{ kind: kindOf[format], agenda, delivery: plan.delivery, reason: message }];
  });
}

/** What the manifest says while the browser works: a build that is interrupted leaves it like this. */
export function awaitedExports(
  agendas: readonly PlannedDeck[],
  workshop: string,
  forms: readonly BrowserForm[],
): readonly FailedOutput[] {
  return agendas
    .filter(({ plan }) => plan.workshop.id === workshop)
    .flatMap(({ plan }) =>
      forms.map((form) => ({
        kind: kindOf[form],
        agenda: plan.agenda.id,
        delivery: plan.delivery,
        reason: 'The build was interrupted.',
      })),
    );
}

/** One account of both writes. */
export function joinWritten(
  first: readonly WrittenWorkshop[],
  second: readonly WrittenWorkshop[],
): readonly WrittenWorkshop[] {
  return first.map((workshop) => {
    const more = second.find(({ id }) => id === workshop.id);
    if (more === undefined) return workshop;
    const made = new Set(more.files.map(({ path }) => path));
    const files = [...workshop.files, ...more.files];
    return {
      id: workshop.id,
      files: files.sort((one, other) => (one.path < other.path ? -1 : 1)),
      removed: workshop.removed.filter((path) => !made.has(path)),
      kept: [...new Set([...workshop.kept, ...more.kept])],
    };
  });
}
