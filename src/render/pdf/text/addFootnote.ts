// Footnotes: a small number after the words, the note beside the same number at the foot of the page. Comes in: what the
// note says. Goes out: the number as a word that brings its note along.

import type { Inline } from '../../../model/markdown.ts';
import { addText, endStretch } from './addText.ts';
import { type Collector, widthOf } from './Collector.ts';
import type { Ink } from './Token.ts';

type Collect = (inlines: readonly Inline[], ink: Ink, to: Collector) => void;

/** An author's note; in brackets where pages have no foot, as on cards. */
export function addFootnote(note: readonly Inline[], ink: Ink, to: Collector, collect: Collect): void {
  if (callNote(note, ink, to)) return;
  addText(' (', ink, to);
  collect(note, ink, to);
  addText(')', ink, to);
}

/** False where no note can be called. */
export function callNote(note: readonly Inline[], ink: Ink, to: Collector): boolean {
  const { setting, tag, origin } = to;
  if (setting.addFootnote === undefined) return false;
  endStretch(to);
  const last = to.tokens.at(-1);
  if (last === undefined) return false;
  const { label, footnote } = setting.addFootnote(note, tag, origin);
  const mark: Ink = {
    face: ink.face,
    size: ink.size * 0.65,
    grey: ink.grey,
    rise: ink.size * 0.35,
    link: undefined,
    // heard apart from the word that it follows
    tag: setting.structure.add('Reference', tag, { inline: true, actual: ` ${label} ` }),
    undivided: true,
  };
  const width = widthOf(label, mark, setting);
  to.tokens.push({
    kind: 'word',
    text: label,
    ink: mark,
    width,
    space: 0,
    breakable: false,
    hyphenWidth: 0,
    footnote,
  });
  return true;
}
