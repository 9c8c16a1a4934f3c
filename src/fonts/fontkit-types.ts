// The part of fontkit that is used beside pdfkit; the package has no types of its own.

export interface FontkitGlyph {
  /** The outline; throws where it is damaged. */
  readonly path: unknown;
}

export interface FontkitFont {
  readonly unitsPerEm: number;
  readonly capHeight: number;
  readonly ascent: number;
  layout(text: string): { readonly glyphs: readonly FontkitGlyph[] };
}

export interface Fontkit {
  create(bytes: Uint8Array): FontkitFont;
}
