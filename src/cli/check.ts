// `deckhand check`: everything that `build` does, but for writing.

import type { Command } from 'commander';
import { addBuildOptions, type BuildFlags, toBuildOptions } from './buildOptions.ts';
import type { Context, ExitCode } from './Context.ts';
import type { Act } from './program.ts';
import { addProjectOptions } from './projectOptions.ts';

export function addCheck(program: Command, context: Context, act: Act): void {
  addProjectOptions(addBuildOptions(program.command('check')))
    .description(
      'Look for mistakes without writing anything: in the texts, the times, and whether it all fits.',
    )
    .addHelpText(
      'after',
      '\nAn error is something that cannot be built; a warning is advice.\n`deckhand explain` tells more of each.',
    )
    .action(
      act((workshop: string | undefined, _: unknown, command: Command) =>
        check(workshop, command.optsWithGlobals(), context),
      ),
    );
}

async function check(
  workshop: string | undefined,
  flags: BuildFlags,
  { terminal, loadStages }: Context,
): Promise<ExitCode> {
  const options = toBuildOptions(workshop, flags, terminal.cwd);
  const stages = await loadStages();
  const result = await stages.check(options);
  const { diagnosticsAsJson } = await import('../diagnostics/diagnosticsAsJson.ts');
  const json = diagnosticsAsJson(result.diagnostics);
  if (flags.format === 'json') terminal.out(`${JSON.stringify({ ...json, files: [] }, null, 2)}\n`);
  else {
    const { reportDiagnostics } = await import('./reportDiagnostics.ts');
    reportDiagnostics(result, terminal, '');
    if (json.diagnostics.length === 0) terminal.out('No errors, no warnings.\n');
  }
  return json.errors > 0 ? 1 : 0;
}
