// A deck as one HTML file: slides and notes inside marp-cli's bespoke template, which has the presenter view. In: the
// parts. Out: HTML. `bespoke/makeTemplate.ts` makes the template when the program is compiled.

import { readFileSync } from 'node:fs';
import { escapeHtml } from './escapeHtml.ts';

export interface DeckPage {
  readonly lang: string;
  readonly title: string;
  readonly styles: readonly string[];
  readonly slides: string;
  /** HTML, one a slide; empty where there is none. */
  readonly notes: readonly string[];
}

const file = new URL('../../../dist/bespoke.html', import.meta.url);
let loaded: string | undefined;

export function fillBespoke({ lang, title, styles, slides, notes }: DeckPage): string {
  loaded ??= readFileSync(file, 'utf8');
  const head = `<title>${escapeHtml(title)}</title><meta property="og:title" content="${escapeHtml(title)}">`;
  const parts: readonly [RegExp, string][] = [
    [/<html[^>]*>/, `<html lang="${escapeHtml(lang)}">`],
    [/(?=<meta charset)/i, head],
    [/<style>\/\*theme\*\/<\/style>/, styles.map((style) => `<style>${style}</style>`).join('')],
    [/<!--slides-->/, slides],
    [/<div class="bespoke-marp-note" data-index="0" tabindex="0"><p>notes<\/p><\/div>/, notesHtml(notes)],
  ];
  return parts.reduce((html, [mark, part]) => fill(html, mark, part), loaded);
}

function fill(html: string, mark: RegExp, part: string): string {
  if (!mark.test(html)) throw new Error(`the bespoke template has no ${mark}`);
  return html.replace(mark, () => part);
}

function notesHtml(notes: readonly string[]): string {
  return notes
    .map((note, index) =>
      note === '' ? '' : `<div class="bespoke-marp-note" data-index="${index}" tabindex="0">${note}</div>`,
    )
    .join('');
}
