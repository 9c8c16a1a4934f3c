// Bytes in, everything the checker and the readers look at out: objects, pages with their content, structure.

import { type Page, readPages } from './content/readPages.ts';
import type { Pdf } from './reading/Pdf.ts';
import { readFile } from './reading/readFile.ts';
import { readTree, type StructureTree } from './structure/readTree.ts';

export interface ReadPdf {
  readonly pdf: Pdf;
  readonly pages: readonly Page[];
  readonly tree: StructureTree;
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const pdf = readFile(bytes);
  return { pdf, pages: readPages(pdf), tree: readTree(pdf) };
}
