// Text to words. Comes in: a text and its ink. Goes out: words with widths, cut where a line may end without a space;
// letters that the face lacks from another one, or reported.

import { missingSign } from '../../../fonts/missingSign.ts';
import { breakOpportunities, mayEndBetween } from './breakOpportunities.ts';
import { type Collector, widthOf } from './Collector.ts';
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
  if (tokens.length > begin + 1) breakWhereTooWide(begin, to);
}

/** Of a word that changes its face midway, each piece may fit and the whole not: it is broken between them. */
function breakWhereTooWide(begin: number, to: Collector): void {
  const { tokens, measure } = to;
  let from = begin;
  let width = 0;
  for (let index = begin; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    width += token.width;
    if (!token.breakable && index < tokens.length - 1) continue;
    if (width > measure && index > from) breakBetween(tokens.slice(from, index + 1), to);
    from = index + 1;
    width = 0;
  }
}

function breakBetween(pieces: readonly Token[], to: Collector): void {
  for (const piece of pieces.slice(0, -1)) piece.breakable = true;
  const words = pieces.flatMap((piece) => (piece.kind === 'word' ? [piece] : []));
  if (words.some(({ text, ink }) => isAddress(text, ink))) return;
  reportBroken(words.map(({ text }) => text).join(''), to);
}

function addWord(text: string, ink: Ink, breakable: boolean, to: Collector): void {
  const shaped = to.setting.fonts.face(ink.face).shape(text);
  if (!shaped.covered) {
    addMixedWord(text, ink, breakable, to);
    return;
  }
  const width = (shaped.width * ink.size) / 1000;
  if (width > to.measure && text.length > 1) {
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

/** The stated fallback for a word longer than the line: divided where its language divides words, else broken between
 *  letters, without a hyphen. */
function addOverlongWord(text: string, ink: Ink, breakable: boolean, to: Collector): void {
  const parts = ink.undivided ? [text] : (to.setting.hyphenate?.(text) ?? [text]);
  const hyphenWidth = widthOf('-', ink, to.setting);
  const fit =
    parts.length > 1 && parts.every((part) => widthOf(part, ink, to.setting) + hyphenWidth <= to.measure);
  if (!fit) {
    if (!isAddress(text, ink)) reportBroken(text, to);
    addBroken(text, ink, breakable, to);
    return;
  }
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const width = widthOf(part, ink, to.setting);
    to.tokens.push({
      kind: 'word',
      text: part,
      ink,
      width,
      space: 0,
      breakable: isLast ? breakable : true,
      hyphenWidth: isLast ? 0 : hyphenWidth,
    });
  }
}

/** Addresses and names of files are copied, not read: they may be broken anywhere. */
function isAddress(text: string, { link, undivided }: Ink): boolean {
  return (link !== undefined && undivided === true) || /:\/\/|@|^www\.|\.[a-z]{2,4}$/.test(text);
}

function reportBroken(text: string, { setting, origin }: Collector): void {
  const word = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  setting.report({
    code: 'words-are-whole',
    severity: 'warning',
    message: `${setting.isLarge ? 'In large print' : 'On paper'}, the word “${word || text}” is wider than its line or column, and is broken without a hyphen.`,
    hints: [
      'write a shorter word, or a soft hyphen (`&shy;`) where it may be divided; give a table fewer columns',
    ],
    location: origin,
  });
}

function addBroken(text: string, ink: Ink, breakable: boolean, to: Collector): void {
  let piece = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (piece !== '' && widthOf(piece + segment, ink, to.setting) > to.measure) {
      addPiece(piece, ink, true, to);
      piece = '';
    }
    piece += segment;
  }
  addPiece(piece, ink, breakable, to);
}

/** One letter may be wider than the line: it stands alone on it. */
function addPiece(text: string, ink: Ink, breakable: boolean, to: Collector): void {
  const width = widthOf(text, ink, to.setting);
  to.tokens.push({ kind: 'word', text, ink, width, space: 0, breakable, hyphenWidth: 0 });
}
