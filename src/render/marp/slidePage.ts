// A deck as a plain page, one slide below the other, to print and to photograph. In: the parts of a deck. Out: HTML that
// asks for no file and no address, and runs nothing. Never holds a note.

import { escapeHtml } from './escapeHtml.ts';

export interface SlidePageParts {
  readonly lang: string;
  readonly title: string;
  readonly styles: readonly string[];
  /** HTML of Marp. */
  readonly slides: string;
}

export function slidePage({ lang, title, styles, slides }: SlidePageParts): string {
  return [
    `<!DOCTYPE html><html lang="${escapeHtml(lang)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title>`,
    ...[...styles, pageStyle].map((style) => `<style>${style}</style>`),
    `</head><body>${withCells(withoutLineEnds(slides)).trim()}</body></html>`,
  ].join('');
}

const section = 'main#slides > svg > foreignObject > section';

/** A space at the end of a line is text, too: without it, the last word and the next would be heard as one. Heads of
 * tables that slides hide are there for those who listen, in the colour of the ground. */
const pageStyle = `html,body{margin:0;padding:0}
main#slides > svg{display:block;width:1280px;height:720px}
${section} *{white-space-collapse:preserve !important}
${section}:is(.agenda,.steps,.breakout,.closing) th{font-size:1px;color:var(--surface)}
@media print{main#slides > svg{break-after:page}main#slides > svg:last-child{break-after:auto}}`;

/** A cell without content would be missing among those that a screen reader counts. */
function withCells(html: string): string {
  return html.replace(/<(t[dh])([^>]*)><\/\1>/g, '<$1$2>&nbsp;</$1>');
}

/** Marp breaks lines with `<br>`; the line ends of its HTML would show where spaces are kept. */
function withoutLineEnds(html: string): string {
  return html
    .split(/(<pre[\s>][\s\S]*?<\/pre>)/)
    .map((part) =>
      part.startsWith('<pre')
        ? part.replaceAll('\n', ' \n')
        : part.replace(/\s*\n\s*(?=<)|(?<=>)\s*\n\s*/g, '').replaceAll('\n', ' '),
    )
    .join('');
}
