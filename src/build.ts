// The whole way of the data, one line a stage; also the library's entry point. In: options. Out: files on disk, and
// what was found on the way. Prints nothing and knows no clock.

import { join, resolve } from 'node:path';
import type { BuildOptions, BuildResult, CheckResult, PackResult, PlanResult } from './BuildOptions.ts';
import { browserForms } from './build/exportDecks.ts';
import { audible, layOutAgendas } from './build/layOutAgendas.ts';
import { type MadeAgenda, makeAgendas } from './build/makeAgendas.ts';
import { planProject } from './build/planProject.ts';
import { requireSome } from './build/requireSense.ts';
import { scopeOf, wantedOutputs } from './build/wantedOutputs.ts';
import { awaitedExports, joinWritten, writeExports } from './build/writeExports.ts';
import { arrange } from './diagnostics/arrange.ts';
import { hasErrors } from './diagnostics/problem.ts';
import { plainText } from './model/markdown.ts';
import { checkPlan } from './plan/checkPlan.ts';
import { cutPlans } from './plan/cutPlans.ts';
import { summarisePlan } from './plan/summarisePlan.ts';
import { traceInWords } from './plan/traceInWords.ts';
import type { DeckRenderer } from './render/marp/renderDeck.ts';
import type { Scope } from './write/Scope.ts';
import type { WorkshopOutputs } from './write/writeOutputs.ts';

export type {
  BuildOptions,
  BuildResult,
  CheckResult,
  PackResult,
  PlanResult,
  Project,
} from './BuildOptions.ts';
export { openProject } from './build/planProject.ts';
export type { Diagnostic } from './diagnostics/Diagnostic.ts';
export { UsageError } from './UsageError.ts';

/**
 * Does all that `build` does but render and write.
 * Throws a UsageError for an id that does not exist.
 */
export async function check(options: BuildOptions): Promise<CheckResult> {
  const { project, plans, diagnostics } = await planForPaper(options);
  const laidOut = await layOutAgendas(plans, options);
  return { diagnostics: arrange([...diagnostics, ...laidOut.diagnostics]), sources: project.sources };
}

/**
 * Makes the files of a project and writes them, all or none; none when there is an error in the content.
 * Throws a UsageError for an id that does not exist, an OutputError when the disk refuses.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { deckRenderer } = await import('./render/marp/renderDeck.ts');
  const decks = deckRenderer(options.theme);
  try {
    return await buildWith(decks, options);
  } finally {
    decks.end();
  }
}

async function buildWith(decks: DeckRenderer, options: BuildOptions): Promise<BuildResult> {
  const wanted = wantedOutputs(options);
  const needsMarp = wanted.hasDeck('html') || browserForms(wanted).length > 0;
  if (needsMarp) decks.start();
  const { project, plans, diagnostics: found } = await planForPaper(options);
  if (needsMarp) for (const brand of new Set(plans.map((plan) => plan.brand))) decks.prepare(brand);
  const { sources } = project;
  const { agendas, ...made } = await makeAgendas(plans, options, decks);
  const diagnostics = arrange([...found, ...made.diagnostics]);
  if (hasErrors(diagnostics)) return { diagnostics, sources, workshops: [], failures: [] };
  const out = resolve(options.root, options.out ?? 'out');
  const { writeOutputs } = await import('./write/writeOutputs.ts');
  const scope = scopeOfBuild(agendas, options);
  const outputs = outputsOf(agendas, scope, options);
  requireSome(outputs.flatMap(({ files, failed = [] }) => [...files, ...failed]).length, options);
  if (browserForms(wanted).length === 0) decks.finish();
  const first = await writeOutputs(out, outputs);
  const second = await writeExports(out, agendas, options, { decks, scope, write: writeOutputs });
  const written = joinWritten(first, second.written);
  const titles = new Map(
    agendas.map(({ plan: { workshop } }) => [workshop.id, plainText(workshop.title.inlines)]),
  );
  const workshops = written.map((workshop) => ({
    ...workshop,
    title: titles.get(workshop.id) ?? workshop.id,
  }));
  const { failures } = second;
  const seen = arrange([...diagnostics, ...second.diagnostics]);
  return { diagnostics: seen, sources, workshops, failures };
}

/**
 * Makes the folder for one day: what to print, numbered, with a job ticket; what to send; the pack list.
 * Throws a UsageError unless the options leave exactly one agenda, an OutputError when the disk refuses.
 */
export async function pack(options: BuildOptions): Promise<PackResult> {
  const { project, plans, diagnostics: found } = await planForPaper(options);
  const { packFolder, requireOneAgenda } = await import('./build/packFolder.ts');
  requireOneAgenda(plans);
  const laidOut = await layOutAgendas(plans, options);
  const diagnostics = arrange([...found, ...laidOut.diagnostics]);
  const { sources } = project;
  const [day] = laidOut.agendas;
  if (hasErrors(diagnostics) || day === undefined)
    return { diagnostics, sources, workshops: [], failures: [], folder: '' };
  const { renderPack } = await import('./build/renderPack.ts');
  const { writeOutputs } = await import('./write/writeOutputs.ts');
  const { parent, name } = packFolder(options, day.plan);
  const files = await renderPack(day);
  const written = await writeOutputs(parent, [{ id: name, files, scope: {} }]);
  const title = plainText(day.plan.workshop.title.inlines);
  return {
    diagnostics,
    sources,
    failures: [],
    folder: join(parent, name),
    workshops: written.map((one) => ({ ...one, title })),
  };
}

/**
 * The plan of each agenda that is asked for: times, groups, materials, cut plan, trace. Lays nothing out.
 * Throws a UsageError for an id that does not exist.
 */
export async function plan(options: BuildOptions): Promise<PlanResult> {
  const { project, plans, diagnostics } = await planProject(options);
  const views = plans.map((one) => ({
    summary: summarisePlan(one),
    cuts: cutPlans(one),
    trace: traceInWords(one),
  }));
  const found = plans.flatMap((one) => audible(one.workshop, checkPlan(one)));
  return { plans: views, sources: project.sources, diagnostics: arrange([...diagnostics, ...found]) };
}

/** What sets type is compiled meanwhile. */
function planForPaper(options: BuildOptions): ReturnType<typeof planProject> {
  const compiled = import('./fonts/openFont.ts').then(({ fontOpener }) => fontOpener());
  // who asks for a font is told
  compiled.catch(() => {});
  return planProject(options);
}

function outputsOf(
  agendas: readonly MadeAgenda[],
  scope: Scope,
  options: BuildOptions,
): readonly WorkshopOutputs[] {
  const forms = browserForms(wantedOutputs(options));
  const ids = [...new Set(agendas.map(({ plan }) => plan.workshop.id))];
  return ids.map((id) => ({
    id,
    files: agendas.filter(({ plan }) => plan.workshop.id === id).flatMap(({ files }) => files),
    scope,
    failed: awaitedExports(agendas, id, forms),
  }));
}

/** The agenda of a build that is about one day; a day's session has one. */
function scopeOfBuild(agendas: readonly MadeAgenda[], options: BuildOptions): Scope {
  const only = agendas.length === 1 ? agendas[0]?.plan.agenda.id : undefined;
  return scopeOf(options, options.agenda ?? (options.session === undefined ? undefined : only));
}
