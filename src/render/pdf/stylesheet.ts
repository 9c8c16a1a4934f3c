// Type and space of print, as data. Comes in: the size of running text. Goes out: a style for each role. Sizes in
// points; everything follows from the body size, so that larger print is another argument.

import type { FaceId } from '../../fonts/faces.ts';
import type { ParagraphRole } from '../../publications/Handout.ts';

export interface TextStyle {
  readonly face: FaceId;
  readonly size: number;
  /** Distance of baselines. */
  readonly leading: number;
  /** From the last baseline to the lower edge of its line. */
  readonly depth: number;
  /** 0 black … 1 white. */
  readonly grey: number;
  /** Lines of equal length rather than full ones, for titles. */
  readonly balanced: boolean;
}

export interface BlockStyle {
  readonly text: TextStyle;
  readonly above: number;
  readonly below: number;
  /** Never the last on a page. */
  readonly keepWithNext: boolean;
}

export interface Stylesheet {
  readonly grid: number;
  /** Blocks start on multiples of this. */
  readonly snap: number;
  readonly roles: Readonly<Record<ParagraphRole, BlockStyle>>;
  readonly titles: Readonly<Record<1 | 2 | 3, BlockStyle>>;
  readonly paragraph: BlockStyle;
  readonly quote: TextStyle;
  readonly code: TextStyle;
  readonly note: TextStyle;
  readonly tableHead: TextStyle;
  readonly rowHead: TextStyle;
  readonly figure: TextStyle;
  readonly running: TextStyle;
}

/** Greys of print: black says, dark names, mid is written on, pale lies behind. */
export const greys = { black: 0, dark: 0.35, mid: 0.6, pale: 0.92 } as const;

/** Widths of rules. */
export const rules = { hair: 0.5, frame: 0.75, strong: 1.25 } as const;

const bodySizes = { clear: 12, large: 18 } as const;

export function stylesheet(print: keyof typeof bodySizes): Stylesheet {
  const unit = bodySizes[print] / 12;
  const grid = 17 * unit;
  const half = grid / 2;
  const text = (face: FaceId, size: number, leading: number, more: Partial<TextStyle> = {}): TextStyle => ({
    face,
    size: size * unit,
    leading: leading * unit,
    depth: Math.max(4.7, leading * 0.28 - 0.06 * size) * unit,
    grey: greys.black,
    balanced: false,
    ...more,
  });
  const onGrid = { depth: 4.7 * unit };
  const block = (style: TextStyle, above: number, below: number, keepWithNext = false): BlockStyle => ({
    text: style,
    above: above * grid,
    below: below * grid,
    keepWithNext,
  });
  const body = text('sans', 12, 17);
  const name = text('sans-semibold', 10.5, 17, { grey: greys.dark, ...onGrid });
  return {
    grid,
    snap: half,
    paragraph: block(body, 0, 0.5),
    roles: {
      body: block(body, 0, 0.5),
      lead: block(text('sans', 14, 20), 0, 1),
      kicker: block(name, 1, 0, true),
      label: block(name, 1, 0, true),
      small: block(text('sans', 10, 14, { depth: 4 * unit }), 0.5, 0.5),
      statement: block(text('serif', 19, 25.5, { ...onGrid, balanced: true }), 0, 0.5),
      avoid: block(body, 0, 0, true),
      try: block(text('sans-semibold', 12, 17), 0, 0.5),
      question: block(text('sans-semibold', 12, 17), 0.75, 0, true),
      'cover-title': block(text('serif-semibold', 46, 51, { depth: 10 * unit, balanced: true }), 0.5, 1.5),
      'cover-line': block(text('sans', 13, 34, { depth: 8 * unit }), 0, 0),
    },
    titles: {
      1: block(text('serif-semibold', 28, 34, { ...onGrid, depth: 6 * unit, balanced: true }), 2, 1, true),
      2: block(text('serif-semibold', 17, 25.5, { ...onGrid, balanced: true }), 1, 0.5, true),
      3: block(text('sans-semibold', 12, 17, { balanced: true }), 1, 0, true),
    },
    quote: text('serif-italic', 12, 17),
    code: text('sans', 11, 17, onGrid),
    note: text('sans', 10, 14, { depth: 4 * unit }),
    tableHead: name,
    rowHead: text('sans-semibold', 12, 17),
    figure: text('serif-semibold', 62, 51, { depth: 4.7 * unit, grey: greys.dark }),
    running: text('sans', 9.5, 14, { grey: greys.dark }),
  };
}
