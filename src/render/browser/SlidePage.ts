// What the browser is given of a deck: a page that holds everything it shows, one slide below the other.

export interface SlidePage {
  /** A whole HTML document. It asks for no file and no address. */
  readonly html: string;
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  /** Text of each slide's title, in order: as many as there are slides. */
  readonly slideTitles: readonly string[];
}
