// The unit of page making: a strip as wide as its column that no page break cuts. A paragraph is a strip a line.

import type { LabelKey } from '../../../model/markdown.ts';
import type { Item } from '../Layout.ts';

/** How strongly a strip holds on to the next: `wish` gives way where a page could not hold it, `need` never. */
export type Keep = 'free' | 'wish' | 'need';

/** A tint, a frame or a bar behind strips; drawn once a page around those of them that stand there. */
export interface Panel {
  /** The same object for all strips of one panel. */
  readonly key: object;
  readonly tone: 'tint' | 'frame' | 'bar';
  readonly x: number;
  readonly width: number;
  /** How far it reaches beyond its strips where it goes on over a page; its first and last strips are its own padding. */
  readonly overhang: number;
}

/** A strip of nothing but padding: the upper or the lower edge of a panel. */
export interface PanelEdge {
  readonly of: Panel['key'];
  readonly side: 'upper' | 'lower';
}

/** Stands in the note column beside its strip. */
export interface Note {
  readonly items: readonly Item[];
  readonly height: number;
  /** From the strip's upper edge. */
  readonly y: number;
  /** Drawn, and so read, before its strip: a principle's number. */
  readonly before?: true;
}

/** Stands at the foot of the page that its strip is on; what the page cannot hold, at the foot of the next. */
export interface Footnote {
  readonly lines: readonly FootLine[];
  readonly height: number;
}

export interface FootLine {
  readonly items: readonly Item[];
  readonly height: number;
}

export interface Mark {
  readonly labels: readonly LabelKey[];
  readonly outline: { readonly level: number; readonly title: string };
  /** Running head from here on. */
  readonly running: string | undefined;
}

/** How a strip to write on takes more room where its page has some left. */
export interface Growth {
  /** `lines`: its rule once more below; `drop`: its text stands lower, as there is more to write above it; `stretch`:
   *  its lower edge stands lower; `gap`: like `drop`, to part what is asked from the room above. */
  readonly how: 'lines' | 'drop' | 'stretch' | 'gap';
  /** One object for all rows of a table, which become as high as each other: the lowest, and as high as they may be. */
  readonly rows?: { readonly least: number; readonly most: number };
  /** What an answer can use. */
  readonly most: number;
  readonly step: number;
}

export interface Slab {
  /** Relative to the strip's start and upper edge. */
  readonly items: readonly Item[];
  readonly height: number;
  /** Wanted distance to the strip above and below: of two that meet, the larger counts. None at a page's top. */
  readonly above: number;
  readonly below: number;
  readonly keep: Keep;
  /** First baseline below the upper edge, for what hangs beside it. */
  readonly baseline: number;
  /** What hangs beside it counts on the space around it. */
  readonly rigid?: true;
  /** Starts on the grid. */
  readonly snap?: boolean;
  /** Reaches over the note column. */
  readonly wide?: boolean;
  readonly notes?: readonly Note[];
  readonly footnotes?: readonly Footnote[];
  readonly panels?: readonly Panel[];
  readonly panelEdge?: PanelEdge;
  readonly mark?: Mark;
  /** Stands above this strip again where it starts a page: a table's head. */
  readonly repeat?: Slab;
  /** Starts a page. */
  readonly pageBreak?: 'next' | 'recto' | 'spread' | 'part';
  readonly grow?: Growth;
  /** Cuts a strip that is higher than `available`; undefined where nothing of it fits. */
  readonly split?: (available: number) => readonly [Slab, Slab] | undefined;
}

export function heightOf(slabs: readonly Slab[]): number {
  let height = 0;
  let below = 0;
  for (const [index, slab] of slabs.entries()) {
    height += (index === 0 ? 0 : Math.max(below, slab.above)) + slab.height;
    below = slab.below;
  }
  return height;
}

/** Footnotes of strips that become one. */
export function footnotesOf(slabs: readonly Slab[]): Pick<Slab, 'footnotes'> {
  const footnotes = slabs.flatMap((slab) => slab.footnotes ?? []);
  return footnotes.length === 0 ? {} : { footnotes };
}
