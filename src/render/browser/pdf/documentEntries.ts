// What the browser leaves out of a PDF as a whole: the outline with the slides' titles, XMP metadata, a file ID, the
// words of links. In: the document and what is to be said of it.

import { createHash } from 'node:crypto';
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

export interface PdfFacts {
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  /** One a page. */
  readonly pageTitles: readonly string[];
  /** Stands in the file as the day it was made. */
  readonly date: Date;
  readonly creator: string;
}

const name = PDFName.of;
const producer = 'Chromium';

export function addOutline(document: PDFDocument, { pageTitles }: PdfFacts): void {
  const { context, catalog } = document;
  const pages = document.getPages();
  const root = context.nextRef();
  const refs = pages.map(() => context.nextRef());
  for (const [index, page] of pages.entries()) {
    const [before, here, after] = [refs[index - 1], refs[index], refs[index + 1]] as const;
    if (here === undefined) continue;
    const item = context.obj({
      Title: PDFHexString.fromText(pageTitles[index]?.trim() || String(index + 1)),
      Parent: root,
      Dest: [page.ref, name('Fit')],
    });
    if (before) item.set(name('Prev'), before);
    if (after) item.set(name('Next'), after);
    context.assign(here, item);
  }
  const [first, last] = [refs[0], refs.at(-1)] as const;
  if (first === undefined || last === undefined) return;
  context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: last, Count: refs.length }));
  catalog.set(name('Outlines'), root);
  catalog.set(name('PageMode'), name('UseOutlines'));
}

export function addMetadata(document: PDFDocument, facts: PdfFacts): void {
  document.setTitle(facts.title, { showInWindowTitleBar: true });
  document.setCreator(facts.creator);
  document.setProducer(producer);
  document.setCreationDate(facts.date);
  document.setModificationDate(facts.date);
  document.catalog.set(name('Lang'), PDFString.of(facts.lang));
  const stream = document.context.stream(new TextEncoder().encode(xmp(facts)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  document.catalog.set(name('Metadata'), document.context.register(stream));
}

function xmp({ title, lang, date, creator }: PdfFacts): string {
  const day = `${date.toISOString().slice(0, 19)}Z`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escapeXml(lang)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${day}</xmp:CreateDate>
<xmp:ModifyDate>${day}</xmp:ModifyDate>
<xmp:CreatorTool>${escapeXml(creator)}</xmp:CreatorTool>
<pdf:Producer>${producer}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Of the pages' content and the title: the same file has the same ID. */
export function addId(document: PDFDocument, { title, lang }: PdfFacts, contents: readonly string[]): void {
  const hash = createHash('sha256').update(JSON.stringify([title, lang]));
  for (const content of contents) hash.update(content, 'latin1');
  const id = PDFHexString.of(hash.digest('hex').slice(0, 32));
  document.context.trailerInfo.ID = document.context.obj([id, id]);
}

/** A link says where it leads. */
export function describeLinks(document: PDFDocument): void {
  for (const page of document.getPages()) {
    page.node.set(name('Tabs'), name('S'));
    for (const link of annotations(page.node.lookupMaybe(name('Annots'), PDFArray), document)) {
      const address = link.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'));
      const text =
        address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : '';
      if (text !== '' && !link.has(name('Contents'))) link.set(name('Contents'), PDFHexString.fromText(text));
    }
  }
}

function annotations(list: PDFArray | undefined, { context }: PDFDocument): readonly PDFDict[] {
  return (list?.asArray() ?? [])
    .map((one) => context.lookup(one as PDFRef))
    .filter((one) => one instanceof PDFDict)
    .filter((one) => one.get(name('Subtype')) === name('Link'));
}
