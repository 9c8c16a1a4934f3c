// Words that are wider than their line: divided where their language divides words, else broken between letters without
// a hyphen, which is told. Comes in: such a word. Goes out: pieces that each have room.

import { type Collector, widthOf } from './Collector.ts';
import type { Ink, Token } from './Token.ts';

export function addOverlongWord(text: string, ink: Ink, breakable: boolean, to: Collector): void {
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

/** Of a word that changes its face midway, each piece may fit and the whole not: it is broken between them. */
export function breakWhereTooWide(begin: number, to: Collector): void {
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
