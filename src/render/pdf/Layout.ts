// A laid-out document as plain data: pages of boxes with absolute places, the structure that screen readers walk, and
// the outline. Everything is decided here; drawing measures nothing. Lengths in points, y downwards from the top.

import type { Diagnostic } from '../../diagnostics/Diagnostic.ts';
import type { FaceId } from '../../fonts/faces.ts';
import type { LabelKey, PictureFile } from '../../model/markdown.ts';

/** A node of `Layout.structure`, or one of the two artifacts: content that is not read aloud. */
export type Tag = number;
/** Rules, tints and signs without meaning of their own. */
export const decoration: Tag = -1;
/** Running heads, folios, repeated table heads, crop marks. */
export const pagination: Tag = -2;

/** Words of one face and size, single spaces between them. */
export interface TextRun {
  /** Start of the first glyph. */
  readonly x: number;
  readonly text: string;
  readonly face: FaceId;
  readonly size: number;
  /** 0 black … 1 white. */
  readonly grey: number;
  /** Its own place in the structure, as a link's words; else the line's. */
  readonly tag?: Tag;
  /** Above the baseline, in points. */
  readonly rise?: number;
  /** Added to each space, in points, where lines are justified. */
  readonly spread?: number;
  /** What is read in its place: a hyphen at a line's end is soft. */
  readonly actual?: string;
}

export interface TextItem {
  readonly kind: 'text';
  /** Baseline. */
  readonly y: number;
  readonly runs: readonly TextRun[];
  readonly tag: Tag;
  /** A space follows in the text though not on the paper: the line is not the paragraph's last. */
  readonly continues: boolean;
  /** Stands on its head, its runs going the other way. */
  readonly turned?: true;
}

export interface RuleItem {
  readonly kind: 'rule';
  readonly x: number;
  readonly y: number;
  /** From the start point. */
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly grey: number;
  readonly tag: Tag;
  /** What a screen reader says for a rule that stands for words. */
  readonly actual?: string;
  /** Printer's registration colour, on all plates. */
  readonly registration?: true;
}

export interface RectItem {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tag: Tag;
  readonly fill?: number;
  readonly stroke?: { readonly width: number; readonly grey: number };
  readonly radius?: number;
}

export interface PictureItem {
  readonly kind: 'picture';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly picture: PictureFile;
  readonly tag: Tag;
}

/** Outlines stroked with round ends, such as an icon's: SVG path data in a square of `units`. */
export interface StrokeItem {
  readonly kind: 'strokes';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly paths: readonly string[];
  readonly units: number;
  /** In units. */
  readonly stroke: number;
  readonly grey: number;
  readonly tag: Tag;
  readonly turned?: true;
}

/** A fixed place that is filled for each person of a roster. */
export interface SlotItem {
  readonly kind: 'slot';
  readonly field: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  readonly face: FaceId;
  readonly size: number;
  readonly grey: number;
  readonly tag: Tag;
  /** A space follows in the text. */
  readonly continues: boolean;
}

/** An area that opens an address. */
export interface LinkItem {
  readonly kind: 'link';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly href: string;
  readonly contents: string;
  readonly tag: Tag;
}

/** Black squares on a white ground, as a QR code. */
export interface ModulesItem {
  readonly kind: 'modules';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Row by row; a square where it is true. */
  readonly cells: readonly (readonly boolean[])[];
  readonly tag: Tag;
}

/** What a figure of several items covers. Draws nothing. */
export interface AreaItem {
  readonly kind: 'area';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tag: Tag;
}

/** A field to fill in on a screen; what is around it on paper is drawn by other items. */
export interface FieldItem {
  readonly kind: 'field';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly field: Field;
  readonly tag: Tag;
  /** Stands on a rule of a line of text. */
  readonly inText?: true;
}

/** Fields of type `one` that share a name are one question: one of them can be chosen. */
export interface Field {
  readonly type: 'text' | 'one' | 'many';
  readonly name: string;
  readonly tip: string;
  /** Text over several lines. */
  readonly multiline?: boolean;
  /** What the file stores for a chosen one: letters, digits and hyphens. */
  readonly option?: string;
  /** How a chosen one looks: a tick in a box, a dot in a circle, a heavy frame around what is printed there. */
  readonly mark?: 'tick' | 'dot' | 'frame';
  /** Of the text, in points. */
  readonly size: number;
}

export type Item =
  | TextItem
  | RuleItem
  | RectItem
  | PictureItem
  | StrokeItem
  | SlotItem
  | LinkItem
  | ModulesItem
  | AreaItem
  | FieldItem;

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
  /** What is left of the page, and of its ink, after cutting; undefined where nothing is cut. */
  readonly trim?: Rectangle;
  readonly bleed?: Rectangle;
  /** Where two pages are on one side of a sheet: the place of each in the order of reading, from the item `from` on. */
  readonly order?: readonly { readonly from: number; readonly place: number }[];
}

export type StructureType =
  | 'Document'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'BlockQuote'
  | 'Code'
  | 'Figure'
  | 'Link'
  | 'Span'
  | 'Note'
  | 'Reference'
  | 'Form';

export interface StructureNode {
  readonly type: StructureType;
  /** Index of the parent; undefined for the document. Children come in the order of the array. */
  readonly parent: number | undefined;
  readonly alt?: string;
  /** What is said in place of its content. */
  readonly actual?: string;
  readonly scope?: 'Column' | 'Row';
  /** Names a note. */
  readonly id?: string;
  readonly numbering?: 'Decimal' | 'Disc' | 'None';
  readonly columns?: number;
  /** Takes its place among its parent's content where it is first drawn, as links within a paragraph do. */
  readonly inline?: true;
}

export interface OutlineEntry {
  readonly level: number;
  readonly title: string;
  /** From 0. */
  readonly page: number;
  readonly y: number;
}

export interface Layout {
  readonly title: string;
  readonly lang: string;
  readonly pages: readonly Page[];
  /** Pages as readers count them; default the length of `pages`. A booklet's sheets have two on each side. */
  readonly pageCount?: number;
  readonly structure: readonly StructureNode[];
  readonly outline: readonly OutlineEntry[];
  /** Page number, from 1, of each label that a title carries. */
  readonly labels: ReadonlyMap<LabelKey, number>;
  /** Page number that its text prints for each label; undefined where the title stands in for it. */
  readonly references: ReadonlyMap<LabelKey, number | undefined>;
  readonly viewer: {
    readonly outline: boolean;
    readonly duplex?: 'DuplexFlipLongEdge' | 'DuplexFlipShortEdge' | 'Simplex';
    readonly printScaling?: 'None';
  };
  readonly diagnostics: readonly Diagnostic[];
}
