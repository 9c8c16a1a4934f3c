// A deck as one HTML file: slides, notes and the page's script, which makes the views of them. In: the parts. Out: HTML.
// The script is compiled from trainer/page/ when the program is. Without it the slides stand one below the other.

import { readFileSync } from 'node:fs';
import { programFile } from '../../programFiles.ts';
import { escapeHtml } from './escapeHtml.ts';
import type { TrainerData, ViewData } from './trainer/TrainerData.ts';

export interface DeckPage {
  readonly title: string;
  /** CSS: fonts, slides. */
  readonly styles: readonly string[];
  readonly slides: string;
}

export interface TrainerParts {
  readonly data: TrainerData;
  /** HTML, one a slide; empty where there is none. */
  readonly notes: readonly string[];
}

/** With the trainer's view. */
export function trainerDeck(page: DeckPage, { data, notes }: TrainerParts): string {
  const styles = [...page.styles, shipped('templates/deck/deck.css'), shipped('templates/deck/trainer.css')];
  return html({ ...page, styles }, data, 'trainerPage', notesHtml(notes));
}

/** Without notes, plan and trainer's view. */
export function participantsDeck(page: DeckPage, data: ViewData): string {
  const styles = [...page.styles, shipped('templates/deck/deck.css')];
  return html({ ...page, styles }, data, 'participantsPage', '');
}

function html({ title, styles, slides }: DeckPage, data: ViewData, script: string, notes: string): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(data.lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    ...styles.map((style) => `<style>${style}</style>`),
    '</head>',
    '<body>',
    slides,
    notes,
    `<script type="application/json" id="deck">${jsonForScript(data)}</script>`,
    `<script>${shipped(`dist/pages/${script}.js`)}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function notesHtml(notes: readonly string[]): string {
  const articles = notes.map((note, slide) =>
    note === '' ? '' : `<article data-slide="${slide}" hidden>${note}</article>`,
  );
  return `<div id="notes" hidden>${articles.join('')}</div>`;
}

/** `</script>` in a text would end the element. */
function jsonForScript(data: ViewData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

const read = new Map<string, string>();

function shipped(path: string): string {
  const text = read.get(path) ?? readFileSync(programFile(path), 'utf8');
  read.set(path, text);
  return text;
}
