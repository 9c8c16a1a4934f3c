// The command as a process: hands the arguments and the terminal to `run`.

import { run } from './run.ts';
import { wantsColour } from './wantsColour.ts';

/** Sets the exit code. */
export async function command(): Promise<void> {
  let isCutOff = false;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
      // A reader that has seen enough, such as `head`, closes the pipe: there is nobody to tell.
      if (code !== 'EPIPE' && stream === process.stdout && !isCutOff)
        process.stderr.write(`error: The output could not be printed: ${message}.\n`);
      isCutOff = true;
      process.exitCode = 2;
    });
  }

  const exitCode = await run(process.argv.slice(2), {
    terminal: {
      cwd: process.cwd(),
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
      colour: {
        out: wantsColour(process.stdout, process.env),
        err: wantsColour(process.stderr, process.env),
      },
      progress: process.stderr.isTTY ? process.stderr : undefined,
    },
    loadStages: () => import('../build.ts'),
  });
  if (!isCutOff) process.exitCode = exitCode;
}
