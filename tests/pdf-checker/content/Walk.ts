// The state of reading one content stream: what the operators of the other files of this folder read and change.

import { at, type Pdf } from '../reading/Pdf.ts';
import { asNumber, type PdfDict, type PdfValue } from '../reading/values.ts';
import type { Colour, ContentEvent, ContentFault, Mark } from './events.ts';
import { identity, type Matrix, type Point } from './matrix.ts';
import type { PdfFont } from './readFont.ts';

/** ISO 32000-1, tables 52 and 104; the text matrices last from BT to ET. */
export interface GraphicsState {
  readonly ctm: Matrix;
  readonly lineWidth: number;
  readonly fill: Colour;
  readonly stroke: Colour;
  readonly font: PdfFont | undefined;
  readonly fontSize: number;
  readonly charSpace: number;
  readonly wordSpace: number;
  /** 1 is 100 %. */
  readonly horizontalScale: number;
  readonly leading: number;
  readonly rise: number;
}

interface OpenMark {
  readonly mark: Mark;
  /** What is heard instead of the glyphs inside; spent by the first of them. */
  actualText: string | undefined;
}

export interface Walk {
  readonly pdf: Pdf;
  readonly resources: PdfDict;
  readonly owner: number;
  /** How many forms this stream lies in. */
  readonly depth: number;
  readonly events: ContentEvent[];
  readonly fonts: WeakMap<PdfDict, PdfFont>;
  state: GraphicsState;
  readonly saved: GraphicsState[];
  /** The first is what surrounds the stream. */
  readonly marks: OpenMark[];
  subpaths: Point[][];
  curved: boolean;
  textMatrix: Matrix;
  lineMatrix: Matrix;
  inText: boolean;
}

export type OperatorAction = (walk: Walk, operands: readonly PdfValue[]) => void;

/** An operator: how many operands it takes, and what it does. */
export type OperatorTable = Readonly<Record<string, readonly [number | 'any', OperatorAction]>>;

const black: Colour = { space: 'DeviceGray', values: [0] };

export const initialState: GraphicsState = {
  ctm: identity,
  lineWidth: 1,
  fill: black,
  stroke: black,
  font: undefined,
  fontSize: 0,
  charSpace: 0,
  wordSpace: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
};

export function markOf(walk: Walk): Mark {
  return walk.marks.at(-1)?.mark ?? { kind: 'none' };
}

export function complain(walk: Walk, rule: ContentFault['rule'], message: string): void {
  walk.events.push({ kind: 'fault', rule, message });
}

export function numberAt(operands: readonly PdfValue[], index: number): number {
  return asNumber(operands[index] ?? null) ?? 0;
}

/** A named resource, or null with a fault. */
export function resource(walk: Walk, category: string, name: string | undefined): PdfValue {
  const value = at(walk.pdf, walk.resources, category, name ?? '');
  if (value === null)
    complain(walk, 'resources-exist', `the content uses /${name}, which is no ${category} resource`);
  return value;
}
