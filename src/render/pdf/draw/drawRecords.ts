// A file of many records to the bytes of a PDF, in pieces: what is drawn is handed on and forgotten. Comes in: parts,
// laid out one after the other. Goes out: chunks, the same for the same input.

import { deflateSync } from 'node:zlib';
import type { Fonts } from '../../../fonts/Fonts.ts';
import type { RecordFile, RecordPart } from '../roster/RecordFile.ts';
import { type Drawing, drawPage, loadSvg, openDocument, type PdfMeta } from './drawPdf.ts';
import { createFontWriter } from './FontWriter.ts';
import { createFormWriter } from './FormWriter.ts';
import { type PdfReference, raw } from './pdfkit-types.ts';
import { createPageTree, createParentTree } from './recordTrees.ts';
import { createStructureWriter } from './StructureWriter.ts';

export async function* drawRecords(
  file: RecordFile,
  fonts: Fonts,
  meta: PdfMeta,
): AsyncGenerator<Uint8Array> {
  const { document, sink } = await openDocument(file, meta);
  document.compress = false;
  const text = createFontWriter(document, fonts, true);
  const root = document.getStructTreeRoot();
  const whole = document.ref({});
  const tops: number[] = [];
  const pageTree = createPageTree(document);
  const parentTree = createParentTree(document);
  const images: Drawing['images'] = new Map();
  const form = createFormWriter(document);
  let count = 0;
  let key = 0;
  for (const part of file.parts()) {
    const structure = createStructureWriter(document, part.structure, part.pages.length, key);
    count += 1;
    // what one person's own file asks needs no name of the person
    form.startPart(structure, part.pages.length === file.pageCount ? undefined : `person-${count}`);
    const drawSvg = await loadSvg(part, text);
    const drawing = { document, structure, text, images, drawSvg, form, pages: [] };
    drawPart(part, key, drawing);
    for (const page of drawing.pages) pack(page);
    const written = structure.writePart(drawing.pages, whole);
    tops.push(...written.top);
    parentTree.add(written.entries, key, written.nextKey);
    key = written.nextKey;
    pageTree.closeFullLeaf();
    yield* sink.full();
  }
  whole.data = raw(
    `<< /Type /StructElem /S /Document /P ${root} /K [${tops.map((id) => `${id} 0 R`).join(' ')}] >>`,
  );
  whole.end();
  root.data.K = whole;
  root.data.ParentTree = parentTree.end();
  root.data.ParentTreeNextKey = key;
  pageTree.end();
  document.compress = true;
  form.write();
  text.write();
  document.end();
  yield* await sink.rest();
}

function drawPart({ pages }: RecordPart, key: number, drawing: Parameters<typeof drawPage>[2]): void {
  for (const [index, page] of pages.entries()) drawPage(page, index, drawing, key + index);
}

/** Bytes of a page's content from which on it is packed: each packing leaves objects behind that only the collector of
 *  long-lived ones finds, and tents and badges are small but many. */
const packedFrom = 6000;

/** What pdfkit would do when the page ends, but with a buffer of the size of a page: its own takes 16 kB for each. */
function pack({ data: { Contents: content } }: PdfReference): void {
  const bytes = Buffer.concat(content.buffer);
  if (bytes.length < packedFrom) return;
  content.buffer = [deflateSync(bytes, { chunkSize: 4096, windowBits: 13, memLevel: 6 })];
  content.data.Filter = 'FlateDecode';
}
