// The part of fontkit that is used here; the package has no types of its own.

export interface FontkitGlyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
  /** The outline; throws where it is damaged. */
  readonly path: unknown;
}

export interface FontkitFont {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly ascent: number;
  readonly descent: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string): {
    readonly glyphs: readonly FontkitGlyph[];
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number }[];
  };
}

export interface Fontkit {
  create(bytes: Uint8Array): FontkitFont;
}
