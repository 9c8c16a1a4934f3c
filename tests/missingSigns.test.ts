// A sign that no font has is found wherever it would be seen, whatever of the workshop is built.

import { expect, test } from 'vitest';
import { check } from '../src/build.ts';
import { projectFolder } from './projectFolder.ts';

const root = projectFolder({
  'decks/tea/workshop.md':
    '---\ntitle: Tea\naudience: {who: All}\nobjectives: [{id: brew, text: Brew tea, priority: should}]\nagendas: [{id: short, delivery: in-person, minutes: 45, items: [{principle: warm, minutes: 45}]}]\n---\n\nWelcome.\n',
  'decks/tea/principles/warm.md':
    '---\ntitle: Warm\n---\n\nWarm\u2003the 𓀀 pot\u200d.\n\n## In the handout\n\nWith a 𓁀.\n',
});

const signs = async (only?: 'decks' | 'cards') => {
  const { diagnostics } = await check({ root, ...(only && { only: [only] }) });
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message, location }) => `${location.line} ${code} ${/U\+[^)]+/.exec(message)?.[0]}`);
};

test('a deck alone has what the slides show', async () => {
  expect(await signs('decks')).toEqual(['5 glyph-is-in-a-font U+13000']);
});

test('a deck and its papers tell of a sign once', async () => {
  expect(await signs()).toEqual(['5 glyph-is-in-a-font U+13000', '9 glyph-is-in-a-font U+13040']);
});
