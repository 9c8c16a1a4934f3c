import { expect, test } from 'vitest';
import { type DeckQuestion, deckThread } from '../../src/build/deckThread.ts';

const program = (text: string) => new URL(`data:text/javascript,${encodeURIComponent(text)}`);
const about = [{}, {}, {}] as unknown as DeckQuestion['about'];

test.each([
  ['before it is asked', 'throw new Error("no memory")', 'no memory'],
  [
    'while it is asked',
    'import { parentPort } from "node:worker_threads"; parentPort.once("message", () => process.exit());',
    'has ended',
  ],
])('a thread of decks that ends %s answers with an error, now and later', async (_, text, message) => {
  const decks = deckThread(undefined, program(text));
  await expect(decks.render(...about)).rejects.toThrow(message);
  await expect(decks.page(...about)).rejects.toThrow(message);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await expect(decks.page(...about)).rejects.toThrow(message);
});
