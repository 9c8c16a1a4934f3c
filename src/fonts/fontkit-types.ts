// The part of fontkit that is used beside pdfkit; the package has no types of its own.

export interface FontkitGlyph {
  /** The outline; throws where it is damaged. */
  readonly path: unknown;
}

export interface FontkitFont {
  readonly unitsPerEm: number;
  readonly postscriptName: string | null;
  readonly bbox: Readonly<Record<'minX' | 'minY' | 'maxX' | 'maxY', number>>;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  readonly post: { readonly isFixedPitch: number };
  readonly 'OS/2'?: { readonly sFamilyClass: number };
  readonly 'CFF '?: unknown;
  layout(text: string): { readonly glyphs: readonly FontkitGlyph[] };
}

export interface Fontkit {
  create(bytes: Uint8Array): FontkitFont;
}
