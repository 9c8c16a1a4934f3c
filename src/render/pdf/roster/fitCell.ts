// What stands in a cell of the attendance list: on one line, smaller where it is too wide, or else on two lines. Comes
// in: a text, a face, the width of the cell. Goes out: its lines and their size, or what stands against it.

import type { Fonts } from '../../../fonts/Fonts.ts';
import type { FaceId } from '../../../fonts/faces.ts';
import { type MeasuredText, measureText, splitInTwo, widest } from '../text/measureText.ts';
import type { PersonProblem } from './PersonProblem.ts';

/** Points: a line is no smaller than `alone` unless that cannot be helped. */
const sizes = { most: 12, alone: 10.5, pair: 10, least: 9 } as const;

export interface CellText {
  readonly lines: readonly MeasuredText[];
  readonly size: number;
  readonly problem: PersonProblem | undefined;
}

export function fitCell(text: string, face: FaceId, width: number, fonts: Fonts): CellText {
  const whole = measureText(text, face, fonts);
  if (whole.missing !== '')
    return { lines: [], size: sizes.most, problem: { kind: 'missing', signs: whole.missing } };
  const onOne = Math.min(sizes.most, width / Math.max(whole.width, 0.01));
  if (onOne >= sizes.alone) return { lines: [whole], size: onOne, problem: undefined };
  const halves = splitInTwo(text, face, fonts);
  const onTwo = halves === undefined ? 0 : Math.min(sizes.pair, width / widest(halves));
  const [lines, size] = halves !== undefined && onTwo > onOne ? [halves, onTwo] : [[whole], onOne];
  const fits = size >= sizes.least - 0.01;
  return { lines, size, problem: fits ? undefined : { kind: 'wide', text, size: sizes.least } };
}
