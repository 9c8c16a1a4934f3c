#!/usr/bin/env node
// The command `deckhand`: hands the arguments and the terminal to `cli/`.

import { run } from './cli/run.ts';
import { wantsColour } from './cli/wantsColour.ts';

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await run(process.argv.slice(2), {
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
  loadStages: () => import('./build.ts'),
});
