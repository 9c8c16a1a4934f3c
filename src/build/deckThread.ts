// Decks rendered in a second thread, while the first draws what is printed: Marp and its packages take about as long as
// the papers. Comes in: what a DeckRenderer is asked. Goes out: its answers.

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { BuildOptions } from '../BuildOptions.ts';
import type { Theme } from '../model/colours/Theme.ts';
import { programFile } from '../programFiles.ts';
import { type DeckRenderer, deckRenderer } from '../render/marp/renderDeck.ts';
import { wantedOutputs } from './wantedOutputs.ts';

/** What goes to the thread: a method of DeckRenderer and its arguments. */
export interface DeckQuestion {
  readonly number: number;
  readonly method: keyof DeckRenderer;
  readonly about: Parameters<DeckRenderer['render']>;
}

export type DeckAnswer = { readonly number: number } & (
  | { readonly value: unknown }
  | { readonly error: Error }
);

export interface DeckThread extends DeckRenderer {
  readonly end: () => Promise<unknown>;
}

/** In this thread where a second would not pay: on one core, for decks alone, from source. */
export function startDecks(options: BuildOptions): DeckThread {
  const wanted = wantedOutputs(options);
  const isCompiled = import.meta.url.endsWith('.js');
  const pays = wanted.has('handouts') && wanted.hasDeck('html') && availableParallelism() > 1;
  if (isCompiled && pays) return deckThread(options.theme);
  return { ...deckRenderer(options.theme), end: async () => {} };
}

export function deckThread(
  theme: Theme | undefined,
  program: URL = programFile('dist/deckWorker.js'),
): DeckThread {
  const worker = new Worker(program, { workerData: theme });
  const open = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let asked = 0;
  let failure: Error | undefined;
  worker.on('message', (answer: DeckAnswer) => {
    const question = open.get(answer.number);
    open.delete(answer.number);
    if ('error' in answer) question?.reject(answer.error);
    else question?.resolve(answer.value);
  });
  // what is asked of a thread that has ended would wait for ever
  const fail = (error: Error) => {
    failure ??= error;
    for (const { reject } of open.values()) reject(failure);
    open.clear();
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The thread that renders decks has ended.')));

  const ask =
    <T>(method: keyof DeckRenderer) =>
    (...about: DeckQuestion['about']) =>
      new Promise<T>((resolve, reject) => {
        if (failure !== undefined) {
          reject(failure);
          return;
        }
        asked += 1;
        open.set(asked, { resolve: (value) => resolve(value as T), reject });
        worker.postMessage({ number: asked, method, about } satisfies DeckQuestion);
      });

  return { render: ask('render'), page: ask('page'), end: () => worker.terminate() };
}
