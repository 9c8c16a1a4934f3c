// What the conversion of Markdown tokens needs to know about the file they come from.

import type { Diagnostic, Location } from '../../diagnostics/Diagnostic.ts';
import type { PictureFile } from '../../model/markdown.ts';

/** Line and column of the Markdown text, from 0, to a place in the file. `length` in UTF-16 units. */
export type Placement = (line: number, column: number, length: number) => Location;

export interface Context {
  /** The Markdown text, line by line. */
  readonly lines: readonly string[];
  readonly place: Placement;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly picture: (source: string, origin: Location) => PictureFile | undefined;
}
