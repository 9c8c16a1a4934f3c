// A printed document as plain data: blocks in reading order with the role each plays, before any font or size.
// The layout turns roles into type and space; nothing here knows a millimetre except room to write in.

import type { Location } from '../diagnostics/Diagnostic.ts';
import type { Binding, Duplex, Edition, HandoutAudience, Paper, Print } from '../model/Handout.ts';
import type { Block, Entry, Inline, LabelKey, PictureFile, Readers } from '../model/markdown.ts';

/** What a paragraph is for; the layout has a style for each. */
export type ParagraphRole =
  | 'body'
  | 'lead'
  | 'kicker'
  | 'label'
  | 'small'
  | 'statement'
  | 'avoid'
  | 'try'
  | 'question'
  | 'cover-title'
  | 'cover-line'
  /** Words that the facilitator says, word for word: a quotation, in serif. */
  | 'say'
  /** What belongs to a time of day, which hangs before it as its sign and is looked for: larger, heavy. */
  | 'clock'
  /** What holds for what follows: small, and never parted from it. */
  | 'facts'
  /** An arrow from one step of a flow to the next; little space around it. */
  | 'flow';

interface PrintBase {
  readonly readers: Readers;
  readonly origin: Location;
}

/** A paragraph with a role other than running text. `sign` hangs before it, as "not" or "but" or "✓". */
export interface RoleParagraph extends PrintBase {
  readonly kind: 'role';
  readonly role: ParagraphRole;
  readonly sign?: string;
  readonly inlines: readonly Inline[];
}

/** A heading of the document's own outline. Levels follow each other without a jump. */
export interface Title extends PrintBase {
  readonly kind: 'title';
  readonly level: 1 | 2 | 3;
  readonly inlines: readonly Inline[];
  readonly kicker?: readonly Inline[];
  /** A large figure set beside it, as a principle's number. */
  readonly figure?: string;
  /** Its page is the page of these. */
  readonly labels: readonly LabelKey[];
  /** Running head of the pages that follow; default the title itself for level 1. */
  readonly running?: string;
}

/** Blocks that stay on one page where one page can hold them. */
export interface Group extends PrintBase {
  readonly kind: 'group';
  readonly blocks: readonly PrintBlock[];
}

/** A panel: tinted or framed, with a small label. */
export interface Box extends PrintBase {
  readonly kind: 'box';
  readonly tone: 'tint' | 'frame';
  /** A page may end between its blocks, however short it is. */
  readonly breaks?: true;
  readonly label?: string;
  readonly blocks: readonly PrintBlock[];
}

export interface Columns extends PrintBase {
  readonly kind: 'columns';
  readonly columns: readonly { readonly weight: number; readonly blocks: readonly PrintBlock[] }[];
}

/** Room to write in: a frame of this height, in mm. */
export interface WritingBox extends PrintBase {
  readonly kind: 'writing-box';
  readonly height: number;
  readonly label: string;
  readonly entry?: Entry;
}

/** Stands in the note column beside the next block (below it where the page has no note column). */
export interface Aside extends PrintBase {
  readonly kind: 'aside';
  readonly inlines: readonly Inline[];
}

/** Starts a new page; `recto` only when duplex, `spread` when two pages should face each other, `part` unless what
 *  follows has room on the page that is begun. */
export interface PageBreak extends PrintBase {
  readonly kind: 'page-break';
  readonly to: 'next' | 'recto' | 'spread' | 'part';
}

/** A table whose cells hold blocks. Column widths are weights. */
export interface PrintTable extends PrintBase {
  readonly kind: 'grid';
  readonly weights: readonly number[];
  readonly head: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly PrintBlock[])[])[];
  /** `lines`: hairlines under rows; `boxed`: all cells framed, to write in; `cut`: dashes under rows, to cut along;
   *  `plain`: none. */
  readonly rules: 'lines' | 'boxed' | 'cut' | 'plain';
  /** Least height of a body row in mm. */
  readonly rowHeight?: number;
  /** Columns that are written in: a hairline parts each from its neighbours. */
  readonly room?: readonly boolean[];
  /** The first cell of each row is its header. */
  readonly rowHeads: boolean;
  /** Reaches over the note column, where there is one. */
  readonly wide?: boolean;
  /** Of a table of scales: what their ends mean, above the table; large print says it with each row. */
  readonly ends?: ScaleEnds & { readonly legend: PrintBlock };
}

export interface ScaleEnds {
  readonly low: readonly Inline[];
  readonly high: readonly Inline[];
}

export interface PrintPicture extends PrintBase {
  readonly kind: 'picture';
  readonly picture: PictureFile;
  readonly alt: string;
  /** mm; never wider than the measure. */
  readonly width?: number;
}

/** Blocks that flow beside a narrow column of their own, over pages if they must: a guide's clock time and slide. */
export interface Hanging extends PrintBase {
  readonly kind: 'hanging';
  /** Width of the narrow column at the start, in mm. */
  readonly width: number;
  /** Stands beside the first of `blocks`; is not repeated on the next page. */
  readonly beside: readonly PrintBlock[];
  readonly blocks: readonly PrintBlock[];
  /** Signs of neighbours: one column serves all. */
  readonly signs?: readonly string[];
}

/** A slide as a small drawing. Numbers are px of a slide of `size`; a region's text is cut where it is full. */
export interface Thumbnail extends PrintBase {
  readonly kind: 'thumbnail';
  /** Width on paper in mm. */
  readonly width: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly ground: 'ground' | 'cover' | 'rest' | 'tint';
  readonly regions: readonly ThumbnailRegion[];
  /** Below it: "slide 5". */
  readonly caption: readonly Inline[];
  /** What a screen reader says in its place. */
  readonly alt: string;
}

export interface ThumbnailRegion {
  /** A `ghost` is a pale figure, so that what overlaps it stays legible. */
  readonly role: 'kicker' | 'title' | 'body' | 'figure' | 'ghost' | 'row-head' | 'number';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Type size and distance of baselines. */
  readonly size: number;
  readonly leading: number;
  /** One paragraph each. Empty for a region that is only drawn as an area, as a picture's. */
  readonly lines: readonly string[];
}

/** The day as a chart: bars on a line of time, longer ones for more minutes, with their names beside them. */
export interface Timeline extends PrintBase {
  readonly kind: 'timeline';
  /** Minutes since midnight. */
  readonly start: number;
  readonly end: number;
  readonly bars: readonly TimelineBar[];
  /** Times to print at the line: minutes since midnight and how they read. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly alt: string;
}

export interface TimelineBar {
  readonly start: number;
  readonly minutes: number;
  readonly label: string;
  /** `work`: people do something; `input`: they listen; `rest`: break; `spare`: buffer. Each has its own pattern. */
  readonly tone: 'input' | 'work' | 'rest' | 'spare';
  /** A second, short text: "in threes". */
  readonly note?: string;
}

/** Bars from zero, one below the other, each with its label and value. */
export interface BarChart extends PrintBase {
  readonly kind: 'bars';
  readonly unit: string;
  readonly bars: readonly { readonly label: string; readonly value: number }[];
  readonly alt: string;
}

/** A QR code of an address, the address in print beside it. */
export interface QrCode extends PrintBase {
  readonly kind: 'qr';
  readonly href: string;
  /** Side in mm. */
  readonly width: number;
  readonly caption: readonly Inline[];
}

/** Room to answer: drawn to be written on, and in a form the fields to fill in. */
export interface Answer extends PrintBase {
  readonly kind: 'answer';
  /** Unique within the document: the field's name. */
  readonly name: string;
  /** The question, as the field's tool tip. */
  readonly tip: string;
  readonly answer: AnswerRoom;
}

export type AnswerRoom =
  /** Ruled lines, or with `ruled: false` an empty area (a table's cell is its own frame). */
  | { readonly kind: 'text'; readonly lines: number; readonly ruled: boolean }
  /** Boxes below each other; of `one` only one can be ticked. */
  | {
      readonly kind: 'choice';
      readonly take: 'one' | 'many';
      readonly choices: readonly (readonly Inline[])[];
    }
  /** A row of numbered boxes from 1 to `points`, its ends named. */
  | {
      readonly kind: 'scale';
      readonly points: number;
      readonly low?: readonly Inline[];
      readonly high?: readonly Inline[];
    };

export type PrintBlock =
  | Block
  | Hanging
  | Thumbnail
  | Timeline
  | BarChart
  | QrCode
  | Answer
  | RoleParagraph
  | Title
  | Group
  | Box
  | Columns
  | WritingBox
  | Aside
  | PageBreak
  | PrintTable
  | PrintPicture;

export interface HandoutDocument {
  /** Names the file: the handout's id, and whose it is where there is one for each role. */
  readonly id: string;
  /** The handout that it is made from; default `id`. */
  readonly handout?: string;
  /** The role whose private text it may hold: no other document does. */
  readonly role?: string;
  /** Answers are fillable fields in the PDF. */
  readonly form?: boolean;
  readonly title: string;
  readonly lang: string;
  readonly audience: HandoutAudience;
  readonly paper: Paper;
  readonly binding: Binding;
  readonly duplex: Duplex;
  readonly print: Print;
  /** What large print has in place of `blocks`: one card where two share a sheet. */
  readonly large?: readonly PrintBlock[];
  /** An edition for some, beside the clear one that the others get; it counts in no budget of pages. */
  readonly beside?: 'clear';
  readonly edition: Edition;
  /** Whether pages have a column for side notes; without one, the text is wider. */
  readonly noteColumn: boolean;
  /** Text reaches from margin to margin, as guides and sheets with tables need; only without a note column. */
  readonly wide?: boolean;
  /** Lines of running text are of equal length; default ragged. */
  readonly justified?: boolean;
  /** What a screen reader says for a space to write on; default "blank". */
  readonly blank?: string;
  /** Stands above the rules of a page that is left over between parts; without it, such a page is empty. */
  readonly notes?: string;
  /** First page without running head and folio. */
  readonly cover: readonly PrintBlock[];
  readonly blocks: readonly PrintBlock[];
  /** Running head of left pages: the workshop. */
  readonly running: string;
  /** Left pages too have the section in their running head, not the workshop: a guide's present item. */
  readonly runningSections?: true;
  readonly footer: string;
  /** `false` where pages are not counted, as on cards and certificates. */
  readonly folio?: false;
  /** How a reference reads, `%` standing for the number: `page %`. */
  readonly references: { readonly page: string; readonly slide: string };
  /** Merge fields that have a value. */
  readonly fields: ReadonlyMap<string, string>;
  /** Merge fields that have a value for each person of a roster, and the longest one. */
  readonly slots?: ReadonlyMap<string, string>;
  readonly origin: Location;
}
