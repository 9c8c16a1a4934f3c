// `deckhand pack`: the folder for one day, the night before.

import { type Command, Option } from 'commander';
import { UsageError } from '../UsageError.ts';
import { addAgendaOptions, addPaperOptions, type BuildFlags, toBuildOptions } from './buildOptions.ts';
import type { Context, ExitCode } from './Context.ts';
import type { Act } from './program.ts';
import { addProjectOptions } from './projectOptions.ts';

export function addPack(program: Command, context: Context, act: Act): void {
  const command = addPaperOptions(addAgendaOptions(program.command('pack')))
    .option('--out <folder>', 'the folder to make (default: `out/pack-<session or agenda>` in the project)')
    .addOption(new Option('--roster <file>').hideHelp().argParser(refuseRoster));
  addProjectOptions(command)
    .description(
      'Make the folder for one day: `print/` with numbered files and a job ticket, `send/` for video, the pack list.',
    )
    .addHelpText('after', examples)
    .action(
      act((workshop: string | undefined, _: unknown, command: Command) =>
        pack(workshop, command.optsWithGlobals(), context),
      ),
    );
}

function refuseRoster(file: string): never {
  throw new UsageError('`pack` takes the roster of the session: who comes belongs to the day.', [
    `write \`roster: ${file}\` into the session's file, and name the session with \`--session\``,
  ]);
}

const examples = `
Examples:
  deckhand pack --session 2026-03-12-north              everything for that day
  deckhand pack --agenda half-day --participants 17     the same without a session
  deckhand pack --session 2026-03-12-north --out friday into a folder of your own`;

async function pack(
  workshop: string | undefined,
  flags: BuildFlags,
  { terminal, loadStages }: Context,
): Promise<ExitCode> {
  const { out, ...options } = toBuildOptions(workshop, flags, terminal.cwd);
  const stages = await loadStages();
  const result = await stages.pack({ ...options, out: flags.out === undefined ? undefined : out });
  const exitCode = result.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
  if (flags.format === 'json') {
    const { diagnosticsAsJson } = await import('../diagnostics/diagnosticsAsJson.ts');
    const files = result.workshops.flatMap((one) => one.files);
    terminal.out(
      `${JSON.stringify({ ...diagnosticsAsJson(result.diagnostics), out: result.folder, files }, null, 2)}\n`,
    );
    return exitCode;
  }
  const { reportDiagnostics } = await import('./reportDiagnostics.ts');
  reportDiagnostics(result, terminal, exitCode === 1 ? 'Nothing was written.' : '');
  if (exitCode === 0) {
    const { reportPack } = await import('./reportPack.ts');
    reportPack(result, terminal);
  }
  return exitCode;
}
