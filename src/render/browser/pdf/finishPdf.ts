// The browser's PDF made whole: everything tagged or an artifact, a tree as PDF/UA-1 wants it, outline, metadata, the
// same bytes for the same slides. In: bytes and what is to be said of them. Out: bytes.

import { deflateSync, inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHeader,
  PDFName,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { renameCells } from './cellIds.ts';
import { addId, addMetadata, addOutline, describeLinks, type PdfFacts } from './documentEntries.ts';
import { type Area, type MarkedContent, markContent } from './markContent.ts';
import { mendTree } from './structureTree.ts';

export async function finishPdf(bytes: Uint8Array, facts: PdfFacts): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  });
  document.context.header = PDFHeader.forVersion(1, 7);
  const { turned, figures } = mendTree(document);
  const marked = new Map<PDFRef, MarkedContent>();
  for (const page of document.getPages())
    marked.set(page.ref, markPage(document, page.ref, turned.get(page.ref) ?? new Set()));
  for (const { element, page, ids } of figures) {
    const areas = ids.flatMap((id) => marked.get(page)?.areas.get(id) ?? []);
    addBox(document, element, areas);
  }
  renameCells(document);
  describeLinks(document);
  addOutline(document, facts);
  addMetadata(document, facts);
  addId(
    document,
    facts,
    [...marked.values()].map(({ text }) => text),
  );
  return await document.save({
    useObjectStreams: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
}

function markPage(document: PDFDocument, ref: PDFRef, turned: ReadonlySet<number>): MarkedContent {
  const { context } = document;
  const key = PDFName.of('Contents');
  const page = context.lookup(ref, PDFDict);
  const value = page.lookup(key);
  const streams = value instanceof PDFArray ? value.asArray().map((part) => context.lookup(part)) : [value];
  const text = streams.map((stream) => (stream instanceof PDFRawStream ? contentOf(stream) : '')).join('\n');
  const marked = markContent(text, turned);
  const old = page.get(key);
  const made = context.stream(deflateSync(Buffer.from(marked.text, 'latin1')), { Filter: 'FlateDecode' });
  if (old && !(old instanceof PDFArray)) context.assign(old as PDFRef, made);
  else page.set(key, context.register(made));
  return marked;
}

/** Node's own packing takes a fifth of the time of the library's. */
function contentOf(stream: PDFRawStream): string {
  const isFlate = stream.dict.lookup(PDFName.of('Filter')) === PDFName.of('FlateDecode');
  const bytes = isFlate ? inflateSync(stream.getContents()) : decodePDFRawStream(stream).decode();
  return Buffer.from(bytes).toString('latin1');
}

/** Where a figure stands, as `Layout` attribute. */
function addBox(document: PDFDocument, element: PDFDict, areas: readonly Area[]): void {
  if (areas.length === 0) return;
  const box = [
    Math.min(...areas.map(({ left }) => left)),
    Math.min(...areas.map(({ bottom }) => bottom)),
    Math.max(...areas.map(({ right }) => right)),
    Math.max(...areas.map(({ top }) => top)),
  ];
  const { context } = document;
  const attributes = context.obj({ O: 'Layout', BBox: box });
  const key = PDFName.of('A');
  const old = element.get(key);
  element.set(key, old === undefined ? attributes : context.obj([old, attributes]));
}
