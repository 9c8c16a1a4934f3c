// The thread in which Marp works; startMarp.ts has the other end.

import { parentPort } from 'node:worker_threads';
import { type MarpSlides, slideRenderer } from './marpEngine.ts';

export interface Order {
  readonly id: number;
  readonly theme: string;
  readonly markdown: string;
}

export type Answer = { readonly id: number } & (MarpSlides | { readonly error: unknown });

const render = slideRenderer();

parentPort?.on('message', ({ id, theme, markdown }: Order) => {
  parentPort?.postMessage({ id, ...answerTo(theme, markdown) } satisfies Answer);
});

function answerTo(theme: string, markdown: string): MarpSlides | { readonly error: unknown } {
  try {
    return render(theme, markdown);
  } catch (error) {
    return { error };
  }
}
