// The part of fontkit that is used beside pdfkit; the package has no types of its own.

export interface FontkitFont {
  layout(text: string): {
    /** The outline throws where it is damaged. */
    readonly glyphs: readonly { readonly path: unknown }[];
  };
}

export interface Fontkit {
  create(bytes: Uint8Array): FontkitFont;
}
