// Blanks, merge fields and rules to write on. Comes in: what the author marked. Goes out: ruled spaces, each heard by a
// screen reader as a blank, or the words where the edition shows them.

import { strongFace } from '../../../fonts/faces.ts';
import type { Entry, Inline } from '../../../model/markdown.ts';
import { columnName } from '../../../model/Roster.ts';
import type { Field, Tag } from '../Layout.ts';
import type { Setting } from '../Setting.ts';
import { mm } from '../units.ts';
import { addAtom, addSpace, addText, endStretch } from './addText.ts';
import { type Collector, widthOf } from './Collector.ts';
import type { Blank, Ink, Slot, Word } from './Token.ts';

/** A blank is this much wider than the words that it hides, and never narrower than `leastBlank`. Widths are those of
 *  clear print. */
const blankStretch = 1.6;
const leastBlank = mm(25);
/** Room to the end of a line; with less, it has a line of its own. */
const leastFill = { width: mm(25), share: 0.5 };
const fieldWidth = mm(60);
const widestSlot = mm(90);

type MergeField = Extract<Inline, { kind: 'field' }>;
type Hidden = Extract<Inline, { kind: 'blank' }>;
type Collect = (inlines: readonly Inline[], ink: Ink, to: Collector) => void;

/** The room of a blank is the same in all editions, so that they break alike. One wider than the line is ruled word
 *  by word. */
export function addBlank({ children, entry }: Hidden, ink: Ink, to: Collector, collect: Collect): void {
  endStretch(to);
  const inner: Collector = { ...to, tokens: [], parts: [] };
  collect(inBlank(children, entry), { ...ink, face: strongFace(ink.face) }, inner);
  endStretch(inner);
  const words = inner.tokens.filter((token): token is Word => token.kind === 'word');
  const isOpen = to.setting.edition === 'blank';
  if (words.length === 0) {
    // a field alone: without a value it is ruled by itself, a person's value is hidden like any words
    for (const token of inner.tokens)
      addAtom(isOpen && token.kind === 'slot' ? ruled(token.width, place(entry, ink, to)) : token, to);
    return;
  }
  const width = Math.max(leastBlank * to.setting.unit, naturalWidth(words) * blankStretch);
  const pieces = width <= to.measure ? [words] : words.map((word) => [word]);
  const tag = isOpen ? spoken(to) : to.tag;
  for (const [index, piece] of pieces.entries()) {
    const own = isOpen && entry !== undefined ? typed(partOf(entry, index), ink, to) : { tag };
    addBlankPiece(piece, pieces.length, index, ink, own, to);
  }
}

/** A merge field alone is typed in as its blank. */
function inBlank(children: readonly Inline[], entry: Entry | undefined): readonly Inline[] {
  const [only] = children;
  return children.length === 1 && only?.kind === 'field' && entry !== undefined
    ? [{ ...only, entry }]
    : children;
}

/** One field for each piece. */
function partOf(entry: Entry, index: number): Entry {
  return index === 0 ? entry : { ...entry, name: `${entry.name}_${index + 1}` };
}

function addBlankPiece(
  words: readonly Word[],
  pieces: number,
  index: number,
  ink: Ink,
  own: Own,
  to: Collector,
): void {
  const natural = naturalWidth(words) * blankStretch;
  const least = pieces === 1 ? leastBlank * to.setting.unit : 0;
  const width = Math.min(to.measure, Math.max(least, natural));
  const shown = to.setting.edition === 'blank' ? [] : words;
  to.tokens.push({ ...ruled(width, own, shown), breakable: index < pieces - 1 });
  if (index < pieces - 1) addSpace(ink, to);
}

function naturalWidth(words: readonly Word[]): number {
  return words.reduce(
    (sum, word, index) => sum + word.width + (index < words.length - 1 ? word.space : 0),
    0,
  );
}

/** A field without a value is ruled: as far as its line reaches where nothing follows. */
export function addField(field: MergeField, ink: Ink, to: Collector): void {
  const { name } = field;
  const value = to.setting.fields.get(name);
  const longest = to.setting.slots?.get(columnName(name));
  if (longest !== undefined) addAtom(slot(columnName(name), longest, ink, to), to);
  else if (value !== undefined) addText(value, ink, to);
  else if (field === to.last && !to.isAlone) addFill(field.entry, ink, to);
  else {
    const width = to.isAlone ? to.measure : Math.min(fieldWidth * to.setting.unit, to.measure);
    addAtom(ruled(width, place(field.entry, ink, to)), to);
  }
}

/** As wide as the longest value, and no wider than the line; alone in its paragraph, the whole line. */
function slot(field: string, longest: string, ink: Ink, { setting, measure, isAlone }: Collector): Slot {
  const width = isAlone ? measure : Math.min(widthOf(longest, ink, setting), widestSlot, measure);
  return { kind: 'slot', field, ink, width, space: 0, breakable: false };
}

export function addFill(entry: Entry | undefined, ink: Ink, to: Collector): void {
  const width = Math.min(
    to.measure,
    Math.max(leastFill.width * to.setting.unit, to.measure * leastFill.share),
  );
  addAtom({ kind: 'fill', width, space: 0, breakable: true, ...place(entry, ink, to) }, to);
}

function ruled(width: number, own: Own, words: readonly Word[] = []): Blank {
  return { kind: 'blank', width, space: 0, breakable: false, words, ...own };
}

/** Where a rule stands in the structure, and the field on it. */
type Own = Pick<Blank, 'tag' | 'field'>;

function place(entry: Entry | undefined, ink: Ink, to: Collector): Own {
  return entry === undefined ? { tag: spoken(to) } : typed(entry, ink, to);
}

function typed({ name, tip }: Entry, ink: Ink, { setting, tag }: Collector): Own {
  const field: Field = { type: 'text', name, tip, size: typedSize(ink.size, setting) };
  return { tag: setting.structure.add('Form', tag, { inline: true }), field };
}

/** Helvetica runs larger than the type around it; large print has no smaller letters. */
export function typedSize(size: number, { isLarge }: Pick<Setting, 'isLarge'>): number {
  return isLarge ? size : size - 1;
}

/** A place in the structure that is heard as the word for a blank. */
function spoken({ setting, tag }: Collector): Tag {
  return setting.structure.add('Span', tag, { inline: true, actual: `${setting.blank} ` });
}
