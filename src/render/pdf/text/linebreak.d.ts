// The part of linebreak that is used here; the package has no types of its own.

declare module 'linebreak' {
  // biome-ignore lint/style/noDefaultExport: the package has one
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
