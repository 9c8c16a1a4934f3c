// Inlines to tokens. Comes in: the inlines of one paragraph, its style and its place in the structure. Goes out:
// words with widths, and where lines may end. Never decides where they do.

import type { Location } from '../../../diagnostics/Diagnostic.ts';
import { emphasisFace, strongFace } from '../../../fonts/faces.ts';
import type { Inline } from '../../../model/markdown.ts';
import { plainText } from '../../../model/markdown.ts';
import { columnName } from '../../../model/Roster.ts';
import type { Tag } from '../Layout.ts';
import type { Setting } from '../Setting.ts';
import type { TextStyle } from '../stylesheet.ts';
import { greys } from '../stylesheet.ts';
import { mm } from '../units.ts';
import { breakOpportunities, mayEndBetween } from './breakOpportunities.ts';
import { shortAddress } from './shortAddress.ts';
import type { Blank, Ink, Slot, Token, Word } from './Token.ts';

/** A blank is this much wider than the words that it hides, and never narrower than `leastBlank`. */
const blankStretch = 1.6;
const leastBlank = mm(25);
const leastFill = mm(25);
const fieldWidth = mm(60);
const widestSlot = mm(90);
/** What a screen reader says for a rule. */
const ruleText = '______';

interface Collector {
  readonly setting: Setting;
  readonly tag: Tag;
  readonly origin: Location;
  readonly measure: number;
  /** The text is one merge field and nothing else. */
  readonly isAlone: boolean;
  readonly tokens: Token[];
  /** Pieces of the present stretch without spaces. */
  parts: { text: string; ink: Ink }[];
}

/** `measure` limits a single token: what is wider is broken between letters. */
export function collectTokens(
  inlines: readonly Inline[],
  style: TextStyle,
  tag: Tag,
  origin: Location,
  measure: number,
  setting: Setting,
): readonly Token[] {
  const collector: Collector = {
    setting,
    tag,
    origin,
    measure,
    isAlone: isOneField(inlines),
    tokens: [],
    parts: [],
  };
  const ink: Ink = { face: style.face, size: style.size, grey: style.grey, rise: 0, link: undefined };
  collect(inlines, ink, collector);
  endStretch(collector);
  return collector.tokens;
}

function isOneField(inlines: readonly Inline[]): boolean {
  return inlines.length === 1 && inlines[0]?.kind === 'field';
}

function collect(inlines: readonly Inline[], ink: Ink, to: Collector): void {
  for (const inline of inlines) collectOne(inline, ink, to);
}

function collectOne(inline: Inline, ink: Ink, to: Collector): void {
  switch (inline.kind) {
    case 'text':
      addText(inline.text, ink, to);
      break;
    case 'code':
      addText(inline.text, { ...ink, face: strongFace(ink.face) }, to);
      break;
    case 'strong':
      collect(inline.children, { ...ink, face: strongFace(ink.face) }, to);
      break;
    case 'emphasis':
      collect(inline.children, { ...ink, face: emphasisFace(ink.face) }, to);
      break;
    case 'strike':
      collect(inline.children, { ...ink, grey: greys.mid }, to);
      break;
    case 'link':
      addLink(inline, ink, to);
      break;
    case 'blank':
      addBlank(inline.children, ink, to);
      break;
    case 'field':
      addField(inline.name, ink, to);
      break;
    case 'reference':
      addReference(inline, ink, to);
      break;
    case 'rule':
      addAtom({ kind: 'fill', width: leastFill, space: 0, breakable: true }, to);
      break;
    case 'break':
      addAtom({ kind: 'break', width: 0, space: 0, breakable: true }, to);
      break;
    case 'image':
      break;
  }
}

function addText(text: string, ink: Ink, to: Collector): void {
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

function addSpace(ink: Ink, { tokens, setting }: Collector): void {
  const last = tokens.at(-1);
  if (last === undefined || last.kind === 'break' || last.kind === 'fill') return;
  last.space = (setting.fonts.face(ink.face).spaceWidth * ink.size) / 1000;
  last.breakable = true;
}

/** Turns the parts since the last space into words; a stretch may change its face midway. */
function endStretch(to: Collector): void {
  const { parts, tokens } = to;
  if (parts.length === 0) return;
  to.parts = [];
  const text = parts.length === 1 ? (parts[0]?.text ?? '') : parts.map((part) => part.text).join('');
  const previous = tokens.at(-1);
  if (previous?.kind === 'word' && previous.space > 0) {
    previous.breakable = mayEndBetween(previous.text, text);
  }
  const offsets = breakOpportunities(text);
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
}

function addWord(text: string, ink: Ink, breakable: boolean, to: Collector): void {
  const face = to.setting.fonts.face(ink.face);
  const shaped = face.shape(text);
  if (!shaped.covered) {
    addMixedWord(text, ink, breakable, to);
    return;
  }
  const width = (shaped.width * ink.size) / 1000;
  if (width > to.measure && text.length > 1) {
    addOverlongWord(text, ink, breakable, to);
    return;
  }
  const soft = text.endsWith('\u00ad');
  const hyphenWidth = soft ? (face.shape('-').width * ink.size) / 1000 : 0;
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
  for (const sign of new Set(text)) {
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    setting.report({
      code: 'glyph-is-in-a-font',
      message: `No font of print has the character “${sign}” (U+${code}).`,
      hints: ['write it with other characters, or set it as a picture with alt text'],
      location: origin,
    });
  }
}

/** The stated fallback for a word longer than the line: broken between letters, without a hyphen. */
function addOverlongWord(text: string, ink: Ink, breakable: boolean, to: Collector): void {
  const face = to.setting.fonts.face(ink.face);
  let piece = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (piece !== '' && (face.shape(piece + segment).width * ink.size) / 1000 > to.measure) {
      addWord(piece, ink, true, to);
      piece = '';
    }
    piece += segment;
  }
  addWord(piece, ink, breakable, to);
}

function addAtom(token: Token, to: Collector): void {
  endStretch(to);
  const last = to.tokens.at(-1);
  // a rule after a letter or a bracket stays with it, an author's line break always ends the line
  if (last !== undefined && token.kind === 'break') last.breakable = true;
  to.tokens.push(token);
}

function addLink(inline: Extract<Inline, { kind: 'link' }>, ink: Ink, to: Collector): void {
  const words = plainText(inline.children);
  const address = shortAddress(inline.href);
  const tag = to.setting.structure.add('Link', to.tag, { inline: true });
  const link = { tag, href: inline.href, contents: inline.title ?? (words || address) };
  const linked: Ink = { ...ink, link };
  collect(inline.children, linked, to);
  if (shortAddress(words) === address || address === '') return;
  addText(` (${address})`, { ...linked, size: ink.size * 0.85, grey: greys.dark }, to);
}

function addReference(reference: Extract<Inline, { kind: 'reference' }>, ink: Ink, to: Collector): void {
  const { text, widest } = to.setting.resolve(reference);
  addText(text, ink, to);
  if (text === widest) return;
  endStretch(to);
  const last = to.tokens.at(-1);
  if (last === undefined) return;
  // digits are equally wide, so the reserve is the missing digits
  const extra = widthOf(widest, ink, to.setting) - widthOf(text, ink, to.setting);
  to.tokens[to.tokens.length - 1] = { ...last, width: last.width + Math.max(0, extra) };
}

function widthOf(text: string, ink: Ink, setting: Setting): number {
  return (setting.fonts.face(ink.face).shape(text).width * ink.size) / 1000;
}

function addField(name: string, ink: Ink, to: Collector): void {
  const value = to.setting.fields.get(name);
  const longest = to.setting.slots?.get(columnName(name));
  if (longest !== undefined) addAtom(slot(columnName(name), longest, ink, to), to);
  else if (value !== undefined) addText(value, ink, to);
  else addAtom(ruled(Math.min(fieldWidth, to.measure)), to);
}

/** As wide as the longest value, and no wider than the line; alone in its paragraph, the whole line. */
function slot(field: string, longest: string, ink: Ink, { setting, measure, isAlone }: Collector): Slot {
  const width = isAlone ? measure : Math.min(widthOf(longest, ink, setting), widestSlot, measure);
  return { kind: 'slot', field, ink, width, space: 0, breakable: false };
}

function ruled(width: number, words: readonly Word[] = []): Blank {
  return {
    kind: 'blank',
    width,
    space: 0,
    breakable: false,
    words,
    actual: words.length === 0 ? ruleText : undefined,
  };
}

/** The room of a blank is the same in all editions, so that they break alike. One wider than the line is ruled word
 *  by word. */
function addBlank(children: readonly Inline[], ink: Ink, to: Collector): void {
  endStretch(to);
  const inner: Collector = { ...to, tokens: [], parts: [] };
  collect(children, { ...ink, face: strongFace(ink.face) }, inner);
  endStretch(inner);
  const words = inner.tokens.filter((token): token is Word => token.kind === 'word');
  if (words.length === 0) return;
  const width = Math.max(leastBlank, naturalWidth(words) * blankStretch);
  const pieces = width <= to.measure ? [words] : words.map((word) => [word]);
  for (const [index, piece] of pieces.entries()) addBlankPiece(piece, pieces.length, index, ink, to);
}

function addBlankPiece(words: readonly Word[], pieces: number, index: number, ink: Ink, to: Collector): void {
  const natural = naturalWidth(words) * blankStretch;
  const width = Math.min(to.measure, pieces === 1 ? Math.max(leastBlank, natural) : natural);
  const shown = to.setting.edition === 'blank' ? [] : words;
  to.tokens.push({ ...ruled(width, shown), breakable: index < pieces - 1 });
  if (index < pieces - 1) addSpace(ink, to);
}

function naturalWidth(words: readonly Word[]): number {
  return words.reduce(
    (sum, word, index) => sum + word.width + (index < words.length - 1 ? word.space : 0),
    0,
  );
}
