// Type and space of print, as data. Comes in: the size of running text, how its lines are filled. Goes out: a style for
// each role. Sizes in points; everything follows from the body size, so that larger print is another argument.

import type { FaceId } from '../../fonts/faces.ts';
import type { HandoutDocument, ParagraphRole } from '../../publications/Handout.ts';
import { mm } from './units.ts';

export interface TextStyle {
  readonly face: FaceId;
  readonly size: number;
  /** Distance of baselines. */
  readonly leading: number;
  /** From the last baseline to the lower edge of its line. */
  readonly depth: number;
  /** 0 black … 1 white. */
  readonly grey: number;
  /** `balanced`: lines of equal length rather than full ones, for titles. */
  readonly fill: 'ragged' | 'balanced' | 'justified';
  /** Whether words may be divided at the end of a line. */
  readonly hyphens: boolean;
}

export interface BlockStyle {
  readonly text: TextStyle;
  readonly above: number;
  readonly below: number;
  /** Never the last on a page. */
  readonly keepWithNext: boolean;
}

export interface WritingRule {
  readonly width: number;
  readonly grey: number;
}

export interface Stylesheet {
  /** How much larger than clear print. */
  readonly unit: number;
  readonly grid: number;
  /** Blocks start on multiples of this. */
  readonly snap: number;
  /** From rule to rule, where one writes. */
  readonly writing: number;
  /** What is written on: rules, and frames around room. */
  readonly writingRule: WritingRule;
  readonly roles: Readonly<Record<ParagraphRole, BlockStyle>>;
  readonly titles: Readonly<Record<1 | 2 | 3, BlockStyle>>;
  readonly paragraph: BlockStyle;
  readonly quote: TextStyle;
  readonly code: TextStyle;
  readonly note: TextStyle;
  readonly footnote: TextStyle;
  readonly tableHead: TextStyle;
  readonly rowHead: TextStyle;
  readonly figure: TextStyle;
  /** A time that hangs before what happens then. */
  readonly clock: TextStyle;
  readonly running: TextStyle;
  /** Names of bars, anchors of scales. */
  readonly chart: TextStyle;
}

/** Greys of print: black says, dark names, mid is written on, pale lies behind. */
export const greys = { black: 0, dark: 0.35, mid: 0.6, pale: 0.92, white: 1 } as const;

/** Widths of rules. */
export const rules = { hair: 0.5, frame: 0.75, strong: 1.25 } as const;

const bodySizes = { clear: 12, large: 18 } as const;

/** Large print has no smaller text; what stands at the edges of its pages is this much smaller. */
const leastLarge = 18;
const leastRunning = 16;
/** Lines of text that is no smaller need as much room as others. */
const leastLeading = 1.35;

/** Distances of rules to write on, mm: those who need large print write larger. */
const writingDistances = { clear: 8, large: 12 } as const;

/** Those who need large print need to see where they write. */
export const writingRules = {
  clear: { width: rules.hair, grey: greys.mid },
  large: { width: 1, grey: greys.dark },
} as const;

export function stylesheet({
  print,
  justified = false,
}: Pick<HandoutDocument, 'print' | 'justified'>): Stylesheet {
  const isLarge = print === 'large';
  const unit = bodySizes[print] / 12;
  const grid = 17 * unit;
  const half = grid / 2;
  const text = (face: FaceId, size: number, leading: number, more: Partial<TextStyle> = {}): TextStyle => ({
    face,
    size: isLarge ? Math.max(size * unit, leastLarge) : size,
    leading: isLarge ? Math.max(leading * unit, leastLarge * leastLeading) : leading,
    depth: Math.max(4.7, leading * 0.28 - 0.06 * size) * unit,
    grey: greys.black,
    fill: 'ragged',
    hyphens: false,
    ...more,
  });
  const onGrid = { depth: 4.7 * unit };
  const running = { hyphens: !isLarge, fill: justified ? 'justified' : 'ragged' } as const;
  // large print has no grey letters
  const grey = isLarge ? greys.black : greys.dark;
  const block = (style: TextStyle, above: number, below: number, keepWithNext = false): BlockStyle => ({
    text: style,
    above: above * grid,
    below: below * grid,
    keepWithNext,
  });
  const body = text('sans', 12, 17, running);
  const small = text('sans', 10, 14, { depth: 4 * unit, hyphens: !isLarge });
  const name = text('sans-semibold', 10.5, 17, { grey, ...onGrid });
  return {
    unit,
    grid,
    snap: half,
    writing: mm(writingDistances[print]),
    writingRule: writingRules[print],
    paragraph: block(body, 0, 0.5),
    roles: {
      body: block(body, 0, 0.5),
      lead: block(text('sans', 14, 20), 0, 1),
      kicker: block(name, 1, 0, true),
      label: block(name, 1, 0, true),
      small: block(small, 0.5, 0.5),
      facts: block(small, 0, 0.75, true),
      statement: block(text('serif', 19, 25.5, { ...onGrid, fill: 'balanced' }), 0, 0.5),
      avoid: block(body, 0, 0, true),
      try: block(text('sans-semibold', 12, 17), 0, 0.5),
      question: block(text('sans-semibold', 12, 17), 0.75, 0, true),
      'cover-title': block(
        text('serif-semibold', isLarge ? 36 : 46, isLarge ? 40 : 51, { depth: 10 * unit, fill: 'balanced' }),
        0.5,
        1.5,
      ),
      'cover-line': block(text('sans', 13, 34, { depth: 8 * unit }), 0, 0),
      flow: block(text('sans-semibold', 12, 17), 0, 0, true),
      say: block(text('serif', 12.5, 17, onGrid), 0, 0.5),
      clock: block(name, 1, 0, true),
    },
    titles: {
      1: block(text('serif-semibold', 28, 34, { ...onGrid, depth: 6 * unit, fill: 'balanced' }), 2, 1, true),
      2: block(text('serif-semibold', 17, 25.5, { ...onGrid, fill: 'balanced' }), 1, 0.5, true),
      3: block(text('sans-semibold', 12, 17, { fill: 'balanced' }), 1, 0, true),
    },
    quote: text(isLarge ? 'serif' : 'serif-italic', 12, 17, running),
    code: text('mono', 10.5, 17, onGrid),
    note: small,
    footnote: small,
    tableHead: name,
    rowHead: text('sans-semibold', 12, 17),
    figure: text('serif-semibold', 62, 51, { depth: 4.7 * unit, grey }),
    clock: text('sans-semibold', 13, 17, onGrid),
    running: text('sans', 9.5, 14, { grey, ...(isLarge ? { size: leastRunning } : {}) }),
    chart: text('sans', 9.5, 12, { depth: 3 * unit }),
  };
}
