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
  const whole = coveredWidth(text, face, fonts);
  if (whole !== undefined) return { parts: [{ text, face, width: whole }], width: whole, missing: '' };
  const parts: { text: string; face: FaceId; width: number }[] = [];
  let missing = '';
  let width = 0;
  for (const run of fonts.splitByCoverage(face, text)) {
    if (run.face === undefined) missing += run.text;
    else {
      const wide = coveredWidth(run.text, run.face, fonts) ?? 0;
      parts.push({ text: run.text, face: run.face, width: wide });
      width += wide;
    }
  }
  return { parts, width, missing };
}

/** Word by word, as it is drawn: words return more often than whole names. Undefined where the face lacks a sign. */
function coveredWidth(text: string, id: FaceId, fonts: Fonts): number | undefined {
  const face = fonts.face(id);
  let width = 0;
  let start = 0;
  for (let end = text.indexOf(' '); start <= text.length; end = text.indexOf(' ', start)) {
    const to = end < 0 ? text.length : end;
    if (to > start) {
      const word = face.shapeName(text.slice(start, to));
      if (!word.covered) return undefined;
      width += word.width;
    }
    if (end >= 0) width += face.spaceWidth;
    start = to + 1;
  }
  return width / 1000;
}

export function runsAt({ parts }: MeasuredText, x: number, size: number, grey: number): readonly TextRun[] {
  let at = x;
  return parts.map(({ text, face, width }) => {
    const start = at;
    at += width * size;
    return { x: start, text, face, size, grey };
  });
}

/** At the space or hyphen that makes the wider half as narrow as can be; undefined for one word. */
export function splitInTwo(text: string, id: FaceId, fonts: Fonts): readonly MeasuredText[] | undefined {
  const breaks = [...text.matchAll(/(?<=\S)( |(?<=-))(?=\S)/gu)].map((match) => match.index);
  const pairs = breaks.map((at) =>
    [text.slice(0, at), text.slice(at).trimStart()].map((half) => measureText(half, id, fonts)),
  );
  return pairs.reduce<readonly MeasuredText[] | undefined>(
    (best, pair) => (best === undefined || widest(pair) < widest(best) ? pair : best),
    undefined,
  );
}

/** At a size of one point. */
export function widest(texts: readonly MeasuredText[]): number {
  return Math.max(...texts.map(({ width }) => width));
}

/** "U+0041" and so on, each once. */
export function codePoints(signs: string): string {
  return [...new Set(signs)]
    .map((sign) => `“${sign}” (U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`)
    .join(', ');
}
