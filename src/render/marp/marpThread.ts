// The thread in which Marp works; startMarp.ts has the other end.

import { parentPort } from 'node:worker_threads';
import { type MarpSlides, slideRenderer } from './marpEngine.ts';

export type Order =
  | { readonly id: number; readonly theme: string; readonly markdown: string }
  /** The last one. */
  | 'finish';

export type Answer = { readonly id: number } & (MarpSlides | { readonly error: unknown });

const render = slideRenderer();

parentPort?.on('message', (order: Order) => {
  if (order === 'finish') parentPort?.close();
  else parentPort?.postMessage({ id: order.id, ...answerTo(order.theme, order.markdown) } satisfies Answer);
});

function answerTo(theme: string, markdown: string): MarpSlides | { readonly error: unknown } {
  try {
    return render(theme, markdown);
  } catch (error) {
    return { error };
  }
}
