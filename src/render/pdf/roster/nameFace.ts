// What stands on a tent or badge of one person: lines in the middle of it, the first one large. Comes in: lines, the
// size of a face. Goes out: items around its top left corner, or what stands against it.

import type { Fonts } from '../../../fonts/Fonts.ts';
import type { FaceId } from '../../../fonts/faces.ts';
import type { LinePart, NameLine } from '../../../publications/NamePaper.ts';
import type { Size } from '../geometry.ts';
import type { Item, Tag } from '../Layout.ts';
import { greys, rules } from '../stylesheet.ts';
import { type MeasuredText, measureText, runsAt, splitInTwo, widest } from '../text/measureText.ts';
import type { PersonProblem } from './PersonProblem.ts';

/** Shares of the face's height and width. */
const nameHeight = 0.34;
const nameWidth = 0.16;
const leading = 1.14;
/** Between the name and what follows, of the size of what follows. */
const gap = 0.35;
/** Of the name, for all other lines. */
const detail = 0.36;
const least = { name: 14, detail: 9 } as const;
/** A name is shrunk so far on one line; then two lines are tried. */
const oneLine = 0.7;

export interface FaceLines {
  readonly rows: readonly Row[];
  readonly problem: PersonProblem | undefined;
}

interface Row {
  /** Undefined for a line to write on. */
  readonly text: MeasuredText | undefined;
  readonly size: number;
  readonly isName: boolean;
  /** Of the line of the paper that it belongs to. */
  readonly line: number;
  readonly continues: boolean;
}

/** `value` answers what a field prints; undefined for a line to write on. The size is that of what may be printed on. */
export function fitFace(
  lines: readonly NameLine[],
  value: (field: string) => string | undefined,
  { width, height }: Size,
  fonts: Fonts,
): FaceLines {
  const most = Math.min(height * nameHeight, width * nameWidth);
  const rows: Row[] = [];
  let problem: PersonProblem | undefined;
  for (const [line, { parts }] of lines.entries()) {
    const isName = line === 0;
    const id: FaceId = isName ? 'serif-semibold' : 'sans';
    const size = isName ? most : Math.max(11, most * detail);
    const text = textOf(parts, value);
    if (text === undefined) rows.push({ text: undefined, size, isName, line, continues: false });
    if (text === undefined || text === '') continue;
    const fitted = fitText(text, id, size, isName ? least.name : least.detail, width, fonts);
    problem ??= fitted.problem;
    rows.push(
      ...fitted.texts.map((measured, index) => ({
        text: measured,
        size: fitted.size,
        isName,
        line,
        continues: index < fitted.texts.length - 1,
      })),
    );
  }
  if (problem === undefined && heightOf(rows) > height) {
    problem = {
      kind: 'wide',
      text: rows.flatMap((row) => row.text?.parts[0]?.text ?? []).join(' '),
      size: most,
      onStock: true,
    };
  }
  return { rows, problem };
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, row, index) => sum + row.size * leading + gapBefore(rows, index), 0);
}

function gapBefore(rows: readonly Row[], index: number): number {
  const row = rows[index];
  return row !== undefined && !row.isName && rows[index - 1]?.isName ? row.size * gap : 0;
}

/** Undefined for a line to write on: a rule, or where a field has no value for anybody. */
function textOf(
  parts: readonly LinePart[],
  value: (field: string) => string | undefined,
): string | undefined {
  const values = parts.map((part) =>
    part.kind === 'text' ? part.text : part.kind === 'field' ? value(part.name) : undefined,
  );
  if (values.includes(undefined)) return undefined;
  const isEmpty = parts.every((part, index) => part.kind === 'text' || values[index] === '');
  const hasField = parts.some((part) => part.kind === 'field');
  return isEmpty && hasField ? '' : values.join('').trim();
}

interface Fitted {
  readonly texts: readonly MeasuredText[];
  readonly size: number;
  readonly problem: PersonProblem | undefined;
}

function fitText(
  text: string,
  id: FaceId,
  most: number,
  smallest: number,
  width: number,
  fonts: Fonts,
): Fitted {
  const whole = measureText(text, id, fonts);
  if (whole.missing !== '')
    return { texts: [], size: most, problem: { kind: 'missing', signs: whole.missing } };
  const onOne = Math.min(most, width / whole.width);
  if (onOne >= most * oneLine) return { texts: [whole], size: onOne, problem: undefined };
  const halves = splitInTwo(text, id, fonts);
  const onTwo = halves === undefined ? 0 : Math.min(most * oneLine, width / widest(halves));
  const [texts, size] = halves !== undefined && onTwo > onOne ? [halves, onTwo] : [[whole], onOne];
  const problem =
    size < smallest ? ({ kind: 'wide', text, size: smallest, onStock: true } as const) : undefined;
  return { texts, size, problem };
}

/** `tagOf` gives each line of the paper its place in the structure. */
export function placeFace({ rows }: FaceLines, face: Size, tagOf: (line: number) => Tag): readonly Item[] {
  let y = (face.height - heightOf(rows)) / 2;
  return rows.map((row, index): Item => {
    y += gapBefore(rows, index);
    const baseline = y + row.size * (leading - 0.3);
    y += row.size * leading;
    const tag = tagOf(row.line);
    if (row.text === undefined) return lineToWriteOn(face, baseline, tag);
    const x = (face.width - row.text.width * row.size) / 2;
    const grey = row.isName ? greys.black : greys.dark;
    return {
      kind: 'text',
      y: baseline,
      runs: runsAt(row.text, x, row.size, grey),
      tag,
      continues: row.continues,
    };
  });
}

function lineToWriteOn(face: Size, y: number, tag: Tag): Item {
  const width = face.width * 0.7;
  const x = (face.width - width) / 2;
  const rule = { kind: 'rule', x, y, dx: width, dy: 0, width: rules.hair, grey: greys.mid, tag } as const;
  return tag < 0 ? rule : { ...rule, actual: '______' };
}
