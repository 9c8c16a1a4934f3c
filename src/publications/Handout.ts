// A printed document as plain data: blocks in reading order with the role each plays, before any font or size.
// The layout turns roles into type and space; nothing here knows a millimetre except room to write in.

import type { Location } from '../diagnostics/Diagnostic.ts';
import type { Binding, Duplex, Edition, HandoutAudience, Paper, Print } from '../model/Handout.ts';
import type { Block, Inline, LabelKey, PictureFile, Readers } from '../model/markdown.ts';

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
  | 'cover-line';

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
}

/** Stands in the note column beside the next block (below it where the page has no note column). */
export interface Aside extends PrintBase {
  readonly kind: 'aside';
  readonly inlines: readonly Inline[];
}

/** Starts a new page; `recto` only when duplex, `spread` when two pages should face each other. */
export interface PageBreak extends PrintBase {
  readonly kind: 'page-break';
  readonly to: 'next' | 'recto' | 'spread';
}

/** A table whose cells hold blocks. Column widths are weights. */
export interface PrintTable extends PrintBase {
  readonly kind: 'grid';
  readonly weights: readonly number[];
  readonly head: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly PrintBlock[])[])[];
  /** `lines`: hairlines under rows; `boxed`: all cells framed, to write in; `plain`: none. */
  readonly rules: 'lines' | 'boxed' | 'plain';
  /** Least height of a body row in mm. */
  readonly rowHeight?: number;
  /** The first cell of each row is its header. */
  readonly rowHeads: boolean;
  /** Reaches over the note column, where there is one. */
  readonly wide?: boolean;
}

export interface PrintPicture extends PrintBase {
  readonly kind: 'picture';
  readonly picture: PictureFile;
  readonly alt: string;
  /** mm; never wider than the measure. */
  readonly width?: number;
}

export type PrintBlock =
  | Block
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
  /** The handout's id: names the file. */
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly audience: HandoutAudience;
  readonly paper: Paper;
  readonly binding: Binding;
  readonly duplex: Duplex;
  readonly print: Print;
  readonly edition: Edition;
  /** Whether pages have a column for side notes; without one, the text is wider. */
  readonly noteColumn: boolean;
  /** First page without running head and folio. */
  readonly cover: readonly PrintBlock[];
  readonly blocks: readonly PrintBlock[];
  /** Running head of left pages: the workshop. */
  readonly running: string;
  readonly footer: string;
  /** How a reference reads, `%` standing for the number: `page %`. */
  readonly references: { readonly page: string; readonly slide: string };
  /** Merge fields that have a value. */
  readonly fields: ReadonlyMap<string, string>;
  /** Merge fields that have a value for each person of a roster, and the longest one. */
  readonly slots?: ReadonlyMap<string, string>;
  readonly origin: Location;
}
