// `deckhand build`: makes files, and says what was made.

import type { Command } from 'commander';
import type { BuildResult } from '../BuildOptions.ts';
import { addBuildOptions, type BuildFlags, toBuildOptions } from './buildOptions.ts';
import type { Context, ExitCode } from './Context.ts';
import type { Act } from './program.ts';
import { addProjectOptions } from './projectOptions.ts';

interface Flags extends BuildFlags {
  readonly quiet?: boolean;
}

export function addBuild(program: Command, context: Context, act: Act): void {
  const command = addBuildOptions(program.command('build'))
    .option('--out <folder>', 'where the files go (default: `out` in the project)')
    .option('--quiet', 'print only what is wrong');
  addProjectOptions(command)
    .description('Make slides, handouts and cards. Without options: everything, of every workshop.')
    .addHelpText('after', examples)
    .action(
      act((workshop: string | undefined, _: unknown, command: Command) =>
        build(workshop, command.optsWithGlobals(), context),
      ),
    );
}

const examples = `
Examples:
  deckhand build                                        everything there is
  deckhand build my-workshop --agenda half-day          one agenda
  deckhand build --session 2026-03-12-north             for one day, with its date and place
  deckhand build --only cards --paper letter            the cards alone, on US paper
  deckhand build --handout workbook --set location="Room 2.14"`;

async function build(
  workshop: string | undefined,
  flags: Flags,
  { terminal, loadStages }: Context,
): Promise<ExitCode> {
  const options = toBuildOptions(workshop, flags, terminal.cwd);
  const stages = await loadStages();
  const result = await stages.build(options);
  const { reportDiagnostics } = await import('./reportDiagnostics.ts');
  const exitCode = result.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
  if (flags.format === 'json') {
    terminal.out(`${JSON.stringify(await asJson(result, options.out), null, 2)}\n`);
    return exitCode;
  }
  reportDiagnostics(result, terminal, exitCode === 1 ? 'Nothing was written.' : '');
  if (exitCode === 0 && !flags.quiet) {
    const { reportFiles } = await import('./reportFiles.ts');
    reportFiles(result.workshops, options.out, terminal);
  }
  return exitCode;
}

async function asJson(result: BuildResult, out: string) {
  const { diagnosticsAsJson } = await import('../diagnostics/diagnosticsAsJson.ts');
  return {
    ...diagnosticsAsJson(result.diagnostics),
    out,
    files: result.workshops.flatMap(({ id, files }) =>
      files.map(({ path, ...file }) => ({ path: `${id}/${path}`, workshop: id, ...file })),
    ),
    removed: result.workshops.flatMap(({ id, removed }) => removed.map((path) => `${id}/${path}`)),
    kept: result.workshops.flatMap(({ id, kept }) => kept.map((path) => `${id}/${path}`)),
  };
}
