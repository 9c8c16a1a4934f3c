// `deckhand build`: makes files, and says what was made.

import type { Command } from 'commander';
import type { BuildOptions, BuildResult } from '../BuildOptions.ts';
import { addBuildOptions, addFormatOptions, type BuildFlags, toBuildOptions } from './buildOptions.ts';
import type { Context, ExitCode } from './Context.ts';
import { exitOnSignal } from './exitOnSignal.ts';
import type { Act } from './program.ts';
import { addProjectOptions } from './projectOptions.ts';

interface Flags extends BuildFlags {
  readonly quiet?: boolean;
}

export function addBuild(program: Command, context: Context, act: Act): void {
  const command = addFormatOptions(addBuildOptions(program.command('build')))
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
  deckhand build --only decks --formats pdf,pptx        slides as PDF and for PowerPoint
  deckhand build --only cards --paper letter            the cards alone, on US paper
  deckhand build --handout workbook --set location="Room 2.14"`;

async function build(
  workshop: string | undefined,
  flags: Flags,
  { terminal, loadStages }: Context,
): Promise<ExitCode> {
  const options = toBuildOptions(workshop, flags, terminal.cwd);
  const stages = await loadStages();
  const needsBrowser = flags.formats?.some((form) => form === 'pdf' || form === 'png');
  const letSignals = needsBrowser ? exitOnSignal() : () => {};
  const result = await withProgress(options, flags, terminal, stages.build).finally(letSignals);
  const { reportDiagnostics } = await import('./reportDiagnostics.ts');
  const exitCode = exitCodeOf(result);
  if (flags.format === 'json') {
    terminal.out(`${JSON.stringify(await asJson(result, options.out), null, 2)}\n`);
    return exitCode;
  }
  reportDiagnostics(result, terminal, exitCode === 1 ? 'Nothing was written.' : '');
  if (exitCode !== 1 && !flags.quiet) {
    const { reportFiles } = await import('./reportFiles.ts');
    reportFiles(result.workshops, options.out, terminal);
  }
  if (result.failures.length > 0) {
    const { reportExports } = await import('./reportExports.ts');
    reportExports(result.failures, terminal);
  }
  return exitCode;
}

function exitCodeOf({ diagnostics, failures }: BuildResult): ExitCode {
  if (diagnostics.some(({ severity }) => severity === 'error')) return 1;
  return failures.length > 0 ? 2 : 0;
}

async function withProgress(
  options: ReturnType<typeof toBuildOptions>,
  { quiet, format }: Flags,
  terminal: Context['terminal'],
  make: (options: BuildOptions) => Promise<BuildResult>,
): Promise<BuildResult> {
  if (quiet || format === 'json') return make(options);
  const { slideProgress } = await import('./slideProgress.ts');
  const progress = await slideProgress(terminal);
  if (progress === undefined) return make(options);
  try {
    return await make({ ...options, onProgress: progress.onProgress });
  } finally {
    progress.stop();
  }
}

async function asJson(result: BuildResult, out: string) {
  const { diagnosticsAsJson } = await import('../diagnostics/diagnosticsAsJson.ts');
  return {
    ...diagnosticsAsJson(result.diagnostics),
    failures: result.failures,
    out,
    files: result.workshops.flatMap(({ id, files }) =>
      files.map(({ path, ...file }) => ({ path: `${id}/${path}`, workshop: id, ...file })),
    ),
    removed: result.workshops.flatMap(({ id, removed }) => removed.map((path) => `${id}/${path}`)),
    kept: result.workshops.flatMap(({ id, kept }) => kept.map((path) => `${id}/${path}`)),
  };
}
