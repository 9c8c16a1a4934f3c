// Lines to boxes. Comes in: tokens, the measure, a style. Goes out: one line after the other, each with its items
// around its own baseline at y = 0. Never stacks them.

import type { Item, Tag, TextRun } from '../Layout.ts';
import { decoration } from '../Layout.ts';
import { greys, rules } from '../stylesheet.ts';
import { breakLines } from './breakLines.ts';
import type { Blank, Slot, Token, Word } from './Token.ts';

export interface Line {
  /** Relative to the line's start and baseline. */
  readonly items: readonly Item[];
  readonly width: number;
  /** Ends in a rule to write on, so that a hand needs room above it. */
  readonly writable: boolean;
}

/** Rules to write on stand a little below the baseline. */
const ruleDrop = 2.5;

export function setLines(
  tokens: readonly Token[],
  measure: number,
  balanced: boolean,
  tag: Tag,
): readonly Line[] {
  const ends = breakLines(tokens, measure, balanced);
  return ends.map((end, index) =>
    setLine(tokens, ends[index - 1] ?? 0, end, measure, tag, index < ends.length - 1),
  );
}

interface Pen {
  readonly tag: Tag;
  readonly items: Item[];
  readonly underlines: Item[];
  x: number;
  runs: TextRun[];
  run: { x: number; text: string; first: Word; end: number } | undefined;
}

function setLine(
  tokens: readonly Token[],
  from: number,
  to: number,
  measure: number,
  tag: Tag,
  continues: boolean,
): Line {
  const pen: Pen = { tag, items: [], underlines: [], x: 0, runs: [], run: undefined };
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const isLast = index === to - 1;
    switch (token.kind) {
      case 'word':
        drawWord(token, isLast, pen);
        break;
      case 'blank':
        drawBlank(token, pen);
        break;
      case 'fill':
        endText(pen, false);
        pen.items.push(ruleItem(pen.x, Math.max(token.width, measure - pen.x), tag, '______'));
        break;
      case 'slot':
        drawSlot(token, pen);
        break;
      case 'break':
        break;
    }
    pen.x += token.width + (isLast ? 0 : token.space);
  }
  const last = tokens[to - 1];
  endText(pen, continues && last !== undefined && (last.space > 0 || last.kind === 'break'));
  const writable = last?.kind === 'fill';
  return { items: [...pen.underlines, ...pen.items], width: pen.x, writable };
}

function drawWord(word: Word, isLast: boolean, pen: Pen): void {
  const text = word.hyphenWidth > 0 && isLast ? `${word.text}-` : word.text;
  const { run } = pen;
  if (run !== undefined && run.first.ink === word.ink) {
    run.text += pen.x > run.end ? ` ${text}` : text;
    run.end = pen.x + word.width;
    return;
  }
  endRun(pen, pen.x);
  pen.run = { x: pen.x, text, first: word, end: pen.x + word.width };
}

/** Ends the present run; a space before the next one belongs to its text. */
function endRun(pen: Pen, nextX: number): void {
  const { run } = pen;
  if (run === undefined) return;
  const { ink } = run.first;
  const text = nextX > run.end + 0.01 ? `${run.text} ` : run.text;
  pen.runs.push({
    x: run.x,
    text,
    face: ink.face,
    size: ink.size,
    grey: ink.grey,
    ...(ink.link === undefined ? {} : { tag: ink.link.tag }),
    ...(ink.rise === 0 ? {} : { rise: ink.rise }),
  });
  if (ink.link !== undefined) {
    const { href, contents, tag } = ink.link;
    const height = ink.size * 1.2;
    pen.underlines.push({
      kind: 'link',
      x: run.x,
      y: -ink.size * 0.92,
      width: run.end - run.x,
      height,
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

function ruleItem(x: number, width: number, tag: Tag, actual: string | undefined): Item {
  const rule = {
    kind: 'rule',
    x,
    y: ruleDrop,
    dx: width,
    dy: 0,
    width: rules.hair,
    grey: greys.mid,
  } as const;
  return actual === undefined ? { ...rule, tag } : { ...rule, tag, actual };
}

function drawSlot({ field, width, ink }: Slot, pen: Pen): void {
  endText(pen, true);
  const { face, size, grey } = ink;
  pen.items.push({ kind: 'slot', field, x: pen.x, y: 0, width, face, size, grey, tag: pen.tag });
}

function drawBlank(blank: Blank, pen: Pen): void {
  if (blank.words.length === 0) {
    endText(pen, false);
    pen.items.push(ruleItem(pen.x, blank.width, pen.tag, blank.actual));
    return;
  }
  pen.underlines.push(ruleItem(pen.x, blank.width, decoration, undefined));
  const start = pen.x;
  const natural = blank.words.reduce((sum, word) => sum + word.width + word.space, 0);
  endRun(pen, start);
  pen.x = start + (blank.width - natural) / 2;
  for (const word of blank.words) {
    drawWord(word, false, pen);
    pen.x += word.width + word.space;
  }
  endRun(pen, start + blank.width);
  pen.x = start;
}
