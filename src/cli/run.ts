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
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const commands = program.commands.map((command) => command.name());
    const isUsage = error instanceof CommanderError;
    return fail(isUsage ? wrongUsage(error, complaints.join(''), argv, commands) : error, argv, context);
  }
}

function fail(error: unknown, argv: readonly string[], context: Context): ExitCode {
  const failure = codeOf(error) === 'EMFILE' ? tooManyFiles : error;
  if (wantsJson(argv)) context.terminal.out(failureAsJson(failure));
  else reportFailure(failure, context.terminal);
  return isExpected(failure) ? 2 : 3;
}

function isExpected(failure: unknown): boolean {
  // By name, as importing the writer's error would load it for `--help`.
  return failure instanceof UsageError || (failure instanceof Error && failure.name === 'OutputError');
}

/** Whichever file it was: none is to blame. */
const tooManyFiles = new UsageError('The system lets the program open no more files at a time.', [
  'allow it more, with `ulimit -n 1024` in the same shell, or close other programs',
]);

function codeOf(error: unknown): unknown {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error && 'code' in cause ? cause.code : undefined;
}

/** commander says `error: unknown option '--agnda'` and, on the next line, `(Did you mean --agenda?)`. */
function wrongUsage(
  error: CommanderError,
  text: string,
  argv: readonly string[],
  commands: readonly string[],
): UsageError {
  const command = commands.find((name) => argv.includes(name));
  const help = command === undefined ? '`deckhand --help`' : `\`deckhand ${command} --help\``;
  if (error.code === 'commander.help') return new UsageError('A command is missing.', [`${help} lists them`]);
  const [message = '', ...lines] = text.trim().split('\n');
  const suggestions = lines.map((line) => line.replace(/^\((.*)\)$/, '$1').replace(/^Did/, 'did'));
  const hints = suggestions.length > 0 ? suggestions : [`${help} tells what can be said`];
  return new UsageError(sentence(message.replace(/^error: /, '')), hints);
}

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
