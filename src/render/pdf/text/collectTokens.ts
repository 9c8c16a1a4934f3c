// Inlines to tokens: one line for each kind of inline. Comes in: the inlines of one paragraph, its style and its place
// in the structure. Goes out: words with widths, and where lines may end. Never decides where they do.

import type { Location } from '../../../diagnostics/Diagnostic.ts';
import { codeFace, emphasisFace, strongFace } from '../../../fonts/faces.ts';
import type { Inline, Picture } from '../../../model/markdown.ts';
import type { Tag } from '../Layout.ts';
import type { Setting } from '../Setting.ts';
import type { TextStyle } from '../stylesheet.ts';
import { greys } from '../stylesheet.ts';
import { addBlank, addField, addFill } from './addBlank.ts';
import { addFootnote } from './addFootnote.ts';
import { addLink, addReference } from './addLink.ts';
import { addAtom, addText, endStretch } from './addText.ts';
import type { Collector } from './Collector.ts';
import type { Ink, Token } from './Token.ts';

/** Letters of the face for code are large for their size. */
export const codeSize = 0.92;

/** `measure` limits a single token: what is wider is divided, but words that are to stay `whole`. */
export function collectTokens(
  inlines: readonly Inline[],
  style: TextStyle,
  tag: Tag,
  origin: Location,
  measure: number,
  setting: Setting,
  words: 'divided' | 'whole' = 'divided',
): readonly Token[] {
  const collector: Collector = {
    setting,
    tag,
    origin,
    measure,
    isWhole: words === 'whole',
    isAlone: isOneField(inlines),
    last: inlines.at(-1),
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

/** Large print has no smaller letters. */
function codeInk(ink: Ink, { setting }: Collector): Ink {
  return { ...ink, face: codeFace, size: setting.isLarge ? ink.size : ink.size * codeSize, undivided: true };
}

function collectOne(inline: Inline, ink: Ink, to: Collector): void {
  switch (inline.kind) {
    case 'text':
      addText(inline.text, ink, to);
      break;
    case 'code':
      addText(inline.text, codeInk(ink, to), to);
      break;
    case 'strong':
      collect(inline.children, { ...ink, face: strongFace(ink.face) }, to);
      break;
    case 'emphasis': {
      const face = to.setting.isLarge ? strongFace(ink.face) : emphasisFace(ink.face);
      collect(inline.children, { ...ink, face }, to);
      break;
    }
    case 'strike':
      collect(inline.children, { ...ink, grey: greys.mid }, to);
      break;
    case 'link':
      addLink(inline, ink, to, collect);
      break;
    case 'blank':
      addBlank(inline, ink, to, collect);
      break;
    case 'field':
      addField(inline, ink, to);
      break;
    case 'reference':
      addReference(inline, ink, to);
      break;
    case 'footnote':
      addFootnote(inline.children, ink, to, collect);
      break;
    case 'rule':
      addFill(inline.entry, ink, to);
      break;
    case 'break':
      addAtom({ kind: 'break', width: 0, space: 0, breakable: true }, to);
      break;
    case 'image':
      addPictureWords(inline, ink, to);
      break;
  }
}

/** A picture stands between paragraphs: within a title, a link or a card its words take its place. */
function addPictureWords({ alt, keywords, origin }: Picture, ink: Ink, to: Collector): void {
  if (alt === '' || keywords.includes('bg')) return;
  addText(alt, ink, to);
  to.setting.report({
    code: 'picture-has-a-place',
    severity: 'warning',
    message: `On paper, no picture can stand here: its words “${alt}” are printed in its place.`,
    hints: [
      'move it into a paragraph of its own or a table’s cell, out of titles, links, blanks, footnotes and cards',
    ],
    location: origin,
  });
}
