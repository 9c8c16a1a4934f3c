// What stands on a slide of a presentation, placed: layout decides, drawing draws. Lengths in px of a 1280 × 720 slide.

import type { PictureFile } from '../../model/markdown.ts';
import type { FontName } from './measureText.ts';
import type { Run } from './textRuns.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Type {
  readonly font: FontName;
  readonly size: number;
  readonly leading: number;
  /** `16262E` */
  readonly colour: string;
  readonly bold?: boolean;
  /** As code is set. */
  readonly mono?: boolean;
}

export interface Bullet {
  readonly kind: 'dash' | 'question' | 'number' | 'row' | 'letter';
  /** Of numbers and letters. */
  readonly start?: number;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly type: Type;
  /** px above and below. */
  readonly before: number;
  readonly after: number;
  readonly bullet?: Bullet;
  /** px that it is set in by. */
  readonly indent: number;
  /** px that its bullet stands before the text; where it has none, nothing. */
  readonly hanging?: number;
  /** How deep it lies in lists: 0 for the outermost and for plain text. */
  readonly level?: number;
}

export type Shape =
  | {
      readonly kind: 'text';
      readonly box: Box;
      readonly name: string;
      /** The part of the master that it fills. */
      readonly placeholder?: 'title' | 'body';
      readonly paragraphs: readonly Paragraph[];
      readonly anchor: 'top' | 'middle' | 'bottom';
      readonly align: 'left' | 'right';
      /** A ground of its own, and px from its edge to the text. */
      readonly panel?: { readonly fill: string; readonly inset: number };
    }
  | {
      /** Without words: a hairline, the bar of a quotation, the ground of a logo. */
      readonly kind: 'area';
      readonly box: Box;
      readonly fill: string;
    }
  | {
      readonly kind: 'table';
      readonly box: Box;
      readonly alt: string;
      readonly columns: readonly number[];
      readonly rows: readonly TableRow[];
    }
  | {
      readonly kind: 'picture';
      readonly box: Box;
      readonly alt: string;
      readonly picture: PictureFile;
      /** Fills its box and is cut where it is larger. */
      readonly cover: boolean;
    };

export interface TableRow {
  /** px. */
  readonly height: number;
  readonly isHead: boolean;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly runs: readonly Run[];
  readonly type: Type;
  /** Above the text. */
  readonly rule: { readonly width: number; readonly colour: string } | undefined;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  /** Between cells of which each has its own rule: a border in the colour of the ground, half of it in each. */
  readonly gap?: { readonly side: 'left' | 'right'; readonly width: number; readonly colour: string };
  /** px around the text. */
  readonly padding: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}
