// The whole way of the data, one line a stage; also the library's entry point. In: options. Out: files on disk, and
// what was found on the way. Prints nothing and knows no clock.

import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  BuildOptions,
  BuildResult,
  CheckResult,
  PackResult,
  PlanResult,
  Project,
} from './BuildOptions.ts';
import { chooseAgendas } from './build/chooseAgendas.ts';
import { browserForms } from './build/exportDecks.ts';
import { type LaidOutAgenda, layoutAgenda, type PaperWish } from './build/layoutAgenda.ts';
import { openRoster, sessionRoster } from './build/openRoster.ts';
import { createPress } from './build/press.ts';
import { renderAgenda } from './build/renderAgenda.ts';
import { scopeOf, wantedOutputs } from './build/wantedOutputs.ts';
import { awaitedExports, joinWritten, writeExports } from './build/writeExports.ts';
import { arrange } from './diagnostics/arrange.ts';
import type { Diagnostic } from './diagnostics/Diagnostic.ts';
import { hasErrors } from './diagnostics/problem.ts';
import { diskTree } from './input/diskTree.ts';
import { readProject } from './input/readProject.ts';
import { checkProject } from './model/checkProject.ts';
import { plainText } from './model/markdown.ts';
import type { Workshop } from './model/Workshop.ts';
import { checkPlan } from './plan/checkPlan.ts';
import { cutPlans } from './plan/cutPlans.ts';
import type { Plan } from './plan/Plan.ts';
import { planAgenda } from './plan/planAgenda.ts';
import { summarisePlan } from './plan/summarisePlan.ts';
import { traceInWords } from './plan/traceInWords.ts';
import type { DeckRenderer } from './render/marp/renderDeck.ts';
import type { OutputFile } from './render/OutputFile.ts';
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
export type { Diagnostic } from './diagnostics/Diagnostic.ts';
export { UsageError } from './UsageError.ts';

/** The folder of the program, which holds the handouts and brands that it ships. */
const shippedFolder = fileURLToPath(new URL('..', import.meta.url));

/** Reads and checks a project as far as the model goes; composes and lays out nothing. `fields` are merge fields that
 *  have a value from elsewhere. */
export async function openProject(root: string, fields: readonly string[] = []): Promise<Project> {
  const files = readProject(diskTree(resolve(root)), diskTree(shippedFolder));
  const checked = checkProject(files, fields);
  return {
    workshops: checked.value.workshops,
    sources: files.value.sources,
    diagnostics: checked.diagnostics,
  };
}

/**
 * Does all that `build` does but render and write.
 * Throws a UsageError for an id that does not exist.
 */
export async function check(options: BuildOptions): Promise<CheckResult> {
  const { diagnostics, sources } = await prepare(await planProject(options), options);
  return { diagnostics, sources };
}

/**
 * Makes the files of a project and writes them, all or none; none when there is an error in the content.
 * Throws a UsageError for an id that does not exist, an OutputError when the disk refuses.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { diagnostics, sources, agendas } = await prepare(await planProject(options), options);
  if (hasErrors(diagnostics)) return { diagnostics, sources, workshops: [], failures: [] };
  const out = resolve(options.root, options.out ?? 'out');
  const { writeOutputs } = await import('./write/writeOutputs.ts');
  const { deckRenderer } = await import('./render/marp/renderDeck.ts');
  const decks = deckRenderer(options.theme);
  const first = await writeOutputs(out, await render(agendas, options, decks));
  const scope = scopeOfBuild(agendas, options);
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
  const planned = await planProject(options);
  const { packFolder, requireOneAgenda } = await import('./build/packFolder.ts');
  requireOneAgenda(planned.plans);
  const { diagnostics, sources, agendas } = await prepare(planned, options);
  const [day] = agendas;
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

interface Prepared extends CheckResult {
  readonly agendas: readonly LaidOutAgenda[];
}

async function prepare({ project, plans, diagnostics }: Planned, options: BuildOptions): Promise<Prepared> {
  const { brandFonts } = await import('./fonts/brandFonts.ts');
  const opened = await Promise.all(plans.map(({ brand }) => brandFonts(brand)));
  const presses = new Map(opened.map(({ value }) => [value, createPress(value)]));
  const wish = paperWish(options);
  const agendas = plans.flatMap((plan, index) => {
    const fonts = opened[index]?.value;
    const press = fonts && presses.get(fonts);
    return press === undefined ? [] : [layoutAgenda(plan, press, options.fit, wish)];
  });
  const found = agendas.flatMap(({ plan, diagnostics }) =>
    audible(plan.workshop, [...checkPlan(plan), ...diagnostics]),
  );
  return {
    agendas,
    sources: project.sources,
    diagnostics: arrange([...diagnostics, ...opened.flatMap((one) => one.diagnostics), ...found]),
  };
}

interface Planned {
  readonly project: Project;
  readonly plans: readonly Plan[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The roster is that of the command line, else that of the session. */
async function planProject(options: BuildOptions): Promise<Planned> {
  const named = openRoster(options);
  const fields = [...(named.roster?.columns ?? []), ...Object.keys(options.set ?? {})];
  const project = await openProject(options.root, fields);
  const chosen = hasErrors(project.diagnostics)
    ? chooseIfThere(project.workshops, options)
    : chooseAgendas(project.workshops, options);
  const opened = chosen.map(({ options: { session } }) =>
    options.roster === undefined ? sessionRoster(session?.people, options.keepGoing) : named,
  );
  const rosters = [...new Map([named, ...opened].map((one) => [one.file, one])).values()];
  const plans = chosen.map(({ workshop, agenda, options: forDay }, index) =>
    planAgenda(workshop, agenda, { ...forDay, roster: opened[index]?.roster }),
  );
  return {
    project: {
      ...project,
      sources: new Map([...project.sources, ...rosters.map(({ file, text }) => [file, text] as const)]),
    },
    plans,
    diagnostics: [...project.diagnostics, ...rosters.flatMap((one) => one.diagnostics)],
  };
}

function paperWish(options: BuildOptions): PaperWish {
  const { handouts = [], split = false, keepGoing = false } = options;
  const wanted = wantedOutputs(options);
  return {
    personal: handouts,
    large: options.print === 'large',
    wantsHandout: (id) => wanted.has('handouts') && wanted.hasHandout(id),
    wantsCards: (id) => wanted.has('cards') && wanted.hasHandout(id),
    split,
    keepGoing,
  };
}

/** Where there are errors already, an id that is asked for may well be in a file that cannot be read. */
function chooseIfThere(workshops: readonly Workshop[], options: BuildOptions) {
  try {
    return chooseAgendas(workshops, options);
  } catch {
    return [];
  }
}

/** Warnings that the workshop does not silence, and all errors. */
function audible({ silence }: Workshop, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ code, severity }) => severity === 'error' || !silence.includes(code));
}

async function render(
  agendas: readonly LaidOutAgenda[],
  options: BuildOptions,
  decks: DeckRenderer,
): Promise<readonly WorkshopOutputs[]> {
  const renderers = { decks };
  const wanted = wantedOutputs(options);
  const files = new Map<string, OutputFile[]>();
  for (const agenda of agendas) {
    const { id } = agenda.plan.workshop;
    files.set(id, [...(files.get(id) ?? []), ...(await renderAgenda(agenda, wanted, renderers))]);
  }
  const scope = scopeOfBuild(agendas, options);
  const forms = browserForms(wanted);
  return [...files].map(([id, outputs]) => ({
    id,
    files: outputs,
    scope,
    failed: awaitedExports(agendas, id, forms),
  }));
}

function scopeOfBuild(agendas: readonly LaidOutAgenda[], options: BuildOptions): Scope {
  const only = agendas.length === 1 ? agendas[0]?.plan.agenda.id : undefined;
  return scopeOf(options, options.agenda ?? (options.session === undefined ? undefined : only));
}
