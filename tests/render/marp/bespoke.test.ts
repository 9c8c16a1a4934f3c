import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { fillBespoke } from '../../../src/render/marp/bespoke.ts';
import { makeBespoke } from './makeBespoke.ts';

const shipped = fileURLToPath(new URL('../../../templates/marp/bespoke.template', import.meta.url));

/** When marp-cli is updated: look at the difference, then `npx vitest run tests/render/marp/bespoke.test.ts -u`. */
it('ships the template that the installed marp-cli makes', async () => {
  await expect(await makeBespoke()).toMatchFileSnapshot(shipped);
});

it('fills every place of the template, and nothing of the marks is left', () => {
  const html = fillBespoke({
    lang: 'de',
    title: 'A & B',
    styles: ['X{}', 'Y{}'],
    slides: '<i>$&</i>',
    notes: ['<p>n1</p>', ''],
  });
  expect(html).toContain('<html lang="de">');
  expect(html).toContain('<title>A &amp; B</title>');
  expect(html).toContain('<meta property="og:title" content="A &amp; B">');
  expect(html).toContain('<style>X{}</style><style>Y{}</style>');
  expect(html).toContain('<i>$&</i>');
  expect(html).toContain('<div class="bespoke-marp-note" data-index="0" tabindex="0"><p>n1</p></div>');
  expect(html).not.toMatch(/<!--slides-->|\/\*theme\*\/|<p>notes<\/p>|data-index="1"/);
});

it('knows the licence of what it ships', async () => {
  const licence = await readFile(new URL('../../../templates/marp/LICENSE.txt', import.meta.url), 'utf8');
  expect(licence).toContain('MIT');
});
