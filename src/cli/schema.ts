// `deckhand schema`: JSON Schemas of the front matter, for editors that complete and check YAML.

import type { Command } from 'commander';
import type { Context, ExitCode, Terminal } from './Context.ts';
import type { Act } from './program.ts';

export function addSchema(program: Command, context: Context, act: Act): void {
  program
    .command('schema')
    .usage('[kind]')
    .argument('[kind]', 'workshop, session, principle, exercise, handout or brand')
    .description(
      'Print the JSON Schema of a kind of file, for editors that complete YAML. Without a kind: all of them.',
    )
    .addHelpText('after', '\nExample:\n  deckhand schema exercise > exercise.schema.json')
    .action(act((kind: string | undefined) => schema(kind, context.terminal)));
}

async function schema(kind: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const { jsonSchemas } = await import('../model/jsonSchemas.ts');
  const { requireKnown } = await import('../UsageError.ts');
  const schemas: Readonly<Record<string, unknown>> = jsonSchemas();
  if (kind !== undefined) requireKnown('kind of file', kind, Object.keys(schemas));
  terminal.out(`${JSON.stringify(kind === undefined ? schemas : schemas[kind], null, 2)}\n`);
  return 0;
}
