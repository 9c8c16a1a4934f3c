// Lines to boxes. Comes in: tokens, the measure, a style. Goes out: one line after the other, each with its items
// around its own baseline at y = 0. Never stacks them.

import type { Footnote } from '../flow/Slab.ts';
import type { Item, Tag, TextRun } from '../Layout.ts';
import { decoration } from '../Layout.ts';
import type { Setting } from '../Setting.ts';
import type { TextStyle, WritingRule } from '../stylesheet.ts';
import { breakLines } from './breakLines.ts';
import { divideWords } from './divideWords.ts';
import type { Blank, Ink, Slot, Token, Word } from './Token.ts';

export interface Line {
  /** Relative to the line's start and baseline. */
  readonly items: readonly Item[];
  readonly width: number;
  /** Ends in a rule to write on, so that a hand needs room above it. */
  readonly writable: boolean;
  readonly footnotes: readonly Footnote[];
}

/** Rules to write on stand a little below the baseline. */
const ruleDrop = 2.5;
/** Sizes of what is typed. */
const fieldHeight = 1.35;
/** Widths of the type size that a justified line has at least. */
const leastJustified = 22;
/** A line that leaves more of the measure free is worth a hyphen; a justified one whose spaces grow by more. */
const mostSlack = 0.28;
/** A column of few words is ragged anyway: there a hyphen is worth more than half a line. */
const mostSlackNarrow = 0.55;
const mostSpread = 0.6;

export function setLines(
  tokens: readonly Token[],
  measure: number,
  style: TextStyle,
  tag: Tag,
  setting: Setting,
): readonly Line[] {
  const { hyphens } = style;
  // a narrow column has too few spaces for lines of equal length
  const isNarrow = measure < style.size * leastJustified;
  const fill = style.fill === 'justified' && isNarrow ? 'ragged' : style.fill;
  const whole = breakLines(tokens, measure, { fill, divided: false });
  if (!hyphens || !isLoose(tokens, whole, measure, fill, isNarrow))
    return linesOf(tokens, whole, measure, fill, tag, setting);
  const parts = divideWords(tokens, setting);
  if (parts.length === tokens.length) return linesOf(tokens, whole, measure, fill, tag, setting);
  return linesOf(parts, breakLines(parts, measure, { fill, divided: true }), measure, fill, tag, setting);
}

function linesOf(
  tokens: readonly Token[],
  ends: readonly number[],
  measure: number,
  fill: TextStyle['fill'],
  tag: Tag,
  { writingRule }: Setting,
): readonly Line[] {
  return ends.map((end, index) => {
    const from = ends[index - 1] ?? 0;
    const isLast = index === ends.length - 1;
    const spread = fill === 'justified' ? spreadOf(tokens, from, end, measure, isLast) : 0;
    return setLine(tokens, from, end, measure, { tag, spread, writingRule }, !isLast);
  });
}

function isLoose(
  tokens: readonly Token[],
  ends: readonly number[],
  measure: number,
  fill: TextStyle['fill'],
  isNarrow: boolean,
): boolean {
  return ends.some((end, index) => {
    if (index === ends.length - 1) return false;
    const from = ends[index - 1] ?? 0;
    const kind = tokens[end - 1]?.kind;
    if (kind === 'break' || kind === 'fill') return false;
    const { width, spaces } = extentOf(tokens, from, end);
    if (fill !== 'justified') return measure - width > measure * (isNarrow ? mostSlackNarrow : mostSlack);
    return measure - width > spaces * mostSpread;
  });
}

function extentOf(tokens: readonly Token[], from: number, end: number) {
  let width = 0;
  let spaces = 0;
  let count = 0;
  for (let index = from; index < end; index += 1) {
    const token = tokens[index] as Token;
    const isLast = index === end - 1;
    const hyphen = isLast && token.kind === 'word' ? token.hyphenWidth : 0;
    width += token.width + hyphen;
    if (isLast || token.space === 0) continue;
    spaces += token.space;
    count += 1;
  }
  return { width: width + spaces, spaces, count };
}

/** Points added to each space of a justified line. The last line keeps its spaces, or gives some up. */
function spreadOf(
  tokens: readonly Token[],
  from: number,
  end: number,
  measure: number,
  isLast: boolean,
): number {
  const { width, count } = extentOf(tokens, from, end);
  const kind = tokens[end - 1]?.kind;
  const free = measure - width;
  if (count === 0 || kind === 'fill') return 0;
  return (isLast || kind === 'break') && free > 0 ? 0 : free / count;
}

interface Hand {
  readonly tag: Tag;
  readonly spread: number;
  readonly writingRule: WritingRule;
}

interface Pen extends Hand {
  readonly items: Item[];
  readonly underlines: Item[];
  readonly footnotes: Footnote[];
  x: number;
  runs: TextRun[];
  run: { x: number; text: string; first: Word; end: number } | undefined;
}

function setLine(
  tokens: readonly Token[],
  from: number,
  to: number,
  measure: number,
  hand: Hand,
  continues: boolean,
): Line {
  const { spread } = hand;
  const pen: Pen = { ...hand, items: [], underlines: [], footnotes: [], x: 0, runs: [], run: undefined };
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const isLast = index === to - 1;
    switch (token.kind) {
      case 'word':
        drawWord(token, pen);
        if (isLast && token.hyphenWidth > 0) drawHyphen(token, pen);
        break;
      case 'blank':
        drawBlank(token, pen);
        break;
      case 'fill':
        endText(pen, false);
        pen.items.push(...ruleItems(pen, Math.max(token.width, measure - pen.x), token));
        break;
      case 'slot':
        drawSlot(token, token.space > 0 && (!isLast || continues), pen);
        break;
      case 'break':
        break;
    }
    pen.x += token.width + (isLast || token.space === 0 ? 0 : token.space + spread);
  }
  const last = tokens[to - 1];
  endText(pen, continues && last !== undefined && (last.space > 0 || last.kind === 'break'));
  const writable = last?.kind === 'fill';
  return { items: [...pen.underlines, ...pen.items], width: pen.x, writable, footnotes: pen.footnotes };
}

function drawWord(word: Word, pen: Pen): void {
  if (word.footnote !== undefined) pen.footnotes.push(word.footnote);
  const { run } = pen;
  if (run !== undefined && run.first.ink === word.ink) {
    run.text += pen.x > run.end ? ` ${word.text}` : word.text;
    run.end = pen.x + word.width;
    return;
  }
  endRun(pen, pen.x);
  pen.run = { x: pen.x, text: word.text, first: word, end: pen.x + word.width };
}

/** The hyphen of a divided word, heard and copied as a soft one. */
function drawHyphen({ ink, width }: Word, pen: Pen): void {
  const x = pen.x + width;
  endRun(pen, x);
  pen.runs.push({ ...runOf(x, '-', ink, 0), actual: '\u00ad' });
}

function runOf(x: number, text: string, ink: Ink, spread: number): TextRun {
  const tag = ink.link?.tag ?? ink.tag;
  return {
    x,
    text,
    face: ink.face,
    size: ink.size,
    grey: ink.grey,
    ...(tag === undefined ? {} : { tag }),
    ...(ink.rise === 0 ? {} : { rise: ink.rise }),
    ...(spread === 0 ? {} : { spread }),
  };
}

/** Ends the present run; a space before the next one belongs to its text. */
function endRun(pen: Pen, nextX: number): void {
  const { run } = pen;
  if (run === undefined) return;
  const { ink } = run.first;
  const text = nextX > run.end + 0.01 ? `${run.text} ` : run.text;
  pen.runs.push(runOf(run.x, text, ink, pen.spread));
  if (ink.link !== undefined) {
    const { href, contents, tag } = ink.link;
    pen.underlines.push({
      kind: 'link',
      x: run.x,
      y: -ink.size * 0.92,
      width: run.end - run.x,
      height: ink.size * 1.2,
      href,
      contents,
      tag,
    });
  }
  pen.run = undefined;
}

function endText(pen: Pen, continues: boolean): void {
  endRun(pen, pen.x);
  if (pen.runs.length === 0) return;
  pen.items.push({ kind: 'text', y: 0, runs: pen.runs, tag: pen.tag, continues });
  pen.runs = [];
}

/** A field stands on its rule, which then is not heard. */
function ruleItems(pen: Pen, width: number, { tag, field }: Pick<Blank, 'tag' | 'field'>): readonly Item[] {
  if (field === undefined) return [ruleItem(pen, width, tag)];
  const height = field.size * fieldHeight;
  const place = { x: pen.x, y: ruleDrop - height, width, height };
  return [ruleItem(pen, width, decoration), { kind: 'field', ...place, field, tag, inText: true }];
}

function ruleItem({ x, writingRule }: Pen, width: number, tag: Tag): Item {
  return { kind: 'rule', x, y: ruleDrop, dx: width, dy: 0, ...writingRule, tag };
}

function drawSlot({ field, width, ink }: Slot, continues: boolean, pen: Pen): void {
  endText(pen, false);
  const { face, size, grey } = ink;
  pen.items.push({ kind: 'slot', field, x: pen.x, y: 0, width, face, size, grey, tag: pen.tag, continues });
}

function drawBlank(blank: Blank, pen: Pen): void {
  if (blank.words.length === 0) {
    endText(pen, false);
    pen.items.push(...ruleItems(pen, blank.width, blank));
    return;
  }
  pen.underlines.push(ruleItem(pen, blank.width, decoration));
  const start = pen.x;
  const natural = blank.words.reduce((sum, word) => sum + word.width + word.space, 0);
  endRun(pen, start);
  pen.x = start + (blank.width - natural) / 2;
  for (const word of blank.words) {
    drawWord(word, pen);
    pen.x += word.width + word.space;
  }
  endRun(pen, start + blank.width);
  pen.x = start;
}
