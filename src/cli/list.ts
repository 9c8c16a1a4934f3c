// `deckhand list`: the workshops of a project, with the ids that other commands take.

import type { Command } from 'commander';
import type { Project } from '../BuildOptions.ts';
import type { Workshop } from '../model/Workshop.ts';
import { alignColumns } from './alignColumns.ts';
import type { Context, ExitCode, Terminal } from './Context.ts';
import type { Act } from './program.ts';
import { addProjectOptions, type ProjectFlags, rootOf } from './projectOptions.ts';

export function addList(program: Command, context: Context, act: Act): void {
  addProjectOptions(program.command('list'))
    .argument('[workshop]', 'a folder name in `decks/` (default: every workshop)')
    .description('List workshops with their agendas, sessions and handouts: the ids that `build` takes.')
    .action(
      act((workshop: string | undefined, _: unknown, command: Command) =>
        list(workshop, command.optsWithGlobals(), context),
      ),
    );
}

async function list(
  id: string | undefined,
  flags: ProjectFlags,
  { terminal, loadStages }: Context,
): Promise<ExitCode> {
  const root = rootOf(flags, terminal.cwd);
  const stages = await loadStages();
  const project = await stages.openProject(root);
  const { diagnosticsAsJson } = await import('../diagnostics/diagnosticsAsJson.ts');
  const found = diagnosticsAsJson(project.diagnostics);
  const workshops = await select(project, id, found.errors > 0);
  if (flags.format === 'json') {
    terminal.out(`${JSON.stringify({ ...found, workshops: workshops.map(summarise) }, null, 2)}\n`);
  } else {
    const { reportDiagnostics } = await import('./reportDiagnostics.ts');
    if (found.errors > 0) reportDiagnostics(project, terminal, '');
    await print(workshops.map(summarise), terminal);
  }
  return found.errors > 0 ? 1 : 0;
}

/** A workshop with errors may be missing from the project: then the errors say why, not a "did you mean". */
async function select(
  project: Project,
  id: string | undefined,
  hasErrors: boolean,
): Promise<readonly Workshop[]> {
  if (id === undefined) return project.workshops;
  const chosen = project.workshops.filter((workshop) => workshop.id === id);
  if (chosen.length === 0 && !hasErrors) {
    const { requireKnown } = await import('../UsageError.ts');
    requireKnown(
      'workshop',
      id,
      project.workshops.map((workshop) => workshop.id),
    );
  }
  return chosen;
}

function summarise(workshop: Workshop) {
  return {
    id: workshop.id,
    title: workshop.title.source,
    agendas: workshop.agendas.map(({ id, delivery, start, minutes, title }) => ({
      id,
      delivery,
      start: clock(start),
      minutes,
      ...(title === undefined ? {} : { title: title.source }),
    })),
    sessions: workshop.sessions.map(({ id, date, agenda, participants }) => ({
      id,
      date,
      agenda,
      participants,
    })),
    handouts: [...workshop.handouts.values()].map(({ id, template, audience, title }) => ({
      id,
      template,
      audience,
      ...(title === undefined ? {} : { title: title.source }),
    })),
    principles: workshop.principles.map(({ id }) => id),
    exercises: [...workshop.exercises.keys()],
  };
}

type Summary = ReturnType<typeof summarise>;

async function print(workshops: readonly Summary[], terminal: Terminal): Promise<void> {
  const { default: picocolors } = await import('picocolors');
  const paint = picocolors.createColors(terminal.colour.out);
  const texts = workshops.map((workshop) =>
    [
      `${paint.bold(workshop.title)}  ${paint.cyan(workshop.id)}`,
      ...section(
        'agendas',
        workshop.agendas.map(({ id, delivery, start, minutes, title = '' }) => [
          id,
          delivery,
          start,
          `${minutes} min`,
          title,
        ]),
      ),
      ...section(
        'sessions',
        workshop.sessions.map(({ id, date, agenda, participants }) => [
          id,
          date,
          agenda,
          participants === undefined ? '' : `${participants} people`,
        ]),
      ),
      ...section(
        'handouts',
        workshop.handouts.map(({ id, audience, title = '' }) => [id, `for ${audience}`, title]),
      ),
      ...section('principles', [[workshop.principles.join(', ')]]),
      ...section('exercises', [[workshop.exercises.join(', ')]]),
    ].join('\n'),
  );
  terminal.out(texts.map((text) => `${text}\n`).join('\n'));
}

function section(name: string, rows: readonly (readonly string[])[]): readonly string[] {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  return filled.length === 0 ? [] : [`  ${name}`, ...alignColumns(filled).map((line) => `    ${line}`)];
}

/** Minutes since midnight as `09:00`. */
function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
