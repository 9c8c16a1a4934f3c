// A text that has one place of its own: as large as allowed, smaller where it is too wide. Comes in: a text, a face, a
// width. Goes out: its size and its runs. Breaks nothing.

import type { Fonts } from '../../../fonts/Fonts.ts';
import type { FaceId } from '../../../fonts/faces.ts';
import type { TextRun } from '../Layout.ts';

export interface MeasuredText {
  readonly parts: readonly { readonly text: string; readonly face: FaceId; readonly width: number }[];
  /** At a size of one point. */
  readonly width: number;
  /** Signs that no font has. */
  readonly missing: string;
}

export function measureText(text: string, face: FaceId, fonts: Fonts): MeasuredText {
  if (isCovered(text, face, fonts)) {
    const width = widthOf(text, face, fonts);
    return { parts: [{ text, face, width }], width, missing: '' };
  }
  const runs = fonts.splitByCoverage(face, text);
  const parts = runs.flatMap((run) =>
    run.face === undefined
      ? []
      : [{ text: run.text, face: run.face, width: widthOf(run.text, run.face, fonts) }],
  );
  const missing = runs.filter((run) => run.face === undefined).map((run) => run.text);
  return { parts, width: parts.reduce((sum, part) => sum + part.width, 0), missing: missing.join('') };
}

function isCovered(text: string, id: FaceId, fonts: Fonts): boolean {
  const face = fonts.face(id);
  return text.split(' ').every((word) => word === '' || face.shape(word).covered);
}

/** Word by word, as it is drawn: words return more often than whole names. */
function widthOf(text: string, id: FaceId, fonts: Fonts): number {
  const face = fonts.face(id);
  const words = text.split(' ');
  const spaces = (words.length - 1) * face.spaceWidth;
  return words.reduce((sum, word) => sum + (word === '' ? 0 : face.shape(word).width), spaces) / 1000;
}

export function runsAt({ parts }: MeasuredText, x: number, size: number, grey: number): readonly TextRun[] {
  let at = x;
  return parts.map(({ text, face, width }) => {
    const start = at;
    at += width * size;
    return { x: start, text, face, size, grey };
  });
}

/** "U+0041" and so on, each once. */
export function codePoints(signs: string): string {
  return [...new Set(signs)]
    .map((sign) => `“${sign}” (U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`)
    .join(', ');
}
