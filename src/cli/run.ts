// One call of the command line: from arguments to an exit code. Everything that goes wrong ends here, in words.

import { CommanderError } from 'commander';
import { UsageError } from '../UsageError.ts';
import type { Context, ExitCode } from './Context.ts';
import { createProgram } from './program.ts';
import { failureAsJson, reportFailure } from './reportFailure.ts';

export async function run(argv: readonly string[], context: Context): Promise<ExitCode> {
  const outcome: { code: ExitCode } = { code: 0 };
  const complaints: string[] = [];
  const program = createProgram(context, outcome, (text) => complaints.push(text));
  try {
    await program.parseAsync(argv.length === 0 ? ['--help'] : [...argv], { from: 'user' });
    return outcome.code;
  } catch (error) {
    return fail(error, complaints, argv, context);
  }
}

function fail(
  error: unknown,
  complaints: readonly string[],
  argv: readonly string[],
  context: Context,
): ExitCode {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const failure = error instanceof CommanderError ? wrongUsage(error, complaints.join(''), argv) : error;
  if (wantsJson(argv)) context.terminal.out(failureAsJson(failure));
  else reportFailure(failure, context.terminal);
  return isExpected(failure) ? 2 : 3;
}

function isExpected(failure: unknown): boolean {
  // By name, as importing the writer's error would load it for `--help`.
  return failure instanceof UsageError || (failure instanceof Error && failure.name === 'OutputError');
}

/** commander says `error: unknown option '--agnda'` and, on the next line, `(Did you mean --agenda?)`. */
function wrongUsage(error: CommanderError, text: string, argv: readonly string[]): UsageError {
  const command = commandNames.find((name) => argv.includes(name));
  const help = command === undefined ? '`deckhand --help`' : `\`deckhand ${command} --help\``;
  if (error.code === 'commander.help') return new UsageError('A command is missing.', [`${help} lists them`]);
  const [message = '', ...lines] = text.trim().split('\n');
  const suggestions = lines.map((line) => line.replace(/^\((.*)\)$/, '$1').replace(/^Did/, 'did'));
  const hints = suggestions.length > 0 ? suggestions : [`${help} tells what can be said`];
  return new UsageError(sentence(message.replace(/^error: /, '')), hints);
}

const commandNames = ['build', 'check', 'plan', 'list', 'init', 'stock', 'explain', 'schema'];

function sentence(text: string): string {
  const ended = /[.?!]$/.test(text) ? text : `${text}.`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}

function wantsJson(argv: readonly string[]): boolean {
  return (
    argv.includes('--format=json') ||
    argv.some((word, index) => word === '--format' && argv[index + 1] === 'json')
  );
}
