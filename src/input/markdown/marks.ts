// deckhand's own inline marks as rules of markdown-it: [[blank]], ____, @lines(n), @page(id), @slide(id), {{field}}.
// Each token carries its offset in the inline source. Backslash and code come before them in markdown-it's order.

import type MarkdownIt from 'markdown-it';
import type { StateInline } from 'markdown-it';

type Markdown = InstanceType<typeof MarkdownIt>;

export const mark = {
  blankOpen: 'mark_blank_open',
  blankClose: 'mark_blank_close',
  rule: 'mark_rule',
  lines: 'mark_lines',
  reference: 'mark_reference',
  field: 'mark_field',
} as const;

/** Where images of an inline source may begin: markdown-it's image tokens do not say. Keyed by their token list. */
export const imageStarts = new WeakMap<object, number[]>();

export function addMarks(markdown: Markdown): void {
  const { ruler } = markdown.inline;
  ruler.before('link', mark.blankOpen, blank);
  ruler.before('emphasis', mark.rule, rule);
  ruler.before('link', mark.field, field);
  ruler.before('link', mark.reference, reference);
  ruler.before('image', 'mark_image_start', noteImage);
}

function push(state: StateInline, type: string, length: number, content: string, info = ''): void {
  const token = state.push(type, '', 0);
  token.content = content;
  token.info = info;
  token.meta = { offset: state.pos, length };
}

/** `[[words]]`, with marks inside, on one line. */
function blank(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('[[', state.pos)) return false;
  const start = state.pos + 2;
  const end = endOfBlank(state.src, start, state.posMax);
  if (end === undefined) return false;
  if (!silent) {
    const { posMax } = state;
    state.push(mark.blankOpen, '', 1);
    state.pos = start;
    state.posMax = end;
    state.md.inline.tokenize(state);
    state.push(mark.blankClose, '', -1);
    state.posMax = posMax;
  }
  state.pos = end + 2;
  return true;
}

function endOfBlank(source: string, start: number, most: number): number | undefined {
  for (let at = start; at < most - 1; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '\n' || source.startsWith('[[', at)) return undefined;
    // In `[[a[b]]]` the last two close.
    else if (source.startsWith(']]', at) && (source[at + 2] !== ']' || at + 2 >= most)) {
      return source.slice(start, at).trim() === '' ? undefined : at;
    }
  }
  return undefined;
}

/** Four or more `_`. A run that a backslash opened is text to its end. */
function rule(state: StateInline, silent: boolean): boolean {
  const run = /^_{4,}/.exec(state.src.slice(state.pos, state.posMax))?.[0];
  const isEscaped = state.src[state.pos - 1] === '_';
  const rest = /^_+/.exec(state.src.slice(state.pos, state.posMax))?.[0].length ?? 0;
  if (isEscaped && rest > 0 && isRunEscaped(state)) {
    if (!silent) state.pending += '_'.repeat(rest);
    state.pos += rest;
    return true;
  }
  if (run === undefined) return false;
  if (!silent) push(state, mark.rule, run.length, run);
  state.pos += run.length;
  return true;
}

function isRunEscaped(state: StateInline): boolean {
  let start = state.pos;
  while (state.src[start - 1] === '_') start -= 1;
  return state.src[start - 1] === '\\';
}

function field(state: StateInline, silent: boolean): boolean {
  const found = /^\{\{\s*([\p{L}][\p{L}\p{N} _-]*?)\s*\}\}/u.exec(state.src.slice(state.pos, state.posMax));
  if (found === null) return false;
  if (!silent) push(state, mark.field, found[0].length, found[1] ?? '');
  state.pos += found[0].length;
  return true;
}

/** `@page(id)`, `@slide(id)` and `@lines(n)`, not within a word such as an address. */
function reference(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '@' || /[\p{L}\p{N}]/u.test(state.src[state.pos - 1] ?? '')) return false;
  const found = /^@(page|slide|lines)\(\s*([^()\s]*)\s*\)/.exec(state.src.slice(state.pos, state.posMax));
  if (found === null) return false;
  const [whole, name = '', argument = ''] = found;
  const type = name === 'lines' ? mark.lines : mark.reference;
  if (!silent) push(state, type, whole.length, argument, name);
  state.pos += whole.length;
  return true;
}

function noteImage(state: StateInline, silent: boolean): boolean {
  if (!silent && state.src.startsWith('![', state.pos)) {
    const starts = imageStarts.get(state.tokens) ?? [];
    imageStarts.set(state.tokens, [...starts, state.pos]);
  }
  return false;
}
