// Text to words. Comes in: a text and its ink. Goes out: words with widths, cut where a line may end without a space;
// letters that the face lacks from another one, or reported.

import { missingSign } from '../../../fonts/missingSign.ts';
import { breakOpportunities, mayEndBetween } from './breakOpportunities.ts';
import { type Collector, widthOf } from './Collector.ts';
import { addOverlongWord, breakWhereTooWide } from './overlongWords.ts';
import type { Ink, Token } from './Token.ts';

export function addText(text: string, ink: Ink, to: Collector): void {
  let start = 0;
  for (;;) {
    const space = text.indexOf(' ', start);
    const end = space < 0 ? text.length : space;
    if (end > start) to.parts.push({ text: text.slice(start, end), ink });
    if (space < 0) return;
    endStretch(to);
    addSpace(ink, to);
    start = space + 1;
  }
}

export function addSpace(ink: Ink, { tokens, setting }: Collector): void {
  const last = tokens.at(-1);
  if (last === undefined || last.kind === 'break' || last.kind === 'fill') return;
  last.space = (setting.fonts.face(ink.face).spaceWidth * ink.size) / 1000;
  last.breakable = true;
}

/** A thing as wide as a word. */
export function addAtom(token: Token, to: Collector): void {
  endStretch(to);
  const last = to.tokens.at(-1);
  // a rule after a letter or a bracket stays with it, an author's line break always ends the line
  if (last !== undefined && token.kind === 'break') last.breakable = true;
  to.tokens.push(token);
}

/** Turns the parts since the last space into words; a stretch may change its face midway. */
export function endStretch(to: Collector): void {
  const { parts, tokens } = to;
  if (parts.length === 0) return;
  to.parts = [];
  const text = parts.length === 1 ? (parts[0]?.text ?? '') : parts.map((part) => part.text).join('');
  const previous = tokens.at(-1);
  if (previous?.kind === 'word' && previous.space > 0) {
    previous.breakable = mayEndBetween(previous.text, text);
  }
  const offsets = breakOpportunities(text);
  const begin = tokens.length;
  let at = 0;
  for (const part of parts) {
    const end = at + part.text.length;
    let from = 0;
    for (const offset of offsets) {
      if (offset <= at || offset > end) continue;
      addWord(part.text.slice(from, offset - at), part.ink, true, to);
      from = offset - at;
    }
    if (from < part.text.length) addWord(part.text.slice(from), part.ink, false, to);
    at = end;
  }
  if (tokens.length > begin + 1 && !to.isWhole) breakWhereTooWide(begin, to);
}

function addWord(text: string, ink: Ink, breakable: boolean, to: Collector): void {
  const shaped = to.setting.fonts.face(ink.face).shape(text);
  if (!shaped.covered) {
    addMixedWord(text, ink, breakable, to);
    return;
  }
  const width = (shaped.width * ink.size) / 1000;
  if (width > to.measure && text.length > 1 && !to.isWhole) {
    addOverlongWord(text, ink, breakable, to);
    return;
  }
  const hyphenWidth = text.endsWith('\u00ad') ? widthOf('-', ink, to.setting) : 0;
  to.tokens.push({ kind: 'word', text, ink, width, space: 0, breakable, hyphenWidth });
}

function addMixedWord(text: string, ink: Ink, breakable: boolean, to: Collector): void {
  const runs = to.setting.fonts.splitByCoverage(ink.face, text);
  for (const [index, run] of runs.entries()) {
    if (run.face === undefined) reportGlyphs(run.text, to);
    else addWord(run.text, { ...ink, face: run.face }, breakable && index === runs.length - 1, to);
  }
}

function reportGlyphs(text: string, { setting, origin }: Collector): void {
  for (const sign of new Set(text))
    setting.report({ code: 'glyph-is-in-a-font', ...missingSign(sign), location: origin });
}
