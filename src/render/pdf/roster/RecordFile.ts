// A file that is laid out person by person while it is written, so that its length does not matter to memory. A part's
// structure is closed as soon as the part is drawn.

import type { Layout, Page, StructureNode } from '../Layout.ts';

export interface RecordPart {
  readonly pages: readonly Page[];
  /** Nodes without a parent come below the document's. */
  readonly structure: readonly StructureNode[];
}

export interface RecordFile extends Pick<Layout, 'title' | 'lang' | 'viewer'> {
  readonly pageCount: number;
  /** Can be walked more than once. */
  readonly parts: () => Iterable<RecordPart>;
}

/** One file for all, or one for each person. */
export interface NamedRecordFile extends RecordFile {
  /** Of the person, for the file's name; undefined for the file of all. */
  readonly person: { readonly number: number; readonly name: string } | undefined;
}
