// A bar of the slides that the browser has done, where somebody watches: in a terminal, never in a pipe or a log.

import type { Terminal } from './Context.ts';

export interface SlideProgress {
  readonly onProgress: (done: number, total: number) => void;
  /** Takes the bar away. */
  readonly stop: () => void;
}

export async function slideProgress({ progress, colour }: Terminal): Promise<SlideProgress | undefined> {
  if (progress === undefined) return undefined;
  const { default: progressBars } = await import('cli-progress');
  const bar = new progressBars.SingleBar({
    stream: progress,
    format: `Slides ${colour.err ? '\u001b[36m{bar}\u001b[0m' : '{bar}'} {value} of {total}`,
    barCompleteChar: '━',
    barIncompleteChar: '─',
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: true,
  });
  let started = false;
  return {
    onProgress: (done, total) => {
      if (!started) bar.start(total, done);
      else bar.update(done);
      started = true;
    },
    stop: () => bar.stop(),
  };
}
