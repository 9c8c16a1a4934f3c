import { expect, it } from 'vitest';
import { fillBespoke } from '../../../src/render/marp/bespoke.ts';

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

it('has a place for each part in what the installed marp-cli makes', () => {
  const empty = fillBespoke({ lang: 'en', title: 'x', styles: [], slides: '', notes: [] });
  expect(empty).toContain('bespoke-marp-presenter');
  expect(empty).not.toMatch(/bespoke-marp-note" data-index|<link|src="http/);
});
