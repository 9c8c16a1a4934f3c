// Marp in a thread of its own: it is slow to start, and its work needs nothing but strings. In: a theme's CSS and Marp
// Markdown. Out: HTML, and the CSS that goes with it.

import { Worker } from 'node:worker_threads';
import type { MarpSlides } from './marpEngine.ts';
import type { Answer, Order } from './marpThread.ts';

export interface Marp {
  /** Throws what Marp throws. */
  readonly slides: (theme: string, markdown: string) => Promise<MarpSlides>;
  /** No more orders will come: the thread ends when it has answered those that it has. */
  readonly finish: () => void;
  /** What was not answered by now never is. */
  readonly end: () => void;
}

/** Sources that run as they are, as in tests, are TypeScript, which a thread cannot load. */
export function startMarp(): Marp {
  return import.meta.url.endsWith('.ts') ? marpHere() : marpInThread();
}

function marpHere(): Marp {
  const loading = import('./marpEngine.ts').then(({ slideRenderer }) => slideRenderer());
  return {
    slides: async (theme, markdown) => (await loading)(theme, markdown),
    finish: () => {},
    end: () => {},
  };
}

interface Waiting {
  readonly resolve: (slides: MarpSlides) => void;
  readonly reject: (error: unknown) => void;
}

function marpInThread(): Marp {
  const worker = new Worker(new URL('./marpThread.js', import.meta.url));
  // the program may end where nobody waits for slides
  worker.unref();
  const waiting = new Map<number, Waiting>();
  worker.on('message', (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) asked?.reject(answer.error);
    else asked?.resolve(answer);
    if (waiting.size === 0) worker.unref();
  });
  let failure: Error | undefined;
  const fail = (error: Error) => {
    failure ??= error;
    for (const { reject } of waiting.values()) reject(failure);
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('Marp’s thread has ended.')));
  let count = 0;
  return {
    slides: (theme, markdown) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) throw failure;
        count += 1;
        waiting.set(count, { resolve, reject });
        worker.ref();
        worker.postMessage({ id: count, theme, markdown } satisfies Order);
      }),
    finish: () => worker.postMessage('finish' satisfies Order),
    end: () => void worker.terminate(),
  };
}
