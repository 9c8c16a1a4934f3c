// What happens on a page, in the order of its content, with the marked content it happens in.
// Positions are points in the page's default user space: origin at the bottom left, y upwards.

import type { PdfValue } from '../reading/values.ts';
import type { Point } from './matrix.ts';
import type { PdfFont } from './readFont.ts';

/** The marked content around something: a structure element's content, an artifact, or nothing of the kind. */
export type Mark =
  | { readonly kind: 'none' }
  | { readonly kind: 'artifact'; readonly type: string | undefined }
  | {
      readonly kind: 'tagged';
      readonly tag: string;
      readonly mcid: number;
      /** Object number of the page, or of the form that keeps its own content ids. */
      readonly owner: number;
    };

export interface Colour {
  /** `DeviceGray`, `DeviceRGB`, `DeviceCMYK`, `Separation All`, `ICCBased 3`, `Pattern`, `Pattern DeviceRGB`, … */
  readonly space: string;
  readonly values: readonly number[];
  /** What a pattern paints with; the values are then those of a pattern without colours of its own. */
  readonly pattern?: PdfValue;
}

export interface TextEvent {
  readonly kind: 'text';
  readonly mark: Mark;
  readonly text: string;
  /** What is heard: the text, or what an ActualText says instead. */
  readonly spoken: string;
  readonly codes: readonly number[];
  readonly font: PdfFont;
  /** Of the type as it stands on the page, all scaling applied. */
  readonly size: number;
  /** Where the baseline begins, and where the last advance ends. */
  readonly start: Point;
  readonly end: Point;
  readonly colour: Colour;
}

export interface PathEvent {
  readonly kind: 'path';
  readonly mark: Mark;
  readonly subpaths: readonly (readonly Point[])[];
  readonly curved: boolean;
  readonly filled: Colour | undefined;
  readonly stroked: Colour | undefined;
  readonly lineWidth: number;
}

export interface ImageEvent {
  readonly kind: 'image';
  readonly mark: Mark;
  readonly inline: boolean;
  readonly corners: readonly Point[];
  /** Undefined for a stencil, which is painted in the fill's colour. */
  readonly space: string | undefined;
}

export interface ShadingEvent {
  readonly kind: 'shading';
  readonly mark: Mark;
  readonly space: string;
}

/** An operator that sets a colour, painted with or not. */
export interface ColourEvent {
  readonly kind: 'colour';
  readonly use: 'fill' | 'stroke';
  readonly colour: Colour;
}

/** Marked content begins within `outer`. */
export interface OpenEvent {
  readonly kind: 'open';
  readonly outer: Mark;
  readonly inner: Mark;
}

export interface ContentFault {
  readonly kind: 'fault';
  readonly rule: 'content-parses' | 'content-is-balanced' | 'resources-exist';
  readonly message: string;
}

export type ContentEvent =
  | TextEvent
  | PathEvent
  | ImageEvent
  | ShadingEvent
  | ColourEvent
  | OpenEvent
  | ContentFault;
