// What runs in the thread of `deckThread`.

import { parentPort, workerData } from 'node:worker_threads';
import type { Theme } from '../model/colours/Theme.ts';
import { deckRenderer } from '../render/marp/renderDeck.ts';
import type { DeckAnswer, DeckQuestion } from './deckThread.ts';

const decks = deckRenderer(workerData as Theme | undefined);

parentPort?.on('message', async ({ number, method, about }: DeckQuestion) => {
  parentPort?.postMessage(await answerOf(number, () => decks[method](...about)));
});

async function answerOf(number: number, work: () => Promise<unknown>): Promise<DeckAnswer> {
  try {
    return { number, value: await work() };
  } catch (error) {
    return { number, error: error as Error };
  }
}

// while the other thread still reads its sources
await import('../render/marp/marpEngine.ts');
